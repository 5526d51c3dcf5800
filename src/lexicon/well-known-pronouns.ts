/**
 * Whether those are he or she whom the news of any country calls by their family name alone, where nobody else is known
 * by it. Compiled for this project from general knowledge; lower case, without accents.
 */
import type { PronounSet } from "../document/annotations.ts";

const HE: ReadonlySet<string> = new Set(
  `obama trump biden pence romney sanders rubio kasich mccain giuliani comey mueller zuckerberg bezos musk snowden assange putin medvedev lavrov navalny zelensky zelenskyy zelenskiy
  netanyahu erdogan assad khamenei rouhani raisi gaddafi sisi macron sarkozy hollande scholz berlusconi draghi orban lukashenko corbyn farage
  modi duterte mahathir abe kishida bolsonaro lula maduro chavez amlo milei boric petro zuma ramaphosa museveni kagame buhari tinubu ruto mugabe mnangagwa guterres`.split(
    /\s+/,
  ),
);
const SHE: ReadonlySet<string> = new Set(
  "merkel thatcher ardern thunberg malala beyonce rihanna madonna pelosi yellen lagarde rousseff bachelet fiorina hasina".split(
    " ",
  ),
);

/** The pronouns of somebody who is named by `family` alone; undefined where the name tells nothing. */
export function wellKnownPronouns(family: string): PronounSet | undefined {
  const key = family.toLowerCase();
  if (HE.has(key)) return "he";
  return SHE.has(key) ? "she" : undefined;
}
