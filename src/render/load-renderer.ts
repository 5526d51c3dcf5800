/** Renderers by name, each loaded when it is asked for. */
import type { Format, Renderer, RenderSettings } from "./renderer.ts";

const RENDERERS: Record<Format, () => Promise<(settings: RenderSettings) => Renderer>> = {
  table: async () => (await import("./table.ts")).createTableRenderer,
  json: async () => (await import("./json.ts")).createJsonRenderer,
  jsonl: async () => (await import("./json.ts")).createJsonLinesRenderer,
  csv: async () => (await import("./csv.ts")).createCsvRenderer,
  html: async () => (await import("./html.ts")).loadHtmlRenderer(),
  md: async () => (await import("./markdown.ts")).createMarkdownRenderer,
};

export async function loadRenderer(format: Format, settings: RenderSettings): Promise<Renderer> {
  const create = await RENDERERS[format]();
  return create(settings);
}
