/** The way out: reports become chunks, chunks go to a stream. A reader who has gone ends the run without a word. */
import { loadRenderer } from "../render/load-renderer.ts";
import type { Format, RenderSettings } from "../render/renderer.ts";
import type { Report } from "../report/report.ts";
import type { Output } from "./output.ts";

export interface ReportWriter {
  /** False once nobody reads any more. */
  write(report: Report): Promise<boolean>;
  close(): Promise<void>;
}

/** Takes the time of rendering and of writing. */
export interface WriterClock {
  time<T>(stage: "render", work: () => T): T;
  timeAsync<T>(stage: "write", work: () => Promise<T>): Promise<T>;
}

export async function openWriter(
  format: Format,
  settings: RenderSettings,
  output: Output,
  clock: WriterClock,
): Promise<ReportWriter> {
  const renderer = await loadRenderer(format, settings);
  let open = true;
  const send = async (chunk: string): Promise<boolean> => {
    if (open && chunk !== "") open = await clock.timeAsync("write", () => output.write(chunk));
    return open;
  };
  return {
    write: (report) => send(clock.time("render", () => renderer.report(report))),
    async close() {
      await send(clock.time("render", () => renderer.end()));
    },
  };
}
