/** Ids of articles, made from file names and unique within a run. */
import { basename, dirname, extname } from "node:path";

/** The file name without its ending: "seeds/000_e85a.txt" and "000_e85a.txt.gz" are "000_e85a". */
export function idOfPath(path: string): string {
  const name = basename(path).replace(/(?!^)\.gz$/i, "");
  return name.replace(/(?!^)\.[^.]*$/, "") || name;
}

/**
 * An id for each of `paths`, in order. Files of one name carry their folder ("2016/a" and "2017/a"), and as many folders
 * above it as it takes; what only its ending tells apart carries that ("a.txt" beside "a.md").
 */
export function assignIds(paths: readonly string[]): readonly string[] {
  const names = paths.map(idOfPath);
  const homes = paths.map(dirname);
  const above = [...homes];
  for (;;) {
    const grown = clashes(names, homes).filter((index) => hasName(above[index] ?? ""));
    if (grown.length === 0) break;
    for (const index of grown) {
      names[index] = `${basename(above[index] ?? "")}/${names[index]}`;
      above[index] = dirname(above[index] ?? "");
    }
  }
  const beside = new Map<string, number>();
  for (const name of names) beside.set(name, (beside.get(name) ?? 0) + 1);
  const ids = names.map((name, index) =>
    (beside.get(name) ?? 0) > 1 ? `${name}${extname(paths[index] ?? "")}` : name,
  );
  return numberTwins(ids);
}

/** Indices of the names that stand in more than one folder. */
function clashes(names: readonly string[], homes: readonly string[]): readonly number[] {
  const first = new Map<string, string>();
  const twice = new Set<string>();
  for (const [index, name] of names.entries()) {
    const home = homes[index] ?? "";
    if ((first.get(name) ?? home) !== home) twice.add(name);
    first.set(name, home);
  }
  return [...names.keys()].filter((index) => twice.has(names[index] ?? ""));
}

function hasName(folder: string): boolean {
  return !["", ".", ".."].includes(basename(folder));
}

/** What is still the same gets a number: standard input beside a file called "stdin". */
function numberTwins(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    let unique = id;
    for (let number = 2; taken.has(unique); number++) unique = `${id}#${number}`;
    taken.add(unique);
    return unique;
  });
}
