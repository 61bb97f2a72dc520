/** Event nouns and the verbs they are made of, where neither form shows the other: “closure” tells what “closed” does. */
export const NOMINAL_VERBS: ReadonlyMap<string, string> = new Map(
  `abduction abduct|accusation accuse|acquisition acquire|acquittal acquit|agreement agree|announcement announce|appearance appear
appointment appoint|approval approve|arrival arrive|assassination assassinate|closure close|collapse collapse|collision collide
conclusion conclude|confrontation confront|confirmation confirm|conviction convict|death die|debate debate|decision decide
declaration declare|defeat defeat|delivery deliver|demolition demolish|departure depart|deployment deploy|disappearance disappear
discovery discover|dismissal dismiss|election elect|eruption erupt|evacuation evacuate|eviction evict|execution execute
explosion explode|expulsion expel|extradition extradite|failure fail|inauguration inaugurate|indictment indict|inspection inspect
intervention intervene|introduction introduce|invasion invade|investigation investigate|meeting meet|murder murder|negotiation negotiate
nomination nominate|occupation occupy|performance perform|presentation present|proposal propose|ratification ratify|rebellion rebel
refusal refuse|rejection reject|removal remove|resignation resign|robbery rob|seizure seize|selection select|settlement settle
speech speak|suspension suspend|talk talk|testimony testify|theft steal|transfer transfer|withdrawal withdraw|wedding marry`
    .split(/[|\n]/)
    .map((pair): readonly [string, string] => {
      const [noun = '', verb = ''] = pair.split(' ')
      return [noun, verb]
    }),
)
