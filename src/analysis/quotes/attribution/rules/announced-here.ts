/** 'Sanders made the following comment: "…"', where no verb of speech reports it. */
import { announcerOf } from "../paragraphs/announcement.ts";
import { stretchesIn } from "../passage.ts";
import type { AttributionRule, Found } from "./rule.ts";

export const announcedHere: AttributionRule = {
  method: "announced",
  precision: 0.75,
  propose(passage, frame) {
    return stretchesIn(passage, frame).flatMap(({ outer }): Found[] => {
      const found = announcerOf(passage, frame, outer.from - 1);
      return found ? [{ ...found, content: [outer] }] : [];
    });
  },
};
