/** Run something while a rule is missing from its list, and put it back where it stood. */
export function withoutRule<Rule, Result>(rules: readonly Rule[], rule: Rule, run: () => Result): Result {
  const list = rules as Rule[]
  const at = list.indexOf(rule)
  list.splice(at, 1)
  try {
    return run()
  } finally {
    list.splice(at, 0, rule)
  }
}
