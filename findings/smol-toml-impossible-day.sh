#!/usr/bin/env bash
# smol-toml 1.9.1: a local date that no calendar has becomes another day without a word.
#
# TOML says that a date must be one of RFC 3339, whose days are those of the month. 2026-13-01 is refused; 2026-02-30 is
# read as 2 March, and 2026-02-29, in a year without it, as 1 March. A head's day has to be checked in its own text
# (toml-eslint-parser 1.0.3 refuses both).
set -euo pipefail
cd "$(mktemp -d)"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund smol-toml@1.9.1 toml-eslint-parser@1.0.3
node --input-type=module <<'JS'
import assert from 'node:assert/strict'
import { parse } from 'smol-toml'
import { parseTOML } from 'toml-eslint-parser'

for (const [written, read] of [['2026-02-30', '2026-03-02'], ['2026-02-29', '2026-03-01'], ['2026-04-31', '2026-05-01']]) {
  const { day } = parse(`day = ${written}`)
  console.log(`smol-toml reads ${written} as ${day.toISOString()}`)
  assert.equal(day.toISOString().slice(0, 10), read)
  assert.throws(() => parseTOML(`day = ${written}`))
}
assert.throws(() => parse('day = 2026-13-01'))
JS
