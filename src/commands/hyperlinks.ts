/**
 * Links to file and line, by OSC 8: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda. The judgement of
 * terminals is that of the package supports-hyperlinks, which looks at the process itself and so cannot be used here.
 */
import type { Host } from "../host.ts";
import type { LinkTo } from "../render/theme.ts";

export const HYPERLINK_CHOICES = ["auto", "always", "never"] as const;

/** Whether output gets links: `auto` where standard output is a terminal that is known to take them. */
export function resolveHyperlinks(asked: string | undefined, { stdout, env }: Pick<Host, "stdout" | "env">): boolean {
  if (asked === "always" || asked === "never") return asked === "always";
  return stdout.isTTY && takesHyperlinks(env);
}

/** Least versions of terminals that say which they are. */
const PROGRAMS: Readonly<Record<string, number>> = {
  "iTerm.app": 3.1,
  WezTerm: 20200620,
  vscode: 1.72,
  ghostty: 0,
  zed: 0,
  Hyper: 0,
  rio: 0,
  // Whether they come through hangs on the terminal around it; one that knows nothing of them shows plain words.
  tmux: 3.4,
};
const TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour)/;

function takesHyperlinks(env: Host["env"]): boolean {
  const forced = env["FORCE_HYPERLINK"] ?? "";
  if (forced !== "") return forced !== "0";
  const { TERM = "", TERM_PROGRAM = "", TERM_PROGRAM_VERSION = "", VTE_VERSION = "" } = env;
  if (TERM === "dumb") return false;
  const least = PROGRAMS[TERM_PROGRAM];
  if (least !== undefined) return Number.parseFloat(TERM_PROGRAM_VERSION) >= least;
  // 0.50.0 crashed on them.
  if (VTE_VERSION !== "") return Number(VTE_VERSION) > 5000;
  return TERMS.test(TERM) || ["WT_SESSION", "KONSOLE_VERSION", "DOMTERM"].some((name) => (env[name] ?? "") !== "");
}

/** Addresses of places: `file://host/path#line`, which opens the file wherever the line is not understood. */
export async function createLinkTo({ cwd, platform }: Host): Promise<LinkTo> {
  const [{ hostname }, { resolve }, { pathToFileURL }] = await Promise.all([
    import("node:os"),
    import("node:path"),
    import("node:url"),
  ]);
  // The name tells a terminal that the file is on another machine. On Windows it would make a network path of it.
  const machine = platform === "win32" ? "" : encodeURIComponent(hostname());
  return ({ path, line }) => {
    if (/^https?:/i.test(path)) return URL.canParse(path) ? new URL(path).href : undefined;
    const { pathname } = pathToFileURL(resolve(cwd, path));
    return `file://${machine}${pathname}${line === undefined ? "" : `#${line}`}`;
  };
}
