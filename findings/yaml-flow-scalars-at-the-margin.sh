#!/usr/bin/env bash
# yaml 2.9.1: a quoted text or a list in brackets that goes on at the margin is refused; js-yaml reads it.
#
# YAML 1.2 wants such lines indented, and yaml holds to it even with strict: false. js-yaml 4.1.0, which Jekyll's
# successors, Eleventy and Gatsby read heads with, takes them, so that real archives hold them. Who reads archives with
# yaml has to indent these lines first.
set -euo pipefail
cd "$(mktemp -d)"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund yaml@2.9.1 js-yaml@4.1.0
node --input-type=module <<'JS'
import assert from 'node:assert/strict'
import jsYaml from 'js-yaml'
import { parse } from 'yaml'

const heads = [
  ['title: "The bridge\nis shut"\n', { title: 'The bridge is shut' }],
  ["title: 'The bridge\nis shut'\n", { title: 'The bridge is shut' }],
  ['tags: [harbour,\nbridges]\n', { tags: ['harbour', 'bridges'] }],
]
for (const [head, value] of heads) {
  assert.deepEqual(jsYaml.load(head), value)
  assert.throws(() => parse(head, { strict: false }), (error) => {
    console.log(`yaml: ${error.message.split('\n')[0]}`)
    return true
  })
  // Indented they are the same to both.
  assert.deepEqual(parse(head.replace(/\n(?=.)/, '\n  ')), value)
}
JS
