import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { toDeskError } from '../../../../src/cli/desk/desk-error.ts'
import { createFile, readWritten, removeFile, replaceFile } from '../../../../src/cli/desk/replace-file.ts'

const scratch = mkdtempSync(join(tmpdir(), 'replace-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

it('puts a file in place of what it was, rights and link kept', async () => {
  const path = join(scratch, 'a.md')
  writeFileSync(path, 'a', { mode: 0o640 })
  symlinkSync(path, join(scratch, 'link.md'))
  await replaceFile(join(scratch, 'link.md'), 'a', '\uFEFFb')
  expect(await readWritten(path)).toBe('\uFEFFb')
  expect(statSync(path).mode & 0o777).toBe(0o640)
  await expect(replaceFile(path, 'a', 'c')).rejects.toThrow('changed by somebody else')
  expect(readFileSync(path, 'utf8')).toBe('\uFEFFb')
  expect(readdirSync(scratch).toSorted()).toEqual(['a.md', 'link.md'])
})

it('makes a file once, and removes it only as it was made', async () => {
  const path = join(scratch, 'people/b.md')
  await createFile(path, 'b')
  await expect(createFile(path, 'c')).rejects.toThrow('such a file already')
  await expect(removeFile(path, 'c')).rejects.toThrow('changed since')
  await removeFile(path, 'b')
  await expect(readWritten(path)).rejects.toThrow('not there any more')
})

it('names a full disk, and leaves what is not the disk’s as it is', () => {
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' })
  expect(toDeskError(full, 'a.md')).toMatchObject({
    message: expect.stringMatching(/disk is full.*a\.md.*Nothing was changed/),
  })
  const other = new TypeError('x')
  expect(toDeskError(other, 'a.md')).toBe(other)
})
