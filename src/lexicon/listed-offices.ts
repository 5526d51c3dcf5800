/** Offices of government whose matters are a list: "Minister for Housing, Local Government and Heritage". */

/** Whose matters are told behind "for" or "of". */
const HOLDER = /^(?:minister|secretary|undersecretary|commissioner|spokesperson|spokesman|spokeswoman)$/i;
const MATTER = /^\p{Lu}[\p{L}’'-]+$/u;
/** Most words of one matter: "Local Government", "Northern Ireland Human Rights". */
const WORDS_OF_MATTER = 4;
/** Most matters of an office: of the Irish minister for "Children, Equality, Disability, Integration and Youth" five. */
const MATTERS_OF_OFFICE = 8;

/**
 * The token with which such an office begins that ends before token `end`, without an article; undefined where there is none. An office
 * of a single matter, or of two, is not meant: whoever reads names knows them. Tokens before `first` are not looked at.
 */
export function listedOfficeStart(wordAt: (token: number) => string, first: number, end: number): number | undefined {
  const matterStart = (to: number): number => {
    let from = to;
    while (from > first && to - from < WORDS_OF_MATTER && MATTER.test(wordAt(from - 1))) from--;
    return from;
  };
  let from = matterStart(end);
  if (from < end && wordAt(from - 1).toLowerCase() === "the") from--;
  if (from === end || !/^(?:and|&)$/.test(wordAt(from - 1))) return undefined;
  // "Innovation, Universities, Science, and Skills"
  let at = wordAt(from - 2) === "," ? from - 2 : from - 1;
  for (let count = 0; count < MATTERS_OF_OFFICE; count++) {
    from = matterStart(at);
    if (from === at) return undefined;
    const before = wordAt(from - 1);
    if (before === "for" || before === "of")
      return count > 0 || wordAt(at) === "," ? holderStart(wordAt, from - 1) : undefined;
    if (before !== ",") return undefined;
    at = from - 1;
  }
  return undefined;
}

/** "Secretary |of| State for", "Minister |of| State for": where the office begins whose matters follow token `preposition`. */
function holderStart(wordAt: (token: number) => string, preposition: number): number | undefined {
  const isOfState = wordAt(preposition - 1) === "State" && wordAt(preposition - 2) === "of";
  const holder = isOfState ? preposition - 3 : preposition - 1;
  return HOLDER.test(wordAt(holder)) ? holder : undefined;
}
