import type { ShapeForm } from './when-shape.ts'

/** The outlines of the marks of dates around 0,0, of those that are drawn as a path (SVG). */
export const MARK_PATHS = {
  day: 'M0-6.5 6.5 0 0 6.5-6.5 0Z',
  time: 'M0-2.5 5 2.5 0 7.5-5 2.5ZM0-2.5V-7.5',
  before: 'M5.5-6V6M5.5 0H-6.5L-1.5-5',
  after: 'M-5.5-6V6M-5.5 0H6.5L1.5-5',
} as const satisfies Partial<Record<ShapeForm, string>>
