/**
 * Parts of speech: the Penn Treebank's tags (Marcus, Santorini & Marcinkiewicz 1993) as UD English has them, with all marks as
 * one (`PUNCT`) and addresses, foreign words, list marks and fragments as another (`X`).
 */
export const POS_LABELS = [
  "PUNCT",
  "CC",
  "CD",
  "DT",
  "EX",
  "IN",
  "JJ",
  "JJR",
  "JJS",
  "MD",
  "NN",
  "NNS",
  "NNP",
  "NNPS",
  "PDT",
  "POS",
  "PRP",
  "PRP$",
  "RB",
  "RBR",
  "RBS",
  "RP",
  "SYM",
  "TO",
  "UH",
  "VB",
  "VBD",
  "VBG",
  "VBN",
  "VBP",
  "VBZ",
  "WDT",
  "WP",
  "WP$",
  "WRB",
  "X",
] as const;
export type PosLabel = (typeof POS_LABELS)[number];

/** Index of a label, the value that stands for it in the arrays of the tagger. */
export function posIndex(label: PosLabel): number {
  return POS_LABELS.indexOf(label);
}
