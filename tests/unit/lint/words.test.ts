import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../../../src')
/** Rooms that hold what is the same in every language. The others' words move to `language/` one by one. */
const ROOMS = ['dates']
/** The names of TIMEX3, EDTF and our own fields, in capitals or as named groups, are no words of a language. */
const NAMES = /\(\?<\w+>|\\p\{\w+\}/g
/** A pattern with a word of two small letters or more, a list of words, a token compared with a word. */
const PATTERN = /\/(?![/*\s])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\])+\/[dgimsuvy]*(?=[\s.,;)\]]|$)/gm
const COMPARED =
  /(?:lowerAt\([^)]*\)|\.lower)\s*[!=]==\s*'\p{Ll}+'|skip\(scan[^)]*'\p{Ll}+'|'(?:\p{Ll}{2,} ){2,}[^'.]*'\s*\.split/gu

describe('no word of a language decides anything outside language/', () => {
  it.each(ROOMS.flatMap((room) => listSources(room)))('%s', (file) => {
    const source = withoutExamples(readFileSync(join(SRC, file), 'utf8'))
    const patterns = (source.match(PATTERN) ?? []).filter((pattern) =>
      /\p{Ll}{2,}/u.test(pattern.replace(NAMES, '')),
    )
    expect([...patterns, ...(source.match(COMPARED) ?? [])]).toEqual([])
  })

  it.each([
    ['/^(?:since|until)$/.test(word)', 1],
    ["lowerAt(scan, at) === 'of'", 1],
    ["skip(scan, at, 'the')", 1],
    ["const VERBS = 'move put shift'.split(' ')", 1],
    ['/^(?<year>\\d{4})-(?<part>\\d\\d)$/.exec(text)', 0],
    ["lowerAt(scan, at) === '('", 0],
    ["unit === 'week' || unit === 'month'", 0],
  ])('knows %s', (source, count) => {
    const patterns = (source.match(PATTERN) ?? []).filter((pattern) =>
      /\p{Ll}{2,}/u.test(pattern.replace(NAMES, '')),
    )
    expect([...patterns, ...(source.match(COMPARED) ?? [])]).toHaveLength(count)
  })
})

function listSources(room: string): string[] {
  const files = readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.ts')).map((file) => join(room, file))
}

/** Comments and the sentences rules are tried with may be in any language. */
function withoutExamples(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/^\s*examples: \[[\s\S]*?^\s*\],$/gm, '')
}
