/**
 * Irregular verbs: base, simple past, past participle; forms of equal use are parted by a slash. The rest of each verb
 * (-s, -ing) is regular; a plus sign doubles the last letter before -ing.
 */
export const IRREGULAR_VERBS: readonly string[] = `
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|begin+ began begun|bend bent bent
bet+ bet bet|bid+ bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred
bring brought brought|broadcast broadcast broadcast|build built built|burn burned/burnt burned/burnt|burst burst burst
buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost
creep crept crept|cut+ cut cut|deal dealt dealt|dig+ dug dug|dive dived/dove dived|do did done|draw drew drawn
dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt
fight fought fought|find found found|fit+ fit/fitted fit/fitted|flee fled fled|fling flung flung|fly flew flown|forbid+ forbade forbidden
forecast forecast forecast|foresee foresaw foreseen|forget+ forgot forgotten|forgive forgave forgiven|freeze froze frozen
get+ got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung/hanged hung/hanged|have had had
hear heard heard|hide hid hidden|hit+ hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known
lay laid laid|lead led led|lean leaned/leant leaned/leant|leap leaped/leapt leaped/leapt|learn learned/learnt learned/learnt
leave left left|lend lent lent|let+ let let|lie lay/lied lain/lied|light lit lit|lose lost lost|make made made|mean meant meant|meet met met
mislead misled misled|mistake mistook mistaken|outdo outdid outdone|overcome overcame overcome|overhear overheard overheard
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|override overrode overridden|overrun+ overran overrun
pay paid paid|plead pleaded/pled pleaded/pled|prove proved proved/proven|put+ put put|quit+ quit quit|read read read
rebuild rebuilt rebuilt|remake remade remade|repay repaid repaid|reset+ reset reset|resell resold resold|rethink rethought rethought
retake retook retaken|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|rerun+ reran rerun|run+ ran run
say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set+ set set|shake shook shaken|shed+ shed shed
shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut+ shut shut|sing sang sung|sink sank sunk|sit+ sat sat
sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spell spelled/spelt spelled/spelt|spend spent spent
spill spilled/spilt spilled/spilt|spin+ spun spun|spit+ spat spat|split+ split split|spread spread spread|spring sprang sprung
stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|string strung strung|strive strove striven
swear swore sworn|sweep swept swept|swell swelled swollen|swim+ swam swum|swing swung swung|take took taken|teach taught taught
tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone
understand understood understood|undertake undertook undertaken|undo undid undone|unwind unwound unwound|uphold upheld upheld
upset+ upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win+ won won|wind wound wound
withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written
`
  .trim()
  .split(/[|\n]/)
