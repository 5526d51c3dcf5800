import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mendMentions } from "../../../src/analysis/entities/mentions/mend-mentions.ts";
import { resolveEntities } from "../../../src/analysis/entities/resolve-entities.ts";
import { segment } from "../../../src/analysis/segment.ts";
import { ENTITY_TYPES, type Mention, type Segmentation } from "../../../src/document/annotations.ts";
import { textOf } from "../../../src/document/span.ts";
import { createNerTagger } from "../../../src/models/ner/ner-tagger.ts";
import { readSafetensors } from "../../../src/models/safetensors.ts";
import { parseArticle } from "../../../src/parser/parse-article.ts";
import { markedArticle } from "../../support/marked-article.ts";

/** The entities of a text whose mentions are marked as [TYPE name]: "TYPE name = alias, alias". */
function resolve(marked: string, date?: string): string[] {
  const { article, segmentation, mentions } = markedArticle(marked, date);
  return resolveEntities(article, segmentation, mentions).map(
    ({ type, name, aliases }) => `${type} ${name}${aliases.length > 0 ? ` = ${aliases.join(", ")}` : ""}`,
  );
}

describe("people", () => {
  test.each([
    ["[P Joseph Dunford] met Gen. [P Dunford]. [P Dunford]'s aide left.", ["PERSON Joseph Dunford = Dunford"]],
    ["[P Kim Jong Un] spoke. [P Kim] left.", ["PERSON Kim Jong Un = Kim"]],
    [
      "[P Abdul-Razak Mohammed], better known as [P Kid Tamale], sang. [P Kid Tamale] left.",
      ["PERSON Abdul-Razak Mohammed = Kid Tamale"],
    ],
    ["[P Ana Lee], 31, also known as [P Lulu], sang.", ["PERSON Ana Lee = Lulu"]],
    ["[P Ana Lee], who knows [P Bob Dayton], sang.", ["PERSON Ana Lee", "PERSON Bob Dayton"]],
    ["[O Telefonos de Mexico], better known as [O Telmex], agreed.", ["ORG Telefonos de Mexico = Telmex"]],
    ["[P Skipper Lupe Tanielu] and [P Rapper Kid Moon] met.", ["PERSON Lupe Tanielu", "PERSON Kid Moon"]],
    ["[P ANNE-MARIE Tate-Hale] won. [P Tate Hale] left.", ["PERSON Anne-Marie Tate-Hale = Tate Hale"]],
    ["Dr [P M] spoke. Dr [P Mansour Hale] left.", ["PERSON Mansour Hale = M"]],
    [
      "Dr [P M] spoke. Dr [P Mansour Hale] and Dr [P Mary Lee] left.",
      ["PERSON M", "PERSON Mansour Hale", "PERSON Mary Lee"],
    ],
    ["The couple [P Ruth] and [P Des Marden] spoke. [P Ruth] left.", ["PERSON Ruth Marden", "PERSON Des Marden"]],
    ["Group members [P Ruth] and [P Morwan Hurt] spoke.", ["PERSON Ruth Hurt", "PERSON Morwan Hurt"]],
    ["[P Ana Marden] met [P Ben Marden].", ["PERSON Ana Marden", "PERSON Ben Marden"]],
    ["[P Cr Ann Hale] spoke. [P Cr Hale] left.", ["PERSON Ann Hale = Hale"]],
    ["[O MICHELLE McLean] spoke. [P McLean] left.", ["PERSON Michelle McLean = McLean"]],
    [
      "[O World Athletics] said so. The [O World Athletics Council] agreed.",
      ["ORG World Athletics", "ORG World Athletics Council"],
    ],
    ["Shares in [P Greggs] fell. [P Greggs] said so.", ["ORG Greggs"]],
    ["A stake in [P Paul] rose.", ["PERSON Paul"]],
    [
      "The [O Football Federation of Chile] and the [O Chilean Football Federation]",
      ["ORG Football Federation of Chile = Chilean Football Federation"],
    ],
    [
      "The [O Ministry of Health], [O Labour and Welfare] agreed. The [O Department for Culture], Media and Sport did not.",
      ["ORG Ministry of Health, Labour and Welfare", "ORG Department for Culture, Media and Sport"],
    ],
    [
      "The [O Ministry of Finance], [L Japan] and [L France] agreed.",
      ["ORG Ministry of Finance", "LOC Japan", "LOC France"],
    ],
    [
      "The [O Chamber of Commerce, Industries], and [O Agriculture of Panama] objected.",
      ["ORG Chamber of Commerce, Industries, and Agriculture of Panama"],
    ],
    [
      "The [O U.S. Court of Appeals] for the [O 3rd Circuit] reversed it, as had the [F U.S. District Court] for the [L Northern District] of [L California].",
      [
        "ORG U.S. Court of Appeals for the 3rd Circuit",
        "ORG U.S. District Court for the Northern District of California",
      ],
    ],
    ["The 9th [O U.S. Circuit Court of Appeals] agreed.", ["ORG 9th U.S. Circuit Court of Appeals"]],
    ["Priorities [L USA], a super PAC, left for the [L USA].", ["ORG Priorities USA", "LOC USA"]],
    [
      "The [O Carcross/Tagish First Nation] ([O C/TFN]) agreed. [O C/TFN] left.",
      ["ORG Carcross/Tagish First Nation = C/TFN"],
    ],
    ["The [O Bank of China] and the [O Chinese Bank]", ["ORG Bank of China", "ORG Chinese Bank"]],
    ["[P Engr. Bala Musa] spoke. [P Musa] left.", ["PERSON Bala Musa = Musa"]],
    ["[P Osama bin Laden] hid; [P Obama] spoke.", ["PERSON Osama bin Laden", "PERSON Obama"]],
    ["[P Amos Linetzky] spoke; [P Linetsky] left.", ["PERSON Amos Linetzky = Linetsky"]],
    ["[P Marzouq Al-Ghanem] spoke. [P Ghanem] left.", ["PERSON Marzouq Al-Ghanem = Ghanem"]],
    ["[P Mark Cuban] owns a club. “No,” [N Cuban] said.", ["PERSON Mark Cuban = Cuban"]],
    ["[P Mark Cuban] met a [N Cuban]. The [N Cuban] said no.", ["PERSON Mark Cuban", "NORP Cuban"]],
    ["[P Bryan English] left. “No,” Mr. [N English] said.", ["PERSON Bryan English = English"]],
    [
      "[P Mark Elwood] died. Mr [P Elwood] farmed. Mrs [P Elwood] and her daughters wept. [P Simon] is Mr [P Elwood]'s brother.",
      ["PERSON Mark Elwood = Elwood", "PERSON Mrs Elwood", "PERSON Simon"],
    ],
    ["Mrs [P Kamau] spoke. Mr. [P Kamau] agreed. Mrs [P Kamau] left.", ["PERSON Mrs Kamau", "PERSON Mr. Kamau"]],
    // Given names mislead: a man may be called Ashley, and Andrea is one in Italy.
    ["[P Mary Rossi] spoke. Mr. [P Rossi] left.", ["PERSON Mary Rossi = Rossi"]],
    ["[P Xq Rossi] spoke. Mr. [P Rossi] left with Mrs. [P Rossi].", ["PERSON Xq Rossi = Rossi"]],
    [
      "[P Bill Clinton] met [P Hillary Clinton]. Mr. [P Clinton] sat, and Mrs. [P Clinton] spoke.",
      ["PERSON Bill Clinton = Clinton", "PERSON Hillary Clinton = Clinton"],
    ],
    [
      "[P Enoch Pokiak] hunts like his late father [P Randall Pokiak]. [P Pokiak] left.",
      ["PERSON Enoch Pokiak = Pokiak", "PERSON Randall Pokiak"],
    ],
    [
      "Senator [P Ted Cruz] won. His father, [P Rafael Cruz], preached. Mr. [P Cruz] left.",
      ["PERSON Ted Cruz = Cruz", "PERSON Rafael Cruz"],
    ],
    [
      "[P Katrina Cockney] hunts. [P Roy Cockney Jr.] carves. [P Cockney Jr.] says so.",
      ["PERSON Katrina Cockney", "PERSON Roy Cockney Jr. = Cockney Jr."],
    ],
    [
      "Rep. [P Duncan Hunter] spoke. [P Hunter] left. His father, [P Duncan Hunter Sr.], had the seat.",
      ["PERSON Duncan Hunter = Hunter", "PERSON Duncan Hunter Sr."],
    ],
    [
      "[P Donald Trump Jr.] flew. “No,” [P Trump Jr.] said. [P Donald Trump] stayed. [P Trump] slept.",
      ["PERSON Donald Trump Jr. = Trump Jr.", "PERSON Donald Trump = Trump"],
    ],
    [
      "[P Donald Trump] left. [P Donald Trump] won. [P Donald Trump Jr.] flew. [P Trump] slept.",
      ["PERSON Donald Trump = Trump", "PERSON Donald Trump Jr."],
    ],
    [
      "[P Martin Luther King Jr.] preached. [P Martin Luther King] marched. [P King] spoke.",
      ["PERSON Martin Luther King Jr. = Martin Luther King, King"],
    ],
    ["[P Ann Dell] ran. [O Dell] turned 74, [O Dell] grew, [O Dell] spoke, [O Dell].", ["PERSON Ann Dell = Dell"]],
    [
      "[P Ann Dell] ran it. [O Dell] was 74 percent owned, [O Dell] grew, [O Dell] spoke, [O Dell].",
      ["PERSON Ann Dell", "ORG Dell"],
    ],
    ["[P Bashar al-Assad] spoke. [P Assad] left.", ["PERSON Bashar al-Assad = Assad"]],
    ["[P Inzamam-ul-Haq] spoke. [P Inzamam] left.", ["PERSON Inzamam-ul-Haq = Inzamam"]],
    ["[P Obama-Xi] talks; [P Obama] left.", ["PERSON Obama-Xi", "PERSON Obama"]],
    ["[P Xavier Luc Duval] spoke. [P XLD] left, [P XL] stayed.", ["PERSON Xavier Luc Duval = XLD", "PERSON XL"]],
    ["[P Mohammed bin Salman] spoke. [P MBS] left.", ["PERSON Mohammed bin Salman = MBS"]],
    ["[P Peña] and [P Enrique Pena]", ["PERSON Enrique Pena = Peña"]],
    ["[P Moon Jae-in] and [P Moon Jae In]", ["PERSON Moon Jae-in = Moon Jae In"]],
    ["[P Bill Gates] or [P William Gates]", ["PERSON William Gates = Bill Gates"]],
    ["[P George W. Bush] and [P George Bush]", ["PERSON George W. Bush = George Bush"]],
    [
      "[P Manuel Torres Velázquez], [P Manuel Torres], [P Manuel Velázquez], [P Manuel]",
      ["PERSON Manuel Torres Velázquez = Manuel Torres, Manuel Velázquez, Manuel"],
    ],
    ["[P JOE BIDEN] said [P Joe Biden] would.", ["PERSON Joe Biden"]],
    ["King [P Charles] and [P Queen Camilla] wrote.", ["PERSON Charles", "PERSON Queen Camilla"]],
    [
      "[P Michael] and [P Bridget Sherlock] came. Mr. [P Sherlock] left; Mrs. [P Sherlock] stayed.",
      ["PERSON Michael Sherlock = Sherlock, Michael", "PERSON Bridget Sherlock = Sherlock"],
    ],
    [
      "[P Clinton] and [P Bernie Sanders]; [P Hillary Clinton]",
      ["PERSON Hillary Clinton = Clinton", "PERSON Bernie Sanders"],
    ],
    [
      "[P Raymond Ng] spoke. His son and deputy chairman, [P Adam Ng], left. the elder [P Ng] slept; the younger [P Ng] did not.",
      ["PERSON Raymond Ng = Ng", "PERSON Adam Ng = Ng"],
    ],
    ["[P Maria Lopez] and [P Mario Lopez]", ["PERSON Maria Lopez", "PERSON Mario Lopez"]],
    ["[P Kao Yung-cheng] ([P 高涌誠]) spoke.", ["PERSON Kao Yung-cheng = 高涌誠"]],
    ["[P Kao Yung-cheng] met [P 高涌誠].", ["PERSON Kao Yung-cheng", "PERSON 高涌誠"]],
    ["[P Sainabou Mbye] and [P Sainabou Mbaye]", ["PERSON Sainabou Mbaye = Sainabou Mbye"]],
    [
      "The first witness ([O PW1]), [P Lamin Sowe], knew him. [O PW1] wept. [P Ana Lee] ([O DW2]) left.",
      ["PERSON Lamin Sowe = PW1", "PERSON Ana Lee = DW2"],
    ],
    [
      "[P Yusuf Khan], known to movie lovers across the wide world as [P Ravi Rao], sang.",
      ["PERSON Yusuf Khan = Ravi Rao"],
    ],
    [
      "[P Tom Elwood] died. Mr [P Elwood] farmed. His wife [P Diane] wept. Mrs [P Elwood] left.",
      ["PERSON Tom Elwood = Elwood", "PERSON Diane Elwood = Diane, Mrs Elwood"],
    ],
    [
      "Minister [P Ann Jordan] spoke. It was [L Jordan]'s failure. He asked [L Jordan] to leave.",
      ["PERSON Ann Jordan = Jordan"],
    ],
    ["Minister [P Ann Jordan] spoke. He asked [L Jordan] to go to [L Jordan].", ["PERSON Ann Jordan", "LOC Jordan"]],
    ["[P Alan Moore] spoke; [P Chief Moore] left.", ["PERSON Alan Moore = Chief Moore"]],
    ["[P Kgosi Letsie] spoke; [P Letsie] left.", ["PERSON Letsie"]],
    ["[P Neil Bozek III] spoke. [P Neil Bozek, Jr.] left.", ["PERSON Neil Bozek III", "PERSON Neil Bozek, Jr."]],
    ["[L Ras Tamba] died. [P Tamba] sang; [P Tamba] left.", ["LOC Ras Tamba", "PERSON Tamba"]],
    ["[L? Ras Tamba] died. [P Tamba] sang; [P Tamba] left.", ["PERSON Ras Tamba = Tamba"]],
    ["[P Sheikh Hasina] spoke.", ["PERSON Sheikh Hasina"]],
    ["[P Begum Khaleda Zia] and [P Khaleda Zia]", ["PERSON Khaleda Zia"]],
    ["[P Imam Ahmed ibn Ibrahim]; [P Imam Ahmed] was", ["PERSON Ahmed ibn Ibrahim = Imam Ahmed"]],
    [
      "[P Sheikh Faisal bin Jassem] and [P Sheikh Mujibur Rahman]",
      ["PERSON Faisal bin Jassem", "PERSON Sheikh Mujibur Rahman"],
    ],
    ["[P King Salman] sent [P Mohammed bin Salman].", ["PERSON King Salman", "PERSON Mohammed bin Salman"]],
    ["[P Salman bin Abdulaziz] spoke; [P King Salman] left", ["PERSON Salman bin Abdulaziz = King Salman"]],
    ["[P Justice Roberts] and [P John Roberts]", ["PERSON John Roberts = Roberts"]],
    ["[P Don Burnstick] and [P Burnstick]", ["PERSON Don Burnstick = Burnstick"]],
    [
      "[P Park Bum-gye] and [P Park Joo-min]. [P Park Beom-kye] said.",
      ["PERSON Park Beom-kye = Park Bum-gye", "PERSON Park Joo-min"],
    ],
    ["DNC CHAIR [P DEBBIE WASSERMAN SCHULTZ]. [P Schultz] left.", ["PERSON Debbie Wasserman Schultz = Schultz"]],
    [
      'The channel\'s "[M The Rachel Maddow Show]". [P Maddow] asked.',
      ["MISC The Rachel Maddow Show", "PERSON Rachel Maddow = Maddow"],
    ],
    ["[P Sainabou Mbye], [P Sainabou Mbye], [P Sainabou Mbaye]", ["PERSON Sainabou Mbye = Sainabou Mbaye"]],
    ["[P President Xi Jinping] spoke.", ["PERSON Xi Jinping"]],
    ["[P Sheikh Hasina] met [P Sheikh Hasian]; [P Sheikh Hasina]", ["PERSON Sheikh Hasina = Sheikh Hasian"]],
    ["[P Abdul Rahman bin Khaldun]. [P Ibn Khaldoun] wrote", ["PERSON Abdul Rahman bin Khaldun = Ibn Khaldoun"]],
    [
      "[P Marco van Basten] and [P Van Basten]; [P Van Dijk]",
      ["PERSON Marco van Basten = Van Basten", "PERSON Van Dijk"],
    ],
    ["[P Dwight Eisenhower] and [P Ike Eisenhower]", ["PERSON Dwight Eisenhower = Ike Eisenhower"]],
    ["[P Dwight Eisenhower] won. [P Ike] refused. [P Bill] paid.", ["PERSON Dwight Eisenhower = Ike", "PERSON Bill"]],
    [
      "[P Mike Pence] and his wife, [P Karen Pence], left. [P Pence], who is 58, said he was tired.",
      ["PERSON Mike Pence = Pence", "PERSON Karen Pence"],
    ],
    [
      "[P Mohamed Ould Abdelaziz] and [P Mohammed Ould Abdel Aziz]",
      ["PERSON Mohammed Ould Abdel Aziz = Mohamed Ould Abdelaziz"],
    ],
    ["[P Abdul Rahman] and [P Abdul Karim]", ["PERSON Abdul Rahman", "PERSON Abdul Karim"]],
    ["[P Abdel Fattah al-Sisi] and [P Abdel-Fattah el-Sisi]", ["PERSON Abdel Fattah al-Sisi = Abdel-Fattah el-Sisi"]],
    ["[P Alan Ross] and [P Elan Ross]", ["PERSON Alan Ross", "PERSON Elan Ross"]],
    ["President ([P Abdelmadjid) Tebboune]", ["PERSON Abdelmadjid Tebboune"]],
  ])("%s", (marked, expected) => expect(resolve(marked)).toEqual(expected));

  test.each([
    [
      "[P Hillary Clinton] and [P Bill Clinton] came. Mr. [P Clinton] sat, Mrs. [P Clinton] spoke.",
      [2, 2],
      [
        [0, 3],
        [1, 2],
      ],
    ],
    [
      "[P Hillary Clinton] spoke. [P Clinton] left. [P Bill Clinton] came. [P Clinton] sat.",
      [2, 2],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      "[P Ted Cruz] endorsed him.\n[P Cruz] was booed over [P Rafael Cruz].\n[P Cruz] said it in July.",
      [3, 1],
      [[0, 1, 3], [2]],
    ],
    [
      "[P Lee Dae-jun] was killed. His mother, [P Kim Mal-im], died.\nHis brother [P Lee Rae-jin] said so.\nIt was [P Kim] who wept.\n“She never knew,” [P Lee] said.",
      [1, 2, 2],
      [[0], [1, 3], [2, 4]],
    ],
    [
      "[P Kim Mal-im] died.\nIt was long ago.\nTheir attorney [P Kim Ki-yoon] knew.\n“We won,” [P Kim] said.",
      [1, 2],
      [[0], [1, 2]],
    ],
    [
      "[P Jung Yoo-jin] acted.\nShe appeared with [P Jung Hae-in].\nIn 2019, [P Jung] was a guest.",
      [2, 1],
      [[0, 2], [1]],
    ],
    ["[P Cho Jae-hyun] gives. [P Cho] knows [P Christian Cho].", [2, 1], [[0, 1], [2]]],
  ])("tells two of a family apart: %s", (marked, counts, members) => {
    const { article, segmentation, mentions } = markedArticle(marked);
    const entities = resolveEntities(article, segmentation, mentions);
    expect(entities.map((entity) => entity.mentions.length)).toEqual(counts);
    expect(
      entities.map((entity) => entity.mentions.map((mention) => mentions.findIndex((m) => m.start === mention.start))),
    ).toEqual(members);
  });
});

test.each([
  ["the [L US], [L U.S.], [L the United States], [L America]", ["LOC United States = US, U.S., America"]],
  [
    "[L DPRK] is [L North Korea], the [L Democratic People's Republic of Korea]",
    ["LOC Democratic People's Republic of Korea = DPRK, North Korea"],
  ],
  ["[N American] and [N Americans]", ["NORP Americans = American"]],
  ["[O World Health Organization] met. [O WHO] spoke.", ["ORG World Health Organization = WHO"]],
  ["[O WHO] spoke. The [O World Health Organization] met.", ["ORG World Health Organization = WHO"]],
  ["the [O Federación Española de Fútbol] ([O RFEF])", ["ORG Federación Española de Fútbol = RFEF"]],
  ["[O Reuters] ([L London])", ["ORG Reuters", "LOC London"]],
  ["[O Japanese Foreign Ministry], later [O Foreign Ministry]", ["ORG Japanese Foreign Ministry = Foreign Ministry"]],
  ["[O Lazada Group] and [O Lazada]", ["ORG Lazada Group = Lazada"]],
  ["[O Apple] and [O Apple Music]", ["ORG Apple", "ORG Apple Music"]],
  ["[O Acme Inc.] and [O Acme]", ["ORG Acme Inc. = Acme"]],
  ["[O Freeport-McMoRan] and [O Freeport]", ["ORG Freeport-McMoRan = Freeport"]],
  ["[O Democratic Party of Korea], [O Democratic Party]", ["ORG Democratic Party of Korea = Democratic Party"]],
  ["[L Hunan], [L Hunan province]", ["LOC Hunan province = Hunan"]],
  ["[O Islamic Republic of Iran]", ["LOC Islamic Republic of Iran"]],
  ["[O NY Daily News], [O New York Daily News]", ["ORG New York Daily News = NY Daily News"]],
  ["[O China Molybdenum], [O China Moly]", ["ORG China Molybdenum = China Moly"]],
  ["[O World Vision], [O World Vision International]", ["ORG World Vision International = World Vision"]],
  ["the [O National Metal Union] ([O Numsa])", ["ORG National Metal Union = Numsa"]],
  ["the [O Ministry of Health] ([O Reuters])", ["ORG Ministry of Health", "ORG Reuters"]],
  ["[O Republicans]", ["NORP Republicans"]],
  [
    "[O Department of Homeland Security], [O Homeland Security]",
    ["ORG Department of Homeland Security = Homeland Security"],
  ],
  ["[O Ministry of Public Health], [O Ministry of Health]", ["ORG Ministry of Public Health = Ministry of Health"]],
  ["the [O World University Games]; [L West Bank]", ["MISC World University Games", "LOC West Bank"]],
  [
    "the [O Bureau of the Mauritius Chamber of Agriculture], [O Mauritius Chamber of Agriculture]",
    ["ORG Bureau of the Mauritius Chamber of Agriculture", "ORG Mauritius Chamber of Agriculture"],
  ],
  ["studio [O Kyoto Animation], called [O KyoAni]", ["ORG Kyoto Animation = KyoAni"]],
  ["by Telcor, [O Channel 51], [O Canal Católico], is being removed", ["ORG Canal Católico = Channel 51"]],
  [
    "[O Reuters], [O Xinhua], and [O Acme], [O Wells Fargo], were",
    ["ORG Reuters", "ORG Xinhua", "ORG Acme", "ORG Wells Fargo"],
  ],
  [
    "[O Wells Fargo] paid. [O Wells] grew; [O RIT] and [O RIT Dubai]",
    ["ORG Wells Fargo = Wells", "ORG RIT Dubai = RIT"],
  ],
  [
    "[O Google] and [O Google Cloud], [O UN] and [O UN Charter]",
    ["ORG Google", "ORG Google Cloud", "ORG UN", "ORG UN Charter"],
  ],
  ["the [O JD(S)] and the [O JD]", ["ORG JD(S)", "ORG JD"]],
  [
    "[L NEW YORK] 1996-12-06\n\n[O NEW YORK] 101 [O Boston] 98. [O New York] won in [L Boston].",
    ["LOC New York", "ORG New York", "ORG Boston"],
  ],
  ["[O Rabito Clinic], the 27 [O Rabito Clinics]", ["ORG Rabito Clinics = Rabito Clinic"]],
  [
    "[O National Mechanism for the Prevention of Torture], [O Mechanism for the Prevention of Torture]",
    ["ORG National Mechanism for the Prevention of Torture = Mechanism for the Prevention of Torture"],
  ],
  [
    "The [O Anti-Fraud Bureau of Malawi] met. The [O Bureau] left; the [O Royal Congress of Chefs] left [O Congress].",
    ["ORG Anti-Fraud Bureau of Malawi = Bureau", "ORG Royal Congress of Chefs", "ORG Congress"],
  ],
  ["The [O Moose Jaw Warriors] won. The [O Warriors] left.", ["ORG Moose Jaw Warriors = Warriors"]],
  ["[M Typhoon Odel] came. [M Odel] left.", ["MISC Typhoon Odel = Odel"]],
  ["The [L Kerr County Sheriff]'s office left.", ["ORG Kerr County Sheriff's office"]],
  [
    "Of the [O Majlis Commission] on [O National Security] and Foreign Policy [P Ali Ba]",
    ["ORG Majlis Commission on National Security and Foreign Policy", "PERSON Ali Ba"],
  ],
  ["It was [O Tesco] ([O TSCO]), not [O Tosca] ([O MRW])", ["ORG Tesco = TSCO", "ORG Tosca", "ORG MRW"]],
  ["[L Ark.] and [L Arkansas], [L N.Y.] and [L New York]", ["LOC Arkansas = Ark.", "LOC New York = N.Y."]],
  ["in [L Bengali], to [L Nova Scotians]", ["NORP Bengali", "NORP Nova Scotians"]],
  ["crimes against [O American Muslims]", ["NORP American Muslims"]],
  ["[L Panama], [L Panama City]", ["LOC Panama", "LOC Panama City"]],
])("%s", (marked, expected) => expect(resolve(marked)).toEqual(expected));

const SEED = readFileSync(new URL("../../../seeds/000_e85aeb5c2618cfa2.txt", import.meta.url), "utf8");

const NAMES = readSafetensors(readFileSync(new URL("../../../src/models/weights/ner.safetensors", import.meta.url)));

/** Every run of words with a capital as a mention, of types that take turns: mentions no tagger would find belong in entities, too. */
function capitalised(text: string, { tokens, sentences }: Segmentation): readonly Mention[] {
  const isCapital = (token: number): boolean => /^\p{Lu}/u.test(text.charAt(tokens.starts[token] ?? 0));
  const mentions: Mention[] = [];
  for (const sentence of sentences) {
    for (let from = sentence.tokens.from; from < sentence.tokens.to; from++) {
      if (!isCapital(from)) continue;
      let to = from + 1;
      while (to < sentence.tokens.to && isCapital(to)) to++;
      const type = ENTITY_TYPES[mentions.length % ENTITY_TYPES.length] ?? "MISC";
      const [start = 0, end = 0] = [tokens.starts[from], tokens.ends[to - 1]];
      mentions.push({ start, end, type, tokens: { from, to }, confidence: 0.9 });
      from = to;
    }
  }
  return mentions;
}

test("every mention is in exactly one entity, of its type, ids in the order of the text", () => {
  const words = fc.constantFrom(
    "Kim",
    "Clinton",
    "Mrs.",
    "Bill",
    "the",
    "US",
    "(",
    ")",
    "WHO",
    "Bank",
    "of",
    "Korea",
    "al-Assad",
    "'s",
    ",",
    "é",
    "5",
    "May",
  );
  fc.assert(
    fc.property(
      fc.array(words).map((list) => list.join(" ")),
      (text) => {
        const article = parseArticle({ id: "x", text: `Title of it\n\n${text} went.` });
        const segmentation = segment(article);
        const mentions = capitalised(article.text, segmentation);
        const entities = resolveEntities(article, segmentation, mentions);
        const starts = entities
          .flatMap((entity) => entity.mentions.map((mention) => mention.start))
          .sort((a, b) => a - b);
        expect(starts).toEqual(mendMentions(article.text, segmentation, mentions).map((mention) => mention.start));
        expect(entities.map((entity) => entity.id)).toEqual(entities.map((_, index) => index + 1));
        for (const entity of entities) {
          expect(entity.name).not.toBe("");
          expect(entity.aliases).not.toContain(entity.name);
          for (const mention of entity.mentions) expect(mention.type).toBe(entity.type);
          for (const role of entity.roles) expect(role.end).toBeGreaterThan(role.start);
        }
        const firsts = entities.map((entity) => entity.mentions[0]?.start ?? -1);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      },
    ),
  );
});

describe("the seed", () => {
  const article = parseArticle({ id: "000_e85aeb5c2618cfa2", text: SEED });
  const segmentation = segment(article);
  const entities = resolveEntities(article, segmentation, createNerTagger(NAMES).tag(article, segmentation));

  test("has nine people, each once", () =>
    expect(entities.flatMap(({ type, name }) => (type === "PERSON" ? [name] : []))).toEqual([
      "Shinzo Abe",
      "Joseph Dunford",
      "Kim Jong Un",
      "Donald Trump",
      "Katsutoshi Kawano",
      "William Hagerty",
      "Rex Tillerson",
      "Moon Jae-in",
      "Xi Jinping",
    ]));

  test.each([
    ["Shinzo Abe", "Japanese Prime Minister", "he"],
    ["Joseph Dunford", "chairman of the US Joint Chiefs of Staff", "he"],
    ["Kim Jong Un", "DPRK leader", undefined],
    ["Donald Trump", "President", "he"],
    ["Katsutoshi Kawano", "chief of the Japanese Self-Defense Forces Joint Staff", undefined],
    ["William Hagerty", "US Ambassador to Japan", "he"],
    ["Rex Tillerson", "US Secretary of State", "he"],
    ["Moon Jae-in", "South Korean\u00a0President", undefined],
    ["Xi Jinping", "Chinese President", undefined],
  ])("says of %s: %s", (name, role, pronouns) => {
    const entity = entities.find((candidate) => candidate.name === name);
    expect(entity?.roles.map((span) => textOf(article.text, span))[0]).toBe(role);
    expect(entity?.person?.pronouns).toBe(pronouns);
  });

  test.each([
    ["US", ["US"]],
    ["KP", ["Democratic People's Republic of Korea", "DPRK", "North Korea"]],
    ["KR", ["South Korea"]],
  ])("has the country %s once", (code, names) =>
    expect(
      entities.flatMap(({ type, country, name, aliases }) =>
        type === "LOC" && country === code ? [[name, ...aliases]] : [],
      ),
    ).toEqual([names]),
  );

  test("has no CGTN: it is the source", () =>
    expect(entities.some(({ name, aliases }) => [name, ...aliases].includes("CGTN"))).toBe(false));

  test("dates its Friday and Thursday by the date of its captions", () =>
    expect(entities.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))).toEqual([
      ["August 18, 2017", "2017-08-18"],
      ["Thursday", "2017-08-17"],
    ]));
});
