/** Letters that stand for a region the article has in full: "SA" of South Africa, or of South Australia. */

const REGIONS: readonly (readonly [short: string, full: RegExp])[] = [
  ["SA", /\bSouth (?:Africa|Australia)/],
  ["WA", /\bWestern Australia|\bWest Australia/],
  ["NT", /\bNorthern Territory/],
  ["BC", /\bBritish Columbia/],
  ["KP", /\bKhyber Pakhtunkhwa/],
  ["KZN", /\bKwaZulu-Natal/],
  ["UP", /\bUttar Pradesh/],
  ["HP", /\bHimachal Pradesh/],
];

/** The letters of `text` that are a region, whatever the tagger takes them for. */
export function regionsInShort(text: string): ReadonlySet<string> {
  return new Set(REGIONS.filter(([short, full]) => text.includes(short) && full.test(text)).map(([short]) => short));
}
