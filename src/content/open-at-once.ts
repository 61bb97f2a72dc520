/** So many files keep the disk busy, and are few enough for any system's limit. */
export const OPEN_AT_ONCE = 32
