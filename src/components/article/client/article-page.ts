import { focusTarget } from './focus-target.ts'
import { followReading } from './follow-reading.ts'
import { openOrder } from './open-order.ts'
import { passOnStatements } from './pass-on-statements.ts'
import { reportReadings } from './report-readings.ts'

/** In the browser: what an article’s page does beyond its links. All of it can be missing. */
focusTarget()
followReading()
openOrder()
passOnStatements()
reportReadings()
