import { expect, test } from "vitest";
import { mendMentions } from "../../../../src/analysis/entities/mentions/mend-mentions.ts";
import { textOf } from "../../../../src/document/span.ts";
import { markedArticle } from "../../../support/marked-article.ts";

test.each([
  // Bodies by the noun in front.
  ["from the ride-sharing app [P? Zandu] and to app [P? Zandu]", ["ORG Zandu", "PERSON Zandu"]],
  ["the courier service [M Zipp] and the service [P Ann Lee] ran", ["ORG Zipp", "PERSON Ann Lee"]],
  ["says Kerr's peak rural body [L? Farmforce], of the group [L France]", ["ORG Farmforce", "LOC France"]],
  ["the animal protection group [M Save the Otter Fund]", ["ORG Save the Otter Fund"]],
  ["the rights group [M America's Better Future]", ["ORG America's Better Future"]],
  ["staff at his company, [M Wide View], are", ["ORG Wide View"]],
  ["she left his company, [P Ann], and", ["PERSON Ann"]],
  // Works, places and peoples by theirs.
  ["from her sophomore album [P? Mellow] and a single [P? Ford]", ["MISC Mellow", "PERSON Ford"]],
  ["a film [L? France] paid for", ["LOC France"]],
  ["passed the main island [P? Nuku Lenu], a village [P Ann Lee] loves", ["LOC Nuku Lenu", "PERSON Ann Lee"]],
  ["says Cape tribe [P Tama Kuri], the [O Tama Kuri Trust]", ["NORP Tama Kuri", "ORG Tama Kuri Trust"]],
  [
    "[P Ngati Rua], [P Te Rarawa], [L Ngātitama] and [O Ngāti Rua Trust Board]",
    ["NORP Ngati Rua", "NORP Te Rarawa", "NORP Ngātitama", "ORG Ngāti Rua Trust Board"],
  ],
  ["as [L Northern iwi Ngātitama] has had enough", ["NORP Ngātitama"]],
  ["[P? S. Korean] troops", ["NORP S. Korean"]],
  // Places by what stands beside.
  ["at 12 [P Marsh Rd], between [O Ash] and [P Elm Rds]", ["LOC Marsh Rd", "LOC Ash", "LOC Elm Rds"]],
  ["held at [P Ned Wright Field] by [P Sally Field]", ["FAC Ned Wright Field", "PERSON Sally Field"]],
  ["at [P Ned Ames] and Milton high schools with [P Ned Ames]", ["ORG Ned Ames", "PERSON Ned Ames"]],
  [
    "[P Ana], a mother from [P? Holguin] whose summer, a letter from [P Marden]",
    ["PERSON Ana", "LOC Holguin", "PERSON Marden"],
  ],
  [
    "one resident, [O Supri], said, another vulcanologist, [L Triya], from, a rival, [O Zandu], sold",
    ["PERSON Supri", "PERSON Triya", "ORG Zandu"],
  ],
  [
    "[M Fe Nisoco Lastro of Vallejo, Calif.], said, and [L Gulf of Riga, Latvia], is",
    ["PERSON Fe Nisoco Lastro", "LOC Vallejo, Calif.", "LOC Gulf of Riga, Latvia"],
  ],
  [
    "the Students’ [O? Federation of Silby], and Silby’s [O? Union]",
    ["ORG Students’ Federation of Silby", "ORG Union"],
  ],
  ["[L? Silby City] boss Ann Lee and [L? Silby City] mayor Ned Ames", ["ORG Silby City", "LOC Silby City"]],
  [
    "Michael's sister, [L Charlotta], carried, and his city, [L Charlotta], slept",
    ["PERSON Charlotta", "LOC Charlotta"],
  ],
  ["granted Sergeant [P Sibo Shaba R5] 000 bail; Mr [P Mansell QC] said", ["PERSON Sibo Shaba", "PERSON Mansell"]],
  ["Mr Wilson, from [O? Leeds], and the win of Wilson, from [O? Leeds],", ["LOC Leeds", "ORG Leeds"]],
  [
    "Ned Wood, 62, of Silby Road, [P Shiney Row], and Ann Roe of Silby Road, [P Shiney Row], left",
    ["LOC Shiney Row", "PERSON Shiney Row"],
  ],
  ["Her online news site, [P? Zappo], is", ["ORG Zappo"]],
  [
    "His counterpart, [O? Toshi Moteg], said, his rival, [O? Toshi Moteg], said",
    ["PERSON Toshi Moteg", "ORG Toshi Moteg"],
  ],
  ["Sen. Ann Roe ([F D-Manhattan]) and Sen. Ned Ames ([L Vt.])", ["LOC Vt."]],
  ["for the [N Mora] refugee camp, [N Mora] people", ["LOC Mora", "NORP Mora"]],
  ["When [P? Kafur] police were there, [P? Ana] police came", ["LOC Kafur", "PERSON Ana"]],
  ["It was Jeff Marsden of [P? Silby] who left, [P? Silby]", ["LOC Silby", "PERSON Silby"]],
  [
    "seen on [P Isla Calda], at [P Finca Marta], with [P Isla Fisher]",
    ["LOC Isla Calda", "LOC Finca Marta", "PERSON Isla Fisher"],
  ],
  ["Ned Marsh, 39, [O Elm Way], was held", ["LOC Elm Way"]],
  ["Police said a [O? Decanter] man, and [O? Decanter] shares", ["LOC Decanter", "ORG Decanter"]],
  [
    "at a clinic in [L Medan, western Aceh]'s main city, in [L Jong District, central Aceh]",
    ["LOC Medan", "LOC Aceh", "LOC Jong District, central Aceh"],
  ],
  ["Police in [L Medan, bordering South] and", ["LOC Medan"]],
  ["north of [L Pyongan]-do, an [L Pyongan]-led", ["LOC Pyongan-do", "LOC Pyongan"]],
  // Bodies by what stands beside.
  [
    "the [L Pacific Kerr LNG] project, the [L Kerr West Conference]",
    ["ORG Pacific Kerr LNG", "ORG Kerr West Conference"],
  ],
  ["[L Avanto West Coast], which operates trains, in [L Leeds], which runs", ["ORG Avanto West Coast", "LOC Leeds"]],
  ["she told [L? HQ City], “No.”", ["ORG HQ City"]],
  ["the [L U.X.D.A.] report, the [L U.A.E.] report", ["ORG U.X.D.A.", "LOC U.A.E."]],
  ["the [P DQ]'s Gauteng premier candidate met [P DQ]'s mother", ["ORG DQ", "PERSON DQ"]],
  ["said [M Surf Rescue WA] on", ["ORG Surf Rescue WA"]],
  ["the [M? Save the Otter Trust] said", ["MISC Save the Otter Trust"]],
  // Somebody, and what is none.
  ["plays the role of [L Marisus], the role of [L Congo]", ["PERSON Marisus", "LOC Congo"]],
  ["is there for the [L Miss Pacific Isles]", ["MISC Miss Pacific Isles"]],
  ["two children, [M Oscar], 23, and Ava, at the [M Oscar]", ["PERSON Oscar", "MISC Oscar"]],
  ["[P Sophomore Mia Brand] and [P Junior Tom Olsen] won", ["PERSON Mia Brand", "PERSON Tom Olsen"]],
  ["[P Junior Santos Lima] won", ["PERSON Junior Santos Lima"]],
  [
    "Director General [P Lahore Saleem Baig] met [P Paris Ann Lee]",
    ["LOC Lahore", "PERSON Saleem Baig", "PERSON Paris Ann Lee"],
  ],
  ["[P Seanadóir Ó Baoill] said", ["PERSON Ó Baoill"]],
  ["said [P Senators Rubira] and [P Liberals Ann Lee]", ["PERSON Rubira", "PERSON Ann Lee"]],
  ["It is so. [P Asserting Clinden] lied, asserting it; [P Sterling Reed]", ["PERSON Clinden", "PERSON Sterling Reed"]],
  [
    "on [P Ann Lee Show], in the [P Ohio House], at [P Elm Streets], with [P Ann House]",
    ["MISC Ann Lee Show", "ORG Ohio House", "LOC Elm Streets", "PERSON Ann House"],
  ],
  [
    "author of the best-selling [O? Diana Diaries], author of the [O Kerr Report]",
    ["MISC Diana Diaries", "ORG Kerr Report"],
  ],
  // Offices, letters and docket numbers.
  ["it was [O Cabinet] Secretary Interior [P Fred Lee], the [O Cabinet] met", ["PERSON Fred Lee", "ORG Cabinet"]],
  ["the [O Bishop of Stokely], Dr [P Ann Lee]", ["LOC Stokely", "PERSON Ann Lee"]],
  ["told [O European League High Representative], [P Ann Lee]", ["ORG European League", "PERSON Ann Lee"]],
  [
    "said [O Fides MEPs] and [O Oban RMT Health] and Safety rep [P Ann Lee]",
    ["ORG Fides", "ORG Oban RMT", "PERSON Ann Lee"],
  ],
  ["for the agency, [P Ken Marsh], [L SAN], told, in [O OBE]", ["PERSON Ken Marsh", "ORG OBE"]],
  ["appeal number SC/[O CR]/847/2024, the [O CR] met", ["ORG CR"]],
  ["the [O AC] van, [O RMG] workers, the [O FMCG] said", ["ORG FMCG"]],
  ["The [O Iowa Agriculture] Secretary, of the [O Iowa Agriculture] team", ["LOC Iowa", "ORG Iowa Agriculture"]],
  ["said [L Kerrland North Provincial] Affairs minister", ["LOC Kerrland North"]],
  ["clinicians join [O SA]'s trial, South African doctors say", ["LOC SA"]],
  ["shares of [O SA] rose", ["ORG SA"]],
  ["Assistant Commissioner Bob Ray left, the [O AC] said", []],
  ["Marten says [P TD] has none, [P Inshallah], from [M R2 to R1]", []],
  // Towns, counties, streets and roads.
  ["He is from [O Lisdarra], Co Sligo, and [O Lisdarra] won", ["LOC Lisdarra", "ORG Lisdarra"]],
  ["in [O Co Kerry] and [O Co Op Kerry]", ["LOC Co Kerry", "ORG Co Op Kerry"]],
  ["in Mill Street, [O Barnwell]. It was [O Barnwell], who won", ["LOC Barnwell", "ORG Barnwell"]],
  ["in [L Leeds]'s [O Canfield] neighborhood, the [O Canfield] team", ["LOC Leeds", "LOC Canfield", "ORG Canfield"]],
  ["the Chief Constable of [O Gwenlyn], a fan of [O Gwenlyn]", ["LOC Gwenlyn", "ORG Gwenlyn"]],
  ["living on the [O Tamber Plains], says the [O Tamber Plains]", ["LOC Tamber Plains", "ORG Tamber Plains"]],
  ["outside his [P Bukan Lay] flat, his [P Ann Lee] home", ["LOC Bukan Lay", "PERSON Ann Lee"]],
  ["said MPP [P Ann Lee] ([P Thorndale]), of [P Thorndale]", ["PERSON Ann Lee", "LOC Thorndale", "PERSON Thorndale"]],
  ["Senators [P Ann Lee] ([O La.]) and [O La.]", ["PERSON Ann Lee", "LOC La.", "ORG La."]],
  [
    "at [O Elmer Way] in [L Leeds], for [O United Way] in [L Leeds]",
    ["LOC Elmer Way", "LOC Leeds", "ORG United Way", "LOC Leeds"],
  ],
  ["it comes off the [O B612], the [M B612] foundation", ["LOC B612", "MISC B612"]],
  ["at 39 [P N. Elmira Ave.]", ["LOC N. Elmira Ave."]],
  ["It is a long way to [O? Barmullet]", ["LOC Barmullet"]],
  // Bodies and people.
  ["at the Leeds restaurant [L? Inari], a restaurant [L Paris] loves", ["ORG Inari", "LOC Paris"]],
  [
    "[L Samira], a hotel receptionist, left. [L Leeds], a town in the north, and [L Osaka], a teacher in it",
    ["PERSON Samira", "LOC Leeds", "LOC Osaka"],
  ],
  ["[O Samira], an MP from the north, and [O Acme], a retailer from the north", ["PERSON Samira", "ORG Acme"]],
  ["Ten [O GCSEs] by noon [M Eastern Standard Time], says [O GCSE Board]", ["ORG GCSE Board"]],
  ["by the [O Divisional Police] Officer, DPO, in town", []],
  ["the [O District Police] said so", ["ORG District Police"]],
])("%s", (marked, expected) => {
  const { article, segmentation, mentions } = markedArticle(marked);
  const mended = mendMentions(article.text, segmentation, mentions);
  expect(mended.map((mention) => `${mention.type} ${textOf(article.text, mention)}`)).toEqual(expected);
});
