/** A tagger of rules and gazetteers: the baseline that every trained tagger is compared with. */
import type { Mention } from "../../document/annotations.ts";
import type { Tagger } from "./tagger.ts";

export function createRuleTagger(): Tagger {
  return {
    tag(): readonly Mention[] {
      return [];
    },
  };
}
