/** Elements that begin and end a block of text. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  'aside blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Elements of running text, or without any, that an article may hold besides its blocks. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

/** Elements that mean something within one of others alone. */
export const ANCESTORS: Readonly<Record<string, readonly string[]>> = {
  caption: ['table'],
  dd: ['dl'],
  dt: ['dl'],
  figcaption: ['figure'],
  li: ['ul', 'ol'],
  summary: ['details'],
  tbody: ['table'],
  td: ['table'],
  tfoot: ['table'],
  th: ['table'],
  thead: ['table'],
  tr: ['table'],
}

/** What old or newer HTML calls something an article may hold. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  acronym: 'abbr',
  strike: 's',
  tt: 'code',
  menu: 'ul',
  dir: 'ul',
  xmp: 'pre',
  listing: 'pre',
  ...Object.fromEntries(
    'address article body center dialog fieldset footer form frameset header hgroup html legend main nav optgroup search'
      .split(' ')
      .map((name) => [name, 'div']),
  ),
}

/** Elements of HTML, old and new, whose words stay where they stood without them. */
export const UNWRAPPED: ReadonlySet<string> = new Set(
  'audio big blink colgroup data details dialog embed font frameset iframe image label legend marquee meter multicol nobr noscript object optgroup output picture progress q rb rbc rtc ruby search spacer svg video x-plntext'.split(
    ' ',
  ),
)

/** Elements that go with all they hold: what runs, what is filled in, and what a browser shows no words of. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  'applet area base basefont bgsound button canvas col colgroup datalist frame head input link map math meta noembed noframes option param portal script select slot source style svg template textarea title track'.split(
    ' ',
  ),
)

/** Those of them whose leaving changes nothing that a reader would miss. */
export const LEFT_OUT_QUIETLY: ReadonlySet<string> = new Set(
  'area base basefont bgsound col colgroup head map noembed noframes param slot source template title track'.split(
    ' ',
  ),
)
