/** Legal forms of companies, in short. Compiled for this project from news usage; lower case. */
const LEGAL_FORMS = new Set(
  `inc incorporated ltd limited llc llp lp pc pllc plc corp corporation co company gmbh ag sa nv se spa srl pte pty bhd sdn berhad oyj ab asa as jsc pjsc ooo
  holdings holding kk kg bv tbk pvt`.split(/\s+/),
);

/** Whether `word` (any case, with or without a full stop) is the legal form at the end of a company's name. */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word.toLowerCase().replace(/\.$/, ""));
}
