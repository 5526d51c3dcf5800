/** Whose words they are where one reports, quotes or blames another, and where one quotation follows the other; by the shipped weights. */
import { describe, expect, test } from "vitest";
import { allReportsIn, spokenIn } from "./spoken-in.ts";

describe("an agency quotes somebody", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "[P Wang Yi] wrapped up his tour. “The US should abandon its thinking,” state news agency [O Xinhua] quoted him as saying.",
      ["Wang Yi: The US should"],
    ],
    [
      "“Prices have doubled since May,” the [O Daily Star] quoted farmer [P Abdul Karim] as saying.",
      ["Abdul Karim: Prices have doubled"],
    ],
    [
      "“We are ready for talks,” [O Tass] cited Kremlin spokesman [P Dmitry Peskov] as saying.",
      ["Dmitry Peskov: We are ready"],
    ],
    [
      "“We will be ready,” [O RIA] news agency quoted Defence Minister [P Sergei Shoigu], who is visiting Minsk, as saying.",
      ["Sergei Shoigu: We will be"],
    ],
    [
      "The [O Washington Post] reported that [P Corey Lewandowski] was ousted. “There were a lot of voices,” the [O Post] reported, quoting an anonymous official.",
      ["–: There were a"],
    ],
    [
      "“The idea is absurd,” [P Clinton] tweeted, quoting a reporter of the [O New York Times].",
      ["Clinton: The idea is"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("a report within a report", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "When asked about the ban, [P Trump] said: “There will always be exceptions,” the [O Times] reported.",
      ["Trump: There will always"],
    ],
    [
      "“This platform says you are no longer welcome,” said [P Kristen Dale], a director, reports [O USA Today]. “This is the general message.”",
      ["Kristen Dale: This platform says + This is the"],
    ],
    [
      "In May [P Hillary Clinton] slammed [P Barack Obama] as elitist for suggesting that rural voters “cling to guns or religion”.",
      ["Barack Obama: rural voters “cling"],
    ],
    [
      "Labour MP [P Jess Hall] criticised Mr [P Johnson] for saying the scheme was “a waste of money”.",
      ["Johnson: the scheme was"],
    ],
    ["[P Jess Hall] criticised Mr [P Johnson] for wasting “a lot of money” on it.", ["Jess Hall: Mr Johnson for"]],
    ["The [O BBC] said that [P Ann Jones] had told aides the bank was “out of control”.", ["Ann Jones: the bank was"]],
    [
      "[P Olaf Scholz] said that what [L Moscow] calls its “special operation” was a war.",
      ["Moscow: its “special operation”"],
    ],
    ["[P Steve Israel] said [P Clinton] called on members to be “closely coordinated.”", ["Clinton: on members to"]],
    ["Sources told [O Dawn] that [P Khan] has informed the party that he would “not resign”.", ["Khan: he would “not"]],
    [
      "According to [O White House] pool reports, [P Obama] said “there is love” in [L Orlando].",
      ["Obama: there is love"],
    ],
    [
      "Law enforcement sources have said [P Robert Dear] said “no more” in comments to officials.",
      ["Robert Dear: no more"],
    ],
    ["[P Ruto] rejected [P Odinga]'s claim that the vote was “stolen”.", ["Odinga: the vote was"]],
    ["[P Johnson] said [P Corbyn]'s description of the deal as “a sell-out” was wrong.", ["Corbyn: a sell-out"]],
    [
      "[P Eric Trump] knocked a statement by actor [P George Clooney] that an “obscene amount” was raised.",
      ["George Clooney: an “obscene amount”"],
    ],
    // Words about a claim are whose who speaks of it, and who reports themselves is the same person.
    [
      "[P Ann Jones] said [P Rubio]'s claim that Cruz is in favor of it is “simply not true.”",
      ["Ann Jones: Rubio's claim that"],
    ],
    ["[P Hollande] denounced [P Trump]'s remarks as “hurtful and humiliating”.", ["Hollande: Trump's remarks as"]],
    [
      "The minister, [P Ahmed Khan], said the protests were the work of what he called “miscreants”.",
      ["Ahmed Khan: the protests were"],
    ],
    ["The judges, led by [P Derek Pang], refused, saying what he said was a “bold statement”.", ["–: what he said"]],
    [
      "[P Hero Alam] has reportedly been told by the [O Dhaka Police] not to post any more videos using “incorrect pronunciation”.",
      ["Dhaka Police: not to post"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("a report in front and another one in the next clause", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "Advocate [P Prashant Bhushan] tweeted, “Finally!”, while former judge [P Madan Lokur] told the [O Express] that it was “better late than never”.",
      ["Prashant Bhushan: Finally!", "Madan Lokur: it was “better"],
    ],
    [
      "[P Ann Lee] wrote: “Never again”, and [P Bob Ray] added that it was “too late”.",
      ["Ann Lee: Never again", "Bob Ray: it was “too"],
    ],
    [
      "“No comment”, said [P Kim Lee], while [P Park Soo] told [O Yonhap] it was “dead”.",
      ["Kim Lee: No comment", "Park Soo: it was “dead”"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("a report by a verb with an object, passed on by others", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    ["[P Ann Hill] accused the company of “theft,” according to the [O BBC].", ["Ann Hill: the company of"]],
    [
      "[P John Smith] told aides he was “done with politics,” [O Politico] reported on Tuesday.",
      ["John Smith: he was “done"],
    ],
    [
      "The minister slammed the union for “holding the country to ransom,” the [O Guardian] reported.",
      ["–: the union for"],
    ],
    [
      "[P John Smith] supported a plan to build “a new kind of town,” the [O Guardian] reported.",
      ["Guardian: John Smith supported"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("two reports in one sentence", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "[P Ted Cruz] promised to “tear up” the deal, and [P Marco Rubio] pledged to “cancel it on day one.”",
      ["Ted Cruz: to “tear up”", "Marco Rubio: to “cancel it"],
    ],
    [
      "[P Ann Hill] said the idea was “mad” and [P John Miller] warned it would be “a joke.”",
      ["Ann Hill: the idea was", "John Miller: it would be"],
    ],
    ["[P Ann Hill] said the idea was “mad” and [P John Miller] liked “a joke.”", ["Ann Hill: the idea was"]],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("whose the words are that no verb reports", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "[P Ramiro Rossi] spoke. The plans fit [P Albert Einstein]’s definition of insanity: “doing the same thing over and over.”",
      ["Albert Einstein: doing the same"],
    ],
    [
      "[P Ann Hill] ran. They should heed the immortal words of [P Nelson Mandela]: “It always seems impossible until it is done.”",
      ["Nelson Mandela: It always seems"],
    ],
    [
      "The shows featured men discussing [P Hillary Clinton]’s “basket of deplorables” remark.",
      ["Hillary Clinton: basket of deplorables"],
    ],
    [
      "[P John Miller] met the unions. The [O Hill Group] is “deeply concerned about the state of the roads” and wants more money.",
      ["Hill Group: deeply concerned about"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("one quotation behind the other", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "“We are ready,” [P Marcos] said in an interview. “The President has been clear,” press officer [P Claire Castro] told reporters, adding that “nobody is above the law.”",
      ["Marcos: We are ready,", "Claire Castro: The President has", "Claire Castro: nobody is above"],
    ],
    [
      "“This is the end,” said retired judge Sir [P Peter Gross]. “It must stop,” added [P Anna Low].",
      ["Peter Gross: This is the", "Anna Low: It must stop,"],
    ],
    ["“This is the end,” said [P Peter Gross]. “It must stop.”", ["Peter Gross: This is the + It must stop."]],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("behind the verb without marks", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "Trade is slow.\nThe order is unlikely to harm exports, says the [O Thai National Shippers' Council] ([O TNSC]).",
      ["Thai National Shippers' Council: The order is"],
    ],
    [
      "Trade is slow.\nProfit rose 4 percent, says the [O Bank of Ghana] ([O BoG]) in its latest report.",
      ["Bank of Ghana: Profit rose 4"],
    ],
    [
      "Votes differ.\nThe court moved left, according to an analysis by [P Lee Epstein], a law professor, and [P Kevin Quinn], a political scientist.",
      ["Lee Epstein: The court moved"],
    ],
    [
      "Maize is dear.\nFood prices are at a record high, warns the [O World Food Programme].",
      ["World Food Programme: Food prices are"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("who is meant by the frame of the sentence", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "[P Felix Oduor] could not be reached. His union, the [O Kenya Doctors Association], said he was “made to pay”.",
      ["Kenya Doctors Association: he was “made"],
    ],
    ["The [O Northern Council] last week called the song “an insult to elders”.", ["Northern Council: the song “an"]],
    [
      "[P Walter Rodney]’s [M How Europe Underdeveloped Africa] noted: “They were pushed around.”",
      ["Walter Rodney: They were pushed"],
    ],
    // Who wrote the piece, behind a dash.
    [
      "[P Rajoy] insisted that his party was “still the first force in the land.”--[P Kim Hjelmgaard].",
      ["Rajoy: his party was"],
    ],
    [
      "Pope [P Francis] visited [L Alberta]. The remarks respond to an interview with [P Raymond Poisson], president of the conference, in which he said “the apology has been made”.",
      ["Raymond Poisson: the apology has"],
    ],
    [
      "[P Keir Starmer] told MPs that he “will not rule it out”. Asked by [P Kemi Badenoch] whether he would apologise, he said: “No.”",
      ["Keir Starmer: he “will not", "Keir Starmer: No."],
    ],
    [
      "Advocate [P Mohamed Isaacs] revealed that the driver had been promised money.\nWhen Judge [P Elizabeth Brand] asked [P Winston Peters] if he understood the promises, he said “yes”.",
      ["Winston Peters: yes"],
    ],
    // Who is asked goes by "she".
    [
      "[P Mohamed Isaacs] spoke.\nWhen Judge [P Elizabeth Brand] asked Ms [P Ann Peters] about the promises, he said “I object”.",
      ["Mohamed Isaacs: I object"],
    ],
    [
      "The reform has come from the top, with President [P Tran Van Minh] stressing that “nobody will be left behind”.",
      ["Tran Van Minh: nobody will be"],
    ],
    [
      "As [P Alfredo Cortes] got to work, one of the men pointed a gun at him and shouted, “Save him!”",
      ["–: Save him!"],
    ],
    [
      "[P Prachi Rao] works in [L Pune]. Owing to their castes, said [P Rao], “these women depend on others for work.”",
      ["Prachi Rao: these women depend"],
    ],
    [
      "[P Hillary Clinton] was on television again.\nIn an interview with hosts [P Joe Scarborough] and [P Mika Brzezinski], the Democratic candidate said the comments were “divisive”.",
      ["Hillary Clinton: the comments were"],
    ],
    [
      "[P Donald Trump] spoke in [L Ohio]. The trouble is as much a fixture as the chants of “build the wall now”.",
      ["–: build the wall"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("what somebody is called, and by whom", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "After being called “irrelevant” by senator [P Adam Blount] on Monday, [P David Hughes] is set to pass on the title.",
      ["Adam Blount: irrelevant"],
    ],
    ["[P Mary Kelly] was called “a liar” by Senator [P Adam Blount].", ["Adam Blount: a liar"]],
    [
      "“I named the clinic after him,” said [P Ann Doe]. For [P Maria Lopez], the decision is “an attack on us all”.",
      ["Ann Doe: I named the", "Maria Lopez: an attack on"],
    ],
    // A nickname in capitals is nobody's words.
    ["[P Mary Kelly] was dubbed “Iron Mary” by Senator [P Adam Blount].", []],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("verbs that report by their particle", () => {
  const talk = "[P Adam Boateng] and [P Kelly Owusu] met. [P Owusu] smiled: “That can happen.”\n";
  test.each<[last: string, spoken: string]>([
    ["“You know it, right?” [P Boateng] went on, as if he had not heard.", "Adam Boateng: You know it,"],
    ["“You know it,” [P Boateng] went on. “It will end.”", "Adam Boateng: You know it, + It will end."],
    ["“Never!” [P Boateng] shot back.", "Adam Boateng: Never!"],
    ["“Not I,” [P Boateng] chimed in.", "Adam Boateng: Not I,"],
  ])("%s", (last, spoken) => expect(spokenIn(talk + last).slice(-1)).toEqual([spoken]));
});

describe("what stands between who speaks and what is said", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "[O Marlowe Foods] warned of slower sales. The company, which has 2,600 shops, said sales rose, “a touch below expectations”.",
      ["Marlowe Foods: sales rose, “a"],
    ],
    ["A diplomat who asked not to be named called it “a photo op”.", ["–: it “a photo"]],
    [
      "Ms [P Patel] gave evidence. Counsel to the inquiry [P Hugo Keith] asked: “What did you do?”",
      ["Hugo Keith: What did you"],
    ],
    [
      "Earlier in the day, [P Hillary Clinton] met leaders and pledged to “promote the kinds of changes that will prevent this,” the [O Orlando Sentinel] reported.",
      ["Hillary Clinton: to “promote the"],
    ],
    ["[P Kimberly Garcia] claimed a silver medal in [L Doha].", []],
    ["[P Ana Garcia] claimed that she had won.", ["Ana Garcia: she had won"]],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("without a verb of speech, and names nobody was found for", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "“The lads dug in,” [P Sean Dyche] told reporters. Opposite number [P Tony Mowbray] was less happy: “We were poor.”",
      ["Sean Dyche: The lads dug", "Tony Mowbray: We were poor."],
    ],
    [
      "“This is only the start,” [P Sharon Graham] warned. Royal Mail said it was “deeply disappointed”.",
      ["Sharon Graham: This is only", "–: it was “deeply"],
    ],
    ["The [O BBC] reported that the plan was “dead in the water”.", ["BBC: the plan was"]],
    [
      "The [O Herald] was told so. A source close to the former minister said: “She has had enough.”",
      ["–: She has had"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("letters, labels and colons", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "Speaking about the festival, the organiser [P Kofi Mensah] said…\n“We started this for the artists.”",
      ["Kofi Mensah: We started this"],
    ],
    [
      "[P Kofi Mensah] spoke on Friday.\n“We started this for the artists.”\nNobody knew what he said…",
      ["Kofi Mensah: We started this"],
    ],
    [
      "[P Ali Khan] replied to a report in the [O Daily Mirror]. The said letter further states, “He must go.”",
      ["Ali Khan: He must go."],
    ],
    [
      "“We did it!” shouted captain [P Leah Williamson]. Coach [P Sarina Wiegman] was in tears: “I cannot believe it.”",
      ["Leah Williamson: We did it!", "Sarina Wiegman: I cannot believe"],
    ],
    [
      "Interior CS [P Kipchumba Murkomen] has warned goons.\n“We will deal with them firmly,” the [O CS] said on Sunday.",
      ["Kipchumba Murkomen: We will deal"],
    ],
    ["[M CS] Group has moved. “We will stay,” the [O CS] said.", ["CS: We will stay,"]],
    [
      "Interview: novelist [P Amara Eze]\nQ: When did you begin?\nA: When I was nine.",
      ["–: When did you", "Amara Eze: When I was"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("who passes a report on is told besides", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "“They don’t care about politics,” [P Obama] said, according to a [O White House] pool report. “This debate needs to change.”",
      ["Obama: direct They don’t care + This debate needs", "White House: indirect “They don’t care"],
    ],
    [
      "According to [O White House] pool reports, [P Obama] said “there is love” in the city.",
      ["Obama: direct there is love", "White House: indirect Obama said “there"],
    ],
    [
      "[P Trump] welcomed the news, saying the governor was “doing the right thing,” [O CNN] reported.",
      ["Trump: mixed the governor was", "CNN: indirect Trump welcomed the"],
    ],
    ["“It rained,” according to [O CNN].", ["CNN: direct It rained,"]],
  ])("%s", (marked, spoken) => expect(allReportsIn(marked).toSorted()).toEqual(spoken.toSorted()));
});
