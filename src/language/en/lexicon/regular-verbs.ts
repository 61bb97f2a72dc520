/** Regular verbs whose base and -s form are seldom anything else. A plus sign doubles the last letter before -ed, -ing. */
export const PLAIN_VERBS: readonly string[] = `
abandon abduct abolish absorb accelerate accept accompany accomplish accumulate accuse achieve acknowledge acquire acquit+ activate adapt add
adhere adjourn adjust administer admire admit+ adopt advertise advise advocate affect affirm afford agree aim alarm alert align allege
allocate allow alter amass amend amount analyse analyze anger announce annex annoy anticipate apologise apologize appear applaud apply appoint
appreciate apprehend approve argue arm arrange arrive ascend ask assassinate assemble assert assess assign assist associate assume assure
attach attain attempt attend attract attribute authorise authorize avert avoid await ban+ bankrupt bar+ behave believe belong benefit
besiege betray block boast bolster bombard boost border bother breach broaden bury calculate cancel capture care carry cause cease
celebrate champion chase chat+ cite clarify classify clear close coincide collaborate collapse collect combat combine commemorate commence
commission commit+ communicate compare compel+ compensate compete compile complain complete complicate comply compose comprise compromise
conceal concede concentrate conclude condemn confer+ confess confirm confiscate confront confuse congratulate connect conquer consider consist
consolidate constitute construct consult consume contain contemplate contend contest continue contract contradict contribute control+ convene
convert convey convict convince cooperate coordinate cope copy correct correspond corroborate counter cover crack create cripple criticise
criticize cross crush culminate curb curtail debut decide declare decline decrease dedicate deem deepen defeat defect defend defer+ defuse defy
delete deliver demolish demonstrate denounce deny depart depend depict deploy deport depose deprive derail derive descend describe deserve
designate destroy detain detect deter+ deteriorate determine detonate devastate develop devise devote diagnose dictate die differ diminish
dine direct disagree disappear disappoint disarm disband discard discharge disclose discontinue discourage discover discriminate discuss
dislike dismantle dismiss dispatch disperse displace display dispose disrupt dissolve distance distinguish distribute disturb divert divide
dominate donate double doubt draft drag+ drain drift drop+ drown earn ease edit educate elaborate elect elevate eliminate embark embarrass
embed+ embody embrace emerge emigrate emphasise emphasize employ enable enact encounter encourage endanger endorse endure enforce engage enhance
enjoy enlarge enlist enquire enrich enrol+ enroll ensue ensure entail enter entertain entitle envisage envision equip+ eradicate erect erode
erupt escalate escape escort establish evacuate evade evaluate evict evolve examine exceed exchange exclude execute exempt exercise exert exhaust
exile exist expand expect expel+ experience expire explain explode exploit explore export expose express extend extinguish extort extract
extradite face facilitate fade fail falsify falter fascinate favor favour fear feature file fill finalise finalize finance finish fix flank
flatten flip+ flourish flow focus fold follow force forge form formulate foster found free frame fuel fulfil+ fulfill function gain garner gather generate
glance govern grab+ grade graduate grant grapple greet guarantee guard guide halt hamper handle happen harass harm hasten hate haul head heal
heighten help hesitate highlight hijack hinder hire honor honour hope host house hover hunt identify ignite ignore illustrate imagine immigrate
impeach implement implicate imply import impose impress imprison improve incite include incorporate increase incur+ indicate indict induce
infect infer+ infiltrate inflict influence inform infringe inhabit inherit inhibit initiate inject injure inquire insist inspect inspire install
instruct insulate insure integrate intend intensify interact intercept interfere interpret interrogate interrupt intervene interview intimidate
introduce invade invent invest investigate invite invoke involve isolate issue jeopardise jeopardize join judge jump justify kick kidnap+ kill
knock label lack land last laugh launch lecture legalise legalize legislate liberate lift like limit linger link listen live load loan lobby
locate lock loom loosen loot lower maintain manage manifest manipulate manufacture march mark marry matter mediate melt mention merge migrate
mine mislabel miss mobilise mobilize modify monitor motivate mount mourn move multiply murder name narrow negotiate nominate notice notify
nullify obey obligate oblige observe obsess obstruct obtain occupy occur+ offend offset open operate oppose organise organize originate oust
outlaw outline outnumber outrage overlook overshadow overturn overwhelm owe own pack pardon participate pass penetrate perceive perform permit+
perpetrate persist persuade phone pick pilot pin+ place plague please pledge plot+ plunder plunge pocket point poison police pose position possess
post postpone pour praise pray precede preclude predict prefer+ prepare prescribe present preserve preside press pressure presume pretend prevail
prevent price print privatise privatize probe proceed process proclaim procure produce profit prohibit prolong promise promote prompt pronounce
propel+ propose prosecute prosper protect protest provide provoke publicise publicize publish pull punish purchase purge pursue push qualify
quantify quarrel question rally ramp rank rape ratify reach react reaffirm realise realize rebuff rebuke recall receive recite reckon reclaim
recognise recognize recommend reconcile reconsider reconvene recover recruit recuse redeem reduce refer+ reflect refrain refuel
refuse regain regard register regret+ regulate reimburse reinforce reinstate reiterate reject rejoin relate relax release relieve relinquish
relocate rely remain remand remark remember remind remove render renew renounce reopen reorganise reorganize repair repeal repeat repel+ replace
reply report represent reprimand reproduce request require rescue research resemble reserve reshape reshuffle reside resign resist resolve resort
respect respond rest restore restrain restrict restructure result resume resurface retain retaliate retire retract retreat retrieve return
reveal reverse review revise revive revoke revolve reward rid rip+ rob+ roll rule rush sabotage sack salute salvage sanction satisfy save scan+
scare schedule score scrap+ scrutinise scrutinize seal search seize select separate serve settle shape share shatter shift shock shop+ shout
shove shuffle sign signal simplify situate skip+ slam+ slap+ slash slip+ smash smoke smuggle soar solve spark specialise specialize specify
spoil spot+ spur+ squeeze stab+ stabilise stabilize stage stall star+ stare start state stay stem+ step+ stimulate stipulate stop+
store storm strand strengthen stress stretch strip+ struggle study stun+ subdue submit+ subpoena subscribe substitute succeed sue suffer suffice
suggest suit summarise summarize summon supervise supplement supply support suppress surge surpass surprise surrender surround survey survive
suspect suspend sustain swap+ switch sympathise sympathize tackle talk target taste tax televise tend terminate terrify test testify thank
threaten thrive thwart tie tighten tolerate top+ topple torture toss total touch tour tow trace track trade trail train transfer+ transform
translate transmit+ transport trap+ travel treat trigger triple trust try turn tweet twist uncover undercut undermine unfold unify unite
unleash unlock unveil update upgrade upend urge use utilise utilize vacate validate value vandalise vandalize vanish vary venture verify veto
vie view violate visit voice volunteer vote vow wage wait waive walk wander want warn warrant wash waste watch weaken weigh welcome widen wipe
wish witness wonder work worry worsen worship wound wrap+ yell yield
`
  .trim()
  .split(/\s+/)

/** Verbs whose base and -s form are as often nouns: they need a subject before them or an object behind. */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  `abuse access account act address advance aid aim air alarm alert amount anger answer appeal approach arm arrest assault attack attempt average
back balance ban bar base battle bear beat benefit bet bid bill blame blast block blow board bomb bombard boost border branch breach break broadcast
brush budget build burn burst bus call camp campaign care cast catch cause challenge champion change charge chart chat check claim clash climb close
cloud coach code combat comment commission compromise concern conduct conflict contact contest contract contrast control copy cost count counter
court cover crack crash credit cross crowd cruise crush cry cure curb cut cycle damage dance dare date deal debate debut decline decrease default
defeat defect delay delegate demand deposit design desire detail dig discharge dismay dispatch display dispute distance divide doctor document
dominate double doubt draft drain draw dream dress drift drill drink drive drop dump echo edge edit effect email end engineer escape
escort estimate exchange excuse execute exercise exhibit exile exit experience experiment exploit export express eye fall fan farm fashion
favor favour fear feature feed feel field fight figure file film finance find fine finish fire fish fit fix flag flash flight flood flow fly
focus fold force forecast forge form found frame freeze front fuel function fund fuss gain gamble gauge glance grade grant grasp grip group guarantee
guard guess guide halt hand handle hang harm hate haul head heat help highlight hike hint hire hit hold honor honour hope host hour house hunt hurt
impact import increase index influence injure insult interest interview invite issue jail join joke judge jump keep key kick kill kind knock label
labor labour lack land laugh launch lead leak lean leap lease leave lecture lie lift light like limit line link list load loan lobby lock look loss
love lower mail make man mandate march mark market mask master match matter mean measure meet mention merit mind mine mirror miss mix model monitor
mount mouth move murder name narrow need note notice number object offer offset open order outlaw outline outrage own pace pack panel pardon park
part pass patent path pause pay peak permit phase phone photograph picture pick piece pilot place plague plan plant play plead pledge plot plunge
pocket point poison police poll pool pose position post pound practice praise present press pressure prevent price prime print prize probe process
produce profile profit program progress project promise prompt protest pull pump purchase purge push quarrel question quit quote race raid rail
rain raise rally ramp range rank rape rate reach read rebel rebuke recall record recruit reform refund refuse regard register regret reign reject
release remark remedy rent repair repeal repeat reply report request rescue research reserve resort respect rest result retreat return reverse
review revolt reward ride right ring rise risk rival rock role roll root round row rule run rush sack sail salute sample sanction scale scare
schedule scheme scope score scrap scream screen seal search seat secure seed select sense sentence serve service set settle shake shape share
shed shelter shield shift ship shock shoot shop shot shout show shut side sign signal silence sink site size slap slash sleep slide slip slow smash
smell smile smoke snap sound source space spark speed spell spill spin split sponsor sport spot spread spring spur stab staff stage stake stall
stamp stand star stare start state station stay stem step stick stock stop store storm strain strand stress stretch strike string strip stroke
structure struggle study subject suit supply support surface surge surprise surrender survey suspect swap sweep swing switch table talk tap target
task taste tax team tear telephone term test thank throw ticket tie time tip title toast toll top torture total touch tour tow toy trace track trade
trail train transfer transport trap travel treat trend trial trick trigger trip triple trouble trust try turn tweet twist type update upgrade upset
use value venture veto view visit voice volunteer vote vow wage wait walk wall want warrant wash waste watch water wave weather welcome whip will win
wind wing wire wish witness wonder work worry worship wound wrap yield`.split(/\s+/),
)
