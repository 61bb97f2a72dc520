import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type FileDiagnostic, toFileError, toLeftOut } from './file-diagnostic.ts'
import { describeFault } from './describe-fault.ts'
import { isMarkdown } from './split-path.ts'

/** The names settings may have, the one that is read first. */
const SETTINGS = ['site.yaml', 'site.yml']

/** Files that hold settings elsewhere, or in another spelling. */
const OTHER_SETTINGS = /^(?:site|_?config|hugo)\.(?:ya?ml|json|toml)$/i

/** Folders of a content folder that hold Markdown of their own. */
const KNOWN = new Set(['articles', 'people', 'stories', 'pages', 'public', 'static'])

/** What lies in a content folder itself. */
export interface FolderSurvey {
  /** The file of settings; `null` where there is none. */
  readonly settings: string | null
  /** What lies where nothing is looked for: articles beside their folder, other files of settings. */
  readonly diagnostics: readonly FileDiagnostic[]
}

/** Look at what lies in a content folder, without reading any of it; one that is not there is empty. */
export function surveyFolder(folder: string): FolderSurvey {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
    const names = entries.map(({ name }) => name).toSorted()
    const settings = SETTINGS.find((name) => names.includes(name)) ?? null
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    return {
      settings,
      diagnostics: [
        ...names
          .filter((name) => name !== settings && OTHER_SETTINGS.test(name))
          .map((name) => toLeftOut(name, 'settings are read from site.yaml. Move them there, or remove it.')),
        ...names
          .filter((name) => isMarkdown(name) && !/^readme\./i.test(name))
          .map((name) => toLeftOut(name, 'articles are read from the folder articles. Move it there.')),
        ...folders
          .filter((name) => !KNOWN.has(name) && holdsMarkdown(join(folder, name)))
          .map((name) => toLeftOut(name, 'articles are read from the folder articles. Move them there.')),
      ],
    }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const why = `The content folder cannot be read: ${describeFault(error)}`
    return { settings: null, diagnostics: isMissing ? [] : [toFileError('', 'unreadable-folder', why)] }
  }
}

function holdsMarkdown(folder: string): boolean {
  try {
    return readdirSync(folder).some(isMarkdown)
  } catch {
    return false
  }
}
