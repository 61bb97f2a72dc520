/** Opening marks that mean nothing else, with what closes them. Guillemets and low marks come in both directions. */
export const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '»': '«',
  '„': '“',
  '‚': '‘',
  '‹': '›',
  '「': '」',
  '『': '』',
  '``': "''",
  "''": "''",
  '"': '"',
  '‘': '’',
  "'": "'",
}

/** Marks of one kind that typists take for each other: any closes any where it stands as a closing mark does. */
export const MIXED_MARKS: ReadonlySet<string> = new Set(['“', '”', '"', '``', "''"])

/** Words that begin with an apostrophe: not a quotation's opening. */
export const ELISIONS = /^['‘’](?:tis|twas|em|til|till|cause|bout|round|n|\d\ds?)(?![\p{L}\d])/iu
