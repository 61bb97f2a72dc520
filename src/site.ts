import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Environment, readEnvironment } from './content/environment.ts'
import { type SiteFile, siteFileSchema } from './content/site-file.ts'
import { surveyFolder } from './content/survey-folder.ts'
import { validateYaml } from './content/validate-yaml.ts'
import { parseYaml } from './markdown/yaml-source.ts'

/**
 * Read the settings of a content folder's `site.yaml`; SITE overrules its `url`. Defaults stand in for a file that is
 * missing or wrong: what is wrong with it is reported with everything else when the content is loaded.
 */
export function readSite({ content, site: origin }: Pick<Environment, 'content' | 'site'>): SiteFile {
  const { settings: file } = surveyFolder(content)
  const written = file === null ? '' : readText(join(content, file))
  const { value } = validateYaml(parseYaml(written, 1), siteFileSchema)
  const settings = value ?? siteFileSchema.parse({})
  return origin === null ? settings : { ...settings, url: origin }
}

/** The settings of the site that is being built or served. */
export const site: SiteFile = readSite(readEnvironment(process.env, process.cwd()))

function readText(path: string): string {
  try {
    // A pipe would be waited for without end.
    return statSync(path).isFile() ? new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) : ''
  } catch {
    return ''
  }
}
