/** The labels of the tagger's tokens: one for no name, and a first and a further one for each type. */
import { ENTITY_TYPES, type EntityType } from "../../document/annotations.ts";
import { bioChain, type Chain } from "../linear-chain.ts";

/** Label 0; the first token of type t is 1 + 2t, a further one 2 + 2t, in the order of `ENTITY_TYPES`. */
export const NER_LABELS: readonly string[] = ["O", ...ENTITY_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];

export const OUTSIDE = 0;

export function beginOf(type: EntityType): number {
  return 1 + 2 * ENTITY_TYPES.indexOf(type);
}

export function isBegin(label: number): boolean {
  return (label & 1) === 1;
}

export function isInside(label: number): boolean {
  return label > 0 && (label & 1) === 0;
}

/** Index into `ENTITY_TYPES` of a label other than `OUTSIDE`. */
export function typeIndexOf(label: number): number {
  return (label - 1) >> 1;
}

export function typeOf(label: number): EntityType {
  return ENTITY_TYPES[typeIndexOf(label)] ?? "MISC";
}

/** A chain that lets a further token only follow a token of its type. */
export function nerChain(): Chain {
  return bioChain(NER_LABELS);
}
