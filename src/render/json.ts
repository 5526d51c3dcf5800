/** Records as one JSON array, one JSON object, or one object a line. */
import type { JsonRecord } from "../report/report.ts";
import { pickFields } from "./pick-fields.ts";
import type { Renderer, RenderSettings } from "./renderer.ts";

/** An array; where `single` is set and there is just one record, that record itself. */
export function createJsonRenderer({ single, fields }: RenderSettings): Renderer {
  let held: JsonRecord | undefined;
  let printed = 0;
  const element = (record: JsonRecord): string => `${printed++ === 0 ? "[\n" : ",\n"}${serialise(record)}`;
  return {
    report({ records }) {
      let chunk = "";
      for (const record of chosen(records, fields)) {
        if (single && held === undefined && printed === 0) {
          held = record;
          continue;
        }
        if (held !== undefined) chunk += element(held);
        held = undefined;
        chunk += element(record);
      }
      return chunk;
    },
    end() {
      if (held !== undefined) return `${serialise(held, 2)}\n`;
      return printed === 0 ? "[]\n" : "\n]\n";
    },
  };
}

export function createJsonLinesRenderer({ fields }: RenderSettings): Renderer {
  return {
    report: ({ records }) =>
      chosen(records, fields)
        .map((record) => `${serialise(record)}\n`)
        .join(""),
    end: () => "",
  };
}

function chosen(records: readonly JsonRecord[], fields: RenderSettings["fields"]): readonly JsonRecord[] {
  return fields === undefined ? records : records.map((record) => pickFields(record, fields));
}

// DEL, C1, separators, bidirectional controls and what shows nothing (soft hyphens, zero-width spaces, tags): JSON allows them
// raw, a terminal acts on them or hides them. The joiners of emoji and Indic scripts stay.
const RAW_CONTROLS =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;

/** JSON in which the controls that JSON.stringify leaves raw are written as \uXXXX. */
function serialise(record: JsonRecord, indent?: number): string {
  return JSON.stringify(record, null, indent).replace(RAW_CONTROLS, escaped);
}

/** Code unit by code unit, since JSON knows no other escapes. */
function escaped(char: string): string {
  let escapes = "";
  for (let at = 0; at < char.length; at++) escapes += `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`;
  return escapes;
}
