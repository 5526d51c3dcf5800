/** NITF, the IPTC's markup for news stories (https://iptc.org/standards/nitf/), versions 2 and 3. */
import type { ArticleRecord } from "../records/article-record.ts";
import { allNamed, firstNamed, wordsOf, type XmlElement } from "./xml-tree.ts";

// Names set within a line, which HTML does not know and would take for paragraphs.
const INLINE =
  /<\/?(?:\w+:)?(?:person|name\.given|name\.family|location|sublocation|city|state|region|country|org|alt-code|chron|money|num|frac|event|function|object\.title|virtloc|copyrite(?:\.\w+)?|lang|pronounce|classifier|postaddr|addressee|distributor)\b[^<>]*>/gi;

/** The record of an `nitf` element. */
export function readNitf(nitf: XmlElement): ArticleRecord {
  const inside = nitf.children;
  const head = firstNamed(inside, "body.head")?.children ?? [];
  const content = firstNamed(inside, "body.content");
  const title =
    wordsOf(firstNamed(head, "hl1")) ?? wordsOf(firstNamed(head, "headline")) ?? wordsOf(firstNamed(inside, "title"));
  const date =
    firstNamed(inside, "date.issue")?.attributes["norm"] ?? firstNamed(head, "story.date")?.attributes["norm"];
  const values = {
    title,
    body: content === undefined ? undefined : nitfToHtml(content.inner),
    bodyKind: content === undefined ? undefined : ("html" as const),
    id: firstNamed(inside, "doc-id")?.attributes["id-string"],
    source:
      wordsOf(firstNamed(inside, "doc.copyright")) ??
      firstNamed(inside, "doc.copyright")?.attributes["holder"] ??
      wordsOf(firstNamed(head, "distributor")),
    byline: wordsOf(firstNamed(head, "byline")),
    date,
    url: undefined,
    section: firstNamed(inside, "pubdata")?.attributes["position.section"],
  };
  const present = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const tags = [...allNamed(inside, "keyword")].flatMap(({ attributes }) => attributes["key"] ?? []);
  const captions = [...allNamed(inside, "media-caption")].flatMap((caption) => wordsOf(caption) ?? []);
  return {
    ...present,
    tags: [...new Set(tags)],
    ...(captions.length > 0 && { captions }),
    from: Object.fromEntries(Object.keys(present).map((name) => [name, "nitf"])),
  };
}

/** `body` without its pictures. One that is never closed stays, with all that follow: to look for the end of each would take for ever. */
function withoutMedia(body: string): string {
  const opening = /<media\b/gi;
  const closing = /<\/media>/gi;
  let kept = "";
  let from = 0;
  for (let open = opening.exec(body); open !== null; open = opening.exec(body)) {
    closing.lastIndex = open.index;
    if (closing.exec(body) === null) break;
    kept += `${body.slice(from, open.index)} `;
    from = closing.lastIndex;
    opening.lastIndex = from;
  }
  return kept + body.slice(from);
}

/** NITF's body as HTML: its paragraphs are HTML's, its inline names are dropped, its pictures come as captions apart. */
export function nitfToHtml(body: string): string {
  return withoutMedia(body)
    .replace(INLINE, "")
    .replace(/<(\/?)hl2\b/gi, "<$1h2")
    .replace(/<(\/?)(?:bq|pre)\b/gi, "<$1blockquote");
}
