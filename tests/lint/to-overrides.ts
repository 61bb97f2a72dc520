import { QUOTE_STAGES, ROOMS, type Room } from './rooms.ts'

interface Pattern {
  readonly group: readonly string[]
  readonly message: string
}

/** All that may be somewhere in `src/`: what a room does not use it may not import. */
const FOLDERS = [...ROOMS.map(({ folder }) => folder), 'cli', 'styles']

const PURE: Pattern = {
  group: ['node:*', 'astro', 'astro:*', 'astro/**', '**/site.ts', 'sharp', 'piscina'],
  message: 'This room is pure: no files, no network, no framework.',
}
const RENDERING: Pattern = {
  group: ['astro:content', 'node:*'],
  message: 'Pages render what archive/ gives them; they read nothing themselves.',
}
const COLLECTIONS: Pattern = {
  group: ['astro:*'],
  message: 'Only archive/archive.ts asks Astro for its collections.',
}
const CLIENT: Pattern = {
  group: ['node:*', 'astro', 'astro:*', 'astro/**', '**/*.astro', ...toGroup(FOLDERS), '**/words/**'],
  message: 'What runs in a browser is small: it imports its own folder and what that shares with the page.',
}

/** Make the linter's overrides: what each room may not import, and that nothing pure asks for a clock or prints. */
export function toOverrides() {
  return [
    ...ROOMS.flatMap(toRoomOverrides),
    ...QUOTE_STAGES.map((stage, place) => {
      const later = toGroup(QUOTE_STAGES.slice(place + 1))
      const folder = `src/quotes/${stage}`
      const message = `${stage}/ may not import this: the stages of quotes/ run ${QUOTE_STAGES.join(' → ')}.`
      const quotes = ROOMS.filter((room) => room.folder === 'quotes').flatMap(toPatterns)
      return restrict(
        [`${folder}/**`],
        [...quotes, ...(later.length > 0 ? [{ group: later, message }] : [])],
        true,
      )
    }),
    restrict(['src/components/*/client/**'], [CLIENT], false),
  ]
}

function toRoomOverrides(room: Room) {
  const { folder, isPure, except = [] } = room
  const pure = restrict(
    [`src/${folder}/**`, ...except.map((file) => `!src/${folder}/${file}`)],
    toPatterns(room),
    isPure,
  )
  if (except.length === 0) return [pure]
  const files = except.map((file) => `src/${folder}/${file}`)
  return [pure, restrict(files, toPatterns({ ...room, isPure: false }).filter(isAbout(folder)), false)]
}

/** Of an impure file of `archive/` alone Astro's collections are no concern. */
function isAbout(folder: string): (pattern: Pattern) => boolean {
  return (pattern) => folder !== 'archive' || pattern !== COLLECTIONS
}

function toPatterns({ folder, uses, isPure, also = [] }: Room): Pattern[] {
  const refused = FOLDERS.filter((each) => each !== folder && !uses.includes(each))
  const message = `${folder}/ may not import this: it uses ${[...uses, ...also].join(', ') || 'no other room'}.`
  const isRendering = ['components', 'layouts', 'pages'].includes(folder)
  return [
    { group: [...toGroup(refused), ...toGroup(also).map((group) => `!${group}`)], message },
    ...(isPure ? [PURE] : [isRendering ? RENDERING : COLLECTIONS]),
  ]
}

function toGroup(folders: readonly string[]): string[] {
  return folders.map((folder) => `../**/${folder}/**`)
}

function restrict(includes: readonly string[], patterns: readonly Pattern[], isPure: boolean) {
  return {
    includes,
    linter: {
      rules: {
        style: {
          noRestrictedImports: { level: 'error', options: { patterns } },
          ...(isPure && {
            noRestrictedGlobals: {
              level: 'error',
              options: {
                deniedGlobals: {
                  process: 'This room is pure: what it needs is given to it.',
                  fetch: 'This room is pure: it asks no network.',
                },
              },
            },
          }),
        },
        ...(isPure && { suspicious: { noConsole: 'error' } }),
      },
    },
  }
}
