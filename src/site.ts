import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Environment, readEnvironment } from './content/environment.ts'
import { type SiteFile, siteFileSchema } from './content/site-file.ts'
import { THEME } from './content/look/theme-file.ts'
import { type OwnPage, readOwnPages } from './content/own-page.ts'
import { findPublicFile } from './content/public-file.ts'
import { surveyFolder } from './content/survey-folder.ts'
import { validateYaml } from './content/validate-yaml.ts'
import { parseYaml } from './markdown/yaml-source.ts'
import { measurePicture } from './render/measure-picture.ts'

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

const environment = readEnvironment(process.env, process.cwd())

/** The settings of the site that is being built or served. */
export const site: SiteFile = readSite(environment)

/** The language of the site's own words. */
export const interfaceLanguage = site.interface ?? site.language

/** The publisher's own style sheet; empty where there is none. */
export const theme: string = readText(join(environment.content, THEME))

let pages: Promise<readonly OwnPage[]> | null = null

/** Give the pages of the paper's own, in the order in which they are linked to; while developing as they are now. */
export function getOwnPages(): Promise<readonly OwnPage[]> {
  if (pages === null || import.meta.env.DEV)
    pages = readOwnPages(environment.content).then((read) => read.pages)
  return pages
}

/** Tell whether the folder public has a file at an address of the site. */
export function isServed(address: string): boolean {
  return findPublicFile(environment.content, address) !== null
}

/** How high a sign stands in the masthead, in CSS pixels. */
const SIGN = 32

/** Measure a sign of the folder public as it stands in the masthead, so that its room is kept. */
export async function measureSign(
  address: string,
): Promise<{ readonly width?: number; readonly height?: number }> {
  const file = findPublicFile(environment.content, address)
  const measured = file === null ? null : await measurePicture(file)
  if (measured === null) return {}
  return { width: Math.round((measured.width / measured.height) * SIGN), height: SIGN }
}

function readText(path: string): string {
  try {
    // A pipe would be waited for without end.
    return statSync(path).isFile() ? new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) : ''
  } catch {
    return ''
  }
}
