/** The frame of every page, in English. */
export const site = {
  skipToContent: 'Skip to the content',
  navigation: 'Site',
  timeline: 'Timeline',
  speakers: 'Who said what',
  home: 'Front page',
  feed: 'RSS feed',
  report: 'Report a wrong date or name',
  colophon:
    'Every date and every name beside a quotation was read from the article’s own words by plain rules. A tick marks what an editor confirmed.',
}
