import { expect, it } from 'vitest'
import { buildCorrections } from '../../../../src/components/corrections/build-corrections.ts'
import { buildRows } from '../../../../src/components/article/build-rows.ts'
import { makeArticle, makeEntry, makeMeta } from '../made-article.ts'

const correction = (mark: string | null) => ({
  date: '2026-03-25',
  kind: 'correction' as const,
  text: 'It was wrong.',
  mark,
})
const article = makeEntry('bridge', '2026-03-24')
const body = makeArticle(['The deck is shut.', 'It opens in May.'], {
  meta: makeMeta({ corrections: [correction('in May')] }),
})
const place = (mark: string | null, bodies = new Map([['bridge', body]])) =>
  buildCorrections([{ ...correction(mark), article }], bodies)[0]?.passage

it('leads to the passage whose margin has the correction', () => {
  const shown = buildRows(body).find(({ corrections }) => corrections.length > 0)
  expect(place('in May')).toBe(shown?.id)
})

it('leads to none where it names no words, where they are gone, or where nobody has the text', () => {
  expect(place(null)).toBeNull()
  expect(place('in June')).toBeNull()
  expect(place('in May', new Map())).toBeNull()
})
