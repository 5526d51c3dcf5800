/** Readability formulas over counts; null where there is nothing to divide by. */
import { automatedReadability } from "automated-readability";
import { colemanLiau } from "coleman-liau";
import { flesch } from "flesch";
import { fleschKincaid } from "flesch-kincaid";
import { gunningFog } from "gunning-fog";
import { smogFormula } from "smog-formula";

export interface ReadabilityCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Letters and digits. */
  readonly characters: number;
  /** Words of three syllables and more. */
  readonly polysyllables: number;
  /** Those of them that Gunning calls complex: no proper names, compounds, or endings that make the third syllable. */
  readonly complexWords: number;
}

export interface Readability {
  /** 100 very easy to 0 very hard (Flesch 1948). */
  readonly fleschReadingEase: number | null;
  /** The others: years of school in the United States. Kincaid et al. 1975. */
  readonly fleschKincaidGrade: number | null;
  /** Gunning 1952. */
  readonly gunningFog: number | null;
  /** McLaughlin 1969; made for texts of thirty sentences and more. */
  readonly smog: number | null;
  /** Coleman & Liau 1975. */
  readonly colemanLiau: number | null;
  /** Smith & Senter 1967. */
  readonly automatedReadability: number | null;
}

export function computeReadability(counts: ReadabilityCounts): Readability {
  const { sentences: sentence, words: word, syllables: syllable, characters } = counts;
  return {
    fleschReadingEase: finite(flesch({ sentence, word, syllable })),
    fleschKincaidGrade: finite(fleschKincaid({ sentence, word, syllable })),
    gunningFog: finite(gunningFog({ sentence, word, complexPolysillabicWord: counts.complexWords })),
    smog: finite(smogFormula({ sentence, polysillabicWord: counts.polysyllables })),
    colemanLiau: finite(colemanLiau({ sentence, word, letter: characters })),
    automatedReadability: finite(automatedReadability({ sentence, word, character: characters })),
  };
}

/** The packages answer NaN where a count is missing. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
