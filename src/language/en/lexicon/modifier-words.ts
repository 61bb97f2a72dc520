import type { Modifier } from '../../temporal-tree.ts'

/** Parts of a stretch said in front of it: “early March”, “mid-June”. */
export const PART_WORDS: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ['early', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
])

/** Parts of a stretch said with “of”: “the beginning of May”. */
export const PART_NOUNS: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['turn', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
])

/** Words in front of a count or a date that make it inexact, longest first. */
export const APPROXIMATIONS: readonly (readonly [words: readonly string[], mod: Modifier])[] = (
  [
    ['no more than', 'EQUAL_OR_LESS'],
    ['not more than', 'EQUAL_OR_LESS'],
    ['as much as', 'EQUAL_OR_LESS'],
    ['as many as', 'EQUAL_OR_LESS'],
    ['no less than', 'EQUAL_OR_MORE'],
    ['no fewer than', 'EQUAL_OR_MORE'],
    ['more than', 'MORE_THAN'],
    ['less than', 'LESS_THAN'],
    ['fewer than', 'LESS_THAN'],
    ['at least', 'EQUAL_OR_MORE'],
    ['at most', 'EQUAL_OR_LESS'],
    ['up to', 'EQUAL_OR_LESS'],
    ['just over', 'MORE_THAN'],
    ['just under', 'LESS_THAN'],
    ['well over', 'MORE_THAN'],
    ['over', 'MORE_THAN'],
    ['under', 'LESS_THAN'],
    ['about', 'APPROX'],
    ['around', 'APPROX'],
    ['approximately', 'APPROX'],
    ['roughly', 'APPROX'],
    ['nearly', 'APPROX'],
    ['almost', 'APPROX'],
    ['circa', 'APPROX'],
  ] as const
).map(([words, mod]) => [words.split(' '), mod])
