/** How long a regular expression can take in the worst case, as recheck's automata tell. */
import { checkSync } from "recheck";

export type Verdict = "linear" | "polynomial" | "exponential" | "not judged";

/** Stands for what never matches, so that every way through the pattern before it is tried. */
const NEVER = "\ue000";

/**
 * Look-arounds are unknown to the automata. Without them a pattern has at least as many ways to match a text, and with a
 * sign behind it that never comes all of those are tried: what is harmless then is harmless as written. What stands in them is judged by
 * itself. Patterns in which case plays no part make automata that are too large; in lower case they have as many ways.
 */
export function judgePattern(source: string, flags: string): Verdict {
  const plain = judge(source, flags);
  if (plain !== "not judged") return plain;
  const { outside, inside } = withoutLookArounds(source);
  if (inside.length > 0) {
    const parts = [`(?:${outside})${NEVER}`, ...inside.map((part) => `^(?:${part})`)];
    return worst(parts.map((part) => judgePattern(part, flags)));
  }
  if (flags.includes("i") && isCased(source)) return judge(inLowerCase(source), flags.replace("i", ""));
  return "not judged";
}

function judge(source: string, flags: string): Verdict {
  const verdict = checkSync(source, flags, { timeout: 5000, checker: "automaton" });
  if (verdict.status === "unknown") return "not judged";
  if (verdict.status === "safe") return "linear";
  return verdict.complexity.type === "exponential" ? "exponential" : "polynomial";
}

const ORDER: readonly Verdict[] = ["linear", "polynomial", "exponential", "not judged"];
const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce((a, b) => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b), "linear");

/** The signs of a pattern: escapes and classes whole, everything else by itself. */
const SIGNS = /\\[pPu]\{[^}]*\}|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?<?[=!]|[\s\S]/g;

function withoutLookArounds(source: string): { readonly outside: string; readonly inside: readonly string[] } {
  const inside: string[] = [];
  let outside = "";
  let depth = 0;
  let open: { readonly at: number; part: string } | undefined;
  for (const [sign] of source.matchAll(SIGNS)) {
    if (sign === "(" || /^\(\?<?[=!]$/.test(sign)) depth++;
    if (sign === ")") depth--;
    if (open === undefined && /^\(\?/.test(sign)) open = { at: depth, part: "" };
    else if (open === undefined) outside += sign;
    else if (sign === ")" && depth < open.at) {
      inside.push(open.part);
      open = undefined;
    } else open.part += sign;
  }
  return { outside: outside.replace(/\(\?:\)/g, ""), inside };
}

const isCased = (source: string): boolean => inLowerCase(source) !== source || /[a-z]/.test(source);

const inLowerCase = (source: string): string =>
  source.replace(SIGNS, (sign) => (sign.startsWith("\\") || /\\[A-Z]|A-Z/.test(sign) ? sign : sign.toLowerCase()));
