#!/usr/bin/env bash
# xast-util-to-xml 4.0.0: the end of a CDATA section is written as it stands in text, and changed within a section.
#
# XML 1.0, 2.4: “]]>” must not stand in text but as the end of a section; the > is to be escaped. In text it is left, so
# that strict parsers refuse the document. Within a section it is escaped with a reference, which nobody resolves there:
# the words read back are others than those written.
set -euo pipefail
cd "$(mktemp -d)"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund xast-util-to-xml@4.0.0 saxes@6.0.0
node --input-type=module <<'JS'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { toXml } from 'xast-util-to-xml'

const { SaxesParser } = createRequire(join(process.cwd(), 'package.json'))('saxes')
const write = (type) => toXml({ type: 'element', name: 'a', attributes: {}, children: [{ type, value: 'x ]]> y' }] })
const read = (xml) => {
  const found = { text: '', errors: [] }
  const parser = new SaxesParser()
  parser.on('text', (text) => (found.text += text))
  parser.on('cdata', (text) => (found.text += text))
  parser.on('error', ({ message }) => found.errors.push(message))
  parser.write(xml).close()
  return found
}
console.log(write('text'), read(write('text')))
console.log(write('cdata'), read(write('cdata')))
assert.equal(write('text'), '<a>x ]]> y</a>')
assert.ok(read(write('text')).errors.length > 0)
assert.notEqual(read(write('cdata')).text, 'x ]]> y')
JS
