import { expect, test } from "vitest";
import { resolveEntities } from "../../../../src/analysis/entities/resolve-entities.ts";
import { textOf } from "../../../../src/document/span.ts";
import { markedArticle } from "../../../support/marked-article.ts";

/** The roles of the last person of a marked text. */
function rolesOf(marked: string): readonly string[] {
  const { article, segmentation, mentions } = markedArticle(marked);
  const person = resolveEntities(article, segmentation, mentions).findLast((entity) => entity.type === "PERSON");
  return person === undefined ? [] : person.roles.map((span) => textOf(article.text, span));
}

test.each([
  ["[L US] Secretary of State [P Rex Tillerson] said so.", ["US Secretary of State"]],
  [
    "the chairman of the [O US Joint Chiefs of Staff] [P Joseph Dunford] pledged.",
    ["chairman of the US Joint Chiefs of Staff"],
  ],
  [
    "[P Joseph Dunford] (L), chairman of the [O US Joint Chiefs of Staff], met.",
    ["chairman of the US Joint Chiefs of Staff"],
  ],
  ["Lt. Gov. [P Dan Patrick] left.", ["Lt. Gov."]],
  ["Prime Minister [P Imran Khan] — about the [N Afghan] President's tirade — left.", ["Prime Minister"]],
  ["[P Fatou Bensouda], who became chief prosecutor last [D June], left.", ["chief prosecutor"]],
  ["[P Michael Small], 44, hit the bottle and then his partner at the inn.", []],
  ["[O EU] foreign policy chief [P Kaja Kallas] left.", ["EU foreign policy chief"]],
  ["Her parliamentary group leader, [P Matthias Miersch], left.", ["parliamentary group leader"]],
  ["Clinton's campaign manager, [P Robby Mook], left.", ["Clinton's campaign manager"]],
  ["It was the deputy district judge [P Katherine Lo].", ["deputy district judge"]],
  ["Council leader Cllr [P Nadim Muslim] left.", ["Council leader"]],
  ["My colleague [P Eleni Courea] wrote.", ["colleague"]],
  ["Maj. Gen. [P Tim Dow] left.", ["Maj. Gen."]],
  ["It nominated Councillor [P Sylvia Lee], as the third member of the committee, he said.", ["Councillor"]],
  ["Secretary of State for Health [P Steve Barclay] left.", ["Secretary of State for Health"]],
  ["although [L DPRK] leader [P Kim Jong Un] appears to wait.", ["DPRK leader"]],
  [
    "met [N South Korean] President [P Moon Jae-in] [L Seoul] and [N Chinese] President [P Xi Jinping] there.",
    ["Chinese President"],
  ],
  ["[P Moon Jae-in] [L Seoul] and [N Chinese] President [P Xi Jinping] there.", ["Chinese President"]],
  ["[L Trinidad and Tobago] Prime Minister [P Keith Rowley] spoke.", ["Trinidad and Tobago Prime Minister"]],
  ["[P Samuel Alito] is among the most conservative judges on the court.", []],
  ["[P Sonia Sotomayor], already a major presence as a judge, wrote it.", []],
  ["[P Cesar Delgado] isn't a common prisoner.", []],
  ["Prime Minister Strongly Refutes [P Xavier Duval]'s Allegations", []],
  ["In an interview with [P Mika Brzezinski], the Democratic presidential candidate stated that he was tired.", []],
  ["[P Terrence Odom], 51, hugged his mother on the steps.", []],
  ["[P Margaret Cole], 52, wept as the foreman read out the verdicts.", []],
  ["his manager, [P Corey Lewandowski], and his spokeswoman, slept.", ["manager"]],
  ["[P Ann Lee], not the first candidate to do so, slept.", []],
  ["[P Ann Lee], also a journalist in [L Chiapas], slept.", ["journalist in Chiapas"]],
  ["[L NEW YORK] - Republican presidential candidate [P Ann Lee] slept.", ["Republican presidential candidate"]],
  [
    "[P Val Kalende], leader of the board at [O Freedom House] stated that so it was.",
    ["leader of the board at Freedom House"],
  ],
  ["[P Ann Lee], allegedly his ‘fiercest critic’, slept.", []],
  ["[P Vasant Rao] was himself minister for years.", []],
  ["vice-president Datuk Seri [P Johari Razak] slept.", ["vice-president"]],
  ["her colleague Sen. [P Robin Cruz] slept.", ["colleague"]],
  ["His deputy, Mr. [P Robert Arika], slept.", ["deputy"]],
  ["It was trolley collector [P Liam Hobbs] who found her.", ["trolley collector"]],
  ["said [O Wikileaks] editor-in-chief [P Kristinn Lund].", ["Wikileaks editor-in-chief"]],
  ["[P Tim Morris], a former [O Security Council] official, testified.", ["former Security Council official"]],
  ["[P Tim Morris] was the third witness testifying [D Tuesday] in the room.", ["third witness"]],
  ["[P Tim Morris] is the official party line on trade.", []],
  ["Minister of Tourism and [P Lands Ravin Silva] left.", ["Minister of Tourism and Lands"]],
  ["[P Urban Development] and Tourism Minister Datuk [P Ali Lee] left.", ["Urban Development and Tourism Minister"]],
  [
    "Agriculture, Livestock and Fisheries Minister [P Ali Lee] left.",
    ["Agriculture, Livestock and Fisheries Minister"],
  ],
  ["In Africa, Livestock Minister [P Ali Lee] left.", ["Livestock Minister"]],
  ["[P Tánaiste Ann Burke] left.", ["Tánaiste"]],
  ["[P Sgt Ann Burke] left.", ["Sgt"]],
  ["It was SHO [P Karan Gill] who left.", ["SHO"]],
  ["Former truck driver [P Ned Day] left.", ["Former truck driver"]],
  ["Chairman of dairy co-operative [O MilkCo], [P Dan Pike], left.", ["Chairman of dairy co-operative MilkCo"]],
  ["Coun. [P Lisa Hall] left.", ["Coun."]],
  ["[P Bürgermeister Jan Vogt] left.", ["Bürgermeister"]],
  ["[P Flt Lt Amy Ross] left.", ["Flt Lt"]],
  ["Cathaoirleach [P Ann Burke] left.", ["Cathaoirleach"]],
  ["It was setter [P Ann Burke] who won.", ["setter"]],
  ["the drowning of former lorry driver [P Ned Day] was an accident.", ["former lorry driver"]],
  [
    "[O Oban Seal Colony] science and environmental manager Dr [P Ann Lee] left.",
    ["Oban Seal Colony science and environmental manager"],
  ],
  ["They took to the streets and demand President [P Ali Ba] go.", ["President"]],
  ["[P Ann Lee], the local member along with others, left.", ["local member"]],
  ["King [P Ali], the rulers as well as local guests, left.", ["King"]],
  ["Attorney General for [L Malawi] (AGM) [P Ann Lee] left.", ["Attorney General for Malawi"]],
  ["President of farm lobby group [O MaFarmers], [P Ann Lee], says so.", ["President of farm lobby group MaFarmers"]],
  ["between the former president and [P Ann Lee] there was peace.", []],
  ["It is unclear whether President [P Xi Jinping] knows.", ["President"]],
  ["New [L US] Ambassador to [L Japan] [P William Hagerty] came.", ["US Ambassador to Japan"]],
  ["He met [P William Hagerty], the new [L US] ambassador to [L Japan], saying so.", ["US ambassador to Japan"]],
  ["the Minister of Health and Welfare [P Chen Shih-chung] left.", ["Minister of Health and Welfare"]],
  ["Interior and Safety Minister [P Lee Sang-min] left.", ["Interior and Safety Minister"]],
  ["foreign minister [P Ann Lee] and police chief [P Bob Ray] left.", ["police chief"]],
  ["[P Ann Smith], 45, a farmer from [L Leeds], said.", ["farmer from Leeds"]],
  ["The prime minister, [P Shinzo Abe], said.", ["prime minister"]],
  ["Its chief forecaster, [P Ana Reyes], 52, called it so.", ["chief forecaster"]],
  ["He is the first son of [P Ismael Garcia], one of the leaders.", []],
  ["She is the widow of former President [P Bill Ray], who died.", ["former President"]],
  ["[P Ann Lee], the chief executive officer of [O Acme], left.", ["chief executive officer of Acme"]],
  [
    "[P Ann Lee], president and chief operating officer at [O Acme], left.",
    ["president and chief operating officer at Acme"],
  ],
  ["[P Bob Ray], a lawyer representing the family, said so.", ["lawyer representing the family"]],
  // Of the last one named.
  ["[P Bob Ray], a spokesman for [P Ann Lee]'s office, said so.", []],
  ["chief [L US] negotiator [P Bob Ray] left.", ["chief US negotiator"]],
  ["[P Bob Ray], the chief [L US] negotiator, left.", ["chief US negotiator"]],
  ["[P Jane Doe] is the mayor of [L Leeds].", ["mayor of Leeds"]],
  ["[P Jane Doe], founder and chief executive of [O Acme], said.", ["founder and chief executive of Acme"]],
  ["[P Abe]'s adviser [P John Smith] spoke.", ["Abe's adviser"]],
  ["Health Minister Dr. [P Ann Lee] spoke.", ["Health Minister"]],
  ["wife of former President [P Bill Ray] came.", ["former President"]],
  ["Mr. [P Smith] spoke.", []],
  ["[P Smith], 45, said the president left.", []],
  ["[P Dunford], President [P Trump] and others met.", ["President"]],
  ["[P Abe], top [L US] general pledge to step up military ties", []],
  ["On [D Friday] [P Abe] met the chairman.", []],
  // Fields in small letters before an office.
  ["although student association president [P Logan Reed] says so.", ["student association president"]],
  ["It was student rep [P Ann Lee] who left.", ["student rep"]],
  ["“It is late,” board member [P Ann Lee] said.", ["board member"]],
  ["Before voting, board President [P Ann Lee] said no.", ["board President"]],
  ["[O Oban Sea Rescue] operations supervisor [P Ann Lee] left.", ["Oban Sea Rescue operations supervisor"]],
  ["It was senior cheerleading captain [P Ann Lee] who left.", ["senior cheerleading captain"]],
  ["A senior fire service official [P Bob Ray] left.", ["senior fire service official"]],
  ["They want to fire manager [P Bob Ray] now.", ["manager"]],
  ["a film by reggae star [P Bob Ray] is out.", ["reggae star"]],
  ["She beat her closest rival [P Bob Ray] again.", ["rival"]],
  ["a meeting on Iran, beat striker [P Bob Ray] said.", ["striker"]],
  ["the immediate past Governor of [L Kogi State], [P Bob Ray], left.", ["immediate past Governor of Kogi State"]],
  // A body with its short form, two offices of one person, a verb in front.
  [
    "[O Leeds Students Association] ([O LSA]) president [P Bob Ray] left.",
    ["Leeds Students Association (LSA) president"],
  ],
  [
    "said the director of the [O Peruvian Association of Miners] ([O ASI]), [P Bob Ray], left.",
    ["director of the Peruvian Association of Miners (ASI)"],
  ],
  ["and former [O LSA] President and Council member [P Bob Ray] left.", ["former LSA President and Council member"]],
  [
    "[P Ann Lee], nephrologist and research director at [O Acme Clinic] Dr [P Bob Ray] and others left.",
    ["nephrologist and research director at Acme Clinic"],
  ],
  ["It ended. Explained co-founder [P Bob Ray]: “No.”", ["co-founder"]],
  // The second comma forgotten.
  ["The police spokesperson, [P Bob Ray] has ordered it.", ["police spokesperson"]],
  ["[O Iowa Agriculture] Secretary, [P Bob Ray] issued a statement.", ["Iowa Agriculture Secretary"]],
  ["To the president, [P Bob Ray] has been unkind.", []],
  ["It is late, [P Bob Ray], deputy head of [O Acme UK] said at an event.", ["deputy head of Acme UK"]],
  [
    "[P Bob Ray], who is also provincial chairperson and legislator expressed ignorance over it.",
    ["provincial chairperson and legislator"],
  ],
  ["[P Bob Ray], a lawyer hired by [O Acme], left.", ["lawyer hired by Acme"]],
  [
    "[P Bob Ray], the deputy director for the [L Middle East] and [L North Africa], left.",
    ["deputy director for the Middle East and North Africa"],
  ],
  ["By Ann, and [P Bob Ray], [O ISA] Senior Manager", ["ISA Senior Manager"]],
  // What they are over, in small letters.
  ["It is late, [O Acme] chief commercial officer [P Bob Ray] said.", ["Acme chief commercial officer"]],
  [
    "It is late, [O Acme] commercial director for fresh food [P Bob Ray] said.",
    ["Acme commercial director for fresh food"],
  ],
  ["It is late, the head of marketing [P Bob Ray] said.", ["head of marketing"]],
  ["Then our secretary of state mocked [P Bob Ray].", []],
  ["She met former health and human services secretary [P Bob Ray].", ["former health and human services secretary"]],
  ["It is old, [O Leeds University] paleontologist [P Bob Ray] said.", ["Leeds University paleontologist"]],
  ["And district co-operatives officer, [P Bob Ray], said so.", ["district co-operatives officer"]],
  [
    "Embattled Training, Colleges and Universities Minister [P Bob Ray] left.",
    ["Training, Colleges and Universities Minister"],
  ],
  ["The Minister of [O Works], Major-General [P Bob Ray], has left.", ["Minister of Works"]],
  ["It was a man President [P Bob Ray] called a light.", ["President"]],
  ["[P Bob Ray], another resident rued that they lost.", ["resident"]],
  ["[P Bob Ray], a renowned surgeon, left.", ["renowned surgeon"]],
  ["The officer, Sergeant [P Bob Ray], has left.", ["Sergeant"]],
  ["[P Bob Ray], another unaligned strategist, left.", ["unaligned strategist"]],
  ["[P Bob Ray] was a star presence at the table.", []],
])("%s", (marked, roles) => expect(rolesOf(marked)).toEqual(roles));

test("what stands between two in a list is the second one's", () => {
  const { article, segmentation, mentions } = markedArticle(
    "with Foreign Minister [P Bob Ray], the ambassador in [L Managua], [P Ann Lee], and several ministers",
  );
  const roles = resolveEntities(article, segmentation, mentions)
    .filter((entity) => entity.type === "PERSON")
    .map((entity) => entity.roles.map((span) => textOf(article.text, span)));
  expect(roles).toEqual([["Foreign Minister"], ["ambassador in Managua"]]);
});
