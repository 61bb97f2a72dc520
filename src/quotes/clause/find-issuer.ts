import { DOCUMENT_NOUNS } from '../../people/words/role-nouns.ts'
import { findPhraseLeft } from './find-phrase-left.ts'
import type { Frame, Item } from './frame.ts'
import { isPossessor } from './mention-place.ts'
import { findClauseSubject, findPhraseHead, skipAdverbsLeft } from './subject.ts'
import { toNoun } from './to-noun.ts'

/** What puts words out in somebody’s name, in each of its forms. */
const ISSUING =
  /^(?:(?:issu|releas|circulat|publish|distribut|deliver|tweet|mail|post|sign|blast|roll|fir|fil|produc|commission|prepar|conduct)(?:e|s|es|ed|ing)?|sen[dt]s?|sending|wr(?:ite|ites|iting|itten|ote)|put(?:s|ting)?)$/
/** What somebody says something in, whatever the verb. */
const STATEMENTS =
  /^(?:statement|letter|e-?mail|message|release|announcement|memo|memorandum|note|post|tweet|filing|lawsuit|complaint|petition)$/
/** What somebody puts out as theirs; of records, footage and the like the text does not tell whose words they hold. */
const ISSUED =
  /^(?:statement|letter|e-?mail|message|release|announcement|memo|memorandum|note|notice|post|tweet|filing|lawsuit|suit|complaint|petition|report|study|survey|poll|analysis|audit|review|editorial|essay|readout|communiqu[eé]|resolution|motion|ruling|order|opinion|proposal|summary|brief|findings)$/
/** In items: what a statement is called, and “put out”. */
const FARTHEST_VERB = 6
/** In items: “’s”, adjectives and the noun. */
const FARTHEST_OWNER = 5
const MOST_PARAGRAPHS = 6
/** In items: a paragraph is searched no farther. */
const LONGEST = 150

/**
 * Find who issued the document at an index, where the text tells so there or before: “a statement by the port”, “the
 * port’s statement”, “The port said in a statement … The statement added”. Null where it does not.
 */
export function findIssuer(frame: Frame, document: number): { frame: Frame; item: number } | null {
  const noun = toNoun(frame.items[document])
  if (!ISSUED.test(noun)) return null
  const own = findIssuerAt(frame.items, document, true)
  if (own !== null) return { frame, item: own }
  if (!isNamedBefore(frame.items[document], noun)) return null
  let [place, from]: [Frame | undefined, number] = [frame, document - 1]
  for (let count = 0; place && count < MOST_PARAGRAPHS; count++) {
    for (let at = from; at >= 0 && at > from - LONGEST; at--) {
      if (!isSame(toNoun(place.items[at]), noun)) continue
      const item = findIssuerAt(place.items, at, false)
      if (item !== null) return { frame: place, item }
    }
    place = place.previous
    from = (place?.items.length ?? 0) - 1
  }
  return null
}

/** “The statement”: not “a statement”, “statements”. */
function isNamedBefore(item: Item | undefined, noun: string): boolean {
  if (item?.kind !== 'mention' || item.mention.kind !== 'description') return false
  return item.end - item.start === noun.length + 4
}

/** “The statement” may be what was a release or an announcement before. */
function isSame(noun: string, wanted: string): boolean {
  return noun === wanted || (STATEMENTS_ALIKE.test(noun) && STATEMENTS_ALIKE.test(wanted))
}

const STATEMENTS_ALIKE = /^(?:statement|release|announcement)$|^(?:lawsuit|suit|complaint|filing)$/

/** Whose a document is by the words around it; of a mere subject only where it is no source itself. */
function findIssuerAt(items: readonly Item[], document: number, isSource: boolean): number | null {
  return (
    findSender(items, document) ??
    findOwner(items, document) ??
    (isSource ? null : findPublisher(items, document))
  )
}

/** “A statement from Ann Holm”, “a survey conducted by the port”. */
function findSender(items: readonly Item[], document: number): number | null {
  const isDone = ISSUING.test(items[document + 1]?.lower ?? '')
  const by = isDone ? document + 2 : document + 1
  const sender = items[by + 1]?.lower === 'the' ? by + 2 : by + 1
  if (!/^(?:by|from)$/.test(items[by]?.lower ?? '') || !isSomebody(items[sender])) return null
  return isPossessor(items, sender) ? null : sender
}

function findOwner(items: readonly Item[], document: number): number | null {
  for (let at = document - 1; at > document - FARTHEST_OWNER; at--) {
    const item = items[at]
    if (item?.kind === 'mention') return isPossessor(items, at) && isSomebody(item) ? at : null
    if (item?.kind !== 'word' && !/^(?:'s|')$/.test(item?.lower ?? '')) return null
  }
  return null
}

/** “The port said in a statement”, “The port put out a statement”. */
function findPublisher(items: readonly Item[], document: number): number | null {
  const verb = findIssuingVerb(items, document)
  const isIn = verb < 0 && STATEMENTS.test(toNoun(items[document])) && isBehindIn(items, document)
  if (verb < 0 && !isIn) return null
  const { index, isOpening } = findClauseSubject(items, verb < 0 ? document : verb)
  return isOpening && isSomebody(items[index]) ? index : null
}

/** “In a statement”, “in a joint letter”. */
function isBehindIn(items: readonly Item[], document: number): boolean {
  return [1, 2, 3].some((back) => /^(?:in|via)$/.test(items[document - back]?.lower ?? ''))
}

/** Find the verb that puts out the document at an index, in front of it; -1 without one. */
export function findIssuingVerb(items: readonly Item[], document: number): number {
  for (let at = document - 1; at >= 0 && at > document - FARTHEST_VERB; at--) {
    const item = items[at]
    if (!item || /^(?:stop|quote|mark)$/.test(item.kind)) return -1
    if (item.kind !== 'mention' && ISSUING.test(item.lower)) return at
  }
  return -1
}

/**
 * Find who puts something out with the verb at an index: whoever stands right in front of it, a place too (“the town”),
 * else the clause’s subject, else a phrase that no mention covers.
 */
export function findIssuingSubject(items: readonly Item[], verb: number) {
  const before = skipAdverbsLeft(items, verb - 1)
  const head = items[before]?.kind === 'mention' ? findPhraseHead(items, before) : -1
  if (head >= 0) return head
  const { index, isOpening } = findClauseSubject(items, verb)
  return isOpening ? index : findPhraseLeft(items, before)
}

/** Somebody by name or body who can issue a document: no document, and no place of one word. */
function isSomebody(item: Item | undefined): boolean {
  if (item?.kind !== 'mention') return false
  const { kind, type, head, person } = item.mention
  if (type === 'place') return false
  if (kind === 'pronoun') return person !== null
  if (kind === 'description') return !DOCUMENT_NOUNS.has(head)
  return type !== null || head.includes(' ') || person !== null
}
