import { selectHttp, toPublicAddress } from '../html/public-address.ts'
import type { TemplateArguments } from './template.ts'

/** The page a service shows by the id that its shortcode is given; `$1` and `$2` are the arguments in order. */
const PAGES: Readonly<Record<string, string>> = {
  youtube: 'https://www.youtube.com/watch?v=$1',
  vimeo: 'https://vimeo.com/$1',
  tweet: 'https://x.com/$2/status/$1',
  instagram: 'https://www.instagram.com/p/$1/',
  gist: 'https://gist.github.com/$1/$2',
  tiktok: 'https://www.tiktok.com/embed/v2/$1',
  codepen: 'https://codepen.io/$2/pen/$1',
  dailymotion: 'https://www.dailymotion.com/video/$1',
  spotify: 'https://open.spotify.com/$1/$2',
}

const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/^(?:youtube|yt|youtubeplayer|youtube[-_]\w+|lite[-_]?youtube|amp-youtube)$/, 'youtube'],
  [/^vimeo(?:[-_]\w+|player)?$/, 'vimeo'],
  [/^(?:tweet|twitter|x|twitter[-_]?\w*|tweet[-_]\w+|x[-_]simple)$/, 'tweet'],
  [/^instagram(?:[-_]\w+)?$/, 'instagram'],
  [/^gist(?:[-_]it)?$/, 'gist'],
  [/^tiktok$/, 'tiktok'],
  [/^codepen$/, 'codepen'],
  [/^dailymotion$/, 'dailymotion'],
  [/^spotify(?:[-_]?\w+)?$/, 'spotify'],
]

/** Constructs that are given the address of what they show. */
const OTHERS =
  /^(?:soundcloud|facebook|fb|mastodon|toot|fediverse|bluesky|bsky|threads|ted|bandcamp|embed|oembed|iframe|rumble|odysee|peertube|twitch|reddit|linkedin|pinterest|giphy|flickr|mixcloud|podcast|datawrapper|flourish|infogram|documentcloud|scribd|issuu|gmaps?|googlemaps?|map|pdf|link[-_]?preview|bookmark|loom|wistia|jsfiddle|jsbin|codesandbox|stackblitz|asciinema)$/

const KEYS = [
  'id',
  'url',
  'src',
  'href',
  'link',
  'video',
  'tweet',
  'videoid',
  'tweetid',
  'code',
  'user',
  'username',
  'type',
] as const

/** Find the page an embed's construct shows; `null` where it is none, or does not say. */
export function toEmbedAddress(name: string, { named, listed }: TemplateArguments): string | null {
  const service = SERVICES.find(([form]) => form.test(name))?.[1]
  if (service === undefined && !OTHERS.test(name)) return null
  const given = [...KEYS.flatMap((key) => named[key] ?? []), ...listed].filter((each) => each !== '')
  const address = given.map((each) => selectHttp(toPublicAddress(each))).find((each) => each !== null)
  if (address !== undefined) return address
  const page = PAGES[service ?? '']
  return page === undefined ? null : toPage(service ?? '', page, given, named)
}

function toPage(
  service: string,
  page: string,
  given: readonly string[],
  { id, user }: TemplateArguments['named'],
): string | null {
  const ids = given.filter((each) => /^[\w.@/:-]+$/.test(each))
  const isNumbered = service === 'tweet'
  const first = id ?? ids.find((each) => !isNumbered || /^\d+$/.test(each))
  if (first === undefined) return null
  const second = user ?? ids.find((each) => each !== first)
  if (service === 'spotify')
    return selectHttp(`https://open.spotify.com/${ids.join('/').replaceAll(':', '/')}`)
  return selectHttp(
    page
      .replace('$1', first)
      .replace('$2', second ?? (isNumbered ? 'i' : ''))
      .replace(/\/$/, ''),
  )
}
