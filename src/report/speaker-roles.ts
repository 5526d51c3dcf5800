/** One role for each speaker of an article, the same wherever the article is shown. */
import type { Quote } from "../document/annotations.ts";
import type { SpeakerRole } from "./report.ts";

/** By `Entity.id`, in the order in which the article first quotes them: reported speech comes after what is in marks. */
export function speakerRoles(quotes: readonly Quote[]): ReadonlyMap<number, SpeakerRole> {
  const roles = new Map<number, SpeakerRole>();
  const add = ({ speaker }: Quote): void => {
    if (speaker !== undefined && !roles.has(speaker)) roles.set(speaker, `speaker:${roles.size + 1}`);
  };
  quotes.filter(({ type }) => type === "direct" || type === "mixed").forEach(add);
  quotes.filter(({ type }) => type === "indirect").forEach(add);
  return roles;
}
