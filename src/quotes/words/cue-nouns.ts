/** Nouns for what somebody says, in lower case: with their owner they report a quotation as verbs do. */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  `accusation accusations advice aim allegation allegations analysis announcement answer apology appeal argument arguments assertion assertions assessment assurance attack attacks
   ban battle-cry broadside chant chants cries shout shouts proclamation scream screams whisper goal greeting toast motto inscription belief boast boasts call calls caution challenge characterization charge charges cheer claim claims comment comments comparison complaint complaints
   concession conclusion condemnation confession contention criticism cry declaration defence defense demand demands denial denunciation depiction description descriptions
   dig dismissal endorsement explanation exclamation expression hope insistence insult invocation jab joke jokes label lament letter line lines manifesto mantra mention mentions message motto name nickname note
   observation opinion outburst phrase pitch plan plea pledge pledges portrayal post praise prediction proclamation promise promises proposal prophecy protest quip
   reaction reasoning rejection recollection recommendation reference references refrain refusal remark remarks reminder reply reports request rumor rumors rumour rumours response retort review rhetoric
   slogan slur speech statement statements suggestion swipe taunt taunts testimony theory threat threats tweet tweets use vision view vow vows warning warnings wisecrack
   appeals characterizations characterisation characterisations complaints denials dictum fears concerns hopes insults opinions pleas portrayals predictions proposals replies
   responses suggestions theories wish word words`.split(/\s+/),
)
