import type { Gender } from '../mention.ts'

const MEN = `aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandr alessandro alex alexander alexandre alexei alfred ali allan allen alvaro
  amir andre andreas andrei andrew andriy andrzej andy angelo anil ansel anthony anton antonio antony anwar archie armando arnold arthur arturo ashraf ashton austin barack barry bart
  bashar ben benjamin bernard bernie bertrand bill billy bjorn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan burt byron caleb calvin carl carlo carlos
  carter cedric cesar chad charles charlie chester chris christian christoph christophe christopher chuck clarence clark claude claudio clay clayton cliff clifford clint clinton clive cody
  colin connor conor corey cory craig curt curtis cyril dale damian damien dan daniel danny dante darrell darren daryl dave david dean denis dennis derek derrick desmond devin diego dieter dimitri dirk
  dmitri dmitry dmytro dominic dominique don donald doug douglas duane duncan dustin dwayne dwight dylan earl eddie edgar eduardo edward edwin eli elias elijah elliot elliott elon emanuel
  emil emilio emmanuel emmett enrique eric erich erik ernest ernesto ethan eugene evan evgeny felipe felix fernando fidel floyd francesco francis francisco franco francois françois frank franklin franz fred
  freddie frederick frederik gabriel gareth garrett garry gary gavin gene geoff geoffrey georg george georgy gerald gerard gerhard giancarlo gilbert giorgio giovanni giuseppe glen glenn gordon graham grant greg
  gregg gregory guillermo gus gustav gustavo guy hal hank hans harold harry harvey hassan hector heinrich heinz helmut henri henrik henry herbert herman horst howard hubert hugh hugo hussein
  ian ibrahim igor imran ira isaac ismail ivan jack jackson jacob jacques jaime jake jamal james jan jared jason javier jay jean jeb jed jeff jefferson jeffery jeffrey jens jeremiah jeremy jerome jerry
  jesse jim jimmy joachim joao joaquin joe joel joey johan johann johannes john johnathan johnnie johnny jon jonas jonathan jorge jose josef joseph josh joshua juan juergen julian julio julius jurgen justin
  karim karl keith ken kenneth kent kevin khalid kirk klaus konrad konstantin kurt kyle kyriakos lamar lance larry lars laurent lawrence lech lee leo leon leonard leonid leopold leroy lester lewis liam lionel
  lloyd logan lorenzo lou louis luca lucas luigi luis luiz luke lyndon mahmoud malcolm manuel marc marcel marco marcos marcus mariano mario marius mark marshall martin marty marvin mateusz matt matteo matthew
  matthias maurice mauricio mauro max maxim maximilian mehmet mel melvin michael michel miguel mikael mike mikhail milan miles milo milton mitch mitchell mitt mo mohamed mohammad mohammed morris muhammad murray
  mustafa narendra nathan nathaniel neal ned neil nelson nicholas nick nicolae nicolas nigel nikolai nikolas noah noam noel norman oleg oleksandr oleksiy olaf oliver olivier omar oscar osama otto owen
  pablo paolo pascal patrick paul paulo pavel pavlo pedro percy perry pete peter petr petro phil philip philippe phillip pierre piotr quentin rafael ralph ramon rand randall randy raul ray raymond recep reggie reince
  reginald rene rex ricardo rich richard rick ricky rob robby robert roberto rod roderick rodney rodrigo roger roland roman ron ronald ronnie rory ross roy ruben rudolf rudy rupert russ russell ryan salman salvador
  sam samir samuel sanjay santiago saul scott sean sebastian serge sergei sergey sergio seth shane shaun sheldon sherwood sid sidney silvio simon solomon stan stanislav stanley stefan stephan stephen sterling steve steven stewart
  stuart sven sylvester tariq ted teddy terence terrence theo theodore thierry thomas tim timothy tobias toby todd tom tomas tommy tony travis trent trevor trey tucker tyler tyrone ulrich umar
  valentin valery vasily vernon victor viktor vince vincent virgil vitaly vito vlad vladimir volodymyr wade wallace walt walter warren wayne wendell werner wesley wilbur wilfred will willem william willie wilson winston wladimir
  wolfgang woodrow xavier yannick yasser yevgeny yitzhak yuri yusuf zachary zack zaheer zane zbigniew`

const WOMEN = `abigail ada adele adriana agnes aimee aisha alexandra alexandria alexis alice alicia alina alisa alison allison alyssa amal amanda amber amelia amina amy ana anastasia andrea angela angelica angelina
  angie anita anja ann anna annabel anne annette annie antoinette aparna april ariana arianna ashley astrid audrey ava ayesha barbara beatrice beatriz becky belinda bella bernadette bertha beth bethany betsy betty beverly
  bianca bonnie brenda bridget brigitte brittany brooke camila camilla candace candice carla carly carmen carol carole carolina caroline carolyn carrie caryn catalina catherine cathy cecile cecilia celeste
  celia charlene charlotte chelsea cheryl chiara christa christiane christina christine cindy claire clara clarissa claudia colleen connie constance cordelia corinne cornelia courtney crystal cynthia daisy dana daniela
  danielle daphne darlene dawn deb debbie deborah debra deirdre delia delores denise desiree diana diane dianne dina dolores donna dora doreen doris dorothea dorothy edith edna edwina eileen elaine eleanor elena elisa
  elisabeth elise eliza elizabeth ella ellen eloise elsa elsie emilia emily emma erica erika erin ernestine estelle esther ethel eugenia eunice eva evelyn faith fatima fatou felicia fiona florence frances francesca
  frieda gabriela gabrielle gail galina gayle genevieve georgia georgina geraldine gertrude gillian gina ginger giorgia gisela giulia gladys glenda gloria grace greta gretchen guadalupe gwen gwendolyn haley hannah harriet hazel
  heather heidi helen helena helene helga henrietta hilary hilda hillary holly hope huma ida ilana ilse imelda ines ingrid irene irina iris irma isabel isabella isabelle ivana ivanka jackie jacqueline jana jane janet
  janice janine jasmine jeanette jeanne jeannie jenna jennifer jenny jessica jill jillian jo joan joanna joanne jocelyn jodi jodie josephine joy joyce juanita judith judy julia juliana julianne julie juliet june justine kaitlin
  kamala karen karin karina karla kate katharine katherine kathleen kathryn kathy katie katrina katy kay kayla keiko kelli kellyanne kelsey kimberly kirsten kirstie kristen kristin kristina krystal lara
  latoya laura laurel lauren laurie leah leila lena leonora leticia liana lidia lila lillian lily lina linda lindsay lindsey lisa liz liza lois lola lori lorraine louise lucia lucille lucinda lucy ludmila luisa lydia
  lynn lynne mabel mackenzie maddie madeleine madeline maggie maia malala mandy manuela mara marcia margaret margarita margot maria mariah mariam marian marianne marie mariel marilyn marina marine marisa marissa marjorie
  marlene marsha marta martha martina mary maryam matilda maude maureen maxine maya megan megyn melania melanie melinda melissa mercedes meredith mia michaela michele michelle mildred millie mimi mindy minnie miranda miriam
  mitzi mollie molly mona monica monika muriel myra myrna nadia nadine nancy naomi natalia natalie natasha nell nellie nicole nikki nina noelle nora norma odette olga olivia oprah paige pamela pam patricia patsy patti
  patty paula pauline pearl peggy penelope penny petra phoebe phyllis polly priscilla priya rachael rachel ramona raquel rebecca regina renata renee rhiannon rhonda rihanna rita roberta rochelle rosa rosalind rosalie rosanna rosario
  rose rosemary roxanne ruby ruth sabine sabrina sadie sally salma samantha sandra sara sarah selena selma shannon sharon sheila shelby shelley sherry shirley shonda silvia simone sofia sonia sonja sophia sophie stacey stacy
  stella stephanie sue susan susana susanna susanne suzanne svetlana sybil sylvia tamara tammy tania tanya tara tatiana teresa teri tess tessa thelma theresa therese tiffany tina toni tonya tracy trish trudy ulrike ursula
   valentina valeria valerie vanessa vera verena veronica victoria viola violet virginia vivian viviane wanda wendy whitney whoopi wilhelmina wilma winifred yasmin yelena yolanda yoko yulia yvette yvonne zahra zara zoe`

/** Usual forenames in lower case with the gender they go with in most who bear them: a last, soft cue. Names of both are left out. */
export const FORENAMES: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...toEntries(MEN, 'he'),
  ...toEntries(WOMEN, 'she'),
])

function toEntries(names: string, gender: Gender): [string, Gender][] {
  return names.split(/\s+/).map((name) => [name, gender])
}
