import { gatherFields } from '../../content/gather-fields.ts'
import { isRecord } from '../../content/is-record.ts'
import { normalizeSource } from '../../markdown/decode-source.ts'
import { parseHead } from '../../markdown/parse-head.ts'
import { splitHead } from '../../markdown/split-head.ts'

/** Find where an article's head has its marks: at the top, or in a record of another system. */
export function findMarksPath(written: string): readonly string[] {
  const { value } = parseHead(splitHead(normalizeSource(written)).head)
  const marks = gatherFields(isRecord(value) ? value : {}).candidates.get('marks')
  return marks?.[0]?.path ?? ['marks']
}
