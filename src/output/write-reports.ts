/** The way out: reports become chunks, chunks go to a stream. A reader who has gone ends the run without a word. */
import type { Output } from "../host.ts";
import { type Format, loadRenderer, type RenderSettings } from "../render/renderer.ts";
import type { Report } from "../report/report.ts";

export interface ReportWriter {
  /** False once nobody reads any more. */
  write(report: Report): Promise<boolean>;
  close(): Promise<void>;
}

export async function openWriter(format: Format, settings: RenderSettings, output: Output): Promise<ReportWriter> {
  const renderer = await loadRenderer(format, settings);
  let open = true;
  const send = async (chunk: string): Promise<boolean> => {
    if (open && chunk !== "") open = await output.write(chunk);
    return open;
  };
  return {
    write: (report) => send(renderer.report(report)),
    async close() {
      await send(renderer.end());
    },
  };
}
