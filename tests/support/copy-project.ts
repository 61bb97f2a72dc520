import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

const PROJECT = resolve(import.meta.dirname, '../..')
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']

/** Copy what builds a site into a folder, its packages linked, so that its sources can be changed and its cache is empty. */
export function copyProject(folder: string, from = PROJECT): void {
  mkdirSync(folder, { recursive: true })
  for (const name of COPIED) cpSync(join(from, name), join(folder, name), { recursive: true })
  symlinkSync(join(from, 'node_modules'), join(folder, 'node_modules'))
}
