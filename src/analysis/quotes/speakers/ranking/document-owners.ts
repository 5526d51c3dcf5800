/** What speaks for somebody else: things written, and the offices of a person. */
import type { SourceReading } from "../reading/source-reading.ts";

const PERSONAL_BODIES: ReadonlySet<string> = new Set(["office", "campaign", "team", "camp", "bureau"]);

/** Documents speak for their owners, and so do offices and campaigns. */
export function ownsSpeech({ nounClass, head }: Pick<SourceReading, "nounClass" | "head">): boolean {
  return nounClass === "document" || PERSONAL_BODIES.has(head);
}
