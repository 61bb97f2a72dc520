import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

/** The schema of sitemaps.org, as the package that reads them has it. */
const schema = readFileSync(
  new URL('schema/sitemap.xsd', import.meta.resolve('sitemap/package.json')),
  'utf8',
)

/** List what libxml2 finds wrong with a sitemap by the schema of the protocol. */
export async function findSitemapFaults(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'sitemap.xml', contents: xml }, schema })
  return errors.map(({ message }) => message)
}
