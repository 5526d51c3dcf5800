/**
 * How V8 is told to go about this program, by flags that it looks at while it runs. Code that was kept of an earlier run is taken only
 * under the flags that it was made under, so that what a run changes is changed back before its code is kept.
 */
import { setFlagsFromString } from "node:v8";

/**
 * How often a regular expression is stepped through before it is compiled: most are asked a few times in an article, and compiling
 * them is what takes the time. Later versions than that of Node 20 may do it in other ways.
 */
const STEP_THROUGH = "--regexp-tier-up-ticks=20";

/**
 * And what V8 makes of an expression to step through it: as it reads, without looking for ways to run it sooner. A run over one article
 * asks some four hundred expressions, most of them once or twice, and takes a twentieth less of the thread's time so.
 */
const AS_IT_READS = ["--no-regexp-optimization", "--no-regexp-peephole-optimization"];
/** What V8 does by itself: over many articles it pays. */
const READ_WELL = ["--regexp-optimization", "--regexp-peephole-optimization"];

/**
 * How much of a function V8 runs before it compiles it once more, for speed: seven times what it takes by itself, since every thread
 * compiles the whole program for itself, in further threads that the cores are then missing for the articles. Over a few articles it
 * is not worth it in one thread either: `quotes` of one takes a fifth less of the processor's time so, and as long as before. Over a
 * few hundred articles one thread alone would take a tenth longer.
 */
const COMPILE_LATER = "--interrupt-budget=500000";

/**
 * The same for one thread that runs models over many articles: twice what V8 takes by itself. The thread takes no longer for it, and a
 * tenth less of the processor's time goes into compiling over 258,000 words; with one core for all, that much sooner it is done.
 */
const COMPILE_LATER_ALONE = "--interrupt-budget=150000";

/**
 * How much of other functions V8 takes into one that it compiles for speed: half of what it does by itself. It compiles a quarter less
 * for it, and two threads take 3% less of the processor's time over a corpus.
 */
const TAKE_IN_LESS = "--max-inlined-bytecode-size-cumulative=460";

/**
 * The same where there is one core, on which the articles wait for whatever V8 compiles: twice that, and less taken in. A tenth less of
 * the processor's time over 67,000 words; with a second core the thread itself would take a hundredth longer.
 */
const COMPILE_LATER_ON_ONE_CORE = ["--interrupt-budget=300000", TAKE_IN_LESS];

/** Flags that a run changes, with what they are by themselves. */
const BY_ITSELF = ["--initial-old-space-size=0", "--heap-growing-percent=0", "--semi-space-growth-factor=2"];
/** The same of `COMPILE_LATER` and `TAKE_IN_LESS`. */
const COMPILE_BY_ITSELF = ["--interrupt-budget=67584", "--max-inlined-bytecode-size-cumulative=920"];

/** Before any code of the program is loaded. */
export function tuneEngine(): void {
  if (isKnown()) setFlags([STEP_THROUGH, ...AS_IT_READS]);
}

/**
 * For threads that are started from now on. Megabytes that outlive an article or two before a thread first looks which of them are
 * garbage: by itself V8 waits for some forty, in each thread, that many articles fill and few do not. And how much more than was
 * left, in percent, there may be before it looks again.
 */
export function tuneThreads(): void {
  setFlags(["--initial-old-space-size=8", "--heap-growing-percent=50"]);
  if (isKnown()) setFlags([COMPILE_LATER, TAKE_IN_LESS, ...READ_WELL]);
}

/**
 * For this thread, where it does everything itself: room for what is soon forgotten, all at once instead of by doubling it, which takes
 * a collection each time. Making room takes a thirtieth of the time of `show` for one article: it is for models, or many articles.
 */
export function makeRoom(): void {
  setFlags(["--semi-space-growth-factor=16"]);
}

/** For this thread, where it does everything itself: over a few articles. */
export function compileForFew(): void {
  if (isKnown()) setFlags([COMPILE_LATER]);
}

/** The same over many, with or without models, on so many cores. */
export function compileForMany(runsModels: boolean, cores: number): void {
  if (!isKnown()) return;
  setFlags(READ_WELL);
  if (runsModels) setFlags(cores > 1 ? [COMPILE_LATER_ALONE] : COMPILE_LATER_ON_ONE_CORE);
}

/** As after `tuneEngine`. */
export function asAtStart(): void {
  setFlags(BY_ITSELF);
  if (isKnown()) setFlags([...COMPILE_BY_ITSELF, ...AS_IT_READS]);
}

/** Whether this is the V8 of Node 20, whose numbers these are. */
function isKnown(): boolean {
  return process.versions.v8.startsWith("11.");
}

function setFlags(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}
