/** `--fields a,b.c`: whether the records of a command have these fields. */
import { UsageError } from "../errors.ts";
import { nearest } from "./nearest.ts";

/** Throws a `UsageError` for the first field that neither the records of `command` nor `columns`, those of its CSV, have. */
export async function checkFields(
  command: string,
  fields: readonly string[],
  columns: readonly string[],
): Promise<void> {
  const [{ SCHEMAS }, { fieldsAt }] = await Promise.all([
    import("../report/schemas.ts"),
    import("../report/known-fields.ts"),
  ]);
  const schema = SCHEMAS[command] ?? {};
  for (const field of fields) {
    const path = field.split(".");
    if (columns.includes(field) || fieldsAt(schema, path) !== undefined) continue;
    // The step that leads nowhere: "speakr.name" goes wrong at its first, "speaker.nmae" at its second.
    const known = path.findIndex((_, index) => fieldsAt(schema, path.slice(0, index + 1)) === undefined);
    const names = fieldsAt(schema, path.slice(0, known)) ?? [];
    const before = path.slice(0, known).map((name) => `${name}.`);
    const near = nearest(path[known] ?? "", names);
    throw new UsageError(`no field "${field}" in the records of ${command}`, {
      hint:
        near === undefined
          ? names.length === 0
            ? `there is nothing below ${path.slice(0, known).join(".")}`
            : `choose from ${names.map((name) => before.join("") + name).join(", ")}`
          : `did you mean ${[...before, near, ...path.slice(known + 1).map((name) => `.${name}`)].join("")}?`,
    });
  }
}
