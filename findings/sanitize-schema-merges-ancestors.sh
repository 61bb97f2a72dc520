#!/usr/bin/env bash
# hast-util-sanitize 5.0.2: a schema is laid over the default one, so that cells need their table all the same.
#
# A schema that lists td, th and tr as allowed still loses each that is not within a table: where `ancestors` is
# left out, that of the default schema holds. `ancestors: {}` keeps them.
set -euo pipefail
cd "$(mktemp -d)"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund hast-util-sanitize@5.0.2
node --input-type=module <<'JS'
import assert from 'node:assert/strict'
import { sanitize } from 'hast-util-sanitize'

const text = { type: 'text', value: 'Shut' }
for (const tagName of ['td', 'th', 'tr']) {
  const tree = { type: 'root', children: [{ type: 'element', tagName, properties: {}, children: [text] }] }
  const kept = (schema) => sanitize(tree, schema).children[0].type
  console.log(tagName, kept({ tagNames: [tagName] }), kept({ tagNames: [tagName], ancestors: {} }))
  assert.equal(kept({ tagNames: [tagName] }), 'text')
  assert.equal(kept({ tagNames: [tagName], ancestors: {} }), 'element')
}
JS
