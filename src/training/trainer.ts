/** What a trainer is told. */
export interface TrainerOptions {
  /** Folder of the corpora: `entities/`, `quotes/` and the others. Ends without a separator. */
  readonly data: string;
  /** Folder the weights are written to. */
  readonly out: string;
}

export type Trainer = (options: TrainerOptions) => Promise<void>;
