import type { Code, Construct, Next } from './construct.ts'
import { ADDRESS_END, toCharacter } from './tokenize-address.ts'

/** Ends an address where nothing of it comes behind. */
const TRAILING = /[?!.,:;*_~'"’)\]&]/
/** A link’s own brackets, which end an address behind a closing one. */
const RESOURCE = /[([]/
const LETTER = /[a-z]/i

/**
 * Make the look ahead whether a bare address ends here: nothing but marks and entities up to its end. Where it does not,
 * `report` is told how many further characters need no look of their own.
 */
export function toAddressTrail(report: (length: number) => void): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      let length = 0
      let isEntity = false
      let before = ''
      return trail

      function trail(code: Code): Next {
        const character = toCharacter(code)
        if (isAtEnd(character)) return isEntity ? refuse(code) : ok(code)
        isEntity = isEntity ? character !== ';' : before === '&' && LETTER.test(character)
        if (!isEntity && !TRAILING.test(character)) return refuse(code)
        length += 1
        before = character
        effects.consume(code)
        return trail
      }

      function isAtEnd(character: string): boolean {
        return ADDRESS_END.test(character) || (before === ']' && RESOURCE.test(character))
      }

      function refuse(code: Code): Next {
        report(Math.max(0, length - 1))
        return nok(code)
      }
    },
  }
}
