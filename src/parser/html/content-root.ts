/** The element of a page that holds the article. */
import { elementWords } from "./element-words.ts";
import { attribute, type ElementNode, isElement } from "./html-tree.ts";
import type { Part } from "./page-parts.ts";
import type { TextBlock } from "./read-blocks.ts";

const BODY_NAMES: ReadonlySet<string> = new Set(
  "articlebody articletext articlecontent articlemain articlestory articledetail articlecopy storybody storytext storycontent storycopy storymain entrycontent entrybody entrytext postbody postcontent posttext postentry postarticle bodytext bodycopy bodycontent bodymain newsbody newstext newscontent newsarticle maintext maincontent maincopy maincol contentbody contentmain textbody textcontent richtext blogpost blogcontent singlecontent pagecontent fulltext articlefulltext hentry article story post entry".split(
    " ",
  ),
);
/** Elements that a paragraph of prose is written in; the blocks of these belong to the element around them. */
const LEAVES: ReadonlySet<string> = new Set(
  "p blockquote ul ol li dl dd dt pre table h1 h2 h3 h4 h5 h6 q figure".split(" "),
);

interface Weight {
  /** Prose, in characters. */
  prose: number;
  paragraphs: number;
  /** Prose that does not stand in lists: "Key points" are no piece of a body. */
  running: number;
  /** All text, in characters. */
  text: number;
  /** Whether the headline of the page stands inside. */
  headline: boolean;
}

/**
 * The element that holds the article, found from the page inwards: as long as one child holds most of the prose and the
 * rest is of another make, the article is in that child. `headline` is the element with the page's own headline.
 */
export function findContentRoot(
  root: ElementNode,
  blocks: readonly TextBlock[],
  parts: ReadonlyMap<ElementNode, Part>,
  headline?: ElementNode,
): ElementNode {
  const weights = weigh(root, blocks, parts, headline);
  let element = root;
  for (;;) {
    const next = step(element, weights);
    if (next === undefined) return element;
    element = next;
  }
}

function newWeight(): Weight {
  return { prose: 0, paragraphs: 0, running: 0, text: 0, headline: false };
}

/** Paragraphs and next to nothing else: no teasers, no comments with names and dates between them. */
function isPureProse({ running, paragraphs, text }: Weight): boolean {
  return paragraphs >= 2 && running >= 0.9 * text;
}

function weigh(
  root: ElementNode,
  blocks: readonly TextBlock[],
  parts: ReadonlyMap<ElementNode, Part>,
  headline: ElementNode | undefined,
): ReadonlyMap<ElementNode, Weight> {
  const weights = new Map<ElementNode, Weight>();
  for (const block of blocks) {
    if (parts.has(block.element)) continue;
    const weight = weights.get(block.element) ?? newWeight();
    weights.set(block.element, weight);
    weight.text += block.text.length;
    if (!countsAsProse(block)) continue;
    weight.prose += block.prose;
    if (block.element.tag !== "li") weight.running += block.prose;
    weight.paragraphs++;
  }
  const addUp = (element: ElementNode): Weight => {
    const weight = weights.get(element) ?? newWeight();
    if (element === headline) weight.headline = true;
    for (const child of element.children) {
      if (!isElement(child)) continue;
      const inner = addUp(child);
      weight.prose += inner.prose;
      weight.paragraphs += inner.paragraphs;
      weight.running += inner.running;
      weight.text += inner.text;
      weight.headline ||= inner.headline;
    }
    if (weight.text > 0 || weight.headline) weights.set(element, weight);
    return weight;
  };
  addUp(root);
  return weights;
}

/** Items of lists of teasers carry a linked headline: prose in a list item must have fewer links. */
function countsAsProse(block: TextBlock): boolean {
  return block.prose > 0 && (block.element.tag !== "li" || block.linkLength < 0.15 * block.text.length);
}

function step(element: ElementNode, weights: ReadonlyMap<ElementNode, Weight>): ElementNode | undefined {
  const whole = weights.get(element)?.prose ?? 0;
  let best: ElementNode | undefined;
  let bestRank = 0;
  let inChildren = 0;
  for (const child of element.children) {
    if (!isElement(child) || LEAVES.has(child.tag)) continue;
    const weight = weights.get(child);
    if (weight === undefined) continue;
    inChildren += weight.prose;
    const rank = weight.prose * (weight.headline ? 4 : 1) * (isNamedBody(child) ? 1.5 : 1);
    if (rank > bestRank) {
      best = child;
      bestRank = rank;
    }
  }
  if (best === undefined) return undefined;
  const inside = weights.get(best) ?? newWeight();
  const direct = whole - inChildren;
  // Paragraphs of its own: this element is the column of text.
  if (direct > 0.12 * whole && direct > 0.15 * inside.prose) return undefined;
  const proseOf = (accepts: (child: ElementNode) => boolean): number =>
    element.children
      .filter((child): child is ElementNode => isElement(child) && child !== best && accepts(child))
      .reduce((sum, child) => sum + (weights.get(child)?.prose ?? 0), 0);
  const alike = proseOf((child) => isAlike(child, best) || isPureProse(weights.get(child) ?? newWeight()));
  // Its like stands beside it: the body comes in pieces, unless each is an article of its own.
  if (alike > 0.1 * inside.prose && !isWholeArticle(best)) return undefined;
  const rest = whole - inside.prose - (isWholeArticle(best) ? proseOf(isWholeArticle) : 0);
  const patience = inside.headline && inside.prose > 300 ? 1.6 : isNamedBody(best) ? 1.2 : inside.headline ? 0.8 : 0.5;
  return rest <= patience * inside.prose ? best : undefined;
}

function isNamedBody(element: ElementNode): boolean {
  if (element.tag === "article" || element.tag === "main" || attribute(element, "itemprop") === "articleBody")
    return true;
  for (const word of elementWords(element)) if (BODY_NAMES.has(word)) return true;
  return false;
}

function isWholeArticle(element: ElementNode): boolean {
  return element.tag === "article" || attribute(element, "itemtype").includes("schema.org/");
}

/** Whether two elements are of one make: the same tag, and the classes of one are among those of the other. */
function isAlike(a: ElementNode, b: ElementNode): boolean {
  if (a.tag !== b.tag) return false;
  const classesOf = (element: ElementNode): Set<string> =>
    new Set(
      attribute(element, "class")
        .split(/\s+/)
        .filter((name) => name !== ""),
    );
  const [first, second] = [classesOf(a), classesOf(b)];
  const [fewer, more] = first.size <= second.size ? [first, second] : [second, first];
  if (fewer.size === 0) return more.size === 0 && !a.attributes.has("id") && !b.attributes.has("id");
  return [...fewer].every((name) => more.has(name));
}
