/**
 * Fits boosted trees to yes and no by logistic loss: each tree to the slopes that the ones before leave, with one Newton step in
 * each leaf (Friedman 2001; Chen & Guestrin 2016), grown where it gains most (Shi 2007), on a share of the rows (Friedman 2002) and
 * of the columns. Seeded: the same examples give the same trees.
 */
import { type BoostedTrees, LEAF, treeScore } from "../../models/boosted-trees.ts";
import { logistic } from "../../models/linear-model.ts";
import { createRandom, type Random } from "../random.ts";
import { type Binned, binColumns } from "./bin-columns.ts";

/** Numbers with their answer. */
export interface TreeExample {
  readonly numbers: Float32Array;
  readonly isRight: boolean;
}

export interface TreeSettings {
  readonly trees: number;
  /** Leaves of a tree at most. */
  readonly leaves: number;
  /** Share of a Newton step that a leaf takes. */
  readonly rate: number;
  /** Pull of a leaf towards nothing (L2). */
  readonly pull: number;
  /** Fewest examples of a leaf. */
  readonly fewest: number;
  /** Share of the examples that a tree sees, and of the columns that it may ask for. */
  readonly rows: number;
  readonly columns: number;
  readonly seed: number;
}

/** The first tree is one leaf: the log odds of a yes. */
export function fitTrees(examples: readonly TreeExample[], settings: TreeSettings): BoostedTrees {
  const random = createRandom(settings.seed);
  const binned = binColumns(examples.map(({ numbers }) => numbers));
  const rights = examples.filter(({ isRight }) => isRight).length;
  const prior = Math.log((rights + 1) / (examples.length - rights + 1));
  const scores = new Float64Array(examples.length).fill(prior);
  const slopes = new Float64Array(examples.length);
  const curves = new Float64Array(examples.length);
  const grown: Node[] = [{ value: prior }];
  for (let round = 0; round < settings.trees; round++) {
    examples.forEach(({ isRight }, row) => {
      const chance = logistic(scores[row] ?? 0);
      slopes[row] = (isRight ? 1 : 0) - chance;
      curves[row] = chance * (1 - chance);
    });
    const rows = sample(random, examples.length, settings.rows);
    const columns = sample(random, binned.codes.length, settings.columns);
    const root = growTree({ binned, slopes, curves, columns, settings }, rows);
    const tree = flatten([root]);
    examples.forEach(({ numbers }, row) => {
      scores[row] = (scores[row] ?? 0) + treeScore(tree, numbers);
    });
    grown.push(root);
  }
  return flatten(grown);
}

/** A share of 0 to `total` - 1, at least one, in ascending order. */
function sample(random: Random, total: number, share: number): Int32Array {
  const all = random.shuffle(Array.from({ length: total }, (_, index) => index));
  return Int32Array.from(all.slice(0, Math.max(1, Math.round(share * total)))).sort();
}

/** What a tree is grown from. */
interface Ground {
  readonly binned: Binned;
  /** First derivative of the log probability of each row's answer, and the second with its sign turned. */
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly columns: Int32Array;
  readonly settings: TreeSettings;
}

type Node = Leaf | Fork;
interface Leaf {
  readonly value: number;
}
interface Fork {
  readonly column: number;
  readonly limit: number;
  readonly left: Node;
  readonly right: Node;
}

/** A node in the making: a leaf, unless it is split. */
interface Bud {
  readonly rows: Int32Array;
  readonly value: number;
  readonly split: Split | undefined;
  children?: readonly [Bud, Bud];
}

/** The rows up to bin `bin` of `column` against the others. */
interface Split {
  readonly column: number;
  readonly bin: number;
  readonly gain: number;
}

/** Splits the leaf that gains most, until there are enough leaves or none gains. */
function growTree(ground: Ground, rows: Int32Array): Node {
  const root = makeBud(ground, rows);
  const buds = [root];
  while (buds.length < ground.settings.leaves) {
    const best = buds.reduce((top, bud) => ((bud.split?.gain ?? 0) > (top.split?.gain ?? 0) ? bud : top));
    if (!best.split) break;
    const { column, bin } = best.split;
    const codes = ground.binned.codes[column] ?? new Uint8Array(0);
    best.children = [
      makeBud(
        ground,
        best.rows.filter((row) => (codes[row] ?? 0) <= bin),
      ),
      makeBud(
        ground,
        best.rows.filter((row) => (codes[row] ?? 0) > bin),
      ),
    ];
    buds.splice(buds.indexOf(best), 1, ...best.children);
  }
  return finish(ground.binned, root);
}

function makeBud(ground: Ground, rows: Int32Array): Bud {
  const { slopes, curves, settings } = ground;
  let slope = 0;
  let curve = 0;
  for (const row of rows) {
    slope += slopes[row] ?? 0;
    curve += curves[row] ?? 0;
  }
  const value = (settings.rate * slope) / (curve + settings.pull);
  return { rows, value, split: bestSplit(ground, rows, slope, curve) };
}

/** The split that raises the log probability most, in the quadratic approximation; undefined where none does. */
function bestSplit(ground: Ground, rows: Int32Array, slope: number, curve: number): Split | undefined {
  const { binned, slopes, curves, columns, settings } = ground;
  const { pull, fewest } = settings;
  if (rows.length < 2 * fewest) return undefined;
  const worth = (g: number, h: number): number => (g * g) / (h + pull);
  let best: Split | undefined;
  for (const column of columns) {
    const codes = binned.codes[column] ?? new Uint8Array(0);
    const bins = (binned.limits[column]?.length ?? 0) + 1;
    const slopeOf = new Float64Array(bins);
    const curveOf = new Float64Array(bins);
    const countOf = new Int32Array(bins);
    for (const row of rows) {
      const bin = codes[row] ?? 0;
      slopeOf[bin] = (slopeOf[bin] ?? 0) + (slopes[row] ?? 0);
      curveOf[bin] = (curveOf[bin] ?? 0) + (curves[row] ?? 0);
      countOf[bin] = (countOf[bin] ?? 0) + 1;
    }
    let g = 0;
    let h = 0;
    let count = 0;
    for (let bin = 0; bin < bins - 1; bin++) {
      g += slopeOf[bin] ?? 0;
      h += curveOf[bin] ?? 0;
      count += countOf[bin] ?? 0;
      if (count < fewest || rows.length - count < fewest) continue;
      const gain = worth(g, h) + worth(slope - g, curve - h) - worth(slope, curve);
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { column, bin, gain };
    }
  }
  return best;
}

/** Less is an error of rounding. */
const LEAST_GAIN = 1e-9;

function finish(binned: Binned, { value, split, children }: Bud): Node {
  if (!split || !children) return { value };
  const [left, right] = children;
  const limit = binned.limits[split.column]?.[split.bin] ?? 0;
  return { column: split.column, limit, left: finish(binned, left), right: finish(binned, right) };
}

function flatten(trees: readonly Node[]): BoostedTrees {
  const asked: number[] = [];
  const limits: number[] = [];
  const right: number[] = [];
  const place = (node: Node): number => {
    const at = asked.length;
    if ("value" in node) {
      asked.push(LEAF);
      limits.push(node.value);
      right.push(0);
      return at;
    }
    asked.push(node.column);
    limits.push(node.limit);
    right.push(0);
    place(node.left);
    right[at] = place(node.right);
    return at;
  };
  const roots = trees.map(place);
  return {
    asked: Uint8Array.from(asked),
    limits: Float32Array.from(limits),
    right: Uint16Array.from(right),
    roots: Uint16Array.from(roots),
  };
}
