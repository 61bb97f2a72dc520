import { findHeadPicture } from '../../archive/find-head-picture.ts'
import type { Links } from '../../archive/links.ts'
import { toMediaAddress } from '../../render/picture-source.ts'
import type { PageSubject } from './page-subject.ts'

/** The picture that stands for a page where its address is passed on. */
export interface PagePicture {
  readonly src: string
  /** What it was made for: the page itself, or the paper. */
  readonly of: 'page' | 'paper'
  /** Pixels; `null` where the picture is sent narrower than its file. */
  readonly size: { readonly width: number; readonly height: number } | null
  readonly alt: string
}

const CARD = { width: 1200, height: 630 }

/** Find the picture of a page: an article's own, else the card that is drawn for it or its story, else the paper's. */
export function findPagePicture(subject: PageSubject | null, paper: string, links: Links): PagePicture {
  const toCard = (of: Parameters<Links['card']>[0], alt: string): PagePicture => ({
    src: links.card(of),
    of: of === 'paper' ? 'paper' : 'page',
    size: CARD,
    alt,
  })
  if (subject?.kind === 'story') return toCard({ story: subject.story.id }, subject.story.title)
  if (subject?.kind !== 'article') return toCard('paper', paper)
  const { article, hasCard } = subject
  const own = findHeadPicture(article)
  if (own?.file)
    return {
      src: toMediaAddress(own.path, links.home),
      of: 'page',
      size: null,
      alt: article.meta.image?.alt ?? '',
    }
  return hasCard ? toCard({ article: article.id }, article.meta.title) : toCard('paper', paper)
}
