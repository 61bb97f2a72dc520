/** Lemmas that cannot be told of one event: what has one side of a pair alone is not what has the other alone. */
export const OPPOSITES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  pair('open reopen', 'close shut'),
  pair('accept approve pass back support', 'reject refuse oppose block veto defeat'),
  pair('win', 'lose'),
  pair('begin start launch', 'end finish conclude halt stop'),
  pair('arrive enter', 'leave depart'),
  pair('join', 'quit leave'),
  pair('raise increase rise grow', 'cut lower reduce fall drop'),
  pair('buy acquire', 'sell'),
  pair('hire appoint', 'dismiss fire sack'),
  pair('agree', 'refuse disagree'),
  pair('send deploy', 'withdraw recall'),
  pair('arrest detain', 'release free'),
  pair('convict', 'acquit'),
  pair('morning', 'evening afternoon night'),
  pair('north northern', 'south southern'),
  pair('east eastern', 'west western'),
  pair('first', 'second third fourth last final'),
  pair('second', 'third fourth fifth'),
  pair('man', 'woman'),
  pair('upper', 'lower'),
]

/** Words that deny what they stand with. */
export const DENIALS: ReadonlySet<string> = new Set(
  'not no never nobody none neither nor cannot deny denied denies fail failed refuse refused unable'.split(
    ' ',
  ),
)

function pair(one: string, other: string): [ReadonlySet<string>, ReadonlySet<string>] {
  return [new Set(one.split(' ')), new Set(other.split(' '))]
}
