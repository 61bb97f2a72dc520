import type { Element } from 'xast'
import { toXml as stringify } from 'xast-util-to-xml'

/** What XML 1.0 has no way to write and the serialiser lets through. */
const NONCHARACTER = /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Write an element as an XML 1.0 document in UTF-8. Characters that no XML document may hold are left out. */
export function toXml(root: Element): string {
  const xml = stringify(root, { closeEmptyElements: true })
  // The end of a CDATA section may stand nowhere else, and there is none.
  const safe = xml.replace(NONCHARACTER, '').replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="utf-8"?>\n${safe}\n`
}
