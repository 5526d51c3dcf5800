/** 'Sanders made the following comment: "…"', where no verb of speech reports it. */
import { announcerOf } from "../announcement.ts";
import type { AttributionRule, Found } from "./rule.ts";

export const announcedHere: AttributionRule = {
  method: "announced",
  precision: 0.75,
  propose(passage, frame) {
    return passage.stretches.flatMap(({ outer }): Found[] => {
      if (outer.from <= frame.from || outer.from >= frame.to) return [];
      const found = announcerOf(passage, frame, outer.from - 1);
      return found ? [{ ...found, content: [outer] }] : [];
    });
  },
};
