/** The labels of syntax that the net learns beside attribution: a word's relation, and what it is in the clause of a verb. */

/** Universal relations (universaldependencies.org/u/dep); the label of what is none of them is 0. */
const RELATIONS: readonly string[] =
  "acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp".split(
    " ",
  );
export const RELATION_LABELS: number = 1 + RELATIONS.length;

/** Of a word with that relation to its head. */
export function relationLabel(relation: string): number {
  return 1 + RELATIONS.indexOf(universal(relation));
}

const VERB = 6;
const OTHER = 5;
export const CLAUSE_LABELS = 7;

/**
 * Its subject 1, its complement clause 2, its object 3, adverbial and coordinated clauses 4, whatever else depends on it 5, the
 * verb with its auxiliaries 6. Marks and the words that join clauses are like words outside of it: 0.
 */
const IN_CLAUSE: Readonly<Record<string, number>> = {
  nsubj: 1,
  csubj: 1,
  ccomp: 2,
  xcomp: 2,
  parataxis: 2,
  obj: 3,
  iobj: 3,
  advcl: 4,
  conj: 4,
  punct: 0,
  mark: 0,
  cc: 0,
  aux: VERB,
  compound: VERB,
};

/** Of the words below what has that relation to the verb; undefined: of the verb itself. */
export function clauseLabel(relation: string | undefined): number {
  return relation === undefined ? VERB : (IN_CLAUSE[universal(relation)] ?? OTHER);
}

/** Whether what has that relation to a verb may be what is said or thought. */
export function isComplement(relation: string): boolean {
  return clauseLabel(relation) === IN_CLAUSE["ccomp"];
}

/** Without its subtype: "nsubj:pass". */
function universal(relation: string): string {
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
}
