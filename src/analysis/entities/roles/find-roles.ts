/**
 * What an article says somebody is, beside their name: titles before it ("US Secretary of State Rex Tillerson"), appositions after it ("Katsutoshi
 * Kawano, chief of …,"), and plain statements ("Jane Doe is the mayor of …").
 */
import type { Span, TokenRange } from "../../../document/span.ts";
import { titleBefore } from "./before-name.ts";
import { rolesBehind } from "./behind-name.ts";
import type { RoleContext } from "./role-context.ts";

/** Spans of the roles given to the person at `mentions[index]`, in the sentence with the token range `sentence`. */
export function rolesAt(context: RoleContext, index: number, sentence: TokenRange): Span[] {
  return [titleBefore(context, index, sentence), ...rolesBehind(context, index, sentence)].filter(
    (span) => span !== undefined,
  );
}
