/** Arguments that are a word out of a few: offered by completion; the command itself says what it does not know. */
import { Argument } from "commander";

export class ChoiceArgument extends Argument {
  /** Asked when somebody completes. */
  readonly known: () => readonly string[] | Promise<readonly string[]>;

  constructor(name: string, description: string, known: ChoiceArgument["known"]) {
    super(name, description);
    this.known = known;
  }
}
