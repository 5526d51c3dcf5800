/** Lines that say in which section of a paper an article stands: "UK politics", "World | Europe". */
import { SECTION_LINKS, SECTION_WORDS } from "../../lexicon/section-names.ts";

const LONGEST = 48;

/** Whether a line consists of the words of sections, and begins like a title. */
export function isSectionLine(line: string): boolean {
  if (line.length > LONGEST || !/^[A-Z]/.test(line)) return false;
  const words = line.toLowerCase().split(/\s+/);
  const named = words.filter((word) => !SECTION_LINKS.has(word));
  return named.length > 0 && named.every((word) => SECTION_WORDS.has(word));
}
