/** Offices and places beside names that a tagger took in, or took for names. */
import { expect, test } from "vitest";
import { resolveEntities } from "../../../../src/analysis/entities/resolve-entities.ts";
import { markedArticle } from "../../../support/marked-article.ts";

/** Type, name, number of mentions and role of the entities of an article with its names marked. */
function namesOf(marked: string): string[] {
  const { article, segmentation, mentions } = markedArticle(marked);
  const tagged = mentions.map((mention) => ({ ...mention, confidence: 0.9 }));
  return resolveEntities(article, segmentation, tagged).map(({ type, name, mentions: all, roles: [role] }) =>
    [type, name, all.length, role ? `(${article.text.slice(role.start, role.end)})` : ""].join(" ").trim(),
  );
}

test.each<[marked: string, names: string[]]>([
  [
    "Minister for Housing, [O Local Government] and Heritage [P James Broome] said so.",
    ["PERSON James Broome 1 (Minister for Housing, Local Government and Heritage)"],
  ],
  [
    "Minister for Agriculture, Food and the [P Marine Charlie Mackle] said so.",
    ["PERSON Charlie Mackle 1 (Minister for Agriculture, Food and the Marine)"],
  ],
  ["The mayor of [P Pickering Sue Cowan] spoke.", ["LOC Pickering 1", "PERSON Sue Cowan 1 (mayor of Pickering)"]],
  [
    "[O Manchester Municipal Corporation Donovan Mitchell] spoke.",
    ["ORG Manchester Municipal Corporation 1", "PERSON Donovan Mitchell 1"],
  ],
  ["[O SEREMBAN]: The president said so.", ["LOC Seremban 1"]],
  ["She died at her home in [L Datchet], [O Berkshire].", ["LOC Datchet 1", "LOC Berkshire 1"]],
  ["You can call [D 0860-10111] today.", []],
  ["It forced the [P Bench] to step in.", []],
  [
    "[P Colby Junction Fire] Chief [P Greg Sutter] spoke.",
    ["LOC Colby Junction 1", "PERSON Greg Sutter 1 (Colby Junction Fire Chief)"],
  ],
  [
    "[P Glenys] and [P Cliff Brown], from [L Leeds], met in 1947. [P Glenys] laughed.",
    ["PERSON Glenys Brown 2", "PERSON Cliff Brown 1", "LOC Leeds 1"],
  ],
  ["Sisters [P Ortal] and [P Yael Weiman] were there.", ["PERSON Ortal Weiman 1", "PERSON Yael Weiman 1"]],
  [
    "[P Jordan Romero] took the phone. “Up,” [L Jordan] said. [L Jordan] had never climbed.",
    ["PERSON Jordan Romero 3"],
  ],
  ["A spokesman, Boy [P Rafli Amar], spoke.", ["PERSON Boy Rafli Amar 1 (spokesman)"]],
  ["Son [P Ye-jin] spoke.", ["PERSON Son Ye-jin 1"]],
  ["[P Harlan CFO Petra Lind] spoke.", ["ORG Harlan 1", "PERSON Petra Lind 1 (Harlan CFO)"]],
  [
    "[O BNP] organising secretary [P Syed Emran] spoke.",
    ["ORG BNP 1", "PERSON Syed Emran 1 (BNP organising secretary)"],
  ],
  [
    "[O Cedar Fork] point guard [P Keisha Monroe] spoke.",
    ["ORG Cedar Fork 1", "PERSON Keisha Monroe 1 (Cedar Fork point guard)"],
  ],
])("%s", (marked, names) => expect(namesOf(marked)).toEqual(names));
