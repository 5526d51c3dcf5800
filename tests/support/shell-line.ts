/** A line of shell as examples write it: words, single and double quotes, pipes, and a file to write to. */

/** The commands of a pipeline, each as its words; `> file` is left out. */
export function splitShellLine(line: string): readonly (readonly string[])[] {
  const commands: string[][] = [[]];
  let skip = false;
  for (const [part] of line.matchAll(/(?:'[^']*'|"(?:\\.|[^"\\])*"|[^\s'"])+/g)) {
    if (part === "|") commands.push([]);
    else if (part === ">") skip = true;
    else if (skip) skip = false;
    else {
      const word = part.replace(/'([^']*)'|"((?:\\.|[^"\\])*)"/g, (_, single?: string, double?: string) =>
        single === undefined ? (double ?? "").replace(/\\(.)/g, "$1") : single,
      );
      commands.at(-1)?.push(word);
    }
  }
  return commands;
}
