/** What student, trade and local papers and agencies write that no paper before had: speech over paragraphs behind words in marks, remarks, notices, hearings. */
import { expect, test } from "vitest";
import { reportsIn, reportsOf } from "../../../support/shipped-reports.ts";

test.each<[paragraphs: string, ...reports: string[]]>([
  [
    "He specified Mr Quill’s “unwavering” commitment to farmers and a “hugely successful” term as head of the committee.\n\n“Ger Quill was never distracted from the needs of farmers.\n\n“It’s a game-changer thanks to the work of Ger Quill”, said Mr McCord.",
    "He | specified | Mr Quill’s “unwavering” commitment to farmers and a “hugely successful” term as head of the committee",
    "Mr McCord | said | Ger Quill was never distracted from the needs of farmers. … It’s a game-changer thanks to the work of Ger Quill",
  ],
  [
    "The union leader Tunde Afola also dismissed the government’s “no work, no pay” threat, saying it was not new.\n\n“The response we expected was one on the core issue.\n\n“Why wait until a strike begins before you respond?” Afola said.",
    "The union leader Tunde Afola | also dismissed | the government’s “no work, no pay” threat",
    "The union leader Tunde Afola | saying | it was not new",
    "Afola | said | The response we expected was one on the core issue. … Why wait until a strike begins before you respond?",
  ],
  [
    "It was closed on Friday and James Pestle, a spokesperson for the University confirmed that “No significant damage was done.”",
    "James Pestle, a spokesperson for the University | confirmed | No significant damage was done.",
  ],
  [
    "She told Joe and Mika Brand, the Democratic presidential candidate stated, that it was over.",
    "the Democratic presidential candidate | stated | it was over",
  ],
  [
    "“Last year, members were denied the right to vote,” said union president Munib Saj about the 2012 meeting, which ended abruptly.",
    "union president Munib Saj | said | Last year, members were denied the right to vote,",
  ],
  [
    '"It was very hard to explain," says Step-Mother Lisa Bell of the emotions.',
    "Step-Mother Lisa Bell | says | It was very hard to explain,",
  ],
  ["“It is hard,” said Lisa Bell of the band.", "Lisa Bell of the band | said | It is hard,"],
  [
    '"They are the husbands, wives, kids, parents," Senator Jon Tester (D-MT).',
    "Senator Jon Tester |  | They are the husbands, wives, kids, parents,",
  ],
  [
    "“It is to inform all that there will be no meeting on campus,” Registrar Pramod Kumar said in a notice, released after a call for a joint ‘peace march’ by teachers.",
    "Registrar Pramod Kumar | said | It is to inform all that there will be no meeting on campus,",
  ],
  [
    'The clouds brought down ash in places, said Budi, a local official, adding that officials were "intensifying evacuation efforts."',
    "Budi, a local official | said | The clouds brought down ash in places",
    'Budi, a local official | adding | officials were "intensifying evacuation efforts."',
  ],
  [
    'Toyota President Akio Mori assured Congress on Wednesday he is "deeply sorry" for the carnage blamed on his runaway cars, and then he began stonewalling.',
    'Toyota President Akio Mori | assured | he is "deeply sorry" for the carnage blamed on his runaway cars',
  ],
  [
    "Kenyatta said Monday after the election commission announced results from the Oct. 26 vote that his victory “is likely to once again be subjected to a constitutional test.”",
    "Kenyatta | said | his victory “is likely to once again be subjected to a constitutional test.”",
  ],
  [
    'The results were "in line with forecast", the company\'s rotating chairwoman Sabrina Meng said in a statement, according to AFP.',
    'the company\'s rotating chairwoman Sabrina Meng | said | The results were "in line with forecast"',
    'AFP | according to | The results were "in line with forecast", the company\'s rotating chairwoman Sabrina Meng said in a statement',
  ],
  [
    'Bank of Montreal economist Benjamin Reed echoed that, saying "a low profile is exactly what the bank wants."',
    "Bank of Montreal economist Benjamin Reed | echoed | that",
    "Bank of Montreal economist Benjamin Reed | saying | a low profile is exactly what the bank wants.",
  ],
  [
    'The man accused of murdering Jill Dandy "told lie after lie" when interviewed by police after his arrest, the Old Bailey heard today.',
    ' | heard | The man accused of murdering Jill Dandy "told lie after lie" when interviewed by police after his arrest',
  ],
  [
    "The Dáil has heard accusations of ministers being “shafted” during a heated debate on the budget.",
    " | has heard | accusations of ministers being “shafted” during a heated debate on the budget",
  ],
  [
    "Solicitor Simon Walker, representing Carr, asked Mr Brown: “Have you ever ejected anyone for being asleep?” to which the steward answered “No”.",
    "Solicitor Simon Walker, representing Carr | asked | Have you ever ejected anyone for being asleep?",
    "the steward | answered | No",
  ],
  [
    "The pair, who tonight could become the third set of twins to play, yesterday revealed they ''made the right decision'' together.",
    "The pair | revealed | they ''made the right decision'' together",
  ],
  [
    '"This is so hard for us to write, but our great friend has died today," ran the poignant message.',
    "the poignant message | ran | This is so hard for us to write, but our great friend has died today,",
  ],
  [
    "Ann Lee accused Tom Roe of ‘living off fear’ as both tried to get voters to turn out for them.",
    "Ann Lee | accused | Tom Roe of ‘living off fear’",
  ],
  [
    "Attorneys for Lula filed a motion on Thursday with the UN Human Rights Council accusing the authorities of mounting a “judicial persecution” of their client.",
    "Attorneys for Lula | accusing | the authorities of mounting a “judicial persecution” of their client",
  ],
  [
    "The results will come, a spokesman said, according to AFP.",
    "a spokesman | said | The results will come",
    "AFP | according to | The results will come, a spokesman said",
  ],
  [
    "She told delegates in Harrogate: 'I challenge all nurses to recognise your power. We are a third of a million strong.\n\nThis is the time when politicians are listening.' She said later: 'There is something to do.'",
    "She | told | I challenge all nurses to recognise your power. We are a third of a million strong. … This is the time when politicians are listening.",
    "She | said | There is something to do.",
  ],
  [
    "“We knew it,” Abdullah said.\n\n“At noon, they took us to the port.\n\nThe port is a town in western Libya.\n\n“They made us wish for death,” Abdullah recalls.",
    "Abdullah | said | We knew it, … At noon, they took us to the port.",
    "Abdullah | recalls | They made us wish for death,",
  ],
  [
    "“Please do not touch or harm the protester,” begins a scripted message that precedes all rallies.",
    "a scripted message | begins | Please do not touch or harm the protester,",
  ],
  [
    "“We just had a few days off,” frontman Brandon Flowers said.",
    "frontman Brandon Flowers | said | We just had a few days off,",
  ],
  [
    "“We lost the point,” singer Tom Brown told reporters. “It was hard.”",
    "singer Tom Brown | told | We lost the point, … It was hard.",
  ],
  [
    "In this week’s issue, the group responded to John’s praise saying: “It was mind-blowing, I love Elton John.”",
    "the group | responded to John’s praise saying | It was mind-blowing, I love Elton John.",
  ],
  [
    "The British pharmaceutical giant, which is co-developing the vaccine with the institutes, said each of the 20 healthy adult volunteers involved in its trial showed an “immunological response”.",
    "The British pharmaceutical giant | said | each of the 20 healthy adult volunteers involved in its trial showed an “immunological response”",
  ],
  [
    'The three-piece group - featuring Matthew Bell, Dom Howard and Chris Wolst - believes they "lost sight" of what they were.',
    'The three-piece group - featuring Matthew Bell, Dom Howard and Chris Wolst | believes | they "lost sight" of what they were',
  ],
  ['Muse\'s new LP sounds like the band "losing our minds a bit".'],
  [
    "Breda Murray said cuts had an “insidious and cumulative impact”.\n\nCuts not only to the schools’ budgets but also to parents’ income meant there was “little or nothing left to draw on”.",
    "Breda Murray | said | cuts had an “insidious and cumulative impact”",
    " |  | little or nothing left to draw on",
  ],
  [
    "According to Holder the team’s performance was “generally not up to scratch”.",
    "Holder | According to | the team’s performance was “generally not up to scratch”",
  ],
  [
    'Coach Eddie Jones says "we let ourselves down in a couple of areas" as England\'s hopes disappeared in a defeat by Wales in Cardiff.',
    "Coach Eddie Jones | says | we let ourselves down in a couple of areas",
  ],
  [
    "“It is late.”\n\n– RCN general secretary Dr Peter Carter",
    "RCN general secretary Dr Peter Carter |  | It is late.",
  ],
  ["“It is late.”\n\n– a happy owner Peter Carter", "a happy owner Peter Carter |  | It is late."],
  [
    'Serving in the Army, she told the court, had been his "lifelong ambition".',
    'she | told | Serving in the Army … had been his "lifelong ambition"',
  ],
  [
    "He was yesterday described as a “walking saint” by his uncle, who said the family has been left baffled.",
    "his uncle | was yesterday described | a “walking saint”",
    "who | said | the family has been left baffled",
  ],
  [
    'Sentencing, Judge Caroline Douglas showed the photographs of the crash and "a table laden with booze" from the barbecue.',
    " |  | a table laden with booze",
  ],
  ["Gareth Lancaster, known as Gaz, was “not the kind of person” to seek help.", " |  | not the kind of person"],
  ["They told the dilemma of the day to be that of Al Roe.", "They | told | the day to be that of Al Roe"],
])("%s", async (paragraphs, ...reports) => expect(await reportsOf(paragraphs)).toEqual(reports));

test.each<[headline: string, ...reports: string[]]>([
  [
    "Retailer Office warned after 1m customers' details 'exposed' by hacker",
    " | warned | 1m customers' details 'exposed' by hacker",
  ],
  [
    "Six Nations: ‘We need to stand up and say it is not good enough’",
    " |  | We need to stand up and say it is not good enough",
  ],
])("%s", async (headline, ...reports) => expect(await reportsIn(`${headline}\n\nIt rained.`)).toEqual(reports));
