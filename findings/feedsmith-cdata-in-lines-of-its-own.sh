#!/usr/bin/env bash
# feedsmith 3.0.1: RSS it writes has line breaks and spaces around every CDATA section, and rss-parser hands them on.
#
# A text with & or < becomes a CDATA section in a line of its own, so that the element's value begins and ends with white
# space: titles, and links with a query too. feedsmith trims when it reads; rss-parser 3.13.0 does not, and a link
# that begins with a line break is none for most programs.
set -euo pipefail
cd "$(mktemp -d)"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund feedsmith@3.0.1 rss-parser@3.13.0
node --input-type=module <<'JS'
import assert from 'node:assert/strict'
import { generateRssFeed, parseRssFeed } from 'feedsmith'
import Parser from 'rss-parser'

const item = { title: 'Bread & butter', link: 'https://example.org/a?x=1&y=2', description: 'Plain' }
const xml = generateRssFeed({ title: 'Kestrel', link: 'https://example.org/', description: 'News', items: [item] })
const [read] = (await new Parser().parseString(xml)).items
console.log(JSON.stringify({ title: read.title, link: read.link }))
assert.match(read.title, /^\n\s+Bread & butter\n\s+$/)
assert.match(read.link, /^\n\s+https:\/\/example\.org\/a\?x=1&y=2\n\s+$/)
assert.equal(read.content, 'Plain')
assert.equal(parseRssFeed(xml).items[0].link, item.link)
JS
