import { workerData } from 'piscina'
import { toJobRenderer } from './render-job.ts'

/** What a thread that renders pages runs: one copy of the site's code for all the jobs it is given. */
export default toJobRenderer(workerData)
