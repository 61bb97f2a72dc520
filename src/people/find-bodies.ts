import type { Token } from '../text/token.ts'
import { foldName } from './fold-name.ts'
import type { Identity } from './identity.ts'

const HEADS =
  'spokes(?:person|man|woman)|ceo|chief executive|chairman|chairwoman|general[- ]secretary|managing director'
/** “Harbourco spokesperson”, “Harbourco’s deputy chairman”. */
const OWNER = new RegExp(`^(?<body>\\p{Lu}[\\p{L}&-]+)(?:['’]s?)? (?:\\p{Ll}+ )?(?:${HEADS})`, 'iu')
/** “chairman of Harbourco”. */
const OWNED = new RegExp(`(?:${HEADS}) (?:of|for|at) (?<body>\\p{Lu}[\\p{L}&-]+)$`, 'iu')

/**
 * Find the names that a text shows to be bodies': “which” tells of them, or somebody is their spokesperson or chairman and
 * nothing shows them to be a person's. Names with a title, a forename's gender or a pronoun are left alone.
 */
export function findBodies(tokens: readonly Token[], identities: readonly Identity[]): Identity[] {
  const owners = new Set(identities.flatMap(({ role }) => (role === null ? [] : toOwners(role))))
  return identities.filter((identity) => {
    const { known, kind, role, gender, words, mentions } = identity
    if (known || kind !== null || role !== null || gender !== null) return false
    return (
      (words.length === 1 && owners.has(words[0] ?? '')) ||
      mentions.some(
        ({ endToken }) => tokens[endToken]?.text === ',' && tokens[endToken + 1]?.lower === 'which',
      )
    )
  })
}

function toOwners(role: string): string[] {
  return [OWNER, OWNED].flatMap((pattern) => {
    const body = pattern.exec(role)?.groups?.body
    return body === undefined ? [] : [foldName(body)]
  })
}
