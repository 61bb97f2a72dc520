import { EDITED_KINDS, toEditorSchema } from '../../content/editor-schema.ts'

/** What a new paper is called, where it lies, and where its reader comes from. */
export interface NewPaper {
  readonly title: string
  /** Its folder as somebody in the reader's folder names it. */
  readonly content: string
  /** IANA zone. */
  readonly timezone: string
  /** Civil day of its first article. */
  readonly day: string
  /** Where the reader's code is, as git fetches it. */
  readonly reader: string
}

/** Fill the files of a template, by their paths: `{{title}}` and the like stand for what the paper is, in paths too. */
export function toPaperFiles(
  template: Readonly<Record<string, string>>,
  paper: NewPaper,
): Record<string, string> {
  const filled = Object.entries(template).map(([path, text]) => [
    fill(path, paper, path),
    fill(text, paper, path),
  ])
  const schemas = EDITED_KINDS.map((kind) => [
    `.schema/${kind}.json`,
    `${JSON.stringify(toEditorSchema(kind), null, 2)}\n`,
  ])
  return Object.fromEntries([...filled, ...schemas, ['.vscode/settings.json', toEditorSettings()]])
}

function fill(text: string, paper: NewPaper, path: string): string {
  const values: Readonly<Record<string, string>> = {
    ...paper,
    title: /\.ya?ml$/.test(path) ? toYamlText(paper.title) : paper.title,
    repository: toRepository(paper.reader),
  }
  return text.replace(/\{\{(?<name>\w+)\}\}/g, (written, name: string) => values[name] ?? written)
}

/** A text that YAML cannot take for anything else: JSON strings are YAML's too. */
function toYamlText(title: string): string {
  return JSON.stringify(title)
}

/** `owner/name`, as GitHub's actions name a repository; another host's address as it is. */
function toRepository(reader: string): string {
  return /github\.com[:/](?<name>[^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(reader)?.groups?.['name'] ?? reader
}

/** VS Code with its YAML extension completes and checks by these. */
function toEditorSettings(): string {
  const settings = { 'yaml.schemas': { './.schema/site.json': 'site.yaml' } }
  return `${JSON.stringify(settings, null, 2)}\n`
}
