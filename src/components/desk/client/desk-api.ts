/** One reading as the desk describes it. */
export interface Item {
  readonly key: string
  readonly ink: 'time' | 'voice'
  readonly headline: string
  readonly published: string
  readonly question: string
  readonly paragraph: readonly { readonly text: string; readonly isMarked: boolean }[]
  readonly note: string | null
  readonly reason: string
  readonly choices: readonly { readonly label: string; readonly decision: Decision }[]
  readonly can: readonly string[]
  readonly confirm: string
  readonly reject: string
}

/** What an editor decides; the desk checks it. */
export type Decision = { readonly kind: string } & Readonly<Record<string, string>>

export interface Progress {
  readonly left: number
  readonly open: number
  readonly settled: number
}

export interface Next {
  readonly items: readonly Item[]
  readonly progress: Progress
  readonly notices?: readonly string[]
}

export interface Settled extends Next {
  readonly wrote: readonly { readonly file: string; readonly text: string }[]
  readonly undo: string
}

export interface Found {
  readonly found: readonly { readonly id: string; readonly name: string }[]
}

/** Talks to the desk on this machine. What it refuses is an error with its words. */
export interface DeskApi {
  readonly ask: <Answer>(name: string, query?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly tell: <Answer>(name: string, body: object) => Promise<Answer>
}

/** Build the way to the desk below an address, with the token its page was given. */
export function toDeskApi(base: URL, token: string): DeskApi {
  const send = async <Answer>(path: string, init: RequestInit): Promise<Answer> => {
    const headers = { 'x-desk-token': token, 'content-type': 'application/json' }
    const response = await fetch(new URL(`api/${path}`, base), { ...init, headers }).catch(() => null)
    if (!response)
      throw new Error('The desk does not answer. Start it again: nothing that was saved is lost.')
    const answer = await response.json()
    if (!response.ok) throw new Error(answer.problem)
    return answer
  }
  return {
    ask: (name, query = {}) => send(`${name}.json?${new URLSearchParams(query)}`, {}),
    tell: (name, body) => send(`${name}.json`, { method: 'POST', body: JSON.stringify(body) }),
  }
}
