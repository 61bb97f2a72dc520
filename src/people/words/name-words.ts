/** Small words within or at the head of a name: “van der”, “al-”, “bin”. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den di da dos das du la las le los van von zu zur bin ibn bint ben al el ul ur abu abd ter ten af av och y ap'.split(
    ' ',
  ),
)

/** Abbreviations within a name whose stop does not end it, in lower case. */
export const NAME_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof rev hon st fr sr jr sen sens rep reps gov govs gen lt col maj capt cllr coun cpl sgt tech msgt ssgt tsgt pvt pfc spc adm cmdr brig det insp supt del pres atty messrs u.s u.k u.n'.split(
    ' ',
  ),
)

export const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq', 'phd', 'md'])

/** Capitalised words that begin a sentence or a heading and are no name, in lower case. */
export const OPENERS: ReadonlySet<string> = new Set(
  `a an the this that these those i you he she it we they me him her us them my your his its our their mine one two three four five six seven eight nine ten eleven twelve
   thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands someone somebody anyone anybody everyone everybody
   overall therefore thus hence sure fact figures
   who whom whose which what when where why how if whether as at by for from in into of off on onto out over per through to toward towards under until up upon
   with within without about above across after against along among around because before behind below beneath beside besides between beyond but and or nor
   so yet despite down during except inside like near outside past since than though although throughout till unlike via while whereas once unless
   not no never none nothing nobody neither either both each every all any some many much more most few fewer several such same other others another else
   here there now then today tomorrow yesterday tonight later earlier meanwhile however moreover furthermore indeed instead otherwise nevertheless nonetheless
   perhaps maybe likewise alongside amid absent also even just only still again almost already always often sometimes soon too very well yes no oh ah okay ok please sorry thanks thank hello
   is are was were be been being am has have had do does did done will would shall should can could may might must let lets let's don't didn't
   isn't it's i'm i've i'll we're we've they're you're he's she's that's there's here's what's who's can't won't wouldn't couldn't doesn't wasn't aren't
   asked speaking according given based born following including regarding concerning depending considering added adding said saying say says told telling called calling
   noting citing writing responding referring appearing pressed questioned reached
   last next first second third fourth finally lastly firstly secondly recently currently previously formerly eventually ultimately initially apparently
   clearly obviously certainly sure surely probably possibly unfortunately fortunately sadly happily hopefully importantly interestingly notably
   new old former current late early long short high low big small great good bad best worst better worse right left top major minor main key
   see read watch click follow share get go come take make look think know want need try ask tell give keep call
   january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun spring summer autumn fall winter christmas easter
   hours days weeks months minutes years moments decades back soon shortly seconds half part people police officials critics supporters voters others sources experts analysts residents protesters aides
   related photo photos image video updated update editor's note correction breaking exclusive opinion analysis live advertisement continue`.split(
    /\s+/,
  ),
)

/** Capitalised peoples, parties and creeds: plural as they stand, they describe a group. */
export const GROUP_NAMES: ReadonlySet<string> = new Set(
  `republicans democrats conservatives liberals tories socialists communists greens libertarians independents americans russians ukrainians chinese britons germans europeans
   muslims christians jews catholics protestants evangelicals hindus sikhs latinos hispanics blacks whites asians israelis palestinians iranians iraqis
   syrians afghans turks kurds arabs mexicans canadians australians indians pakistanis japanese koreans africans marines floridians texans iowans
   californians westerners islamists zionists mormons nazis`.split(/\s+/),
)
