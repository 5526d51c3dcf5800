/** What is asked of the ranker: who is meant at one place, of whom, and everything that speaks for one or the other. */
import type { PronounSet } from "../../../../document/annotations.ts";
import type { Span } from "../../../../document/span.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import type { RoleWords } from "../roles/role-words.ts";
import type { Scene } from "../scene.ts";
import type { FocusAt } from "./focus.ts";
import type { Introduction } from "./introducers.ts";

/** An entity and the mentions of it that speak for it. Indices into `Scene.mentions`; -1 where there is none. */
export interface Candidate {
  readonly entity: number;
  /** Its last mention before the place, outside captions, and outside quotations if there is one near. */
  readonly before: number;
  /** Its first mention after the place, if near. */
  readonly after: number;
  /** Its last mention before the place as the first subject of a sentence, outside quotations. */
  readonly subject: number;
  /** Whether no other candidate was a subject more recently. */
  readonly isLatestSubject: boolean;
  /** How many other candidates were mentioned more recently. */
  readonly rank: number;
  /** Its last turn under a pronoun or a description, where it was not named since: it is as present as if it had been. */
  readonly turn: Turn | undefined;
}

/** Where a speaker is sought. */
export interface Place {
  /** Start of the source, or of the content where there is no source. */
  readonly at: number;
  /** The words of the attribution: names after the place count only outside of them. */
  readonly end: number;
  readonly content: readonly Span[];
}

/** Who spoke before, latest last; -1 for somebody without a name. */
export interface Turn {
  readonly entity: number;
  /** Paragraph number and end of the attribution. */
  readonly paragraph: number;
  readonly end: number;
  /** Head noun, where a description named the speaker. */
  readonly head: string;
  /** The other words of that description, joined by spaces. */
  readonly words: string;
  readonly isPerson: boolean;
  /** Whether something written was cited, or somebody's office. */
  readonly isDocument: boolean;
  /** Sentence of the source, or of the content where there is none. */
  readonly sentence: number;
  /** Whether words in marks were quoted. */
  readonly isQuoted: boolean;
  /** Whether they ask something. */
  readonly isQuestion: boolean;
  /** Start of the source, or of the content where there is none. */
  readonly at: number;
  /** Whether the source was a name. */
  readonly isNamed: boolean;
  /** Whether the source was "they" or "both". */
  readonly isMany: boolean;
}

/** What is known before anybody is considered. */
export interface Asked {
  readonly scene: Scene;
  readonly roles: RoleWords;
  /** By entity. */
  readonly pronouns: readonly (PronounSet | undefined)[];
  readonly place: Place;
  readonly reading: SourceReading;
  readonly turns: readonly Turn[];
  readonly focusAt: FocusAt;
  readonly mostMentioned: number;
  readonly firstPerson: number;
  readonly titled: ReadonlySet<number>;
  /** Whether an offset lies in what somebody is reported to say. */
  readonly isSaidAt: (offset: number) => boolean;
  /** Whom the pronoun of "his lawyer" stands for, or -1. */
  readonly possessor: number;
  /** Who is quoted with the same words elsewhere. */
  readonly sameWords: ReadonlySet<number>;
  /** Who brought up what the description takes up, and how. */
  readonly introducers: ReadonlyMap<number, ReadonlySet<Introduction>>;
}

/** Everything features are read from. */
export interface Question extends Asked {
  /** Entities that are named in what is said. */
  readonly spokenOf: ReadonlySet<number>;
  /** The most words of the description, its head left out, that fit any one candidate. */
  readonly mostShared: number;
  /** Whether the cue says that somebody else is answered. */
  readonly isReply: boolean;
  /** Whether somebody who goes by the pronoun, as is known, is named in its sentence. */
  readonly isKnownNear: boolean;
  /** Whether a person was brought up by the same noun without a name: "A homeowner shot a man". */
  readonly isUnnamed: boolean;
  /** Whom the clause of a "he" or "she" names behind it. */
  readonly governed: ReadonlySet<number>;
}
