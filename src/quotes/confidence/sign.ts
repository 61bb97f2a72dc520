/** What can be seen of a reading, beside its rule, that makes its source more or less likely to be the right one. */
export type Sign =
  /** The quotation in front of its clause is a sentence. */
  | 'whole-sentence'
  /** The verb judges or describes: “called”, “warned of”. */
  | 'judging-verb'
  /** A verb that judges in the infinitive: “to defend”, “would dismiss”. */
  | 'judging-infinitive'
  /** A comma stands between a person and “who”: its clause tells of somebody known, and does not choose among many. */
  | 'comma-before-who'
  /** “He” or “she”: how surely it means somebody is the pronoun’s own certainty. */
  | 'he-or-she'
  /** “It” or “they”, which means a subject before it. */
  | 'it-or-they'
  /** A described group, body or thing. */
  | 'faceless-source'
  /** A body or a place by name. */
  | 'organisation'
  /** A noun phrase no list knows. */
  | 'unknown-phrase'
  /** The source in front of its verb opens a clause. */
  | 'opens-clause'
  | 'touches-verb'
  /** “When”, “as” or the like stands right in front of the source: its clause is part of another’s sentence. */
  | 'subordinate'
  /** “As Moravec put it”, “but, as Moravec noted,”: the clause does nothing but tell whose the words are. */
  | 'as-one-says'
  /** The same with a comma in front: “…, when Moravec called it late”. */
  | 'set-off'
  /** A full name that opens no clause: who is told of for the first time. */
  | 'full-name'
  /** A clause of its own lies between the source and its verb. */
  | 'clause-between'
  /** A comma and another’s name lie between the verb and the quotation. */
  | 'subject-behind'
  /** What leads to the quotation stands in another paragraph. */
  | 'earlier-paragraph'
  /** Another’s verb of saying stands in front of the source in its sentence. */
  | 'nested'
  /** Another verb that may report stands in front of the source in its sentence. */
  | 'behind-verb'
  /** “What”, “which” or “whom” stands in front of the source. */
  | 'relative-clause'
  /** “What they call”: its words are theirs in whosever sentence. */
  | 'what-one-calls-it'
  /** The quotation before it in the paragraph has the same speaker. */
  | 'same-speaker'
  | 'other-speaker'
