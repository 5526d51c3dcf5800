/** Loops that are compiled to WebAssembly (src/kernels): they run at full speed from the first call on, and four numbers at a time. */
import { ModelError } from "../errors.ts";
import code from "./kernel-code.json" with { type: "json" };

/** What this file needs of WebAssembly, which the libraries of TypeScript only declare for browsers. */
declare namespace WebAssembly {
  class Memory {
    constructor(size: { initial: number });
    readonly buffer: ArrayBuffer;
    /** By so many pages; the buffer is another one afterwards. */
    grow(pages: number): number;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, unknown>>);
    readonly exports: Readonly<Record<string, unknown>>;
  }
}

const PAGE = 65_536;
/** Numbers of up to 16 bytes are loaded at once. */
const STEP = 16;

/** V8 reserves some gigabytes of addresses for a memory that may grow, which `ulimit -v` can deny it. */
function firstPage(): WebAssembly.Memory {
  try {
    return new WebAssembly.Memory({ initial: 1 });
  } catch (error) {
    throw new ModelError("the models cannot be loaded: the system grants too little memory", {
      cause: error,
      hint: "raise the limit on virtual memory (ulimit -v), or use show and list, which need no models",
    });
  }
}

/** Kernels that were compiled before, by what they were compiled from. */
const modules = new Map<string, WebAssembly.Module>();

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** A kernel with memory of its own. `Calls` are the functions that its source exports. */
export class Kernel<Calls> {
  readonly calls: Calls;
  private readonly memory: WebAssembly.Memory;
  /** The first byte that is not taken; 0 is no address. */
  private free: number = STEP;

  /**
   * `name`: of the source in src/kernels, without its ending; `compiled`: what it was compiled to, in base 64. Throws
   * `ModelError` where the engine has no WebAssembly.
   */
  constructor(name: keyof typeof code, compiled: string = code[name]) {
    if (typeof WebAssembly === "undefined") {
      throw new ModelError("finding names takes WebAssembly, which is switched off", {
        hint: "run Node without --jitless",
      });
    }
    const module = modules.get(compiled) ?? new WebAssembly.Module(bytesOf(compiled));
    modules.set(compiled, module);
    this.memory = firstPage();
    const { exports } = new WebAssembly.Instance(module, { env: { memory: this.memory } });
    // What a kernel exports is checked against its source by the one who wrote `Calls`: nothing else can know.
    this.calls = exports as unknown as Calls;
  }

  /** All of the memory. Another buffer after `take`, which must not be kept over it. */
  get buffer(): ArrayBuffer {
    return this.memory.buffer;
  }

  /** Where so many bytes begin that nobody has; zeros, unless they were given back before. */
  take(bytes: number): number {
    const at = this.free;
    this.free += Math.ceil(bytes / STEP) * STEP;
    const missing = this.free - this.memory.buffer.byteLength;
    // At least half as much again, so that growing by little does not copy everything each time.
    if (missing > 0) this.memory.grow(Math.ceil(Math.max(missing, this.memory.buffer.byteLength / 2) / PAGE));
    return at;
  }

  /** Gives back all that was taken from `at` on. */
  giveBack(at: number): void {
    this.free = at;
  }
}
