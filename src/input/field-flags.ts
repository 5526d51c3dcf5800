/** `--field body=content`, as often as it is given. */
import { UsageError } from "../errors.ts";
import { FIELDS, type Field, type FieldMap } from "../parser/records/field-names.ts";
import { nameInMessage } from "./name-in-message.ts";

/** The fields that `flags` map. Throws `UsageError` for a field that articles do not have. */
export function parseFieldFlags(flags: readonly string[]): FieldMap {
  const map: Partial<Record<Field, string>> = {};
  for (const flag of flags) {
    const at = flag.indexOf("=");
    const name = flag.slice(0, Math.max(0, at)).trim();
    const field = FIELDS.find((known) => known === name);
    const theirs = flag.slice(at + 1).trim();
    if (field === undefined || theirs === "") {
      throw new UsageError(`--field ${nameInMessage(flag)} maps no field of an article`, {
        hint: `give --field NAME=COLUMN, where NAME is one of ${FIELDS.join(", ")}`,
      });
    }
    map[field] = theirs;
  }
  return map;
}
