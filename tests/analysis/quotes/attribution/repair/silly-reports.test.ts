/** Reports that are none, and contents and sources that were cut in the middle of something. */
import { expect, test } from "vitest";
import { mend } from "../../../../support/mended-line.ts";

test.each<[what: string, line: string, reports: readonly string[]]>([
  ["what a club has", "<s The club> also <c offers> <q courses for young players>.", []],
  ["what is held out to somebody", "<s {Ann Lee}> <c offered> <q prayers for the victims>.", []],
  [
    "what somebody thinks",
    "<s {Ann Lee}> <c offered> <q her view of the matter>.",
    ["Ann Lee: her view of the matter"],
  ],
  ["that somebody would", "<s {Ann Lee}> <c offered> <q to pay>.", ["Ann Lee: to pay"]],
  ["what was handed over", "<s The minister> <c presented> <q the artworks to the ambassador>.", []],
  [
    "what was asked for",
    "<s The minister> <c presented> <q demands to the ambassador>.",
    ["The minister: demands to the ambassador"],
  ],
  ["an attack with arms", "<s They> <c attacked> <q a bus and killed^VBD 11 pilgrims>.", []],
  ["an attack with words", "<s They> <c attacked> <q the plan as a waste>.", ["They: the plan as a waste"]],
  ["what shells hit", "<s Turkish artillery> <c targeted> <q what they took for a post>.", []],
  ["what is to come", "<s {ORG Rugby in a Box}> <c will see> <q 40 schools receive^VB balls>.", []],
  ["what befell somebody", "<s {Ann Lee}> <c saw> <q her^PRP$ wealth^NN shrink^VB by half>.", []],
  [
    "how somebody sees it",
    "<s {Ann Lee}> <c sees> <q the award as a new start>.",
    ["Ann Lee: the award as a new start"],
  ],
  ["that it was so", "<s {Ann Lee}> <c saw> <q that it was^VBD late>.", ["Ann Lee: it was late"]],
  ["who took part", "<s The summit> <c witnessed> <q the participation of ten states>.", []],
  ["what made it possible", "<c has allowed> <q him to realize that people like the horse>.", []],
  ["that it may be so", "<s He> <c allowed> <q that some were^VBD good>.", ["He: some were good"]],
  ["what is taxed", "<s The owners> <c declared> <q assets of two million>.", []],
  ["what is taxed by its sum", "<s The owners> <c declared> <q {MONEY $2 million}>.", []],
  ["that something is so", "<s The {ORG WHO}> <c declared> <q an emergency>.", ["The WHO: an emergency"]],
  ["a face", "<s {Farrow}> <c showed> <q no emotion as the film was played>.", []],
  ["a game", "<s the champions> <c asserting> <q their superiority with two goals>.", []],
  ["a thing left behind", "<s She> <c has forgotten> <q her umbrella>.", []],
  ["what was not thought of", "<s She> <c forgot> <q that it was^VBD late>.", ["She: it was late"]],
  ["a visit", "<s The president> <c paid a courtesy call on> <q the king>.", []],
  ["an appeal", "<s The president> <c called on> <q the king to resign>.", ["The president: the king to resign"]],
  ["a title won", "<s The 26-year-old> <c claimed> <q his fourth tour title>.", []],
  ["a show", "It is late. It is cold. <s The {Unicorn Hunters}> <c show> <q will^MD start on Monday>.", []],
  ["a gap", "a law which <s the parties> <c claim> <q was^VBD made for them>.", ["the parties: was made for them"]],
  ["a think tank", "<s a man at the {ORG Forum}> <c think> <q tank>.", []],
  ["an advocate", "<c advocate> <q {Mohamed Sibda}>.", []],
  ["a name", "a group <c also known as> <q {ORG Medecins Sans Frontieres}>.", []],
  ["a name in marks", "a prize <c known as> <q the “Science Oscars”>.", [": the “Science Oscars”"]],
  ["what people say of it", "she is <c known as> <q a hard worker>.", [": a hard worker"]],
  ["half a word", "He is a lively and <c sought>-<q after^IN host of two shows>.", []],
  [
    "what ends in half a word",
    "<s He> <c plans^VBZ> <q to make it dividend>-paying.",
    ["He: to make it dividend-paying"],
  ],
  [
    "what begins with half a word",
    "<s {Gore}> <c distanced^VBD himself from then>-<q president {Bill Clinton}>.",
    ["Gore: then-president Bill Clinton"],
  ],
  ["a tag", "<<s tweet> <c tweet>-<q author=x>Sanders leads^VBZ in Ohio<tweet/>.", []],
  ["another name", "the group, <c also known as> <q the northern wing>.", []],
  [
    "a name in marks, and what it does",
    "Its cast, <c known as> <q the “Circle of Money,” includes^VBZ two^CD officials>.",
    [": the “Circle of Money,”"],
  ],
  ["a date", "<q The rate ranges^VBZ from 3% to 5%>, <c according to> <s the taxpayer's declaration date>.", []],
  [
    "a tax office",
    "<q The rate ranges^VBZ from 3% to 5%>, <c according to> <s the tax office>.",
    ["the tax office: The rate ranges from 3% to 5%"],
  ],
  ["what it is known for", "a town <c known for> <q its beaches>.", []],
])("%s", (_, line, reports) => expect(mend(line)).toEqual(reports));

test.each<[what: string, line: string, reports: readonly string[]]>([
  ["who is being told", "<s Residents> <c are being told> <q to leave>.", [": to leave"]],
  ["who is told in a headline", "# <s Schools> <c told> <q to ban phones>", [": to ban phones"]],
  ["a court that hears", "It is late. <s The court> <c heard> <q that it was late>.", [": it was late"]],
  ["a witness who hears", "It is late. <s The man> <c heard> <q that it was late>.", ["The man: it was late"]],
  ["who would have been told", "<s Residents> <c would have been told> <q to leave>.", [": to leave"]],
  [
    "the name behind whoever told them",
    "<s Residents> <c were told> by the clerk^NN, <q {Alan Potts}, to keep quiet>.",
    ["the clerk, Alan Potts: to keep quiet"],
  ],
  [
    "whoever invited them to",
    "<s Her parents> <c were invited by police to> <q confess the offence>.",
    ["police: confess the offence"],
  ],
  ["whose report it is to be", "<s The {ORG Times}> <c is reported to have endorsed> <q her>.", ["The Times: her"]],
  [
    "nouns before the verb",
    "<s Court^NN> <c documents^NNS show^VBP> <q that they lied>.",
    ["Court documents: they lied"],
  ],
  ["a verb before the noun", "<s Doctors^NNS raised^VBD> <c concerns^NNS about> <q the cost>.", ["Doctors: the cost"]],
  [
    "whatever was reported in the same breath",
    "<q Octopuses dream^VBP>, <c according to> <s research published^VBN> on Wednesday, <c2 hinting^VBG> <q2 that they sleep>.",
    ["research published on Wednesday: Octopuses dream", "research published on Wednesday: they sleep"],
  ],
  [
    "a name without its second comma",
    "{Maab Esam}, <s a participant> <c said> <q it was hard>.",
    ["Maab Esam, a participant: it was hard"],
  ],
  [
    "what somebody did next",
    "<q “It is over,”> <c said> <s {L. Doe} before thanking the crew>.",
    ["L. Doe: It is over,"],
  ],
  [
    "an age",
    "<q It rained>, sources^NNS close^JJ to the striker^NN, <s 27>, <c said>.",
    ["sources close to the striker: It rained"],
  ],
  [
    "a place before its hyphen",
    "<s Guerrero- The president> <c said> <q it was hard>.",
    ["The president: it was hard"],
  ],
  ["a number", "<s 16. The presidents> <c said> <q it was hard>.", ["The presidents: it was hard"]],
  [
    "a verb joined to another",
    "King {Abdullah} received^VBD {Abbas} and <c stressed^VBD> <q the need for peace>.",
    ["King Abdullah: the need for peace"],
  ],
  ["a verb behind a time", "It last week <c expected^VBD> <q to sell more>.", ["It: to sell more"]],
  [
    "a participle before a court",
    "<c Observing^VBG> <q that it was late>, the {ORG High Court} on Monday pulled^VBD them up.",
    ["the High Court: it was late"],
  ],
])("source: %s", (_, line, reports) => expect(mend(line)).toEqual(reports));

test.each<[what: string, line: string, reports: readonly string[]]>([
  [
    "what stands before a clause, and the clause",
    "<s The legislator> <c underlined> that <q during the meeting>, the members agreed^VBD on it.",
    ["The legislator: during the meeting, the members agreed on it"],
  ],
  [
    "what stands before nothing",
    "<s The legislator> <c underlined> that <q during the meeting>, not before.",
    ["The legislator: during the meeting"],
  ],
  ["its infinitive", "<s They> <c plan^VBP> to^TO repeat^VB <q the experiment>.", ["They: to repeat the experiment"]],
  ["no time of day", "It last <q week> <c expected^VBD> <q to sell more>.", ["It: to sell more"]],
  ["no hour", "<q 16:10 “Stay at home”>, <c says> <s the minister>.", ["the minister: Stay at home"]],
  [
    "a turn to its end",
    "<s {Salome Mbeki}><c :> <q By losing a case>. I drove home. Nobody saw me.",
    ["Salome Mbeki: By losing a case. I drove home. Nobody saw me"],
  ],
  [
    "a heading without what the article says there",
    "<s {Jeb Bush}><c :> <q Student loans>. The former governor has a plan. It is new.",
    ["Jeb Bush: Student loans"],
  ],
  [
    "a verb of whoever says it",
    "<s He> <c assured^VBD> the people <q that nobody would^MD be left^VBN, but appealed^VBD for patience>.",
    ["He: nobody would be left", "He: patience"],
  ],
  [
    "a verb of what is said",
    "<s He> <c said^VBD> <q the man lied^VBD and threatened^VBD her>.",
    ["He: the man lied and threatened her"],
  ],
  [
    "a participle of what is said",
    "<s He> <c said^VBD> <q they have^VBP lied^VBN and threatened^VBD her>.",
    ["He: they have lied and threatened her"],
  ],
  [
    "a verb that follows a noun alone",
    "<s He> <c thanked^VBD> <q the army for its work and promised^VBN jobs>.",
    ["He: the army for its work", "He: jobs"],
  ],
  [
    "the object, and what is said with it",
    "<s {Benito Go}> <c denied^VBD> involvement, saying^VBG <q they were^VBD friends>.",
    ["Benito Go: involvement", "Benito Go: they were friends"],
  ],
  [
    "to whom it is written, and what",
    "<s {Benito Go}> <c wrote^VBD> to the court, urging^VBG <q that they meet>.",
    ["Benito Go: they meet"],
  ],
  [
    "no more than a relative clause",
    "His hands, <q which> <s he> <c calls> <q “my two employees”, no longer do^VBP as told>.",
    ["he: which … my two employees"],
  ],
  [
    "the sentence in front, not when it was said",
    "At least 31 people died^VBD, <s officials> <c said^VBD>, <q as crews rushed^VBD in>.",
    ["officials: At least 31 people died"],
  ],
  [
    "nothing that leads up to it",
    "In the night, <s officials> <c said^VBD>, <q as crews rushed^VBD in>.",
    ["officials: as crews rushed in"],
  ],
  [
    "what was told to a paper with a common name",
    "Some approach^VBP us at night, a contractor <c told^VBD> the Nation.",
    ["a contractor: Some approach us at night"],
  ],
])("content: %s", (_, line, reports) => expect(mend(line)).toEqual(reports));
