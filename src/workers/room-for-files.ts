/** Whether the system lets this process open as many files as threads ask for. */
import { closeSync, openSync } from "node:fs";
import { devNull } from "node:os";

/** What the event loop of a thread keeps open, with a file to read. */
const OF_A_THREAD = 6;
/** What this thread opens beside: a folder, a file, what it writes to. */
const OF_THIS_THREAD = 4;

/**
 * Whether `threads` more leave files to read, found out by opening as many. Under `ulimit -n 20` the threads would take
 * them all, and no article could be read.
 */
export function leavesRoomForFiles(threads: number): boolean {
  const opened: number[] = [];
  try {
    while (opened.length < threads * OF_A_THREAD + OF_THIS_THREAD) opened.push(openSync(devNull, "r"));
    return true;
  } catch {
    return false;
  } finally {
    for (const file of opened) closeSync(file);
  }
}
