import { describe, expect, it } from 'vitest'
import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'

function blocks(text: string): string[] {
  return toPlainBlocks(text).map(({ start, end }) => text.slice(start, end))
}

const wrapped = 'The harbour council of Port Aldine voted to keep the bridge shut'

describe('plain text', () => {
  it('has a paragraph a line', () => {
    expect(blocks('One.\nTwo.\r\n  Three. \n\nFour.')).toEqual(['One.', 'Two.', 'Three.', 'Four.'])
  })

  it('has paragraphs between blank lines where its lines are wrapped', () => {
    expect(blocks(`${wrapped}\n${wrapped}\nand left.\n\n${wrapped}\n${wrapped}`)).toEqual([
      `${wrapped}\n${wrapped}\nand left.`,
      `${wrapped}\n${wrapped}`,
    ])
  })

  it('has no paragraph where there are no words', () => {
    expect(blocks(' \n\n\t\n')).toEqual([])
  })
})
