import source from './restore-choices.js?raw'
import { toScriptHash } from './script-hash.ts'

/** The script that stands in every page, and its name in the policy: worked out once, not once for every page. */
export const choicesScript = { text: source.trim(), hash: await toScriptHash(source.trim()) }
