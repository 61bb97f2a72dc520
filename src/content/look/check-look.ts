import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FieldSource } from '../../markdown/field-source.ts'
import { readContentText } from '../content-file.ts'
import { type FileDiagnostic, toFileError } from '../file-diagnostic.ts'
import type { SiteFile } from '../site-file.ts'
import type { WrittenInk } from './check-contrast.ts'
import { INKS } from './look-schema.ts'
import { parseTheme, THEME } from './theme-file.ts'

/** Settings, the file they were read from, and the way back to their places in it. */
interface WrittenSite extends Pick<FieldSource, 'locate'> {
  readonly site: SiteFile
  readonly file: string
}

/**
 * Check how a publisher wants the paper to look: that the files the settings name are there and no larger than a page can
 * bear, that `theme.css` can be read, and that the colours of both are some and stand out from each other.
 */
export async function checkLook(content: string, written: WrittenSite): Promise<FileDiagnostic[]> {
  const theme = await readTheme(content)
  const files = await Promise.all(
    listNamedFiles(written.site).map((named) => checkFile(content, named, written)),
  )
  const inks = [...listInks(written), ...theme.inks]
  // A library for colours takes its time to load, and most papers write none.
  const contrast = inks.length > 0 ? (await import('./check-contrast.ts')).checkContrast(inks) : []
  return [...files.flat(), ...theme.diagnostics, ...contrast]
}

async function readTheme(
  content: string,
): Promise<{ readonly inks: readonly WrittenInk[]; readonly diagnostics: readonly FileDiagnostic[] }> {
  const isThere = await stat(join(content, THEME)).catch(() => null)
  if (!isThere) return { inks: [], diagnostics: [] }
  const { source, diagnostics } = await readContentText(content, THEME)
  if (source === null) return { inks: [], diagnostics }
  const parsed = parseTheme(source)
  return {
    inks: parsed.inks.map((each) => ({ ...each, file: THEME })),
    diagnostics: parsed.diagnostics.map((each) => ({ ...each, file: THEME })),
  }
}

function listInks({ site, file, locate }: WrittenSite): WrittenInk[] {
  return INKS.flatMap((ink) => {
    const colour = site.colours[ink]
    return colour ? [{ ink, colour, file, ...locate(['colours', ink]) }] : []
  })
}

interface NamedFile {
  readonly path: string
  readonly field: readonly PropertyKey[]
  /** How many bytes it may have. */
  readonly most: number
  readonly what: string
}

const KB = 1000

/** Every page loads these: what is heavier than this makes all of them slow. */
function listNamedFiles({ logo, icon, fonts }: SiteFile): NamedFile[] {
  const drawing = { most: 100 * KB, what: 'Save it smaller, as SVG or WebP.' }
  const faces = (['text', 'interface'] as const).flatMap((name) =>
    (fonts[name]?.files ?? []).map(({ src }, index) => ({
      path: src,
      field: ['fonts', name, 'files', index, 'src'],
      most: 400 * KB,
      what: 'Keep only the letters that are needed (a subset).',
    })),
  )
  return [
    ...(logo ? [{ path: logo.src, field: ['logo', 'src'], ...drawing }] : []),
    ...(logo?.dark ? [{ path: logo.dark, field: ['logo', 'dark'], ...drawing }] : []),
    ...(icon ? [{ path: icon, field: ['icon'], ...drawing }] : []),
    ...faces,
  ]
}

async function checkFile(
  content: string,
  { path, field, most, what }: NamedFile,
  { file, locate }: WrittenSite,
): Promise<FileDiagnostic[]> {
  const found = await stat(join(content, 'public', path)).catch(() => null)
  const toError = (message: string): FileDiagnostic => ({
    ...toFileError(file, 'look', message),
    ...locate(field),
  })
  if (!found?.isFile())
    return [toError(`There is no file public${path}. Put it there, or correct its address.`)]
  if (found.size <= most) return []
  const size = Math.ceil(found.size / KB)
  return [toError(`public${path} has ${size} KB, and every page loads it: at most ${most / KB}. ${what}`)]
}
