import { DATE_RULES } from './date-rule-words.ts'
import { UNNAMED_RULES, VOICE_PLACES, VOICE_RULES } from './voice-rule-words.ts'

/**
 * Say in plain English what a rule does; `null` for a rule without a sentence. The rules read English alone, so there
 * is no other language to say it in. A rule for voices is named by where it looked and what it found there.
 */
export function toRuleWords(rule: string): string | null {
  const whole = DATE_RULES[rule] ?? VOICE_RULES[rule]
  if (whole !== undefined) return whole
  for (const { pattern, place } of VOICE_PLACES) {
    const source = VOICE_RULES[pattern.exec(rule)?.groups?.['source'] ?? '']
    if (source !== undefined) return `${place} ${source}`
  }
  return null
}

/**
 * The rule that says why nobody is named: its own, or “unknown” where a rule found words for a source (“she”) and not who
 * they mean. Its sentence would tell of a name that is not there.
 */
export function toUnnamedRule(rule: string): string {
  return UNNAMED_RULES.has(rule) ? rule : 'unknown'
}
