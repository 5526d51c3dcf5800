import type { Attribution } from "../../attribution.ts";
import type { Asked } from "./question.ts";

/** Whether the answer `entity` is none. */
export type NobodyRule = (asked: Asked, attribution: Attribution, entity: number) => boolean;
