/**
 * Usual short forms of forenames, each line a forename and its short forms. Kept by hand: those that newsrooms write of one
 * and the same person, chosen from the names data of carltonnorthern/nicknames (github.com/carltonnorthern/nicknames,
 * Apache-2.0, 2026), and a few it lacks. Spellings of one sound (“Ann”, “Anne”) and historical forms (“Mary”, “Polly”) are left out.
 */
const LINES = `abigail abby|abraham abe|albert al bert|alexander alec alex|alexandra alex sandra|alfred al fred|alfredo fred|amanda mandy|andrew andy drew
  |angela angie|angelica angie|anthony tony|antonio tony|arthur art|augustus gus|barbara barb|benjamin ben benny|bernard bernie|bradley brad
  |calvin cal|cassandra cassie|catherine cathy kate katie|charles charlie chuck|christian chris|christina chris christy tina|christine chris christy tina
  |christopher chris|clifford cliff|constance connie|cornelius neil|curtis curt|cynthia cindy|daniel dan danny|david dave|deborah deb debbie|debra deb debbie
  |dennis denny|dominic dom|donald don donnie|dorothy dot dottie|douglas doug|edgar ed|edmund ed|eduardo ed eddie|edward ed eddie ted|edwin ed
  |eleanor ellie nora|elijah eli|elizabeth beth betsy betty eliza lisa liz lizzie|emanuel manny|emmanuel manny|eugene gene|frances fran|francis frank|franklin frank
  |frederick fred freddie|gabriel gabe|geoffrey geoff jeff|gerald gerry jerry|gerard gerry jerry|gilbert gil|gregory greg|gwendolyn gwen|harold hal harry|henry hank harry|herbert herb
  |howard howie|hubert hugh|isaac ike|isabella bella|jacob jake|jacqueline jackie|james jim jimmy jamie|janice jan|jefferson jeff|jeffery jeff|jeffrey jeff
  |jennifer jen jenny|jeremiah jerry|jerome jerry|jessica jess jessie|joanna jo|joanne jo|john jack jackie johnny jon|johnathan john jon|jonathan john jon|joseph joe joey
  |josephine jo josie|joshua josh|judith judy|katherine kate kathy katie kat|kathleen kate kathy katie|kathryn kate kathy katie|kenneth ken kenny|kimberly kim|kristine kris
  |lawrence larry|leonard len lenny leo|leroy roy|lewis lew|lillian lily|louis lou|louise lou|lucas luke|madeline maddie|manuel manny|marcus marc mark
  |margaret maggie marge meg megan peg peggy|marjorie margie marge|martin marty|martina tina|marvin marv|matthew matt|maximilian max|melissa mel|melvin mel|michael mick mickey mike
  |michelle shelly|miguel mike|mitchell mitch|morris morrie|nancy nan|natalie nat|nathan nat nate|nathaniel nat nate|nicholas nick|nicolas nick|nicole nikki|norman norm|oliver ollie
  |pamela pam|patricia pat patsy patti patty tricia trish|patrick pat|penelope penny|peter pete|philip phil|phillip phil|rachel rae|randall randy|randolph randy|raymond ray
  |rebecca becca becky|reginald reg reggie|ricardo rick|richard dick rich rick ricky|robert bob bobby rob robby|roberta bobbie|roberto rob|roderick rod|rodney rod|roger rog
  |ronald ron ronnie|rudolph rudy|russell russ|samantha sam|samuel sam|sandra sandy|sarah sally|sidney sid|solomon sol|stanley stan|stephanie steph|stephen steve|steven steve
  |stuart stu|susan sue susie|susanna sue susie|suzanne sue susie|sylvester sy|sylvia syl|tabitha tabby|terence terry|terrence terry|teresa terry tess|theodore ted teddy theo|theresa terry tess
  |thomas tom tommy|timothy tim|tobias toby|valerie val|veronica ronnie|victor vic|victoria vicki vicky|vincent vin vince|virginia ginny|wallace wally|walter walt|wesley wes|wilfred will
  |william bill billy will willie|zachary zach zack`

/** The short forms of a forename, both in lower case and without marks. */
export const SHORT_FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.split('|').map((line) => {
    const [full = '', ...short] = line.trim().split(/\s+/)
    return [full, new Set(short)]
  }),
)
