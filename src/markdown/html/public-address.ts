/** The page that the address of a player belongs to, by the forms the services document for embedding. */
const PLAYERS: readonly { readonly form: RegExp; readonly page: string }[] = [
  {
    form: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:.*&)?list=([\w-]+).*$/i,
    page: 'https://www.youtube.com/playlist?list=$1',
  },
  {
    form: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]+).*$/i,
    page: 'https://www.youtube.com/watch?v=$1',
  },
  { form: /^https?:\/\/player\.vimeo\.com\/video\/(\d+).*$/i, page: 'https://vimeo.com/$1' },
  {
    form: /^https?:\/\/open\.spotify\.com\/embed(?:-podcast)?\/(\w+\/\w+).*$/i,
    page: 'https://open.spotify.com/$1',
  },
  {
    form: /^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+).*$/i,
    page: 'https://www.dailymotion.com/video/$1',
  },
  {
    form: /^https?:\/\/(?:www\.)?instagram\.com\/(p|reel|tv)\/([\w-]+)\/embed.*$/i,
    page: 'https://www.instagram.com/$1/$2/',
  },
  {
    form: /^https?:\/\/platform\.(?:twitter|x)\.com\/embed\/.*[?&]id=(\d+).*$/i,
    page: 'https://x.com/i/status/$1',
  },
]

/** Services whose player is told in its address which page it plays. */
const TELLING = /^https?:\/\/(?:w\.soundcloud\.com\/player|www\.facebook\.com\/plugins\/)/i

/** Give the page that an embedded player shows where its service has one, else the player's own address. */
export function toPublicAddress(address: string): string {
  const whole = address.startsWith('//') ? `https:${address}` : address
  if (TELLING.test(whole)) {
    const told = /[?&](?:url|href)=(?<page>[^&]+)/i.exec(whole)?.groups?.['page']
    return told === undefined ? whole : decode(told)
  }
  const player = PLAYERS.find(({ form }) => form.test(whole))
  return player ? whole.replace(player.form, player.page) : whole
}

/** Give an address of the web as it may be linked; `null` for any other and for what is none. */
export function selectHttp(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

function decode(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}
