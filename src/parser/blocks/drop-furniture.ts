/** Furniture that shows only beside other blocks: the titles under "Read more:", the letters under "Comments (3)". */
import type { DraftBlock } from "./draft-block.ts";

/** Titles of other stories, in characters. */
const LONGEST_TITLE = 110;
/** "Read more:", "Related topics", "More on this story": titles follow. One with a title behind it has what it announces. */
const ANNOUNCES =
  /^(?:(?:also|further|must)[ -]read|read (?:more|also|next)|related(?: (?:stories|articles|news|links|content|topics|coverage|reading))?|see also|(?:explore )?more (?:on (?:this(?: story| topic)?|these topics)|stories|news|from .{2,30})|top stories|latest (?:news|stories)|you may also like|recommended|what to read next|editors?['’]s? (?:picks?|choice)|most (?:read|popular|viewed)|trending(?: now)?)\s?[:»>.…]*$/i;
const LINKED: ReadonlySet<DraftBlock["kind"]> = new Set(["heading", "paragraph", "list-item"]);
const ENDS_SENTENCE = /[.,;:!…]["”'’)]*$/u;

/** `drafts` without what shows to be furniture by its neighbours. */
export function dropFurniture(text: string, drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  return dropComments(text, dropNewsletterBoxes(text, dropCounts(text, dropLinkedTitles(text, drafts))));
}

/** What follows an announcement of links, as long as it has the form of titles, goes with it. */
function dropLinkedTitles(text: string, drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const dropped = new Set<DraftBlock>();
  for (const [index, draft] of drafts.entries()) {
    if (draft.reason !== "related links" || !ANNOUNCES.test(text.slice(draft.start, draft.end))) continue;
    let end = index + 1;
    for (let block = drafts[end]; block !== undefined && isLinkedTitle(text, block); block = drafts[end]) {
      dropped.add(block);
      end++;
    }
    // Where the story goes on, the last of them may be the heading of what follows.
    const last = drafts[end - 1];
    if (drafts[end]?.kind === "paragraph" && last?.kind === "heading") dropped.delete(last);
  }
  return leaveOut(drafts, dropped, "related links");
}

function isLinkedTitle(text: string, { kind, start, end, dateline, caption }: DraftBlock): boolean {
  if (!LINKED.has(kind) || end - start > LONGEST_TITLE || dateline !== undefined || caption !== undefined) return false;
  return !ENDS_SENTENCE.test(text.slice(end - Math.min(8, end - start), end));
}

/** "Share ¶ 112": how many comments there are, under the button. */
function dropCounts(text: string, drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const dropped = new Set<DraftBlock>();
  for (const [index, draft] of drafts.entries()) {
    const before = drafts[index - 1];
    if (draft.end - draft.start > 5 || draft.kind === "furniture" || before?.reason !== "widget") continue;
    if (!/^\d{1,5}$/.test(text.slice(draft.start, draft.end))) continue;
    if (/^(?:share|save|comments?|tweet|like)$/i.test(text.slice(before.start, before.end))) dropped.add(draft);
  }
  return leaveOut(drafts, dropped, "widget");
}

/** Blocks of a box that asks for an address, at most. */
const LONGEST_BOX = 7;

/** A box that asks for an address, from "Sign up to First Edition" to the line that says where it ends. */
function dropNewsletterBoxes(text: string, drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const dropped = new Set<DraftBlock>();
  for (const [index, { reason, start, end }] of drafts.entries()) {
    if (reason !== "follow and subscribe" || !/^(?:after|end of) newsletter promotion$/i.test(text.slice(start, end)))
      continue;
    const box = drafts.slice(Math.max(0, index - LONGEST_BOX), index);
    const from = box.findLastIndex((draft) => /^sign up (?:to|for) /i.test(text.slice(draft.start, draft.start + 12)));
    if (from >= 0) for (const draft of box.slice(from)) dropped.add(draft);
  }
  return leaveOut(drafts, dropped, "follow and subscribe");
}

/** "COMMENTS (3)", "3 comments", "Comments" */
const COMMENTS = /^(?:\d{1,5} |reader |latest )?comments?(?: ?\(\d{1,5}\))?:?$/i;
/** What stands between the letters of readers and in no article. */
const BETWEEN_COMMENTS =
  /^(?:\d{1,2} (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago|(?:log in to )?reply|report(?: (?:this )?comment)?|sort by:? \S+|(?:up|down)vote|\d+ likes?)$/i;

/** From the line that announces comments, everything is theirs, if what follows looks like them. */
function dropComments(text: string, drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const lineOf = ({ start, end }: DraftBlock): string => (end - start > 40 ? "" : text.slice(start, end));
  const opening = drafts.findLastIndex((draft) => COMMENTS.test(lineOf(draft)));
  if (opening < 1 || !drafts.slice(opening + 1).some((draft) => BETWEEN_COMMENTS.test(lineOf(draft)))) return drafts;
  return drafts.map((draft, index) => (index < opening ? draft : leftOut(draft, "comments")));
}

function leaveOut(
  drafts: readonly DraftBlock[],
  dropped: ReadonlySet<DraftBlock>,
  reason: string,
): readonly DraftBlock[] {
  if (dropped.size === 0) return drafts;
  return drafts.map((draft) => (dropped.has(draft) && draft.kind !== "furniture" ? leftOut(draft, reason) : draft));
}

function leftOut({ start, end }: DraftBlock, reason: string): DraftBlock {
  return { kind: "furniture", start, end, reason };
}
