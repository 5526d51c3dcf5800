/** Small numbers in words. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["an", 1],
  ..."a two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1]),
  ["one", 1],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
]);

/** 3 for "three", "Three" or "3", 1 for "a"; undefined for anything else. */
export function smallNumber(word: string): number | undefined {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  return NUMBERS.get(word.toLowerCase());
}
