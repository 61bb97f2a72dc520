import { type LinkPlace, type LinkTargets, toLinkKeys } from './article-link.ts'

/** What stands where an address may stand: in a link, a definition, a wiki link, HTML, a template, or bare. */
const ADDRESS = [
  /\]\((?=\s*(?:<(?<angled>[^>\n]*)>|(?<plain>[^\s]+)))/g,
  /\]:\s*<?(?<defined>[^\s>]+)/g,
  /\[\[(?<wiki>[^\]\n|#]+)/g,
  /href\s*=\s*["']?(?<html>[^"'\s>]+)/gi,
  /\{[{%<](?<template>[^}]*)\}/g,
  /(?<bare>https?:\/\/[^\s<>"')\]]+)/gi,
]

/** A source that holds none of these has no link. */
const HAS_LINK = /\]\(|\]:|\[\[|href|\{[{%<]|https?:/i

/**
 * Select the articles that a source may link to, by the keys of what may be an address in it. An article is read with these
 * alone, so a change to where others lie cannot change it. More may be selected than is linked, never less.
 */
export function selectLinks(
  source: string,
  place: LinkPlace,
  find: (key: string) => string | undefined,
): LinkTargets {
  if (!HAS_LINK.test(source)) return {}
  const found = new Map<string, string>()
  for (const pattern of ADDRESS)
    for (const { groups } of source.matchAll(pattern))
      for (const address of Object.entries(groups ?? {}).flatMap(([kind, each]) => toAddresses(kind, each)))
        for (const key of toLinkKeys(address, place)) {
          const id = find(key)
          if (id !== undefined) found.set(key, id)
        }
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The addresses that what was written may mean: escapes undone, and cut where a bracket may close the link. */
function toAddresses(kind: string, written: string | undefined): string[] {
  if (written === undefined) return []
  if (kind === 'template') return written.split(/[\s"'<>{}%]+/).filter((part) => part.length > 2)
  const plain = written.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replaceAll('&amp;', '&')
  if (kind !== 'plain') return [plain]
  const ends = [...plain.matchAll(/\)/g)].slice(0, 4).map(({ index }) => index)
  return [...ends, plain.length].map((end) => plain.slice(0, end))
}
