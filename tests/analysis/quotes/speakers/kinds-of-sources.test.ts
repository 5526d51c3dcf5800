import { describe, expect, test } from "vitest";
import { resolveEntities } from "../../../../src/analysis/entities/resolve-entities.ts";
import { attributeQuotes } from "../../../../src/analysis/quotes/attribute-quotes.ts";
import { findQuotedStretches } from "../../../../src/analysis/quotes/quoted-stretches.ts";
import { loadModels } from "../../../../src/commands/models.ts";
import { textOf } from "../../../../src/document/span.ts";
import { markedArticle } from "../../../support/marked-article.ts";
import { REPOSITORY } from "../../../support/memory-host.ts";

const { quotes: models } = await loadModels(REPOSITORY);

/** "Speaker or null: the words that name the source" of the marked quotations, or of reported speech where nothing is marked; by the shipped weights. */
function sourcesOf(marked: string): readonly string[] {
  const { article, segmentation, mentions } = markedArticle(marked);
  const entities = resolveEntities(article, segmentation, mentions);
  const found = attributeQuotes(
    article,
    segmentation,
    entities,
    findQuotedStretches(article, segmentation),
    models,
  ).filter(({ type }) => type !== "scare");
  const isMarked = found.some(({ type }) => type !== "indirect");
  return found
    .filter(({ type }) => !isMarked || type !== "indirect")
    .map(({ speaker, source }) => {
      const name = entities.find(({ id }) => id === speaker)?.name ?? null;
      return `${name}: ${source.map((span) => textOf(article.text, span)).join(" ")}`;
    });
}

describe("who speaks, by the kind of source", () => {
  test.each<[kind: string, marked: string, sources: readonly string[]]>([
    [
      "subject and verb",
      "[P Joseph Dunford] met reporters. “We are ready,” [P Dunford] said.",
      ["Joseph Dunford: Dunford"],
    ],
    [
      "a nation by the two nouns of its name",
      "The [O Carcross/Tagish First Nation] is mourning. The [N First Nation] said “it was made with strong support by the community”.",
      ["Carcross/Tagish First Nation: The First Nation"],
    ],
    [
      "a document by the noun of the body's name",
      "The [O Parole Board of Canada] is allowing [P Samantha Kematch] visits. “More exposure will aid you,” says a board report from July. [P Kematch], now 40, has married.",
      ["Parole Board of Canada: a board report from July"],
    ],
    [
      "a participle before the marks",
      "In Lalpur, [P Kamla Bai] fell at our feet, sobbing, “Please help us”. She is a widow with nine children.",
      ["Kamla Bai: Kamla Bai"],
    ],
    [
      "paragraphs run into one",
      "“It is late,” [P Hugh Hill] said. “We must go. “Nobody will wait for us. “The road is closed.” He left.",
      ["Hugh Hill: Hugh Hill"],
    ],
    [
      "verb and subject",
      "[P Joseph Dunford] met reporters. “We are ready,” said [P Dunford].",
      ["Joseph Dunford: Dunford"],
    ],
    ["an apposition", "“The water was not safe,” [P Hugh Hill], a doctor, said.", ["Hugh Hill: Hugh Hill, a doctor"]],
    [
      "an agency that looks like a pronoun",
      "The [O WHO] sent two doctors. The [O WHO] confirms that it is the first case.",
      ["WHO: WHO"],
    ],
    [
      "an answer in an interview",
      "“There are challenges,” [P Ann Lee] told the paper.\n\nQ: What has changed?\n\nA: [P Bob Ray] said it would not be “easy”.\n\nQ: And now?\n\nA: We shall see what “easy” means.",
      ["Ann Lee: Ann Lee", "Bob Ray: Bob Ray", "Ann Lee: A"],
    ],
    [
      "one word with its report behind it",
      "[P Chris Christie] gave a one word answer. “Denver,” he answered.",
      ["Chris Christie: he"],
    ],
    [
      "whose the noun is that reports",
      "There is evidence for the [O Economist]’s conclusion that this liar “revelled in trampling rules.”",
      ["Economist: the Economist’s"],
    ],
    ["the writer, thinking", "[P Ann Lee] sold the house in [L Rome]. We see the “experts” everywhere.", ["null: We"]],
    [
      "a ministry is not its country",
      "She died in [L Mexico] on Sunday. The [N Mexican] culture ministry said that she “like few others” understood.",
      ["null: The Mexican culture ministry"],
    ],
    [
      "words that nobody says, behind an article",
      "[P Ann Lee] lives in [L Africa]. The “fight for land” cost many of them their lives.",
      [],
    ],
    ["the writer", "[P Ann Lee] sold the house in [L Rome]. I asked whether it was true.", ["null: I"]],
    [
      "those who",
      "[P Ann Lee] sold the house in [L Rome]. There are voters who think that she should leave.",
      ["null: who"],
    ],
    [
      "a name, what it is, and who",
      "It was bad, said [P Alan Berger], a doctor from [L Rome], who added that he was friendly with them.",
      ["Alan Berger: Alan Berger, a doctor from Rome", "Alan Berger: who"],
    ],
    [
      "who is asked",
      "[P Donald Trump] spoke to a magazine in [L Rome]. Later that day [P Trump] was asked, “What is the most dangerous place in the world?”",
      ["null: "],
    ],
    [
      "a newspaper by its name",
      "[O La Prensa] was closed in May. “The reporters are held at the [O Judicial Directorate],” the newspaper said.",
      ["La Prensa: the newspaper"],
    ],
    [
      "a union whose name says association",
      "In a statement, the [O Association of Flight Attendants] called her a champion. It was sent on [D Thursday].\n\n“Her fight has opened the door for women,” the union wrote.\n\nOther unions, including the [O American Federation of Teachers], endorsed her as well.",
      ["Association of Flight Attendants: the union"],
    ],
    [
      "whom the writer asked",
      "[P Franklin Chang] spoke to students. I asked [P Bert Kohlmann] what the book was for.\n\n“It was to show that we have no borders.”",
      ["Bert Kohlmann: "],
    ],
    [
      "a relative clause behind a date",
      "[P Pecci] had married journalist [P Claudia Aguilera] on [D April 30], who said that “two men arrived in a boat.”",
      ["Claudia Aguilera: who"],
    ],
    [
      "a noun with two names before it",
      "The player [P Kath Wharton] came. The former [O Kiwi Fern] and [O Warriors] player said it was more than a game.",
      ["Kath Wharton: The former Kiwi Fern and Warriors player"],
    ],
    [
      "chiefs of two countries",
      "The [L US] and [L Japan]'s foreign and defense chiefs in the talks said they would go on.",
      ["null: The US and Japan's foreign and defense chiefs in the talks"],
    ],
    [
      "ministers of two affairs",
      "The [L Chad] foreign and defence ministers said that they would meet.",
      ["null: The Chad foreign and defence ministers"],
    ],
    [
      "a weekday behind a name",
      "The [O Congress] [D Monday] warned its member for his “completely unwarranted” remarks.",
      ["Congress: The Congress"],
    ],
    [
      "somebody's kin",
      "[P Keri Hulme] died in May. The nephew of accomplished author [P Keri Hulme] says the book will be sold.",
      ["null: The nephew of accomplished author Keri Hulme"],
    ],
    [
      "the spokesman of a body",
      "Spokesman for the [O Cabinet] [P Nader Saad] said the cars were late.",
      ["Nader Saad: Spokesman for the Cabinet Nader Saad"],
    ],
    [
      "people who are somebody's",
      "The founder, [P Lai Min-nan], was hurt. Family members of [P Lai Min-nan] told reporters that they were afraid.",
      ["null: Family members of Lai Min-nan"],
    ],
    [
      "more people than one",
      "[P Peter Dutton] left early. Many MPs now believe the party will split.",
      ["null: Many MPs"],
    ],
    [
      "a thing, for a report without marks",
      "[P Ann Lee] sold paintings in [L Rome]. The exhibition shows that art never dies.",
      ["null: The exhibition"],
    ],
    [
      "a description that told somebody",
      "General [P Joseph Dunford] met [P Shinzo Abe] on Friday. The top [L US] general told [P Abe] that “the alliance is rock-solid.”",
      ["Joseph Dunford: The top US general"],
    ],
    [
      "according to a body",
      "The clinic was closed on Friday, according to the [O Ministry of Health].",
      ["Ministry of Health: the Ministry of Health"],
    ],
    [
      "one verb, then another",
      "[P Joseph Dunford] met [P Katsutoshi Kawano] on Friday and said “we are ready to respond.”",
      ["Joseph Dunford: Joseph Dunford"],
    ],
    [
      "adding that",
      "[P Mary Okoro] said the vote was fair, adding that nobody was turned away.",
      ["Mary Okoro: Mary Okoro", "Mary Okoro: Mary Okoro"],
    ],
    [
      "a transcript",
      "[P TAPPER]: Did you win the vote?\n[P OKORO]: Yes, we won it.",
      ["Tapper: TAPPER", "Okoro: OKORO"],
    ],
    [
      "a signature",
      "“The only thing we have to fear is fear itself.” ― [P Franklin Roosevelt]",
      ["Franklin Roosevelt: Franklin Roosevelt"],
    ],
    ["a headline with a colon", "[P Mary Okoro]: the vote was fair", ["Mary Okoro: Mary Okoro"]],
    [
      "a spokesman without a name",
      "“We have no plans to leave,” a spokesman for [P David Cameron] said on Monday.",
      ["null: a spokesman for David Cameron"],
    ],
    [
      "an unnamed official",
      "“We are worried,” a senior official told [O Reuters] on Monday.",
      ["null: a senior official"],
    ],
    ["people", "“It was very loud,” residents of [L Lima] said.", ["null: residents of Lima"]],
    [
      "a document by its body",
      "The [O World Meteorological Organization] opened on Monday with a report on the weather. “The heat will return to the region this year,” the report said.",
      ["World Meteorological Organization: the report"],
    ],
    [
      "the source in the sentence before",
      "[P Rex Tillerson] defended the talks on Thursday. He said: “Our effort is to cause them to want to engage.”",
      ["Rex Tillerson: He"],
    ],
    [
      "question and answer",
      "[P Rachel Maddow] met [P Hillary Clinton] on Thursday. “Will you choose a woman?” [P Maddow] asked. “I will look at a lot of people,” [P Clinton] answered.",
      ["Rachel Maddow: Maddow", "Hillary Clinton: Clinton"],
    ],
    [
      "a body taken up by it",
      "The [O Red Cross] said the road was closed. It said “four trucks” were waiting.",
      ["Red Cross: It"],
    ],
    [
      "an ex-president",
      "Former president [P Bill Clinton] spoke in [L Iowa]. “We can do better,” the ex-president said.",
      ["Bill Clinton: the ex-president"],
    ],
    [
      "the nominee",
      "[P Donald Trump], the Republican presidential nominee, spoke in [L Iowa]. “We will win,” the Republican nominee said.",
      ["Donald Trump: the Republican nominee"],
    ],
    [
      "the party's leader",
      "[P Keir Starmer], the leader of the [O Labour Party], met [P Mary Okoro], a farmer. “We will win,” the party's leader said.",
      ["Keir Starmer: the party's leader"],
    ],
    [
      "the former model",
      "[P Melania Trump], a former model, met [P Aparna Mathur], an economist. “We agreed,” the former model said.",
      ["Melania Trump: the former model"],
    ],
    [
      "a description in small letters before the name",
      "Courts have time.\n“The question is whether it will be extended,” said immigration and human rights attorney [P Yadin Elam], noting that others live there.",
      ["Yadin Elam: immigration and human rights attorney Yadin Elam"],
    ],
    [
      "the name of a body beside what it is",
      "[O WeWork] laid off eighty. The group, [O WeWorkers Coalition], sent a letter stating that “we are tired.”",
      ["WeWorkers Coalition: The group"],
    ],
    [
      "the subject of a participle",
      "[P Kao Yung-cheng] led an inquiry. The sentences were suspended, with the court saying “there are mitigating circumstances.”",
      ["null: the court"],
    ],
    [
      "a subject far from its verb",
      "A [N Kashmiri] political expert who did not want to be identified fearing reprisals from the government said there is “scepticism” among residents.",
      ["null: A Kashmiri political expert who did not want to be identified fearing reprisals from the government"],
    ],
    [
      "the report on the next line",
      "“The mission is an unprecedented initiative,”\nstated [P Juan Jimenez], a former minister.",
      ["Juan Jimenez: Juan Jimenez, a former minister"],
    ],
    [
      "a signature on the next line",
      "The group sent a letter.\n“A vote on the pact must not happen.”\n[P Charles Chamberlain], Democracy for America.",
      ["Charles Chamberlain: Charles Chamberlain"],
    ],
    [
      "no verb at all",
      "“The drought has affected many families here,” [P Benjamin Lokol], a nurse in [L Turkana].\nRain is not in sight.",
      ["Benjamin Lokol: Benjamin Lokol, a nurse in Turkana"],
    ],
    [
      "a newsletter's brackets",
      "The storm is over. “In less than two weeks the calm of life was shattered.” [[P Will Fitzgibbon], Bloomberg]",
      ["Will Fitzgibbon: Will Fitzgibbon"],
    ],
    [
      "a noun that announces",
      "[P Bernie Sanders] made the following comment: “For young people the rate is 33 percent.”",
      ["Bernie Sanders: Bernie Sanders"],
    ],
    [
      "a clause behind another, in the singular",
      "The [O Trump Hotel] filed objections to a vote by its workers, and the [O National Labor Board] has said that the hotel “violated their rights.”",
      ["National Labor Board: the National Labor Board"],
    ],
    [
      "a name behind a body",
      "“The army should not be there,” the President of the Federation [P Patricio Santibáñez] said in an interview with [O El Mercurio].",
      ["Patricio Santibáñez: the President of the Federation Patricio Santibáñez"],
    ],
    [
      "the main clause before the quotation",
      "[O TIGI] believes that the haste with which the minister had responded to the first [O Vice News] report has died down. “Foot-dragging appears to have set in.”",
      ["TIGI: TIGI"],
    ],
    [
      "a document by who filed it",
      "[P Sanjiv Bhatt] denied all charges.\nThe affidavit was filed by the team's officer [P B C Solanki] in court.\nThe affidavit states that the money was “not part of any relief.”",
      ["B C Solanki: The affidavit"],
    ],
    [
      "he after the only person of the sentence before",
      "[P Donald Trump] said he was for low rates. [P Trump] has seemed to understand what the economy needs.\nThat is more than you can say for others. Just look at House Speaker [P Paul Ryan]. He said such rates were “a danger.”",
      ["Paul Ryan: He"],
    ],
    [
      "she is none of several in a row",
      "[P Carol-Ann] lost her company.\n[P David Shekudja], [P Elly Hinaivali] and [P Malakia Shiweda] are facing charges of murder.\n“It has been very difficult as a widow to sustain my children,” she said.",
      ["Carol-Ann: she"],
    ],
    [
      "the subject of the main clause",
      "[P Rachel Maddow] met [P Hillary Clinton]. When [P Maddow] pointed out the costs, [P Clinton] seized upon the reference. “Medicare for all is not the same,” she said.",
      ["Hillary Clinton: she"],
    ],
    [
      "a headline quotes the text",
      "School is ‘a state of mind for us all’ in the capital\n[P Mary Okoro] met [P John Smith], the mayor. [P Smith] wanted peace.\n“Our school is a state of mind for us all,” [P Okoro] said.",
      ["Mary Okoro: ", "Mary Okoro: Okoro"],
    ],
    [
      "a verb with a name in it",
      "[P Mick Hanley] watched. “It's a stonewall penalty,” fumed [P Hanley].",
      ["Mick Hanley: Hanley"],
    ],
    [
      "somebody new",
      "“They deserve more,” [P Jane Mwangi], a mother of three, said.\nAnother parent said teachers were “holding our children hostage.”",
      ["Jane Mwangi: Jane Mwangi, a mother of three", "null: Another parent"],
    ],
    [
      "a report by a body",
      "[P Simon Prowse] said there was “no choice.”\nA report by the [O Local Government Association] last month warned that libraries were “an easy target.”",
      ["Simon Prowse: Simon Prowse", "Local Government Association: A report by the Local Government Association"],
    ],
    [
      "who, behind an age",
      "[P David Kerr] tweeted. His words were echoed by [P Poppy], nine, who said she would “miss the story lady.”",
      ["Poppy: who"],
    ],
    [
      "who, behind a dash",
      "[O GOP] front-runner [P Donald Trump] - who said he would “bomb” oil fields - spoke at a rally.",
      ["Donald Trump: who"],
    ],
    [
      "somebody's ally",
      "[P Hillary Clinton] leads. “He has a different role,” said [P Clinton] ally [P James Carville].",
      ["James Carville: Clinton ally James Carville"],
    ],
    [
      "somebody's bureau",
      "[P Naftali Bennett] left. Prime Minister [P Yair Lapid]’s bureau responded: “Cooperation was excellent.”",
      ["Yair Lapid: Prime Minister Yair Lapid’s bureau"],
    ],
    [
      "an apposition without its name",
      "[P Evo Morales] resigned on Sunday. [P Carlos Mesa], his opposition rival, announced the “end of tyranny”.",
      ["Carlos Mesa: Carlos Mesa, his opposition rival"],
    ],
    [
      "her campaign",
      "[P Ann Hill] spoke on Tuesday. Her campaign said the bill was “unfair.”",
      ["Ann Hill: Her campaign"],
    ],
    [
      "an email by whoever sent it at some time",
      "The email was sent at 7:19 p.m. EST by [O Department of Defense] Chief of Staff [P Jeremy Bash] to aides.\n“I just tried you on the phone,” the email reads.",
      ["Jeremy Bash: the email"],
    ],
    [
      "he, where others' pronouns stand beside a woman's name",
      "[P Bernie Sanders] ran. In her victories, [P Hillary Clinton] won more. It all helped [P Clinton] in his view, his camp and his mind; it pushed [P Clinton] his way.\n[P Sanders] was of two minds when he thanked [P Clinton].\nHe vowed to “continue the fight.”",
      ["Bernie Sanders: He"],
    ],
    [
      "an editorial board",
      "The [O Wall Street Journal] defended her on Wednesday. [P Nikki Haley] had spoken.\n“Are we talking about the same person?” the editorial board writes.",
      ["Wall Street Journal: the editorial board"],
    ],
    [
      "a front page",
      "“Gotcha!” screamed the front page of the [O Morning Post].",
      ["Morning Post: the front page of the Morning Post"],
    ],
    [
      "an email that was sent from somebody",
      "According to the [O Morning Post], an email was sent from the club’s director, [P Jeremy Boreing], to its members. The email said: “We are going to wind down.”",
      ["Jeremy Boreing: The email"],
    ],
    [
      "a dateline with a colon",
      "Water row\n[L CHENNAI]: Chief Minister [P R. Ganesan] on Tuesday accused the Centre of “step-motherly treatment.”",
      ["R. Ganesan: Chief Minister R. Ganesan"],
    ],
    [
      "a headline's word before the name",
      "Mom [P Corners Obama] On His Refusal\nPresident [P Barack Obama] spoke to her. “This is manufactured,” [P Obama] said.",
      ["Barack Obama: Obama"],
    ],
    [
      "a time behind the name",
      "[P Martin Ziguélé] lost in March.\nEx-Prime Minister [P Ziguélé] yesterday announced he had “reached reconciliation” with him.",
      ["Martin Ziguélé: Ex-Prime Minister Ziguélé"],
    ],
    [
      "a document by who published it, named behind a participle",
      "According to a report published by the [O Ministry of Defence], the guards “foiled several attempts” in May.",
      ["Ministry of Defence: a report published by the Ministry of Defence"],
    ],
    [
      "a story in a paper",
      "“Relatives waited anxiously outside the prison,” read a story in the national newspaper [O El Universo].",
      ["El Universo: a story in the national newspaper El Universo"],
    ],
    [
      "those around somebody",
      "[P Javier Milei] has missed one session. “He may have been absent from some votes,” [P Milei]’s entourage explained.",
      ["null: Milei’s entourage"],
    ],
    [
      "a paper by the last word of its name",
      "The [O New York Times] reported that it had 72 emails.\n[P Peter Cook] wrote that it was a mistake.\n“It was in the bag,” the Times reported.",
      ["New York Times: the Times"],
    ],
    [
      "an office in letters",
      "The chief election commissioner (CEC), [P Kazi Habibul Awal], met the parties.\nAt the dialogue, the [O CEC] said, “We do not want to be biased.”",
      ["Kazi Habibul Awal: the CEC"],
    ],
    [
      "whom the pronoun cannot mean",
      "[P Glenn Beck] spoke at a rally for [P Ted Cruz] on Monday.\nThe talker has filled his speeches for [P Cruz] with imagery. He has declared [P Cruz] to be “anointed” by God.",
      ["Glenn Beck: He"],
    ],
    [
      "he said, at the end of a paragraph without a full stop",
      "“It is a democratic act,” [P John Lee] said.\n“It cannot be done otherwise,” he said\n[P Lee] denied the rest.",
      ["John Lee: John Lee", "John Lee: he"],
    ],
    [
      "a name that is known by its signature behind a dash",
      "The paper asked two candidates.\n“I will look into it.”\n- [P Sanders], tweeting after the speech.\nHe has not.",
      ["Sanders: Sanders"],
    ],
    [
      "whom somebody else speaks for",
      "The [O New York Times] asked for emails.\n[P Peter Cook] met reporters.\nThe Times said [P Cook] provided a written statement.\n“After reviewing his practices, the secretary believes that it was a mistake,” the statement said.",
      ["Peter Cook: the statement"],
    ],
    [
      "two people of whom one has a title with a full stop",
      "Rep. [P Jason Chaffetz] and Rep. [P Bob Goodlatte] asked the department to look into it. The two lawmakers argue that “there is precedent”. “We do not understand it,” the two write.",
      ["Jason Chaffetz: The two lawmakers", "Jason Chaffetz: the two"],
    ],
    [
      "two people who were not named together",
      "[P Ana Nieto] met [P Tom Barr] on Monday. “There are no plans,” both men said.",
      ["null: both men"],
    ],
    [
      "what a clause with “who” says that somebody was",
      "[P Habiba Sarabi], who in 2005 became the first woman to become a governor of a province, told reporters the plan was wrong. [P Mohammad Karim], a farmer, welcomed it.\n\n“They don’t believe in the people,” the former governor said.",
      ["Habiba Sarabi: the former governor"],
    ],
    [
      "a given name of two syllables, of which one is a woman's name elsewhere",
      "[P Kim Nam-guk] is a lawmaker. Political commentator [P Chin Jung-kwon] said, “They used a lot of young people,” he said.\n\n“If they used them, shouldn’t they also make a system?” he said.",
      ["Chin Jung-kwon: he", "Chin Jung-kwon: he"],
    ],
    [
      "two people taken up together",
      "[P Fumio Kishida] and his [N Irish] counterpart [P Micheal Martin] met in [L Tokyo]. They called for a “peaceful resolution” to the tensions.",
      ["Fumio Kishida: They"],
    ],
    [
      "a phrase between subject and verb",
      "Now another leader in [L UP] [P Akhilesh Yadav], on the eve of forthcoming elections recalled that “they became barristers and fought for freedom.”",
      ["Akhilesh Yadav: another leader"],
    ],
    [
      "a word said and no more",
      "[P John Oliver] was angry. When someone in the audience shouted, “Cruz,” [P Oliver] laughed. “Honestly,” he continued, “we may be on the brink.”",
      ["null: someone in the audience", "John Oliver: he"],
    ],
    [
      "a lead that quotes the text",
      "Analysts have identified “surprising shortfalls” in the logistics.\n“There seem to be some surprising shortfalls in support for combat at times,” [P Joshua Arostegui] said.",
      ["null: Analysts", "Joshua Arostegui: Joshua Arostegui"],
    ],
    [
      "the latter of two",
      "[P Deepak Balgobin], Minister of ICT, and [P Bobby Hurreeram], Minister of Infrastructure, were awaited. The latter denounced what he called “bad cinema” on the radio.",
      ["Bobby Hurreeram: The latter"],
    ],
    [
      "the former of two",
      "[P Thomas Macaulay] is closer to them than [P Narendra Modi]. As the former once said, “we must do our best to form a class.”",
      ["Thomas Macaulay: the former"],
    ],
    [
      "a body that is named between two quotations of a person",
      "“It’s very difficult,” [P Cameron Hockly] said.\nMany had difficulty getting to hearings, while the [O Crown] would have observers flown in.\n“They always want to be present, they really do.”",
      ["Cameron Hockly: Cameron Hockly", "Cameron Hockly: "],
    ],
    [
      "a subject that is no apposition",
      "The champion, [P Lewis Hamilton], wants to buy a club from its owner [P Roman Abramovich], the driver announced on Friday.\n“It is one of the biggest teams,” explained the driver.",
      ["Lewis Hamilton: the driver"],
    ],
    [
      "one more of those whom the noun calls",
      "There was mayhem when a party activist asked for a vote. The party chairman, [P Kelly Armstrong], said no.\n“I don’t want to have fisticuffs,” said one party activist.",
      ["null: one party activist"],
    ],
    [
      "a title that a report mentions",
      "“This is a fact,” [P Alex Fai] said.\n[P Fai] said the theses are taken from a study titled “The Spillover Effect of the Ko Phenomenon,” which was done there.",
      ["Alex Fai: Alex Fai"],
    ],
    [
      "the name behind whom somebody speaks for",
      "A spokesperson for [P Banning], [P Kelsey Ward], said he “has served with honor”.",
      ["Kelsey Ward: A spokesperson for Banning, Kelsey Ward"],
    ],
    [
      "the name behind what an office is for",
      "Cabinet member for waste [P Andrea Pellegram] said rates were “stuck”.",
      ["Andrea Pellegram: Cabinet member for waste Andrea Pellegram"],
    ],
    [
      "a firm beside what it does",
      "[P Beyoncé] is not named. The promoter, [O Live Nation], called the claims “meritless”.",
      ["Live Nation: The promoter, Live Nation"],
    ],
  ])("%s", (_kind, marked, sources) => expect(sourcesOf(marked)).toEqual(sources));
});
