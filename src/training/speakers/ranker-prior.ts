/**
 * What the ranker believes before it has seen an example. The annotated articles are few, so that weights are drawn
 * towards these instead of zero: what grammar says of pronouns (agreement, recency, subjects: centering, Grosz et al. 1995)
 * and what a reader expects of descriptions.
 */
import {
  FEATURES_PER_KIND,
  NOBODY_FEATURES,
  RANKED_KINDS,
  type RankedKind,
  SPEAKER_FEATURES,
} from "../../analysis/quotes/speakers/speaker-features.ts";

type Beliefs = Partial<Record<(typeof SPEAKER_FEATURES)[number] | (typeof NOBODY_FEATURES)[number], number>>;

const EVERYWHERE: Beliefs = {
  place: -1.5,
  other: -0.8,
  "sentence-0": 0.6,
  "sentence-1": 0.6,
  "sentence-2": 0.2,
  "sentence-5": -0.4,
  "sentence-far": -0.8,
  "never-before": -1.5,
  "only-after": -0.5,
  "paragraph-0": 0.5,
  "paragraph-1": 0.2,
  "paragraph-far": -0.5,
  "rank-0": 0.4,
  "rank-2": -0.3,
  "rank-3": -0.6,
  "was-quoted": -0.8,
  "was-reported": -0.4,
  "is-quoted-here": -0.8,
  "was-possessive": -0.3,
  "was-after-preposition": -0.3,
  "spoke-last": 0.8,
  "spoke-last-here": 0.6,
  "spoke-before": 0.2,
  "answers-itself": -4,
  "latest-subject": 0.6,
  "latest-subject-in-paragraph": 0.3,
};

const BY_KIND: Readonly<Record<RankedKind, Beliefs>> = {
  "person-pronoun": {
    "was-in-list": -0.8,
    "pronoun-agrees": 0.6,
    "pronoun-agrees-rank-0": 0.6,
    focus: 1,
    "focus-in-sentence": 0.3,
    "focus-in-sentence-before": 0.5,
    "focus-far": -0.5,
    "focus-sole": 1,
    "latest-subject": 1.2,
    "latest-subject-in-sentence": 0.8,
    "latest-subject-in-sentence-before": 0.6,
    "subject-in-sentence": 0.6,
    "subject-since-other-spoke": 1,
    "named-since-other-spoke": 0.5,
    "spoke-last-and-nobody-since": 0.8,
    alone: 1,
    nobody: -1,
    "nobody-spoke-last": 2,
    "nobody-spoke-last-here": 1,
    "nobody-spoke-last-as-person": 1.5,
    "nobody-alone": 1,
  },
  "other-pronoun": {
    "nobody-first-person": 2,
    "pronoun-clashes": -1,
    org: 0.6,
    "latest-subject": 1,
    "spoke-last-and-nobody-since": 0.8,
    "subject-since-other-spoke": 0.8,
    nobody: -0.5,
    "nobody-spoke-last": 1.5,
    "nobody-spoke-last-here": 1,
  },
  description: {
    "role-head": 3.5,
    "role-phrase": 1,
    "role-name": 2.5,
    "role-kindred": 2,
    "role-other-body": -1,
    "role-alone": 1.2,
    "role-unfit": -0.7,
    "rank-missing": -1,
    "rank-too-low": -1.5,
    "named-since-same-head": 5,
    "named-right-after": 6,
    "indefinite-named-before": -2,
    "role-words-1": 0.8,
    "role-words-2": 1.5,
    "role-words-fewer": -1.5,
    "country-clashes": -1.5,
    "class-agrees": 0.3,
    "owns-document": 3,
    "owned-by-another": -2,
    "spokesperson-of": -2,
    "named-in-phrase-agrees": -0.5,
    "definite-recent": 0.3,
    "definite-subject": 0.5,
    "same-head-spoke": 3.5,
    "same-head-spoke-earlier": 2,
    "same-head-spoke-otherwise": 0.5,
    signed: 4.5,
    "introduced-by-speaker": 2,
    "introduced-by-possessive": 2.5,
    "introduced-by-subject": 1.5,
    "introduced-after": 2.5,
    "introduced-as-modifier": 2,
    "introduced-in-sentence": 0.5,
    "year-old": 0.5,
    "same-words": 6,
    "spoke-last": 0.3,
    nobody: 1.5,
    "nobody-indefinite": 2.5,
    "nobody-indefinite-document": 0.5,
    "nobody-though-owned": -0.5,
    "nobody-possessive": 0.8,
    "nobody-bare": 1,
    "nobody-definite": -0.3,
    "nobody-plural": 1.5,
    "nobody-people": 1,
    "nobody-spokesperson": 1.5,
    "nobody-group": -0.5,
    "nobody-no-role": 0.5,
    "nobody-same-head": 2.5,
    "nobody-introduced-unnamed": 2,
  },
  none: {
    "same-words": 8,
    "quoted-last": 0.5,
    "quoted-last-in-paragraph-before": 0.5,
    "spoke-last": 1.5,
    "spoke-last-and-nobody-since": 1,
    "spoke-last-in-paragraph-before": 0.5,
    "named-since-other-spoke": 0.4,
    "subject-since-other-spoke": 1,
    "after-in-sentence": 0.5,
    "signs-off": 0.6,
    nobody: 0.3,
    "nobody-spoke-last": 1,
  },
};

/** Weights in the order of the features. */
export function rankerPrior(): Float32Array {
  const prior = new Float32Array(FEATURES_PER_KIND * RANKED_KINDS.length);
  const names = [...SPEAKER_FEATURES, ...NOBODY_FEATURES];
  RANKED_KINDS.forEach((kind, row) => {
    names.forEach((name, index) => {
      prior[row * FEATURES_PER_KIND + index] = BY_KIND[kind][name] ?? EVERYWHERE[name] ?? 0;
    });
  });
  return prior;
}
