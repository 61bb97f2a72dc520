/** Words whose full stop seldom ends a sentence, in lower case without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr sr jr st sen sens rep reps gov govs gen lt col maj capt cpl sgt msgt ssgt tsgt pvt pfc spc cmdr adm brig hon pres supt det insp
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
   inc co corp ltd bros plc llc assn dept univ est vs v etc no nos vol pp ed al approx ave blvd rd sq mt ft cf ca viz messrs mlle mme inst ult prox`.split(
    /\s+/,
  ),
)

/** Words that begin a sentence more often than they follow an abbreviation, in lower case. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an he she it they we i you this that these those his her its their our my but and or so in on at for from to by with as if when
   while after before since although though however meanwhile there here what who how why where no not some many most all both each`.split(
    /\s+/,
  ),
)
