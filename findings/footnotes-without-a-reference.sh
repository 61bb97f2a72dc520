#!/usr/bin/env bash
# mdast-util-to-hast 13.2.2: a footnote that nothing refers to is left out of the page without a word.
#
# GitHub's renderer does the same; but whoever reads text off the Markdown tree and shows the HTML tree has words on one
# side alone. The note's own last text also gets a space that nobody wrote, before the way back.
set -euo pipefail
cd "$(mktemp -d)"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund mdast-util-to-hast@13.2.2 mdast-util-from-markdown@2.1.0 mdast-util-gfm@3.1.0 micromark-extension-gfm@3.0.0
node --input-type=module <<'JS'
import assert from 'node:assert/strict'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { gfm } from 'micromark-extension-gfm'

const source = 'Shut.[^one]\n\n[^one]: Since March.\n\n[^two]: The deck alone.\n'
const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
const listTexts = (node) => (node.children ? node.children.flatMap(listTexts) : (node.value ?? []))
console.log(listTexts(toHast(tree)).filter((text) => text.trim() !== ''))
assert.ok(listTexts(tree).includes('The deck alone.'))
assert.ok(!listTexts(toHast(tree)).includes('The deck alone.'))
assert.ok(listTexts(tree).includes('Since March.'))
assert.ok(listTexts(toHast(tree)).includes('Since March. '))
JS
