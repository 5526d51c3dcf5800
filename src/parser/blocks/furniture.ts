/**
 * Furniture: what stands in the text of an article but is no part of it. Each rule is exact rather than complete: a line
 * that is left out is lost to the analysis, a line that stays merely stands in the way.
 */
import { type LetterPattern, letterPattern } from "../../lexicon/letter-pattern.ts";

interface FurnitureRule {
  readonly reason: string;
  readonly pattern: RegExp | LetterPattern;
  /** How such a line begins, where that is told sooner than the whole pattern is compiled. */
  readonly opening?: RegExp;
  /** Longest line it may claim, in characters. */
  readonly longest: number;
}

/** Lines of signs. */
const SIGNS: readonly FurnitureRule[] = [
  { reason: "separator", pattern: letterPattern(String.raw`^[^\p{L}\p{N}$€£¥₹]+$`), longest: 400 },
  // "<tweet tweet-id="671442096285458434"><tweet/>." of a page whose tags nobody read
  { reason: "markup", opening: /^<[/a-z]/i, pattern: /^(?:<\/?[a-z][^<>]{0,200}>[\s.,]{0,4}){1,20}$/i, longest: 1000 },
];

/**
 * How the lines of `WORDED` begin, or what stands in them: told before two dozen patterns are compiled, of which a run over one
 * article would wait for each.
 */
const OPENING: RegExp =
  /^(?:["“]?follow|[\d([©+]|\S+@|abstract|accept|add|advertisement|after|already a|also|ap |article|body|by (?:cont|click|us)|byline|click|close|comment|contact|continue|copy|correction|do|e-?mail|editor|end|estimated|explore more|facebook|find|for (?:immediate|release)|forward to|free|full|further|gallery|get|got|have|headline|if|interactive|join|key events|language|last (?:up|pub|post)|latest|leave|leer|length|like|linkedin|listen|live|load|log|manage|media contact|menu|more|most|must|next|our|pause|phone|photo|play|please|post|previous|press contact|print|privacy|read|recommended|register|related|reuse|save|scroll|search|see|share|show|sign|skip|slideshow|sort by|sponsored|story|subscribe|support|tap|tel\b|this|to (?:cont|read|unsub)|top|trending|tweet|twitter|unsub|update|video|view|want to|watch|we (?:use|value|care|respect|and our)|what|you)|all rights reserved|cookies?\b/i;

/** Lines that begin with certain words: see `OPENING`. */
const WORDED: readonly FurnitureRule[] = [
  // "2104km": the distance that a page worked out for its reader; "12°C"; "1 of 5", "3/12"
  { reason: "widget", pattern: /^\d[\d.,]*\s?(?:km|mi|miles|°[CF]?)$/i, longest: 16 },
  { reason: "widget", pattern: /^\d{1,3}\s?(?:\/|of)\s?\d{1,3}$/i, longest: 12 },
  {
    reason: "widget",
    pattern: /^(?:(?:estimated )?read(?:ing)? time:?\s)?\d{1,3}(?:[-–]\d{1,3})?[ -]min(?:ute)?s?(?: read)?\.?$/i,
    longest: 40,
  },
  {
    reason: "widget",
    pattern: /^(?:\d{1,3} photos?|save (?:story|article)|leer en español|read in (?:spanish|english))$/i,
    longest: 24,
  },
  {
    reason: "widget",
    pattern: /^(?:leave|post|view|show|add|read)(?: an?| all| the)? comments?(?:\s?\(?\d+\)?)?$/i,
    longest: 32,
  },
  { reason: "widget", pattern: /^(?:share|print|save|e-?mail) this(?: (?:article|story|page|post))?$/i, longest: 24 },
  { reason: "widget", pattern: /^reuse this content$/i, longest: 24 },
  // "AP AUDIO: Wildfire forces evacuations.", "AP correspondent Julie Walker reports on the fire."
  {
    reason: "widget",
    pattern:
      /^AP (?:(?:AUDIO|VIDEO|Audio|Video)\s?: .{3,200}|correspondent \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3} reports?(?: on .{3,120})?\.)$/u,
    longest: 220,
  },
  { reason: "widget", pattern: /^listen to (?:this|the) (?:article|story)\b.{0,40}$/i, longest: 60 },
  {
    reason: "widget",
    pattern:
      /^(?:\d+\s)?(?:comments?|shares?|views?|likes?|tweets?|share|tweet|print|email|facebook|twitter|whatsapp|linkedin|copy link|save|listen|play|pause|close|menu|search|loading\.*|sponsored|top|next|previous|log in|sign in|sign up)\.?$/i,
    longest: 24,
  },
  // "2h ago", "Updated 3 hours ago", "14.32 BST", "Updated at 15.10 BST": the clock of a live page
  {
    reason: "widget",
    pattern:
      /^(?:(?:last )?(?:updated|published|posted) )?\d{1,2}\s?(?:[smhdw]|secs?|mins?|hrs?|(?:second|minute|hour|day|week|month)s?) ago$/i,
    longest: 40,
  },
  {
    reason: "widget",
    pattern:
      /^(?:updated at )?\d{1,2}[.:]\d\d(?: ?[AP]M)? ?(?:GMT|BST|UTC|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|A[CEW][SD]T|CES?T|IST)$/i,
    longest: 40,
  },
  {
    reason: "widget",
    pattern:
      /^(?:show key events only|(?:please )?(?:turn on|enable) javascript to (?:use|view|see) this (?:feature|content|page|video)|skip (?:past|to) (?:key events|main content|content)|sort by:? (?:newest|oldest|best|most \w+))\.?$/i,
    longest: 80,
  },
  {
    reason: "advertisement",
    pattern:
      /^(?:advertisements?|story continues below(?: this)?(?: advertisement)?|article continues (?:below|after)(?: this)?(?: advertisement)?|continue reading below|scroll to continue(?: with content)?)\.?$/i,
    longest: 60,
  },
  {
    reason: "related links",
    pattern:
      /^(?:(?:also|further|must)[ -]read|read (?:more|also|next|the full (?:story|article))|related(?: (?:stories|articles|news|links|content|topics|coverage|reading))?|see also|(?:explore )?more (?:on (?:this(?: story| topic)?|these topics)|stories|news|from .{2,30})|top stories|latest (?:news|stories)|you may also like|recommended|don['’]t miss|what to read next|editors?['’]s? (?:picks?|choice)|most (?:read|popular|viewed)|trending(?: now)?|more\s?>>?)\s?(?:[:–—-].*|[»>.…]*)$/i,
    longest: 220,
  },
  {
    reason: "related links",
    pattern: /^(?:READ|READ MORE|READ ALSO|ALSO READ|WATCH|RELATED|MORE|SEE ALSO|LISTEN)\s?(?::|\||>>?|»|–|—)\s?\S/u,
    longest: 220,
  },
  {
    reason: "follow and subscribe",
    opening: /^["“]?(?:you can|please|follow|like|find|join)\s/i,
    // "“Follow Pam Key on Twitter @pamkeyNEN.": behind a transcript whose paragraphs all open with a mark.
    pattern: letterPattern(
      String.raw`^["“]?(?:(?:[Yy]ou can|[Pp]lease)\s)?(?:[Ff]ollow\s(?:us|me|[\p{Lu}@][^.:]{1,40}?)|(?:[Ll]ike|[Ff]ind|[Jj]oin)\s(?:us|our\s\w+))\s(?:[Oo]n|at|via)\s@?(?:[Ff]acebook|[Tt]witter|[Ii]nstagram|[Tt]elegram|[Ww]hats[Aa]pp|[Yy]ou[Tt]ube|[Tt]ik[Tt]ok|[Ll]inked[Ii]n|Google News|X)\b.*$`,
    ),
    longest: 260,
  },
  { reason: "follow and subscribe", pattern: /^(?:follow|like)\s(?:us|@\w+)\b.{0,40}$/i, longest: 60 },
  // "Follow AP's coverage at https://apnews.com/…", "Follow live updates here"
  {
    reason: "follow and subscribe",
    pattern:
      /^(?:follow|see|find|read) (?:\S{1,30}['’]s? |our |the |all )?(?:full |live |more |latest )?(?:coverage|updates|blog)\b.{0,30}\s(?:https?:\/\/\S{1,160}|here\.?)$/i,
    longest: 260,
  },
  // What the Guardian and the BBC leave for those who listen to a page.
  { reason: "follow and subscribe", pattern: /^(?:skip past|after|end of) newsletter promotion$/i, longest: 40 },
  {
    reason: "follow and subscribe",
    pattern:
      /^(?:subscribe|sign up|register|click here|tap here|get (?:the|our) (?:latest|newsletter|app|best))\b(?=.*\b(?:newsletters?|inbox|e-?mails?|alerts?|updates?|app|channel|here|subscri\w+|daily|free)\b).*$/i,
    longest: 260,
  },
  {
    reason: "follow and subscribe",
    pattern:
      /^(?:please )?(?:download|get|join|support) our\b.{0,60}\b(?:app|channel|newsletter|community|group|journalism|work)\b.{0,60}$/i,
    longest: 140,
  },
  {
    reason: "follow and subscribe",
    pattern:
      /^(?:(?:free )?(?:daily|weekly|monthly) (?:e-?mail )?newsletter|privacy notice: newsletters may contain\b.*)$/i,
    longest: 400,
  },
  // What a newsletter says about itself.
  {
    reason: "mail",
    pattern:
      /^(?:(?:view|read|open)(?: this| it)?(?: e-?mail| message| newsletter)?(?: online)?(?: [io]n (?:your |a |the )?(?:web )?browser)|unsubscribe(?: here| now)?(?: ?[|·•/] ?.{1,80})?|(?:manage|update)(?: your)?(?: e-?mail)? (?:preferences|subscriptions?)(?: ?[|·•/] ?.{1,80})?|you(?:['’]re| are)? receiv(?:ed|ing) this (?:e-?mail|message|newsletter) because\b.*|(?:to|if you (?:want|wish) to) unsubscribe\b.*|forward to a friend)\.?$/i,
    longest: 260,
  },
  {
    reason: "cookie notice",
    pattern:
      /^(?:(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\b.*|(?:we value|we care about|we respect) your privacy\b.*|(?:we and our (?:\d+ )?(?:trusted )?partners)\b.*|by (?:continuing|clicking|using)\b.*\bcookies\b.*|accept(?: all)?(?: cookies)?(?: (?:and|&) (?:continue|close))?|(?:cookie|privacy) (?:settings|preferences|policy))\.?$/i,
    longest: 600,
  },
  {
    reason: "paywall",
    pattern:
      /^(?:this (?:article|content|story) is (?:for|only available to|exclusive to|reserved for) (?:our )?(?:paying |registered )?(?:subscribers|members)\b.*|to (?:continue reading|read (?:the full|the rest of this|this)(?: story| article)?),? (?:please )?(?:subscribe|sign|log|register)\b.*|subscribe to (?:continue|keep|read)\b.*|already a (?:subscriber|member)\?.*|want to (?:read more|continue reading)\?.*|you(?:['’]ve| have) (?:reached|used|read) (?:all |the |your |\d+ )?(?:limit )?(?:of )?(?:your )?(?:\d+ )?(?:free|monthly) (?:free )?(?:articles?|stories)\b.*)$/i,
    longest: 260,
  },
  {
    reason: "contact",
    pattern:
      /^(?:(?:media |press )?contacts?\s?:.*(?:\S@\S|\d{3}).*|(?:media|press) contacts?:?|(?:(?:e-?mail|tel|phone):? )?(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4}|\+\d{1,3}[ -]?\(?\d{2,4}\)?[ -]\d[\d -]{4,12}\d))$/i,
    longest: 200,
  },
  {
    reason: "contact",
    pattern:
      /^\(?(?:if you (?:want|would like) to contribute\b|(?:got|have|do you have) an? (?:news )?(?:tip|story)\b).*$/i,
    longest: 220,
  },
  {
    reason: "copyright",
    pattern: /^(?:(?:copyright|©|\(c\))\s?(?:\(c\)\s?|©\s?)?(?:19|20)\d\d\b.*|(?:.*\b)?all rights reserved\.?.*)$/i,
    longest: 260,
  },
  {
    reason: "copyright",
    pattern: /^this (?:material|article|story|content) may not be (?:published|reproduced|reprinted)\b.*$/i,
    longest: 260,
  },
  {
    reason: "stage direction",
    pattern:
      /^[([](?:CROSSTALK|APPLAUSE|LAUGHTER|CHEERS?|BOOS?|MUSIC|INAUDIBLE|UNINTELLIGIBLE|PAUSE|(?:COMMERCIAL |AD )?BREAK|(?:BEGIN|END|START) (?:AUDIO|VIDEO|TAPE)(?: (?:CLIP|TAPE))?|VIDEO CLIP|LAUGHTER AND APPLAUSE)[)\]]\.?$/i,
    longest: 40,
  },
  {
    reason: "standards",
    pattern: /^our standards: the thomson reuters trust principles\.?(?:, opens new tab)?$/i,
    longest: 80,
  },
  // Labels that press databases put before the parts of an article.
  {
    reason: "label",
    pattern:
      /^(?:abstract|full text|correction appended|body|headline|byline|length|language|document|load-date|key events|for immediate release|photo gallery|gallery|slideshow|interactive|video|watch live|live updates?)\s?[.:]?$/i,
    longest: 28,
  },
];

/** Why `line` is no part of the article, or undefined when it is. */
export function furnitureReason(line: string): string | undefined {
  return reasonBy(SIGNS, line) ?? (OPENING.test(line) ? reasonBy(WORDED, line) : undefined);
}

function reasonBy(rules: readonly FurnitureRule[], line: string): string | undefined {
  for (const { reason, opening, pattern, longest } of rules) {
    if (line.length <= longest && opening?.test(line) !== false && pattern.test(line)) return reason;
  }
  return undefined;
}
