import type { FieldSource } from './field-source.ts'
import type { Head } from './split-head.ts'
import { parseToml } from './toml-source.ts'
import { parseYaml } from './yaml-source.ts'

/**
 * Parse the fields of a head; none where there is no head. Every value but a list, a map or nothing (`null`) is the text that was written: `1.10`
 * stays `1.10`, and what it means is for whoever asks.
 */
export function parseHead(head: Head | null): FieldSource {
  const { format, text, line } = head ?? NONE
  if (format === 'toml') return parseToml(text, line)
  return parseYaml(text, line, { isWritten: true, name: format === 'json' ? 'JSON' : 'YAML' })
}

const NONE: Head = { format: 'yaml', text: '', line: 1 }
