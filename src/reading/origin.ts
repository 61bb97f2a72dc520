/** Who stands behind a mark: the reading rules, or an editor who confirmed, corrected or added it. */
export type Origin = 'read' | 'confirmed' | 'corrected' | 'added'
