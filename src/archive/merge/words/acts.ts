/** Something people do that news words in many ways. */
export interface Act {
  readonly name: string
  /** Matches any of its wordings. Every alternative is whole words. */
  readonly words: RegExp
}

/** Acts that several reports of one event tend to word differently. What can be told of any event (“said”) is not among them. */
export const ACTS: readonly Act[] = [
  act(
    'meet',
    'meet|meets|met|meeting|meetings|gather|gathers|gathered|convene[sd]?|sat down|sits? down|sit down|session|summit|rounds?|talks|talked',
  ),
  act('call', 'telephone[sd]?|phone[sd]?|by video|video call|call (?:with|to|between)|rang'),
  act(
    'publish',
    'publish|publishes|published|releases?|released|before the public|made public|makes? public|unveils?|unveiled|publication',
  ),
  act('hand over', 'hands?|handed|delivers?|delivered|receives?|received|submits?|submitted'),
  act(
    'visit',
    '(?:was|were|is|are|be) in(?= \\p{Lu})|went to|goes to|visits?|visited|arrives?|arrived|flew|flies|travels?|travelled|traveled',
  ),
  act('vote', 'votes?|voted|ballots?|elects?|elected|elections?|poll'),
  act('die', 'dies?|died|dead|deaths?|kills?|killed|killing'),
  act('leave office', 'resigns?|resigned|resignation|steps? down|stepped down|quits?'),
  act('appoint', 'appoints?|appointed|appointment|names?|named|nominates?|nominated'),
  act('sign', 'signs?|signed|signing|signature|seals?|sealed'),
  act('close', 'closes?|closed|closure|shuts?|shut down|shutdown'),
  act('open', 'opens?|opened|opening|reopens?|reopened|inaugurates?|inaugurated'),
  act('begin', 'begins?|began|begun|starts?|started|launch|launches|launched'),
  act('end', 'ends?|ended|finish|finishes|finished|concludes?|concluded'),
  act('arrest', 'arrests?|arrested|detains?|detained|custody'),
  act('charge', 'charges?|charged|indicts?|indicted|indictment|sues?|sued|lawsuit'),
  act('sentence', 'sentences?|sentenced|jails?|jailed|convicts?|convicted|conviction|guilty'),
  act('attack', 'attacks?|attacked|strikes?|struck|shells?|shelled|bombs?|bombed|invades?|invaded|invasion'),
  act('burn', 'fires?|burns?|burned|burnt|blaze|ablaze'),
  act('collapse', 'collapses?|collapsed|falls?|fell|crash|crashes|crashed|gave way'),
  act('withdraw', 'withdraws?|withdrew|withdrawn|withdrawal|pulls? out|pulled out|pulls? back|pulled back'),
  act('buy', 'buys?|bought|purchases?|purchased|acquires?|acquired|takeover'),
]

const ACT_WORDS = new Map<string, boolean>()

/** Tell whether a word tells an act. */
export function isActWord(word: string): boolean {
  const known = ACT_WORDS.get(word)
  if (known !== undefined) return known
  const isAct = ACTS.some(({ words }) => words.test(word))
  // What is asked for is bounded by the words of a language, yet a text of nonsense need not fill memory.
  if (ACT_WORDS.size < 20_000) ACT_WORDS.set(word, isAct)
  return isAct
}

function act(name: string, words: string): Act {
  return { name, words: new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'u') }
}
