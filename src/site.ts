import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type SiteFile, siteFileSchema } from './article/site-file.ts'
import { validateYaml } from './article/validate-yaml.ts'
import { parseYaml } from './markdown/yaml-source.ts'

/**
 * Read the settings of a content folder's `site.yaml`. Defaults stand in for a file that is missing or wrong: what is
 * wrong with it is reported with everything else when the content is loaded.
 */
export function readSite(content: string): SiteFile {
  const { value } = validateYaml(parseYaml(readText(join(content, 'site.yaml')), 1), siteFileSchema)
  return value ?? siteFileSchema.parse({})
}

function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch {
    return ''
  }
}
