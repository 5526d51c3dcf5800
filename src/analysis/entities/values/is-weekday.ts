/** Weekdays written in full. */
import { weekdayOf } from "../../../lexicon/calendar.ts";

/** In full: "Chung Ki-Sun" ends with no Sunday. */
export function isWeekday(word: string): boolean {
  return word.length > 5 && weekdayOf(word) !== undefined;
}
