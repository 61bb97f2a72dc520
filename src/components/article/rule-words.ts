import { UNNAMED_RULES, VOICE_RULE_WORDS } from '../../quotes/voice-rule-words.ts'
import { DATE_RULES } from '../../dates/date-rules.ts'

const DATE_WORDS: ReadonlyMap<string, string> = new Map(DATE_RULES.map(({ id, says }) => [id, says]))

/**
 * Say in plain English what a rule does; `null` for a rule without a sentence. The rules read English alone, so there
 * is no other language to say it in.
 */
export function toRuleWords(rule: string): string | null {
  return DATE_WORDS.get(rule) ?? VOICE_RULE_WORDS.get(rule) ?? null
}

/**
 * The rule that says why nobody is named: its own, or “unknown” where a rule found words for a source (“she”) and not who
 * they mean. Its sentence would tell of a name that is not there.
 */
export function toUnnamedRule(rule: string): string {
  return UNNAMED_RULES.has(rule) ? rule : 'unknown'
}
