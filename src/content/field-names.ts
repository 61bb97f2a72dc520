/** The fields other systems have names for too. */
export type SharedField =
  | 'title'
  | 'published'
  | 'updated'
  | 'standfirst'
  | 'authors'
  | 'topics'
  | 'image'
  | 'language'
  | 'aliases'
  | 'draft'

/**
 * What Jekyll, Hugo, Eleventy, Astro, Gatsby, Ghost, Decap and converters from WordPress call our fields, as people write
 * them, in the order they are believed; ours comes before all. Case, hyphens and underscores make no difference.
 */
export const FIELD_NAMES: Readonly<Record<SharedField, readonly string[]>> = {
  title: ['headline', 'name'],
  published: [
    ...['date', 'pubDate', 'pubDatetime', 'publishDate', 'published_at', 'published_on', 'published_time'],
    ...['date_published', 'datePublished', 'published_date', 'publication_date', 'post_date', 'posted'],
    ...['created', 'created_at', 'date_created', 'dateCreated'],
  ],
  updated: [
    ...[
      'lastmod',
      'modified',
      'updated_at',
      'updatedDate',
      'modDatetime',
      'last_modified_at',
      'dateModified',
    ],
    ...['date_modified', 'date_updated', 'last_modified', 'last_updated', 'modified_at', 'modified_date'],
    ...['modified_time', 'modDate', 'update_date'],
  ],
  standfirst: [
    ...['description', 'summary', 'excerpt', 'subtitle', 'dek', 'deck', 'intro', 'lede', 'subheadline'],
    ...['subheading', 'teaser', 'abstract', 'custom_excerpt', 'meta_description'],
  ],
  authors: ['author', 'byline', 'by', 'creator', 'writer', 'author_name', 'username'],
  topics: ['tags', 'tag', 'categories', 'category', 'keywords', 'section'],
  image: [
    ...[
      'cover',
      'featured_image',
      'feature_image',
      'heroImage',
      'cover_image',
      'main_image',
      'primary_image',
      'header_image',
    ],
    ...[
      'images',
      'hero',
      'photo',
      'picture',
      'img',
      'featured_img',
      'post_image',
      'lead_image',
      'teaser_image',
    ],
    ...['banner', 'thumbnail', 'thumb', 'og_image', 'social_image'],
  ],
  language: ['lang', 'locale'],
  aliases: ['alias', 'redirect_from', 'url', 'permalink', 'path', 'slug'],
  draft: ['is_draft'],
}

/** Records other systems put fields into that are ours at the top. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  ['params', 'extra', 'taxonomies', 'frontmatter', 'data', 'attributes', 'header'].map(toPlainName),
)

/** What a name is compared by. */
export function toPlainName(name: string): string {
  return name.replace(/[-_\s]/g, '').toLowerCase()
}
