/**
 * Furniture that no class gives away: lines between the paragraphs that say what they are. Each rule says why a line goes
 * and of which kind it is.
 */
import type { BlockKind } from "../../document/article.ts";
import type { TextBlock } from "./read-blocks.ts";

export interface LineVerdict {
  readonly kind: Extract<BlockKind, "furniture" | "credit" | "date" | "byline" | "tags">;
  readonly reason?: string;
}

interface LineRule {
  readonly pattern: RegExp;
  readonly verdict: LineVerdict;
  /** Longest line in characters the rule looks at. */
  readonly longest: number;
  /** Least share of the line that must be a link. */
  readonly linked?: number;
}

const furniture = (reason: string): LineVerdict => ({ kind: "furniture", reason });
const RELATED = furniture("related links");
const NEWSLETTER = furniture("newsletter box");
const SHARE = furniture("share bar");
const CREDIT: LineVerdict = { kind: "credit" };

const RULES: readonly LineRule[] = [
  {
    pattern:
      /^\W*(?:story continues below )?(?:advertisements?|advert|ads?|sponsored(?: (?:links?|content|post|by.*))?|promoted|anzeige|werbung|publicidade?|publicité|pubblicità|iklan|reklama|реклама|スポンサー?ド?リンク|広告|광고)\W*$/i,
    verdict: furniture("advertisement"),
    longest: 60,
  },
  {
    pattern:
      /^\W*(?:(?:story|article|text|content) continues(?: below| after)?.*|continue reading.*|keep reading|scroll down.*|skip ad(?:vertisement)?|skip to (?:main )?content|enlarge image|continued? below.*|this (?:slideshow|video|content) (?:requires|is not available|could not be).*|javascript .{0,60}|loading\.*|play video|watch(?: live| now| video)?|view (?:all|gallery|comments?|more).{0,20}|show (?:more|less|all)|load more|see more|expand|close|menu|image \d+ of \/? ?\d+|\d+ ?\/ ?\d+|\d+ of \d+|slide \d+.*|photos?|video|enlarge(?: this image)?|toggle caption|hide caption|caption)\W*$/i,
    verdict: furniture("tools"),
    longest: 120,
  },
  {
    pattern:
      /^\W*(?:share|tweet|pin(?: it)?|email(?: this)?|print(?: this)?|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|copy link|url copied!?|sharing is caring|compartir|compartilhar|teilen|partager|condividi|поделиться)(?: this(?: (?:article|story|post|page))?| (?:on|via|to|with) .{1,30}| it.{0,20})?(?:\W*(?:share|tweet|pin it|email|print|facebook|twitter|whatsapp|linkedin|google|pinterest|reddit|telegram|copy link|baixar|pint))*\W*$/i,
    verdict: SHARE,
    longest: 120,
  },
  {
    pattern:
      /^\W*(?:related(?: (?:stories|story|articles?|posts?|links?|content|coverage|reading|topics|news|video))?|read(?: this)?(?: more| next| also| now)?|also read|see(?: also| more)|more(?: from| on| in| about| stories| news| coverage)?.{0,40}|recommended(?: for you| reading)?|you (?:may|might)(?: also)? (?:like|enjoy|be interested).{0,20}|most (?:read|popular|viewed)|popular|trending(?: now)?|don['’]t miss|up next|what to read next|editor['’]?s['’]? (?:picks?|choice)|in case you missed it|further reading|latest(?: news| stories)?|top stories|watch more|tags?|topics?|leggi anche|lee también|te puede interesar|leia (?:também|mais)|você pode gostar|artigos relacionados|mehr zum thema|lesen sie auch|lire aussi|à lire aussi|baca juga|читайте также|самые популярные.{0,20}|похожие .{0,20}|関連記事|관련기사)\W*$/i,
    verdict: RELATED,
    longest: 70,
  },
  {
    pattern:
      /^\W*(?:on [\w.]+\.com|related|read(?: more| also| next)?|also read|also|see(?: also| more)?|more|watch(?: now| live| below)?|listen|recommended|don['’]t miss|up next|opinion|analysis|explainer|timeline|photos?|gallery|video|in pics|click here|for more|leggi anche(?: su)?|lee también|leia (?:também|mais)|lesen sie auch|lire aussi|à lire|baca juga|читайте также)\s?(?:\W{1,2}\s|:)/i,
    verdict: RELATED,
    longest: 300,
    linked: 0.35,
  },
  {
    pattern:
      /^\W{0,2}(?:related|read more|also read|see also|read also|leggi anche(?: su)?|lee también|leia também|lesen sie auch|lire aussi|à lire aussi|baca juga)\s?:/i,
    verdict: RELATED,
    longest: 300,
    linked: 0.01,
  },
  {
    // "Customers signed up for the trial" is news: only what bids the reader do so is a box.
    pattern:
      /(?:^\W*|[.!?:]\s+)(?:please |click here to |tap here to )?(?:sign up (?:for|to|here|now|today|and)|subscribe (?:to|now|today|here|for|and)|register (?:now|for free)|(?:get|receive|have)\b.{0,80}\b(?:inbox|newsletter|subscription)|(?:download|get) (?:the|our) .{0,30}\bapp\b|become a (?:member|subscriber)|already a (?:subscriber|member))|^\W*(?:to read the full story|stay up to date with|newsletter\b.{0,60}\b(?:sign|subscribe|inbox))/i,
    verdict: NEWSLETTER,
    longest: 260,
  },
  {
    // "Like many on Twitter, she …" is news: what follows the verb must be somebody to follow.
    pattern:
      /^\W*(?:[Yy]ou can )?(?:[Ff]ollow|[Ff]ind|[Ll]ike|[Jj]oin|[Cc]onnect with|[Rr]each|[Cc]ontact|[Ee]-?mail|[Ww]rite to|[Mm]essage|[Tt]weet)\s+(?:us|me|him|her|them|our|@\w+|the (?:writer|author|reporter|journalist)s?|\p{Lu}\S*)\b.{0,120}(?:\bon (?:Twitter|Facebook|Instagram|LinkedIn|TikTok|Telegram|YouTube|X|Threads|social)\b|@\w|\bat:? \S+@\S+|twitter\.com)/u,
    verdict: furniture("author box"),
    longest: 320,
  },
  {
    // "Dana Ostrowski covers city hall. Reach her at dana@gazette.example."
    pattern: /[.!] (?:Reach|Contact|Email|E-mail) (?:him|her|them|me)(?: at| via|:)? \S+@\S+\W*$/,
    verdict: furniture("author box"),
    longest: 320,
  },
  {
    pattern:
      /\b(?:website|site|we|page) uses? cookies\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings|preferences)\b/i,
    verdict: furniture("cookie notice"),
    longest: 600,
  },
  {
    pattern:
      /^\W*(?:have a tip\?|got a (?:tip|story)|do you have (?:a|any) (?:tip|story|information)|send (?:us )?(?:your )?tips|leave a comment$|join the (?:conversation|discussion)|let us know what you think|tell us what you think|what do you think\?$|view comments|\d+ comments?$|no comments?(?: yet)?$|comments are closed|comments?\W*$|you must (?:log|be logged) in|lascia un commento|deixe um comentário|hinterlasse einen kommentar|(?:отзывы|комментарии|kommentare|comentarios|comentários|commentaires|commenti)\W*$)/i,
    verdict: furniture("comments"),
    longest: 260,
  },
  {
    pattern:
      /^\W*(?:(?:first |last )?(?:published|updated|posted|modified)(?: (?:on|at))?\b[^.]{0,80}\d{4}|(?:published|updated|posted)\s?:.{0,80})/i,
    verdict: { kind: "date" },
    longest: 120,
  },
  {
    pattern:
      /^\W*(?:(?:additional )?(?:reporting|writing|editing|compiled|written|translated|production|graphics?|research) by\b|with (?:reporting|files|wires?|additional reporting|inputs?|agency inputs?) (?:by|from)|with post wires$|(?:the )?associated press (?:writers?|reporters?|journalists?|contributed)|.{0,160}\bcontributed to this (?:report|story|article)\W*$|(?:source|sources|via|from)\s?: .{1,60}$|source: news agencies|(?:this|the) (?:article|story|post|piece|report) (?:was |has been )?(?:originally |first )?(?:published|appeared|reprinted|reproduced|republished|syndicated)|(?:originally|first) (?:published|appeared|posted)\b|the post .{1,240} (?:appeared first|first appeared) on .{2,80}$|(?:copyright|©|\(c\)|ⓒ)|all rights reserved|.{0,80}©.{0,80}$|—? ?(?:afp|reuters|ap|ani|pti|ians|upi|xinhua)$)/i,
    verdict: CREDIT,
    longest: 400,
  },
  {
    pattern:
      /^\W*(?:filed (?:under|in)|tagged(?: (?:with|as))?|tags?|topics?|categor(?:y|ies)|keywords?|in this (?:article|story)|etiquetas|palavras-chave|schlagwörter|mots-clés|теги|タグ)\s?:/i,
    verdict: { kind: "tags" },
    longest: 300,
  },
];

/** WordPress leaves markup of plug-ins that are gone: `[button link="…"]Send us yours[/button]`. */
const SHORTCODE = /^\[(\w+)(?: [^\]]*)?\].*\[\/\1\]$|^\[\/?\w+(?: [^\]]*=[^\]]*)?\]$/;

/** What a line between the paragraphs is, or undefined for reading text. */
export function judgeLine(block: TextBlock): LineVerdict | undefined {
  const { text, linkLength } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return furniture("ornament");
  if (text.startsWith("[") && SHORTCODE.test(text)) return furniture("tools");
  for (const { pattern, verdict, longest, linked } of RULES) {
    if (text.length > longest || linkLength < (linked ?? 0) * text.length) continue;
    if (pattern.test(text)) return verdict;
  }
  return undefined;
}
