import type { Environment } from '../content/environment.ts'
import { checkOutput } from './check-output.ts'

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/

/** List what is wrong with the environment of a build, each in a sentence that says what to do. */
export function checkEnvironment(environment: Environment, project: string): string[] {
  const { site, base, buildTime, out, content } = environment
  return [
    site !== null && !isOrigin(site)
      ? `SITE (${site}) is no origin. Write https://example.org, and the path it lives under as BASE.`
      : null,
    /^[\w\-.~%/]*$/.test(base) && !base.includes('..')
      ? null
      : `BASE (${base}) is no path. Write /news/, or leave it out.`,
    buildTime !== null && !(INSTANT.test(buildTime) && Number.isFinite(Date.parse(buildTime)))
      ? `BUILD_TIME (${buildTime}) is no instant. Write 2021-12-27T08:00:00Z, or leave it out.`
      : null,
    checkOutput(out, content, project),
  ].filter((problem) => problem !== null)
}

function isOrigin(site: string): boolean {
  const url = URL.parse(site)
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    (url.pathname === '/' || url.pathname === '') &&
    !url.search
  )
}
