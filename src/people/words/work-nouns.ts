/** Last words of names that are nobody's: treaties, laws, prizes, occasions, ideas. */
export const WORK_NOUNS: ReadonlySet<string> = new Set(
  `treaty treaties act accord accords agreement agreements pact protocol charter convention constitution memorandum declaration resolution doctrine bill law code amendment plan
   deal start initiative programme program scheme strategy dialogue talks summit games cup prize award medal festival championship
   championships olympics marathon day week month year night eve war wars revolution crisis era age peace security defence defense stability affairs
   relations rights allies partnership budget system pipeline stream line route`.split(/\s+/),
)
