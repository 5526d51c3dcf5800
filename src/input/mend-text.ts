/** Repairs of decoded text, unless the person asks for none. */
import type { Diagnostic } from "../document/article.ts";
import type { ArticleRecord } from "../parser/records/article-record.ts";
import { repairMessage, repairMojibake } from "../parser/repair-mojibake.ts";
import type { InputOptions } from "./input-options.ts";

interface Text {
  readonly text: string;
  readonly warnings: readonly Diagnostic[];
}

/** `decoded` with letters repaired that had been decoded wrongly before, and a warning that says so. */
export function mendText({ text, warnings }: Text, { repair = true }: InputOptions): Text {
  const mended = repair ? repairMojibake(text) : undefined;
  if (mended === undefined || mended.count === 0) return { text, warnings };
  return { text: mended.text, warnings: [...warnings, { message: repairMessage(mended) }] };
}

/** The same for the values of a record that are read by people. */
export function mendRecord(
  record: ArticleRecord,
  options: InputOptions,
): { readonly record: ArticleRecord; readonly warnings: readonly Diagnostic[] } {
  const warnings: Diagnostic[] = [];
  const mend = (value: string): string => {
    const mended = mendText({ text: value, warnings: [] }, options);
    // One warning says enough for all the fields.
    if (warnings.length === 0) warnings.push(...mended.warnings);
    return mended.text;
  };
  const { body, title, byline, source, captions, tags } = record;
  return {
    record: {
      ...record,
      ...(body !== undefined && { body: mend(body) }),
      ...(title !== undefined && { title: mend(title) }),
      ...(byline !== undefined && { byline: mend(byline) }),
      ...(source !== undefined && { source: mend(source) }),
      ...(captions !== undefined && { captions: captions.map(mend) }),
      tags: tags.map(mend),
    },
    warnings,
  };
}
