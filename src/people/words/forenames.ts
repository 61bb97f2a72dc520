import type { Gender } from '../mention.ts'

const MEN = `zach wes newt herb gil gabe ed chet alec aaron abdul abdullah abraham adam adrian ahmad ahmed aiden alan albert alberto alejandro aleksandr alessandro alex alexander alexandre alexei alfonso alfred ali allan allen alonzo alvaro alvin amir
  amos andre andreas andrei andres andrew andriy andrzej andy angelo angus anil ansel anthony anton antonio antony anwar archie arjun armand armando arnaud arnold arthur arturo ashok ashraf ashton
  augustus austin barack barney barry bart bashar ben benedict benjamin benny bernard bernie bertram bertrand bill billy bjorn bob bobby boris brad bradley branden brandon brendan brent brett brian
  brock bruce bruno bryan bryce burt byron caleb calvin carl carlo carlos carter cecil cedric cesar cesare chad charles charlie chester chidi chris christian christoph christophe christopher chuck
  clarence clark claude claudio clay clayton clement cliff clifford clint clinton clive clyde cody colby colin connor conor conrad corey cornelius cory craig cullen curt curtis cyril dale damian damien
  damon dan daniel danilo danny dante darius darrel darrell darren darryl daryl dave david dean deepak delbert delroy denis dennis denny denzel deon derek derrick desmond devin devon dexter dick diego
  dieter dimitri dirk dmitri dmitrii dmitry dmytro domingo dominic don donald donnie donovan dorian doug douglas duane duncan dustin dwayne dwight dylan earl eddie eddy edgar edmund edsel
  eduardo edward edwin elbert eli elias elijah elliot elliott elmer elon elton elvis emanuel emeka emil emilio emmanuel emmett enrique eric erich erik ernest ernesto erwin esteban ethan eugene evan
  evgeny ezra fabian farhad felipe felix femi fergus fernando fidel floyd francesco francis francisco franco francois frank franklin franz françois fred freddie freddy frederick frederik fredrick
  gabriel gareth garrett garry gary gavin gene geoff geoffrey georg george georgy geraint gerald gerard gerhard giancarlo gideon gilbert giles gino giorgio giovanni giuseppe glen glenn godfrey gordon
  graham grant greg gregg gregory guillermo gus gustav gustavo gustavus guy hal hamish hank hans harlan harold harry haruki harvey hassan hector heinrich heinz helmut henri henrik henry herbert herman
  hiro hiroshi horst howard hubert hugh hugo humberto hussein ian ibrahim ignacio igor ike imran ira irwin isaac ismail issac ivan ivo jabari jack jackson jacob jacques jaden jaime jake jamal james
  jared jarrod jarvis jason javier jay jayden jeb jed jeff jefferson jeffery jeffrey jens jerald jeremiah jeremy jermaine jerome jerrod jerry jesse jett jim jimmy joachim joao joaquin joe joel joey
  johan johann johannes john johnathan johnnie johnny jon jonas jonathan jonny jorge jose josef joseph josh joshua josiah juan juergen julian julio julius jurgen justin kareem karim karl keenan keir
  keith kelvin ken kendrick kenji kenneth kenny kent kenta kevin khalid kiran kirk klaus kofi konrad konstantin kunal kurt kwame kyle kyriakos lamar lamont lance larry lars laurent lawrence lech 
  leland lenny leo leon leonard leonid leopold leopoldo leroy lester levi lewis liam linus lionel lloyd logan lonnie loren lorenzo lorne lou louis luca lucas lucian luigi luis luiz luke luther lyle
  lyndon mahmoud malcolm manny manuel marc marcel marcelo marco marcos marcus mariano mario marius mark marlon marshall martin marty marvin mateusz matt matteo matthew matthias maurice mauricio mauro
  max maxim maximilian maximo mehmet mel melvin merle mervyn michael michel mickey miguel mikael mike mikhail milan miles milo milton mitch mitchell mitt mo mohamad mohamed mohammad mohammed mohan
  mordechai morris mortimer moses muhammad murray mustafa narendra nate nathan nathaniel navid neal ned neil nelson neville nicholas nick nicky nicolae nicolas niels nigel niklas nikolai nikolas nils
  noah noam noel nolan norbert norman norris octavio olaf olav oleg oleksandr oleksiy oliver olivier omar orville osama oscar osvaldo oswald otto owen pablo paolo pascal patricio patrick paul paulo
  pavel pavlo pedro percy perry pete peter petr petro phil philip philippe phillip phineas pierre piotr prakash quentin radek rafael rahul rajesh rajiv ralph ramesh ramon ramzi rand randall randy
  raphael rashid raul ravi ray raymond recep reggie reginald reince rene reuben rex rhys ricardo rich richard rick ricky rico rigoberto rob robby robert roberto rocco rod roderic roderick rodger rodney
  rodrigo roger roland rolando rolf roman romeo ron ronald ronnie rory ross roy royce ruben rudolf rudy rufus rupert russ russell ryan salman salvador salvatore sam samir samuel sandeep sandro sanjay
  santiago satoshi saul scott seamus sean sebastian serge sergei sergey sergio seth seymour shane shaun sheldon sherwood sid sidney silas silvio simeon simon sipho solomon stan stanislav stanley stefan
  stefano stephan stephen sterling steve steven stewart stu stuart sunil suresh sven sylvester tad takeshi tariq ted teddy terence terrance terrence thabo thad thaddeus theo theodore thierry thomas tim
  timothy tito tobias toby todd tom tomas tomasz tommy tony travis trent trevor trey tristan troy tucker tunde tyler tyrell tyrone ulrich ulysses umar valentin valery vasily vaughan vaughn vernon victor
  vidal vijay vikram viktor vince vincent virgil virgilio vitaly vito vivek vlad vladimir volodymyr wade wallace wally walt walter warren waylon wayne wendell werner wesley wilbur wilfred wilhelm will
  willem william willie wilmer wilson winfred winston wladimir wolfgang woodrow wyatt xavier yannick yasser yevgeny yitzhak yosef yuri yusuf yves zachary zack zaheer zane zbigniew zeke zoltan`

const WOMEN = `roseann abby abigail ada adelaide adele adeline adriana adrienne agatha agnes agnieszka aida aiko aileen aimee aisha alana alanna aleksandra alessandra alexandra alexandria alexis alfreda alice alicia alina
  alisa alisha alison allegra allison allyson alma alyssa amal amanda amber amelia amina amira amy ana anabel anastasia anastasiya andrea angela angelica angelika angelina angelique angie anika anita
  anja anjali ann anna annabel annalise anne annemarie annette annie annmarie antoinette antonia anya aparna april aretha ariana arianna arlene astrid audra audrey aurelia ava ayesha barbara
  beatrice beatriz becky belen belinda bella bernadette bernice bertha beth bethany betsy betty beulah beverly bianca birgit blanca blanche bobbi bonnie brandi breanna brenda brianna bridget bridgette
  brigid brigitte britney britta brittany brooke caitlin caitlyn callie camila camilla candace candice carina carissa carla carlotta carly carmela carmen carol carole carolina caroline carolyn carrie
  caryn cassandra cassie catalina catherine cathleen cathy catrina cecile cecilia celeste celia celine chantal charlene charlotte chelsea chelsie cheri cherie cherise cheryl chiamaka chiara chloe
  chrissy christa christiane christina christine christy cindi cindy claire clara clarice clarissa claudette claudia claudine clementine colleen connie constance consuelo cora cordelia coretta corinne
  cornelia corrine courtney cristina crystal cynthia dahlia daisy danica daniela danielle daphne darla darlene dawn dawna deanna deanne deb debbie deborah debra deidre deirdre delia delores denice
  denise desiree diana diane dianne dina dinah dionne dolores donna dora doreen doris dorothea dorothee dorothy edith edna edwina effie eileen elaina elaine eleanor elena eleonora elin elinor elisa
  elisabeth elise elisha eliza elizabeth ella ellen ellie elly eloise elsa elsie elva elvira emilia emilie emily emma emmy enid erica erika erin erna ernestina ernestine esmeralda estelle esther ethel
  etta eugenia eugenie eunice eva evangeline evelyn evie faith fatima fatou faye felicia felicity fiona florence florine frances francesca freda frida frieda gabriela gabriella gabrielle gail galina
  gayle gemma genevieve georgette georgia georgina geraldine gerda germaine gertrude gia gigi gilda gillian gina ginger ginny giorgia giovanna gisela giselle giulia gladys glenda gloria grace gracie
  greta gretchen gwen gwendolyn hailey haley hallie hana hannah harriet hattie hazel heather hedda heidi helen helena helene helga henrietta hilary hilda hillary holly hope huma ida ilana ilse
  imelda imogen ines inez ingrid irena irene irina iris irma isabel isabella isabelle isla ivana ivanka ivonne jackie jacqueline jada jana jane janelle janet janice janie janine jasmine jayne jeanette
  jeanine jeanne jeannie jenna jennie jennifer jenny jessica jill jillian jo joan joann joanna joanne jocelyn jodi jodie johanna jolene josefina josephine josie joy joyce juanita judith judy julia
  juliana julianna julianne julie juliet juliette june justine kaitlin kaitlyn kamala kara karen kari karin karina karla kate katharine katherine kathleen kathryn kathy katie katrina katy kay kayla
  kaylee keiko keira kelli kellie kellyanne kelsey kendra kerri kiersten kimberley kimberly kirsten kirstie kirstjen krista kristen kristi kristie kristin kristina kristine krystal kyra ladonna lakeisha
  lakshmi lana lara larissa latasha latoya laura laurel lauren laurie lavonne leah leanne leila lena leona leonora leticia liana lidia lila lilian lillian lillie lily lina linda lindiwe 
  lisa lise liv liz liza lizzie lois lola loretta lori lorraine lottie louisa louise lucia luciana lucille lucinda lucy ludmila luisa lupe lydia lynda lynette lynn lynne mabel mackenzie maddie madeleine
  madeline magda magdalena maggie maia maisie malala mallory mamie mandy manuela mara marcella marci marcia margaret margarita margery margie margo margot maria mariah mariam marian marianne maribel
  marie mariel mariela marietta marilyn marina marine marisa marisol marissa marjorie marlene marlo marsha marta martha martina marva mary maryam matilda maude maura maureen mavis maxine maya meagan
  megan meghan megyn mei melania melanie melinda melissa mercedes meredith mia michaela michele michelle mildred millicent millie mimi mindy minerva minnie miranda miriam mitzi moira mollie molly mona
  monica monika monique muriel myra myrna myrtle nadia nadine nancy naomi natalia natalie natasha nell nellie nettie ngozi nicola nicole nicolette nikki nina nita noelle nora norah noreen norma octavia
  odette olga olivia ophelia oprah paige pam pamela patrice patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny petra phoebe phyllis pilar polly pooja priscilla priya
  rachael rachel ramona raquel reba rebecca rebekah regina renata renee rhiannon rhoda rhonda ricarda rihanna rita roberta robyn rochelle ronda rosa rosalie rosalind rosalynn rosanna rosario rose
  roseanne rosemarie rosemary rosie rowena roxana roxanne ruby ruth sabine sabrina sadie sakura sally salma samantha sandra sara sarah saundra selena selma serena shana shania shari sharon
  shauna shawna sheena sheila shelby shelley shelly sheri sherri sherry sheryl shirley shonda silvia simone sinead siobhan sofia sondra sonia sonja sonya sophia sophie stacey staci stacy stella
  stephanie sue susan susana susanna susannah susanne susie suzanne suzette svetlana sybil sylvia tabitha tamara tameka tami tamika tammy tania tanya tara tasha tatiana tatyana teresa teri terri tess
  tessa thandi thea thelma theodora theresa therese tiffany tina toni tonya tracey traci tracy tricia trish trisha trudy ulrike ursula valentina valeria valerie vanessa velma vera verena verna veronica
  vicki vickie vicky victoria viola violet virginia vivian viviana viviane wanda wendy whitney whoopi wilhelmina wilma winifred winnie winona xiomara yasmin yelena yesenia yoko yolanda yulia yvette
  yvonne zahra zara zelda zoe zoey`

const BOTH = `ashley casey dana dominique guadalupe jamie jan jean jody kelly kerry kim lee leslie lindsay lindsey marion robin sasha shannon terry`

/** Usual forenames in lower case with the gender they go with in most who bear them (“they” where it is either): a last, soft cue. */
export const FORENAMES: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...toEntries(BOTH, 'they'),
  ...toEntries(MEN, 'he'),
  ...toEntries(WOMEN, 'she'),
])

function toEntries(names: string, gender: Gender): [string, Gender][] {
  return names.split(/\s+/).map((name) => [name, gender])
}
