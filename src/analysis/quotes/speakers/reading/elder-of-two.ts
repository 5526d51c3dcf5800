/** 'Tate\'s father, Leon, took a bus. "Thirty-one hours," the elder Tate said': of two of one name, the one who is kin of the other. */
import { textOf } from "../../../../document/span.ts";
import type { Scene } from "../scene.ts";

const ELDER = /\b(?:father|mother|dad|mum|mom|grandfather|grandmother|uncle|aunt)\b/i;
const YOUNGER = /\b(?:son|daughter|nephew|niece|grandson|granddaughter)\b/i;

/** The one person whom the article calls somebody's father, for "the elder Tate", or somebody's son, for "the younger"; undefined where there are more of them, or none. */
export function elderOfTwo({ article, entities }: Scene, words: readonly string[]): number | undefined {
  const [opener, which] = words;
  if (words.length !== 3 || opener !== "the" || (which !== "elder" && which !== "younger")) return undefined;
  const kin = which === "elder" ? ELDER : YOUNGER;
  const found = entities.flatMap(({ type, roles }, index) =>
    type === "PERSON" && roles.some((role) => kin.test(textOf(article.text, role))) ? [index] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}
