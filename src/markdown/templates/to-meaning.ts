import { selectHttp } from '../html/public-address.ts'
import { toEmbedAddress } from './embed-address.ts'
import { findOwnWords } from './find-own-words.ts'
import type { Meaning, TemplateArguments } from './template.ts'

const FIGURE =
  /^(?:(?:[\w-]*[-_])?(?:figure|fig|image|img|picture|photo|pic)(?:[-_][\w-]+)?|asset_img|figureprocessing|imgproc|lightbox|thumbnail)$/
const QUOTE = /^(?:(?:block|pull)?quote|pull-quote|block-quote|pull_quote|epigraph|citation|zitat|cite)$/
const ASIDE =
  /^(?:note|tip|warning|warn|info|information|important|caution|danger|hint|message|sidebar|question|success|example|abstract|summary-box|attention|seealso|todo|bug|failure|(?:[a-z]+[-_]|info)?(?:notices?|callout|alert|admonition|aside|box)(?:[-_]\w+)*)$/
const DETAILS = /^(?:details|expand|expander|spoiler|accordion|collapse|collapsible|toggle|dropdown)$/
const PLAYER = /^(?:video|audio|mp4|mp3|html5video|podcast)$/
const FILE = /\.(?:mp4|webm|ogv|m4v|mov|mp3|m4a|aac|ogg|oga|opus|wav|flac)$/i
const SOUND = /\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac)$/i
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i
const TEXTS = ['text', 'content', 'quote', 'body'] as const

/** Say what a construct means by its name and arguments; `null` where nobody knows. `inner` is what a pair holds. */
export function toMeaning(
  name: string,
  { named, listed }: TemplateArguments,
  inner: string | null,
): Meaning | null {
  const get = (...keys: readonly string[]): string =>
    keys.map((key) => named[key]).find((value) => value !== undefined && value !== '') ?? ''
  const address = toEmbedAddress(name, { named, listed: inner === null ? listed : [...listed, inner.trim()] })
  if (address !== null) return { kind: 'embed', address, title: toWords(get('title')) }
  if (PLAYER.test(name))
    return toPlayer(
      name,
      get('src', 'file', 'url', 'mp4', 'mp3') || (listed.find((each) => FILE.test(each)) ?? ''),
    )
  if (FIGURE.test(name)) {
    const src =
      get('src', 'path', 'image_path', 'url', 'image', 'file', 'img', 'filename', 'link') ||
      (listed.find((each) => PICTURE.test(each)) ?? '')
    if (src === '' || /^[\s(]*$/.test(src)) return null
    const others = listed.filter((each) => each !== src && /\s/.test(each))
    const [title, words] = [
      get('title'),
      get('caption', 'figcaption', 'description', 'legend') || (inner ?? ''),
    ]
    const credit = get('attr', 'credit', 'credits', 'source', 'author', 'copyright')
    const alt = get('alt', 'alttext', 'alt_text') || (others[0] ?? '')
    return { kind: 'figure', src, alt: toWords(alt), caption: toCaption([title, words], credit) }
  }
  if (QUOTE.test(name)) {
    const words = inner === null ? get(...TEXTS) || (listed[0] ?? '') : ''
    if (inner === null && words === '') return null
    const by = [
      get('author', 'by', 'attribution', 'cite', 'name', 'person', 'speaker', 'who', 'footer'),
      get('source', 'title', 'role', 'attr'),
    ]
    const signed = by.filter((each) => each !== '')
    const attribution =
      signed.length > 0 ? signed.join(', ') : inner === null ? (listed[1] ?? '') : toSigned(listed)
    return { kind: 'quote', words: toWords(words), attribution: toWords(attribution) }
  }
  const isDetails = DETAILS.test(name)
  if (inner === null) return toWordsAlone({ named, listed }, isDetails || ASIDE.test(name))
  if (!isDetails && !ASIDE.test(name)) return null
  const title =
    get('title', 'summary', 'header', 'heading', 'label') ||
    (listed.find((each) => /\s/.test(each)) ?? (isDetails ? (listed[0] ?? '') : ''))
  return { kind: isDetails ? 'details' : 'aside', title: toWords(title) }
}

/** Take marks of Markdown and HTML off words that are an argument. */
export function toWords(written: string): string {
  return written
    .replace(/<[^<>]*>/g, '')
    .replace(/!?\[(?<words>[^[\]]*)\]\([^()]*\)/g, '$<words>')
    .replace(/(?<![\p{L}\p{N}])[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}(?![\p{L}\p{N}])/gu, '')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|#39);/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Hugo writes a picture's title over its caption: a line of its own, where both are there and differ. */
function toCaption(lines: readonly string[], credit: string): string {
  const said = [...new Set(lines.map(toWords))].filter((each) => each !== '')
  return [said.join('\n'), toWords(credit)].filter((each) => each !== '').join(' ')
}

/** What stands alone and says something in its arguments: those words, as a note where its name means one. */
function toWordsAlone(given: TemplateArguments, isNote: boolean): Meaning | null {
  const { title, words } = findOwnWords(given)
  const plain =
    isNote && title === '' && words.length === 0
      ? given.listed.filter((each) => /^\p{Lu}/u.test(each))
      : words
  if (title === '' && plain.length === 0) return null
  return { kind: 'words', title: toWords(title), words: plain.map(toWords), isNote }
}

/** Octopress and Hexo write who said it without a key: `Ada Finch, The Ledger https://…`. */
function toSigned(listed: readonly string[]): string {
  return listed
    .filter((each) => (selectHttp(each) === null && !/^[\w-]+$/.test(each)) || /^\p{Lu}/u.test(each))
    .join(' ')
}

function toPlayer(name: string, src: string): Meaning | null {
  if (src === '') return null
  const target = selectHttp(src)
  if (target !== null) return { kind: 'embed', address: target, title: '' }
  return { kind: 'player', tagName: SOUND.test(src) || name === 'audio' ? 'audio' : 'video', src }
}
