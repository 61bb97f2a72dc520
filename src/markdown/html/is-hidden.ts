import type { Element } from 'hast'

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Tell whether an element says that a browser is not to show it. */
export function isHidden({ properties }: Element): boolean {
  return properties['hidden'] !== undefined || HIDING.test(String(properties['style'] ?? ''))
}
