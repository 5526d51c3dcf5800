/** Witnesses by the letters and the number that a court gives them: "the first prosecution witness (PW1), Musa Ceesay … PW1 said". */
import type { Entity } from "../../../../document/annotations.ts";

const NUMBERED = /\((PW|DW|CW)[ -]?(\d{1,2})\)/g;

/** By "PW1", the person (index into `entities`) whose name stands right before or behind it in brackets. */
export function findNumberedWitnesses(text: string, entities: readonly Entity[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const brackets = [...text.matchAll(NUMBERED)];
  if (brackets.length === 0) return found;
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  entities.forEach(({ type, mentions }, index) => {
    if (type !== "PERSON") return;
    for (const { start, end } of mentions) {
      starts.set(start, index);
      ends.set(end, index);
    }
  });
  for (const { 0: printed, 1: letters = "", 2: number = "", index } of brackets) {
    const behind = index + printed.length;
    const person = ends.get(index - 1) ?? starts.get(behind + (text.charAt(behind) === "," ? 2 : 1));
    if (person !== undefined && !found.has(letters + number)) found.set(letters + number, person);
  }
  return found;
}

/** "PW-1" and "PW 1" as "PW1". */
export const witnessKey = (printed: string): string => printed.replace(/[ -]/g, "");
