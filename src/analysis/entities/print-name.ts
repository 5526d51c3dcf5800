/** How the name of an entity is printed where the article prints it in capitals only. */
import { countryOf } from "../../lexicon/countries.ts";
import { genderOfName } from "../../lexicon/given-names.ts";
import { PARTICLES } from "../../lexicon/titles.ts";

/** "DEBBIE WASSERMAN SCHULTZ" as "Debbie Wasserman Schultz"; abbreviations ("UAE", "JR.", "J.K.") and what is not in capitals stay. */
export function inOrdinaryCase(name: string): string {
  return name
    .split(" ")
    .map((word, index) => {
      if (word.length < 2 || word !== word.toUpperCase() || word.includes(".") || isAbbreviation(word)) return word;
      const lower = word.toLowerCase();
      if (index > 0 && PARTICLES.has(lower)) return lower;
      // "O'BRIEN", "JEAN-LUC"
      return lower.replace(/(?:^|[-‐‑]|^[od]['’])\p{L}/gu, (start) => start.toUpperCase());
    })
    .join(" ");
}

/** "MICHELLE McLean", as the first word of a report is printed, as "Michelle McLean"; "VVS Laxman" stays. */
export function withQuietStart(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  if (!/^\p{Lu}{3,}(?:-\p{Lu}{2,})?$/u.test(first) || !rest.some((word) => /\p{Ll}/u.test(word))) return name;
  const quiet = first.toLowerCase().replace(/(?:^|-)\p{L}/gu, (start) => start.toUpperCase());
  return genderOfName(quiet) === undefined ? name : [quiet, ...rest].join(" ");
}

function isAbbreviation(word: string): boolean {
  return (
    /^(?:II|III|IV)$/.test(word) || !/[AEIOUY\u0080-\uffff]/.test(word) || countryOf(word)?.kind === "abbreviation"
  );
}
