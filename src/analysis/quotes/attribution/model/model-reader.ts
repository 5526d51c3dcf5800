/** The model at work: from a passage to the attributions that it proposes. */
import type { ChoiceTable } from "../../../../models/choice-table.ts";
import { KindedChain } from "../../../../models/kinded-chain.ts";
import type { QuoteModel } from "../../../../models/quote-model.ts";
import { LexemeTable } from "../grammar/lexeme.ts";
import type { Passage } from "../passage.ts";
import type { Proposal } from "../proposal.ts";
import { type CandidateContext, findCandidates, labelFeatures, likelyCandidates } from "./candidates.ts";
import { type Choice, type Chooser, MOST_CHOICE_FEATURES } from "./choice.ts";
import { Crossings } from "./crossings.ts";
import { type LinkedCue, LinkScorer, linkCandidate, toProposals } from "./link-candidates.ts";
import { CueView, headOf } from "./link-features.ts";
import { NetReader } from "./net-reader.ts";
import { LABELS } from "./roles.ts";
import { settleLink } from "./settle-link.ts";
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
  readonly #roles: KindedChain = new KindedChain(LABELS);
  readonly #links: KindedChain = new KindedChain(LABELS);
  readonly #scorer: LinkScorer;
  readonly #buckets: Int32Array = new Int32Array(MOST_TOKEN_FEATURES);
  readonly #choices: Int32Array = new Int32Array(MOST_CHOICE_FEATURES);
  readonly #chooser: Chooser;
  readonly #net: NetReader | undefined;
  #roleScores: Float64Array = new Float64Array(0);
  #linkScores: Float64Array = new Float64Array(0);

  constructor(model: QuoteModel) {
    this.#model = model;
    this.lexemes = new LexemeTable(model.cueWords);
    this.#net = model.net && new NetReader(model.net);
    this.#scorer = new LinkScorer(model.links.table);
    const { sources, starts, ends, gaps, fronts, cueEnds } = model.choices;
    this.#chooser = {
      source: (choice) => this.#best(sources, choice),
      start: (choice) => this.#best(starts, choice),
      end: (choice) => this.#best(ends, choice),
      gap: (choice) => this.#best(gaps, choice),
      front: (choice) => this.#best(fronts, choice),
      cueEnd: (choice) => this.#best(cueEnds, choice),
    };
  }

  /** `byRules`: what the rules propose for the passage. */
  propose(passage: Passage, byRules: readonly Proposal[]): readonly Proposal[] {
    this.#scoreWords(passage, byRules);
    this.#net?.read(passage, this.#codes);
    this.#net?.addRoles(this.#roleScores, this.#model.settings.netShare);
    const { transitions } = this.#model.roles;
    const found = findCandidates(passage.length, byRules, this.#roleScores, transitions, this.#roles);
    const context = likelyCandidates(found);
    return toProposals(passage, this.#link(passage, context, this.#chooser));
  }

  /** For training: links candidates found elsewhere, and lets `chooser` see all choices. */
  link(passage: Passage, context: CandidateContext, chooser: Chooser): void {
    this.#scoreWords(passage, context.proposals);
    this.#net?.read(passage, this.#codes);
    this.#link(passage, likelyCandidates(context), chooser);
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

  #link(passage: Passage, context: CandidateContext, chooser: Chooser): readonly LinkedCue[] {
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
    const net = this.#net;
    net?.readyLinks();
    for (const candidate of candidates) {
      const head = headOf(codes, candidate);
      const view = new CueView(passage, codes, context, crossings, candidate);
      const window = windowAround(passage, candidate);
      const input = this.#scorer.score(view, window, this.#linkScores);
      net?.addLinks({ passage, context, view, window }, head, input.emissions, this.#model.settings.linkShare);
      const found = linkCandidate(candidate, head, window, input, this.#model, this.#links);
      if (!found) continue;
      linked.push(settleLink(passage, codes, context, crossings, found, window, input.emissions, chooser));
    }
    return linked;
  }

  /** The answer with the highest score; the second model's own where others only come up to it. */
  #best<Answer>(table: ChoiceTable, { answers, own, featuresOf }: Choice<Answer>): Answer {
    const buckets = this.#choices;
    let best = own;
    let top = table.scoreOf(buckets, featuresOf(own, buckets));
    for (let which = 0; which < answers.length; which++) {
      if (which === own) continue;
      const score = table.scoreOf(buckets, featuresOf(which, buckets));
      if (score <= top) continue;
      top = score;
      best = which;
    }
    return answers[best] as Answer;
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
