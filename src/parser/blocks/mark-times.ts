/** The times of day that open the entries of a live blog: "14:32 The Met Office has raised its warning". */
import type { Block } from "../../document/article.ts";

const CLOCK =
  /^(?:\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\b\.?)?|\d{1,2}\s?[AaPp]\.?[Mm]\b\.?)(?:\s(?:GMT|UTC|[BI]ST|[ECMP][SD]?T|CES?T|AE[SD]T)\b)?(?:\s?[-–—:|])?(?=\s+[\p{Lu}@"“‘'«])/u;
/** No clock is longer, in characters. */
const LONGEST = 24;
/** Fewer entries are a programme, or a sentence that begins with a time. */
const FEWEST = 3;

/** `blocks` with the times as datelines, which nobody says, where three paragraphs or more begin with one. */
export function markTimes(text: string, blocks: readonly Block[]): readonly Block[] {
  const timed = blocks.map(({ kind, start, end, dateline }) => {
    if (kind !== "paragraph" || dateline !== undefined) return 0;
    const length = CLOCK.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[0].length ?? 0;
    return start + length < end ? length : 0;
  });
  if (timed.filter((length) => length > 0).length < FEWEST) return blocks;
  return blocks.map((block, index) => {
    const length = timed[index] ?? 0;
    return length === 0 ? block : { ...block, dateline: { start: block.start, end: block.start + length } };
  });
}
