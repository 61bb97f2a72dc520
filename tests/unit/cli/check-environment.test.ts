import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEnvironment } from '../../../src/content/environment.ts'
import { checkEnvironment } from '../../../src/cli/check-environment.ts'
import { writeFiles } from '../../support/write-files.ts'

let project: string

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'))
  writeFiles(project, {
    'src/site.ts': '',
    'content/articles/one.md': '',
    'dist/404.html': '',
    'notes/thesis.txt': '',
    'a-file': '',
  })
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

const check = (variables: Readonly<Record<string, string>>): string[] =>
  checkEnvironment(readEnvironment(variables, project), project)

describe('where a build may write', () => {
  it.each([['dist'], ['public-site'], ['deep/down/here'], ['../elsewhere']])('%s', (out) => {
    expect(check({ OUT: out })).toEqual([])
  })

  it.each([
    ['.', /overwrite the project/],
    ['..', /overwrite the project/],
    ['content', /overwrite the content/],
    ['content/site', /overwrite the content/],
    ['src', /own folder src/],
    ['src/site', /own folder src/],
    ['.git', /own folder \.git/],
    ['notes', /no build has written/],
    ['a-file', /is a file/],
  ])('not %s', (out, problem) => {
    expect(check({ OUT: out }).join()).toMatch(problem)
  })

  it('follows links', () => {
    symlinkSync(join(project, 'content'), join(project, 'link'))
    expect(check({ OUT: 'link' }).join()).toMatch(/overwrite the content/)
  })
})

describe('the rest of the environment', () => {
  it.each([
    [{ SITE: 'https://harbour.example', BASE: '/news/', BUILD_TIME: '2026-03-24T08:00:00Z' }],
    [{ SITE: 'http://localhost:8080/', BASE: 'news', BUILD_TIME: '2026-03-24T08:00:00+01:00' }],
    [{ SITE: '', BASE: '', BUILD_TIME: '' }],
  ])('passes %j', (variables) => {
    expect(check(variables)).toEqual([])
  })

  it.each([
    [{ SITE: 'harbour.example' }, /SITE .* is no origin/],
    [{ SITE: 'https://harbour.example/news/' }, /SITE .* as BASE/],
    [{ BASE: '/../up/' }, /BASE .* is no path/],
    [{ BASE: '/n"ws/' }, /BASE .* is no path/],
    [{ BUILD_TIME: 'today' }, /BUILD_TIME .* is no instant/],
    [{ BUILD_TIME: '2026-02-30T25:00:00Z' }, /BUILD_TIME .* is no instant/],
  ])('refuses %j', (variables, problem) => {
    expect(check(variables).join()).toMatch(problem)
  })
})
