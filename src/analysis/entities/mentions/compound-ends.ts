/** What hangs on a name by a hyphen without being part of it: "Beijing-based". */
export const COMPOUND_ENDS: ReadonlySet<string> = new Set(
  "based led backed born made style wide run owned era like type level bound held free ready only day age made area old wide hit lined sized".split(
    " ",
  ),
);
