/** The model at work: from a passage to the attributions that it proposes. */
import { ChainPosterior } from "../../../../models/kinded-chain.ts";
import type { QuoteModel } from "../../../../models/quote-model.ts";
import { LexemeTable } from "../lexeme.ts";
import type { Passage } from "../passage.ts";
import type { Proposal } from "../proposal.ts";
import { type CandidateContext, findCandidates, labelFeatures, likelyCandidates } from "./candidates.ts";
import { type EndCase, endCase, endFeatures } from "./content-end.ts";
import { Crossings } from "./crossings.ts";
import { type LinkedCue, LinkScorer, linkCandidate, toProposals } from "./link-candidates.ts";
import { CueView, headOf } from "./link-features.ts";
import { LABELS } from "./roles.ts";
import { MOST_TOKEN_FEATURES, tokenFeatures } from "./token-features.ts";
import { windowAround } from "./window.ts";
import { WordCodes } from "./word-codes.ts";

/** Holds scratch space between passages; what it proposes depends on the passage alone. */
export class ModelReader {
  /** Where passages for this reader must take their lexemes from. */
  readonly lexemes: LexemeTable;
  readonly #model: QuoteModel;
  readonly #codes: WordCodes = new WordCodes();
  readonly #crossings: Crossings = new Crossings();
  readonly #posterior: ChainPosterior = new ChainPosterior(LABELS);
  readonly #scorer: LinkScorer;
  readonly #buckets: Int32Array = new Int32Array(MOST_TOKEN_FEATURES);
  #roleScores: Float64Array = new Float64Array(0);
  #linkScores: Float64Array = new Float64Array(0);

  constructor(model: QuoteModel) {
    this.#model = model;
    this.lexemes = new LexemeTable(model.cueWords);
    this.#scorer = new LinkScorer(model.links.table);
  }

  /** `byRules`: what the rules propose for the passage. */
  propose(passage: Passage, byRules: readonly Proposal[]): readonly Proposal[] {
    this.#scoreWords(passage, byRules);
    const { transitions } = this.#model.roles;
    const found = findCandidates(passage.length, byRules, this.#roleScores, transitions, this.#posterior);
    const context = likelyCandidates(found);
    return toProposals(
      passage,
      this.#link(passage, context, (ends) => this.#bestEnd(passage, context, ends)),
    );
  }

  /** For training: tells `visit` the choices among ends that come up with candidates found elsewhere. */
  visitEnds(passage: Passage, context: CandidateContext, visit: (ends: EndCase, codes: WordCodes) => void): void {
    this.#scoreWords(passage, context.proposals);
    this.#link(passage, context, (ends) => {
      visit(ends, this.#codes);
      return ends.content.to;
    });
  }

  #scoreWords(passage: Passage, byRules: readonly Proposal[]): void {
    const codes = this.#codes;
    const buckets = this.#buckets;
    codes.encode(passage, byRules);
    this.#clear(passage.length * LABELS);
    for (let i = 0; i < passage.length; i++) {
      const count = tokenFeatures(passage, codes, i, buckets);
      this.#model.words.addToBoth(buckets, count, this.#roleScores, this.#linkScores, i * LABELS);
    }
  }

  #link(passage: Passage, context: CandidateContext, endOf: (ends: EndCase) => number): readonly LinkedCue[] {
    const { candidates } = context;
    if (candidates.length === 0) return [];
    const buckets = this.#buckets;
    // The role scores are done with: what the label features add to them goes nowhere.
    for (let i = 0; i < passage.length; i++) {
      const count = labelFeatures(context, passage.mark, i, buckets);
      this.#model.words.addToBoth(buckets, count, this.#roleScores, this.#linkScores, i * LABELS);
    }
    const codes = this.#codes;
    const crossings = this.#crossings;
    crossings.count(passage, codes, candidates);
    const linked: LinkedCue[] = [];
    for (const candidate of candidates) {
      const view = new CueView(passage, codes, context, crossings, candidate);
      const window = windowAround(passage, candidate);
      const input = this.#scorer.score(view, window, this.#linkScores);
      const found = linkCandidate(candidate, headOf(codes, candidate), window, input, this.#model, this.#posterior);
      if (!found) continue;
      const last = found.content.at(-1);
      const ends = last && endCase(passage, found.cue, last, window, input.emissions);
      if (!ends) linked.push(found);
      else linked.push({ ...found, content: [...found.content.slice(0, -1), { from: last.from, to: endOf(ends) }] });
    }
    return linked;
  }

  /** The end that the choice among them falls on. */
  #bestEnd(passage: Passage, context: CandidateContext, ends: EndCase): number {
    const { ends: table } = this.#model;
    let best = ends.content.to;
    let top = Number.NEGATIVE_INFINITY;
    for (let which = 0; which < ends.ends.length; which++) {
      const count = endFeatures(passage, this.#codes, context, ends, which, this.#buckets);
      const score = table.scoreOf(this.#buckets, count);
      const end = ends.ends[which] ?? best;
      if (score < top || (score === top && end !== ends.content.to)) continue;
      top = score;
      best = end;
    }
    return best;
  }

  #clear(cells: number): void {
    if (this.#roleScores.length < cells) {
      this.#roleScores = new Float64Array(2 * cells);
      this.#linkScores = new Float64Array(2 * cells);
      return;
    }
    this.#roleScores.fill(0, 0, cells);
    this.#linkScores.fill(0, 0, cells);
  }
}
