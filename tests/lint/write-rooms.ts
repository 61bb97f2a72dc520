import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { toOverrides } from './to-overrides.ts'

/** `npm run rooms`: write the linter's rules for imports from the table of rooms. */
writeFileSync(
  resolve(import.meta.dirname, '../../.biome-rooms.json'),
  `${JSON.stringify({ overrides: toOverrides() }, null, 2)}\n`,
)
