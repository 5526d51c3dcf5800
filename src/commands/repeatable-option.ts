/** Flags that may be given several times: their value is the list of what was given. */
import { Option } from "commander";

export class RepeatableOption extends Option {
  constructor(flags: string, description: string) {
    super(flags, description);
    this.argParser((value: string, previous: readonly string[] = []) => [...previous, value]);
  }
}
