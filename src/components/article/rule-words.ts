/** What each rule does, in a sentence for readers, by the rule’s name. */
const RULES: Readonly<Record<string, string>> = {
  weekday:
    'A weekday alone is the one nearest to publication, before it with a past verb and after it with a future one.',
}

/** Say in plain English what a rule does; a rule without a sentence of its own is called by its name. */
export function toRuleWords(rule: string): string {
  return RULES[rule] ?? `By the rule for “${rule.replaceAll('-', ' ')}”.`
}
