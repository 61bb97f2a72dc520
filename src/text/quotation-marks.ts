/** Opening marks that mean nothing else, with what closes them. Guillemets and low marks come in both directions. */
export const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '»': '«',
  '„': '“',
  '「': '」',
  '『': '』',
  '``': "''",
  '"': '"',
  '‘': '’',
  "'": "'",
}

/** Words that begin with an apostrophe: not a quotation's opening. */
export const ELISIONS = /^['‘’](?:tis|twas|em|til|till|cause|bout|round|n|\d\ds?)(?![\p{L}\d])/iu
