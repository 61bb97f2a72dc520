/** Words that begin a noun phrase, in lower case. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  `the a an this that these those his her their its our my your one two three four five six seven eight nine ten dozens hundreds thousands another some several many
   most few other others both each every no any all such half`.split(/\s+/),
)

/** Words no description holds: prepositions, conjunctions, pronouns, auxiliaries. */
export const PHRASE_STOPS: ReadonlySet<string> = new Set(
  `about above across after against along among around as at because before behind below beneath beside between beyond but by despite down during except for from
   if in inside into near of off on onto or out outside over past per since so than then through throughout till to toward towards under unless until up upon via
   when whenever where whereas whether which while who whom whose why with within without and nor yet i you he she it we they me him us them himself herself itself
   themselves is are was were be been being am has have had having do does did will would shall should can could may might must not never n't also only just there here
   what how said says saying say told tells tell telling asked asks wrote writes added adds called calls according however`.split(
    /\s+/,
  ),
)

/** Words that stand before a noun without an article: “senior officials”, “former spokesman John Smith”. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  `senior junior top former ex then local federal state national regional provincial municipal military civilian intelligence law enforcement campaign party government
   public private political diplomatic legal medical chief vice deputy assistant associate acting interim outgoing incoming longtime long-time veteran fellow prominent leading
   high low ranking level conservative liberal progressive moderate independent opposition foreign domestic defence defense finance health education interior prime
   press media communications policy security economic energy environmental human civil rights hospital school university college church union company industry
   police fire city county town village district court trial appeals supreme attorney sheriff investigative political science history law business economics
   radio television tv talk show news sports film movie rock country pop star executive managing general national presidential congressional senatorial gubernatorial
   vice-presidential parliamentary republican democratic young old elderly wealthy rich poor male female gay black white retired billionaire millionaire
   anonymous unnamed unidentified early late some house co pro anti non self real estate hedge fund bank tech`.split(
    /\s+/,
  ),
)
