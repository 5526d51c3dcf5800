/** Flags whose value is a word out of a few: checked when parsed, offered by completion. */
import { Option } from "commander";
import { UsageError } from "../errors.ts";
import { choiceHint } from "./nearest.ts";

/**
 * A flag that takes one of `known`, or with `several` a comma-separated list of them, case aside. Parsing throws a
 * `UsageError` that names the near miss; the value stays one string, its words as they stand in `known`.
 */
export class ChoiceOption extends Option {
  readonly known: readonly string[];
  readonly several: boolean;

  constructor(flags: string, description: string, known: readonly string[], several = false) {
    super(flags, description);
    this.known = known;
    this.several = several;
    this.argParser((value) => checkChoices(this.long ?? flags, several ? value.split(",") : [value], known).join(","));
  }
}

/** A flag's comma-separated choices, case aside; throws a `UsageError` that names what there is. */
export function choices<T extends string>(flag: string, value: string, known: readonly T[]): readonly T[] {
  return checkChoices(flag, value.split(","), known);
}

function checkChoices<T extends string>(flag: string, values: readonly string[], known: readonly T[]): readonly T[] {
  return values.map((value) => {
    const wanted = value.trim().toLowerCase();
    const found = known.find((choice) => choice.toLowerCase() === wanted);
    if (found === undefined) {
      throw new UsageError(`${flag} does not know "${value.trim()}"`, { hint: choiceHint(value, known) });
    }
    return found;
  });
}
