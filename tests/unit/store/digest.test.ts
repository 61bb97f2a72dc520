import { describe, expect, it } from 'vitest'
import { READING_ROOMS } from '../../../src/store/digest.ts'
import { ROOMS } from '../../lint/rooms.ts'

describe('the reader’s version', () => {
  it('changes with every room before the archive: what was read by other rules is read again', () => {
    const rooms = ROOMS.map(({ folder }) => folder)
    expect(READING_ROOMS).toEqual(rooms.slice(0, rooms.indexOf('archive')))
  })
})
