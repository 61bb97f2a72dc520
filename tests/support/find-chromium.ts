import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/**
 * Find a Chromium to test with: CHROMIUM_PATH, the usual names, the one Playwright keeps; else install one with
 * Playwright's download, else with apt as root.
 *
 * @throws {Error} With one sentence that says what to do, where none is found and none can be installed.
 */
export function findChromium(): string {
  return present() ?? afterDownload() ?? afterApt() ?? fail()
}

function present(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named) return named
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...candidates, MAC, chromium.executablePath()].find(isExecutable)
}

function afterDownload(): string | undefined {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  return attempt(process.execPath, [cli, 'install', 'chromium']) ? present() : undefined
}

function afterApt(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const installed =
    attempt('apt-get', ['update', '-qq']) &&
    attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  return installed ? present() : undefined
}

function fail(): never {
  throw new Error('The browser tests need Chromium: install it, or set CHROMIUM_PATH to the executable.')
}

function attempt(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return true
  } catch {
    return false
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
