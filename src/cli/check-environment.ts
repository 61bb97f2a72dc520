import { z } from 'zod'
import type { Environment } from '../content/environment.ts'
import { checkOutput } from './check-output.ts'

const INSTANT =
  /^(?<day>\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/
const civilDay = z.iso.date()

/** A part of a sub-path: what needs no escape in an address, or is escaped rightly. */
const SEGMENT = /^(?:[\w\-.~]|%[\da-f]{2})+$/i

/** List what is wrong with the environment of a build, each in a sentence that says what to do. */
export async function checkEnvironment(environment: Environment, project: string): Promise<string[]> {
  const { site, base, buildTime, out, content } = environment
  const problems = [
    site !== null && !isOrigin(site)
      ? `SITE (${site}) is no origin. Write https://example.org, and the path it lives under as BASE.`
      : null,
    isSubPath(base) ? null : `BASE (${base}) is no path. Write /news/, or leave it out.`,
    buildTime !== null && !isInstant(buildTime)
      ? `BUILD_TIME (${buildTime}) is no instant. Write 2021-12-27T08:00:00Z, or leave it out.`
      : null,
    await checkOutput(out, content, project),
  ]
  return problems.filter((problem) => problem !== null)
}

/** Only a scheme and a host, with a port at most: no user, path, question or fragment, not even an empty one. */
function isOrigin(site: string): boolean {
  return /^https?:\/\/[^/?#@\\\s]+\/?$/i.test(site) && URL.canParse(site)
}

/** Only names between slashes, none of which a browser takes for “here” or “up”, nor a host for several. */
function isSubPath(base: string): boolean {
  const segments = base.split('/').slice(1, -1)
  return segments.every((segment) => SEGMENT.test(segment) && isName(segment))
}

function isName(segment: string): boolean {
  try {
    return !/^\.{1,2}$|[/\\\p{Cc}]/u.test(decodeURIComponent(segment))
  } catch {
    return false
  }
}

function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.groups?.['day']
  return civilDay.safeParse(day).success && Number.isFinite(Date.parse(text))
}
