#!/usr/bin/env bash
# ics 3.12.0 and ts-ics 2.4.6: lines are folded by characters, where RFC 5545 counts octets.
#
# RFC 5545, 3.1: lines should be no longer than 75 octets. Both fold at 75 characters, so that a summary in Cyrillic
# makes lines of 131 octets. ical-generator 10.2.0 counts octets.
set -euo pipefail
cd "$(mktemp -d)"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund ics@3.12.0 ts-ics@2.4.6 ical-generator@10.2.0
node --input-type=module <<'JS'
import assert from 'node:assert/strict'
import icalGenerator from 'ical-generator'
import { createEvent } from 'ics'
import { generateIcsCalendar } from 'ts-ics'

const summary = 'Заседание городского совета о мосте и набережной, перенесённое на понедельник после обеда'
const [start, end] = [new Date(Date.UTC(2026, 2, 9)), new Date(Date.UTC(2026, 2, 10))]
const longest = (calendar) => Math.max(...calendar.split('\r\n').map((line) => Buffer.byteLength(line)))

const ics = createEvent({ title: summary, uid: 'a', start: [2026, 3, 9], end: [2026, 3, 10] }).value
const dates = { start: { date: start, type: 'DATE' }, end: { date: end, type: 'DATE' } }
const event = { uid: 'a', summary, stamp: { date: start }, ...dates }
const tsIcs = generateIcsCalendar({ version: '2.0', prodId: 'a', events: [event] })
const generator = icalGenerator({ events: [{ id: 'a', start, end, allDay: true, summary }] }).toString()

console.log({ ics: longest(ics), 'ts-ics': longest(tsIcs), 'ical-generator': longest(generator) })
assert.equal(longest(ics), 131)
assert.equal(longest(tsIcs), 131)
assert.ok(longest(generator) <= 75)
JS
