/** What progress is written to: standard error. */
interface Terminal {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Nothing is said of what takes no longer; then so often on a terminal, and elsewhere, where every word stays. */
const QUIET_MS = 1000
const TERMINAL_MS = 200
const ELSEWHERE_MS = 5000

/** Build the telling of progress: one line that is written over on a terminal and wiped out at the end, else a line now and then. */
export function toProgress(
  out: Terminal,
  clock: () => number,
): {
  readonly report: (done: number, all: number) => void
  readonly end: () => void
} {
  const started = clock()
  let said = started + QUIET_MS - (out.isTTY ? TERMINAL_MS : ELSEWHERE_MS)
  let isShown = false
  return {
    report: (done, all) => {
      if (clock() - said < (out.isTTY ? TERMINAL_MS : ELSEWHERE_MS)) return
      said = clock()
      isShown = true
      const words = `${done.toLocaleString('en')} of ${all.toLocaleString('en')} files`
      out.write(out.isTTY ? `\r\x1b[K${words}` : `${words}\n`)
    },
    end: () => {
      if (isShown && out.isTTY) out.write('\r\x1b[K')
    },
  }
}
