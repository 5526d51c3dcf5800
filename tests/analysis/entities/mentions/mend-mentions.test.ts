import { expect, test } from "vitest";
import { mendMentions } from "../../../../src/analysis/entities/mentions/mend-mentions.ts";
import { textOf } from "../../../../src/document/span.ts";
import { markedArticle } from "../../../support/marked-article.ts";

test.each([
  // Names that are whole only with their hyphens.
  [
    "[N Japanese] chief of the [M Japanese Self]-Defense Forces Joint Staff, and",
    ["NORP Japanese", "MISC Japanese Self-Defense Forces Joint Staff"],
  ],
  ["the [L US]-China talks", ["LOC US"]],
  ["at the [O Vatican Oct.] 7, said [P Ann May], 7, there", ["LOC Vatican", "DATE Oct. 7", "PERSON Ann May"]],
  [
    "[L Newark] and [O Sherwood District Council] met; in [L Leeds] and [O Silby District Council]",
    ["ORG Newark and Sherwood District Council", "LOC Leeds", "ORG Silby District Council"],
  ],
  ["the [O Communist Party of India] ([N Marxist]) and", ["ORG Communist Party of India (Marxist)"]],
  ["[P Ana Lima]-led talks", ["PERSON Ana Lima"]],
  ["easier on him. Jo-[P Renee Formicola], professor", ["PERSON Jo-Renee Formicola"]],
  ["[P MALLOY], CNN ANCHOR: Good evening.", ["PERSON MALLOY", "ORG CNN"]],
  ["GRANT [P MALLOY], CNN ANCHOR: Good evening.", ["PERSON GRANT MALLOY", "ORG CNN"]],
  ["Ethics and [O Anti-Corruption Commission] (EACC) said", ["ORG Ethics and Anti-Corruption Commission", "ORG EACC"]],
  ["Two of the [O Reform Party] (URP) said", ["ORG Reform Party", "ORG URP"]],
  ["”, Dr [P Chuang Shuk]-kwan from the Centre said", ["PERSON Chuang Shuk-kwan"]],
  ["a [P Sam Park]-led team and [P Ana Cruz]-era rules", ["PERSON Sam Park", "PERSON Ana Cruz"]],
  ["said the minister Amir [P Khan Muttaqi] on Monday", ["PERSON Amir Khan Muttaqi"]],
  ["A Donor Ties [P Hillary Clinton] to a bank", ["PERSON Hillary Clinton"]],
  ["shared by [P Me Rama Valayden], a lawyer", ["PERSON Rama Valayden"]],
  ["[P CJI Gogoi] rose, and [P DGP Singh] left.", ["PERSON Gogoi", "PERSON Singh"]],
  ["said [P Cllr Bill Fairweather] and [P DJ Beverly Bond]", ["PERSON Bill Fairweather", "PERSON Beverly Bond"]],
  // A headline goes on behind a name.
  [
    "Cruz on the [P Lindsey Graham Endorsement]\n[P Lindsey Graham] gave his endorsement",
    ["PERSON Lindsey Graham", "PERSON Lindsey Graham"],
  ],
  ["[P Johnny Lee Denies] Wrongdoing\n[P Johnny Lee] returned to court", ["PERSON Johnny Lee", "PERSON Johnny Lee"]],
  [
    "Cruz and [P Carlos Ruiz Zafon]\n[P Carlos Ruiz] gave his endorsement",
    ["PERSON Carlos Ruiz Zafon", "PERSON Carlos Ruiz"],
  ],
  // A dateline with a hyphen, and countries of two names.
  [
    "[O Johannesburg - Kaizer Chiefs] coach [P Ernst Lee] left",
    ["LOC Johannesburg", "ORG Kaizer Chiefs", "PERSON Ernst Lee"],
  ],
  ["the [L Trinidad] and [O Tobago Police Service] left", ["ORG Trinidad and Tobago Police Service"]],
  ["[L Bosnia] and [L Croatia] met", ["LOC Bosnia", "LOC Croatia"]],
  // Abbreviations of countries, acronyms, and names that stand elsewhere.
  ["US Secretary of State [P Rex Tillerson] left the U.K. for us", ["LOC US", "PERSON Rex Tillerson", "LOC U.K."]],
  ["THEY WANT TO KILL US.", []],
  ["[L Kenya] Power blames [P Rui]", ["ORG Kenya Power", "PERSON Rui"]],
  ["[O US Joint Chiefs of Staff] met", ["ORG US Joint Chiefs of Staff"]],
  ["nobody here", []],
  // Of an organisation's name the country alone, and of a description the sea with it.
  [
    "chairman of the [L US] Joint Chiefs of Staff [P Joseph Dunford]",
    ["ORG US Joint Chiefs of Staff", "PERSON Joseph Dunford"],
  ],
  ["chief of the [N Japanese] Self-Defense Forces Joint Staff, said", ["ORG Japanese Self-Defense Forces Joint Staff"]],
  [
    "the [L South Korea] Navy and the [N French] Foreign Ministry",
    ["ORG South Korea Navy", "ORG French Foreign Ministry"],
  ],
  ["[L US] Secretary of State, [N French] Army Gen. [P Jean Bos]", ["LOC US", "NORP French", "PERSON Jean Bos"]],
  ["the [L US] and Japan Post", ["LOC US"]],
  ["the [L US Pacific] territory of [L Guam], the [L US Pacific]", ["LOC US", "LOC Guam", "LOC US Pacific"]],
  ["the [O Bank of Ghana] (BoG) and the BoG claim", ["ORG Bank of Ghana", "ORG BoG", "ORG BoG"]],
  ["[M Integrated Payroll System] ([O IPS]) replaced", ["MISC Integrated Payroll System", "MISC IPS"]],
  ["the stud farm Mistry bought. [P Pallonji Mistry] died", ["PERSON Mistry", "PERSON Pallonji Mistry"]],
  ["Temple University; [P Matt Temple] and Temple won", ["PERSON Matt Temple", "PERSON Temple"]],
  ["[L City] and the City", ["LOC City"]],
  ["[O Acme Corporation] grew; Acme said", ["ORG Acme Corporation", "ORG Acme"]],
  [
    "[P Mathieu Baumel] ([O FRA])/[P Pablo Moreno] (ESP)",
    ["PERSON Mathieu Baumel", "LOC FRA", "PERSON Pablo Moreno", "LOC ESP"],
  ],
  ["[P Steven Sim] (WHO) said", ["PERSON Steven Sim"]],
  // A headline that goes on where the name ends.
  [
    "[P Elizabeth Warren Hammers Wells Fargo] CEO. [P Elizabeth Warren] grilled [O Wells Fargo] on Tuesday",
    ["PERSON Elizabeth Warren", "ORG Wells Fargo", "PERSON Elizabeth Warren", "ORG Wells Fargo"],
  ],
  [
    "[O National Athletes' Welfare Foundation] ([O Yakeb]). With [P Yakeb] and Yakeb",
    ["ORG National Athletes' Welfare Foundation", "ORG Yakeb", "ORG Yakeb", "ORG Yakeb"],
  ],
  [
    "[O House Democrats] and the [O CNN Republican] debate",
    ["ORG House", "NORP Democrats", "ORG CNN", "NORP Republican"],
  ],
  [
    "the [O American Democratic] president, the [O Democratic Party]",
    ["NORP American", "NORP Democratic", "ORG Democratic Party"],
  ],
  ["[P Lopez]-Vega-[P Ruiz] said", ["PERSON Lopez-Vega", "PERSON Ruiz"]],
  // Two names as one.
  ["[P Museveni] left. [O Museveni and Mao] met.", ["PERSON Museveni", "PERSON Museveni", "PERSON Mao"]],
  ["Sen. [P Rand Paul and New Jersey] Gov.", ["PERSON Rand Paul", "LOC New Jersey"]],
  ["[O Provea] and the [O Provea and Centro Gumilla] NGOs", ["ORG Provea", "ORG Provea and Centro Gumilla"]],
  ["[L Lima and Madrid], [L Trinidad and Tobago]", ["LOC Lima", "LOC Madrid", "LOC Trinidad and Tobago"]],
  ["[P Bill] and the [O Bill and Melinda Gates Foundation]", ["PERSON Bill", "ORG Bill and Melinda Gates Foundation"]],
  ['"[P Lenhart, Matthew]" you', ["PERSON Lenhart, Matthew"]],
  ["in [L Nairobi, Kenya]", ["LOC Nairobi, Kenya"]],
  ["the [O Ministry of Trade, Industry and Energy]", ["ORG Ministry of Trade, Industry and Energy"]],
  [
    "[P Mistry] sold 40% of [O Mistry's Sterling & Wilson Solar]",
    ["PERSON Mistry", "PERSON Mistry", "ORG Sterling & Wilson Solar"],
  ],
  [
    "they sent [O White House Counsel W. Neil Eggleston]. The [O White House] and [P Eggleston] said",
    ["ORG White House", "PERSON W. Neil Eggleston", "ORG White House", "PERSON Eggleston"],
  ],
  ["Army chief Said [P Chengriha] suggested", ["PERSON Said Chengriha"]],
  ["On “[M Hannity],” Newt [P Gingrich] spoke", ["MISC Hannity", "PERSON Newt Gingrich"]],
  ["He said. Said [P Chengriha]: no", ["PERSON Chengriha"]],
  ["Sheikh [P Hasina]'s remark", ["PERSON Sheikh Hasina"]],
  ["Sheikh [P Sabah Al-Ahmad] left, Sheikh [P Sabah] said", ["PERSON Sabah Al-Ahmad", "PERSON Sabah"]],
  ["Anti-[P Netanyahu] voters", ["PERSON Netanyahu"]],
  ["by [O Japan's Foreign Ministry]", ["LOC Japan", "ORG Foreign Ministry"]],
  ["the [O WHO] and the [O WHO's Strategic Advisory Group]", ["ORG WHO", "ORG WHO", "ORG Strategic Advisory Group"]],
  ["a letter by [O Emerge USA, Bend the Arc]", ["ORG Emerge USA", "ORG Bend the Arc"]],
  ["[O TransparentBusiness, Inc.] and [O PAHO/WHO]", ["ORG TransparentBusiness, Inc.", "ORG PAHO", "ORG WHO"]],
  ["[P Clinton] said; [O Secretary Clinton]", ["PERSON Clinton", "PERSON Clinton"]],
  [
    "the [O World Health Organization's Strategic Advisory Group], [O Tel Aviv's Ichilov Hospital]",
    ["ORG World Health Organization", "ORG Strategic Advisory Group", "LOC Tel Aviv", "ORG Ichilov Hospital"],
  ],
  ["the [O Seoul National University's College of Music]", ["ORG Seoul National University's College of Music"]],
  [
    "of the [O Economic Commission for Latin America] and the [L Caribbean].",
    ["ORG Economic Commission for Latin America and the Caribbean"],
  ],
  ["the [O Bank of China] and [L Africa]", ["ORG Bank of China", "LOC Africa"]],
  ["the [L U.S.] Senate voted", ["ORG U.S. Senate"]],
  ["the [O JD](S) and the [O CPI](M), [O WHO] (G)", ["ORG JD(S)", "ORG CPI(M)", "ORG WHO"]],
  ["reported by [O Channel] 13 news and [O Channel]", ["ORG Channel 13", "ORG Channel"]],
  ["Rep. [P Gwen Moore] ([P D-Wis.]) said", ["PERSON Gwen Moore"]],
  [
    "[O Elizabeth Warren Hammers Wells Fargo]. [P Elizabeth Warren] and [O Wells Fargo]",
    ["PERSON Elizabeth Warren", "ORG Wells Fargo", "PERSON Elizabeth Warren", "ORG Wells Fargo"],
  ],
  [
    "[M Gold Star Mom Corners Obama]\n\nPresident [P Barack Obama] met her. [P Obama] left.",
    ["PERSON Obama", "PERSON Barack Obama", "PERSON Obama"],
  ],
  // An ordinary word is a family name where somebody speaks under it.
  [
    "[P Tom Young] and [P Ann Cook] came. Young told the panel. Young people left. Cook, said Cook, was late. Long told it.",
    ["PERSON Tom Young", "PERSON Ann Cook", "PERSON Young", "PERSON Cook", "PERSON Cook"],
  ],
  ["[P Cyrus Mistry] dies\n\n[P Mistry] was 54.", ["PERSON Cyrus Mistry", "PERSON Mistry"]],
  ["[P @WilliamsRuto @RailaOdinga] [M #KenyaDecides] [P Ruto] [O @POTUS]", ["PERSON Ruto"]],
  [
    "the Republic of [L Chile], the Arab Republic of [L Egypt] and [L Iraq]",
    ["LOC Republic of Chile", "LOC Arab Republic of Egypt", "LOC Iraq"],
  ],
  ["the [O Congress of the Republic] of [L Peru]", ["ORG Congress of the Republic", "LOC Peru"]],
  ["[O NEW YORK] 1996-12-06, [P TIGNES], France 1996-12-08, [O AP] 1996", ["LOC NEW YORK", "LOC TIGNES", "ORG AP"]],
  [
    "[O NEW YORK] (AP) — The, [O NEW YORK] (BOSTON), [O LONDON], Jan. 5 (X)",
    ["LOC NEW YORK", "ORG NEW YORK", "LOC LONDON"],
  ],
  ["p. 5 [P Campbell, A.A.] (1978)", ["PERSON Campbell, A.A."]],
  ["left; van der [P Bellen] and de [P Blasio]", ["PERSON van der Bellen", "PERSON de Blasio"]],
  ["the van [P Bellen] drove; [P Ana] bin [P Bellen]", ["PERSON Bellen", "PERSON Ana", "PERSON bin Bellen"]],
  ["because of [O Republicans in Congress]", ["NORP Republicans", "ORG Congress"]],
  [
    "Donor [P Adelson] and [P Trump May] be Aligning, [P Theresa May] said",
    ["PERSON Adelson", "PERSON Trump", "PERSON Theresa May"],
  ],
  ["[O One Moto Founder] and CEO [P Adam Ridgway]", ["ORG One Moto", "PERSON Adam Ridgway"]],
  ["on [M Netflix Friday], on [M Good Friday]", ["MISC Netflix", "DATE Friday", "MISC Good Friday"]],
  // Titles, offices and departments.
  ["[P Oscar R. Reyes, Jr.] met [P Ana Lima], [P Jr.]", ["PERSON Oscar R. Reyes, Jr.", "PERSON Ana Lima, Jr."]],
  ["the [P Telangana star], [P Ravi Kumar Saab] left", ["PERSON Telangana star", "PERSON Ravi Kumar"]],
  ["[P Typhoon Haiyan] and [P Storm Ciarán] brought gusts.", ["MISC Typhoon Haiyan", "MISC Storm Ciarán"]],
  ["[P Storm Reid] stars.", ["PERSON Storm Reid"]],
  [
    "[M Tropical Storm Odel and Super typhoon Rai-lin] hit. [P Odel] killed nine, [L Rai]-lin two, [P Ana Odelson] said.",
    ["MISC Tropical Storm Odel", "MISC Super typhoon Rai-lin", "MISC Odel", "MISC Rai-lin", "PERSON Ana Odelson"],
  ],
  [
    "[P Hurricane Leon] hit; [P Leon Brand] fled. [P Leon] wept.",
    ["MISC Hurricane Leon", "PERSON Leon Brand", "PERSON Leon"],
  ],
  ["from [O Hurricane Center] staff", ["ORG Hurricane Center"]],
  // Places with a possessive.
  [
    "in [L? Kerala's Palakkad], [L? Hell's Kitchen] and [L? Martha's Vineyard]",
    ["LOC Kerala", "LOC Palakkad", "LOC Hell's Kitchen", "LOC Martha's Vineyard"],
  ],
  [
    "at King's [L Wharf] and [P Mercer]'s [L Quay], by [P Ana]'s [L Leeds]",
    ["LOC King's Wharf", "LOC Mercer's Quay", "PERSON Ana", "LOC Leeds"],
  ],
  ["in [L Barangay Ilog]-ilog, in [L Ilog]-led", ["LOC Barangay Ilog-ilog", "LOC Ilog"]],
  [
    "at [F Clay Farm, Folly Road], at [F Mill Tower, Leeds]",
    ["FAC Clay Farm", "FAC Folly Road", "FAC Mill Tower, Leeds"],
  ],
  ["by [O New Brunswick Tory] MP [P Ann Lee]", ["LOC New Brunswick", "NORP Tory", "PERSON Ann Lee"]],
  ["Fire Chief [P Ann Cross] wept. “No,” said Chief Cross, at the Red Cross", ["PERSON Ann Cross", "PERSON Cross"]],
  [
    "[L Barking], [L Havering] and [O Redbridge Hospitals NHS Trust], in [L Leeds] and [O York Hospitals NHS Trust]",
    ["ORG Barking, Havering and Redbridge Hospitals NHS Trust", "LOC Leeds", "ORG York Hospitals NHS Trust"],
  ],
  ["a [P King]'s Cross resident, the [P King]'s Cup", ["LOC King's Cross", "PERSON King"]],
  ["[P Typhoon Odel] hit; [P Odel] killed nine", ["MISC Typhoon Odel", "MISC Odel"]],
  // Papers and clubs.
  ["Times of [L Malta] said, in times of [L Malta]", ["ORG Times of Malta", "LOC Malta"]],
  ["when media outlet Courrier met a broadcaster on Sunday", ["ORG Courrier"]],
  ["said newspaper Sunday night, said newspaper [P Ana Lima]", ["PERSON Ana Lima"]],
  ["Speaking with [L Guyana] Times [P Ian Roy] left [L Guyana]", ["ORG Guyana Times", "PERSON Ian Roy", "LOC Guyana"]],
  ["When Daily Monitor came", ["ORG Daily Monitor"]],
  ["of [O Sainsbury]’s and [O Tesco]’s", ["ORG Sainsbury’s", "ORG Tesco"]],
  [
    "the Prince [O Albert Raiders] met the [P? Moose Jaw Warriors]",
    ["ORG Prince Albert Raiders", "ORG Moose Jaw Warriors"],
  ],
  ["of [O Dock Workers Local] 4-0011 and [O Local] news", ["ORG Dock Workers Local 4-0011", "ORG Local"]],
  [
    "the [O UN Support Mission] in [L Mali] (UNSMM) and the [O Trade Union] in [L Mali] (TUC)",
    ["ORG UN Support Mission in Mali", "ORG Trade Union", "LOC Mali"],
  ],
  // Names in two halves.
  ["the counsel, [O A.M.] [P Adoye], at 8 [O A.M.] [P Monday]", ["PERSON A.M. Adoye", "ORG A.M.", "PERSON Monday"]],
  ["justices A [P S Bopane] and", ["PERSON A S Bopane"]],
  [
    "the [O Kashmir Muslim League]-[P Nawab] and [O Premier League]-[P Nawab]",
    ["ORG Kashmir Muslim League-Nawab", "ORG Premier League", "PERSON Nawab"],
  ],
  ["told [O RFE]/[O RL] and [O AB]/[O CD]", ["ORG RFE/RL", "ORG AB", "ORG CD"]],
  [
    "the [F Leeds Park] and [O Recreation Commission], [F Leeds Park] and [O Kerr Commission]",
    ["ORG Leeds Park and Recreation Commission", "FAC Leeds Park", "ORG Kerr Commission"],
  ],
  ["the [O? Nordic Conservatives and Reformers] (NCR)", ["ORG Nordic Conservatives and Reformers", "ORG NCR"]],
  ["a report in the journal Natura today, in the journal Law and Order", ["ORG Natura"]],
  ["General [P Freire] and [O General Freire]", ["PERSON Freire", "PERSON Freire"]],
  [
    "the [L Padley] and [O Hapwell Fundraising Group], in [L Padley] and [O Hapwell Fundraising Group]",
    ["ORG Padley and Hapwell Fundraising Group", "LOC Padley", "ORG Hapwell Fundraising Group"],
  ],
  [
    "at [F St Jude's Care Home], very happy at [O St Jude] with [O Mistry's Care Home] of [P Mistry]",
    ["FAC St Jude's Care Home", "ORG St Jude", "PERSON Mistry", "ORG Care Home", "PERSON Mistry"],
  ],
])("%s", (marked, expected) => {
  const { article, segmentation, mentions } = markedArticle(marked);
  const mended = mendMentions(article.text, segmentation, mentions);
  expect(mended.map((mention) => `${mention.type} ${textOf(article.text, mention)}`)).toEqual(expected);
  for (const { start, end, tokens } of mended) {
    expect(segmentation.tokens.starts[tokens.from]).toBe(start);
    expect(segmentation.tokens.ends[tokens.to - 1]).toBe(end);
  }
});
