import type { Code, Construct, Event, Next, Tokenizer, TokenType } from './construct.ts'
import { toAddressTrail } from './tokenize-address-trail.ts'

/** Ends an address wherever it stands, as white space does. */
export const ADDRESS_END = /[\s<“”„‟«»‹›‘「」『』【】《》〈〉（）［］｛｝。，、；：！？…]/u

const LITERAL = toTokenType('literalAutolink')

/** Parts of the text that no bracket is open before. */
const balanced = new WeakSet<Event[1]>()

const NO_WORD = /[\s\p{P}\p{S}]/u
const BEHIND_HOST = /[/?#:@]/
/** A name of a host has no underscore in its last two parts. */
const UNDERSCORED = /_[^.]*(?:\.[^.]*)?$/

/**
 * Make the tokenizer of a bare address, in place of a construct of GFM's: it ends in front of a closing mark of any
 * script, and looks at every character twice at the most.
 */
export function toAddressTokenizer(
  { previous }: Construct,
  kind: 'literalAutolinkWww' | 'literalAutolinkHttp',
): Tokenizer {
  const type = toTokenType(kind)
  const prefix =
    kind === 'literalAutolinkWww' ? /^(?:w{0,3}|www\.)$/i : /^(?:h|ht|htt|https?|https?:\/{0,2})$/i
  const whole = kind === 'literalAutolinkWww' ? /^www\.$/i : /^https?:\/\/$/i
  return function tokenize(effects, ok, nok) {
    const isAllowed = previous?.call(this, this.previous) !== false && !isInBrackets(this.events)
    let opened = 0
    let begun = ''
    let host = ''
    let isInHost = true
    /** So many characters were seen to be no trail. */
    let seen = 0
    const trail = toAddressTrail((length) => (seen = length))
    return start

    function start(code: Code): Next {
      if (!isAllowed) return nok(code)
      effects.enter(LITERAL)
      effects.enter(type)
      return inPrefix(code)
    }

    function inPrefix(code: Code): Next {
      begun += toCharacter(code)
      if (!prefix.test(begun)) return nok(code)
      effects.consume(code)
      return whole.test(begun) ? afterPrefix : inPrefix
    }

    function afterPrefix(code: Code): Next {
      return NO_WORD.test(toCharacter(code)) ? nok(code) : goOn(code)
    }

    function inside(code: Code): Next {
      const character = toCharacter(code)
      if (ADDRESS_END.test(character)) return end(code)
      if (seen > 0) seen -= 1
      else if (opened === 0 || character !== ')') return effects.check(trail, end, goOn)(code)
      return goOn(code)
    }

    function goOn(code: Code): Next {
      if (code === 0x28) opened += 1
      else if (code === 0x29) opened -= 1
      isInHost &&= !BEHIND_HOST.test(toCharacter(code))
      if (isInHost) host += toCharacter(code)
      effects.consume(code)
      return inside
    }

    function end(code: Code): Next {
      if (UNDERSCORED.test(host)) return nok(code)
      effects.exit(type)
      effects.exit(LITERAL)
      return ok(code)
    }
  }
}

/** Tell whether a bracket stands open before here: the words of a link hold no link. */
function isInBrackets(events: readonly Event[]): boolean {
  for (let index = events.length - 1; index >= 0; index--) {
    const token = events[index]?.[1]
    if (!token) break
    if ((token.type === 'labelLink' || token.type === 'labelImage') && !token._balanced) return true
    if (balanced.has(token)) break
  }
  const last = events.at(-1)
  if (last) balanced.add(last[1])
  return false
}

/** Give a code of the parser as a character: line ends and the end of the text are white space. */
export function toCharacter(code: Code): string {
  return code === null || code < 0 ? ' ' : String.fromCharCode(code)
}

/** The extension of GFM has token types of its own, which the parser’s types know only where it is imported. */
function toTokenType(name: string): TokenType {
  return name as TokenType
}
