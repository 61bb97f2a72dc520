import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/reading/read-article.ts'
import { renderArticle } from '../../../src/render/render-article.ts'

/** The page's body of an article without a title in its head, or with one. */
function render(body: string, head = ''): string {
  const source = `---\ndate: 2026-03-24\n${head}---\n${body}\n`
  const context = { people: [], language: 'en', timezone: 'UTC', pictures: new Map<string, null>() }
  const { article, body: made } = readArticle(source, 'crane.md', context)
  if (!article || !made) throw new Error('The article is refused.')
  return renderArticle(article, made, { path: 'crane.md', base: '/' })
    .passages.map(({ html }) => html)
    .join('')
}

describe('the title of an article', () => {
  it('stands on its page once, where its body begins with it', () => {
    expect(render('# The bridge is shut\n\nNobody signed.')).toBe('<p>Nobody signed.</p>')
    expect(render('<h1>The bridge is shut</h1>\n\nNobody signed.')).toBe('<p>Nobody signed.</p>')
    expect(render('## The bridge is shut\n\nNobody signed.', 'title: The bridge is Shut\n')).not.toContain(
      '<h2',
    )
  })

  it.each([
    ['Nobody signed.\n\n# The bridge is shut', ''],
    ['# The bridge is shut\n\nNobody signed.', 'title: The bridge\n'],
    ['# The bridge is shut\n\nSee [above](#the-bridge-is-shut).', ''],
  ])('is left in %j where it is more than that', (body, head) => expect(render(body, head)).toContain('<h2'))
})
