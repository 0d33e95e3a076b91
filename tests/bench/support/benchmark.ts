/** How a benchmark is to run. */
export interface BenchOptions {
  /** How often each variant is measured; variants take turns. */
  rounds: number;
  /** Small sizes and short rounds: shows that everything works and says nothing of speed. */
  quick: boolean;
  /** Tells a person how far it is; standard output belongs to the result. */
  note(message: string): void;
}

/** A number, or several by name. */
export type Figures = { [name: string]: number | string | Figures };

/** What a benchmark found. */
export interface BenchResult {
  /** Sizes under `sizes`; units are in the names. */
  figures: Figures & { sizes: Figures };
  /** What the issue sets limits to: one thing measured against another in the same run. */
  ratios: Record<string, number>;
  /** Packages that were compared, by name. */
  compared?: Record<string, string>;
}

/** One benchmark. */
export interface Benchmark {
  /** @default 3 */
  rounds?: number;
  run(options: BenchOptions): Promise<BenchResult>;
}
