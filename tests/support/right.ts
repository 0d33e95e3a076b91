import type { Username } from './people.ts';
import type { TestHub } from './start-hub.ts';

/** Who may do one mutation, and how the others are refused where not by `forbidden`. */
export interface Right {
  mutation: string;
  /** Brings about a state in which the act is possible, to `by` where that matters; returns its input. */
  given(hub: TestHub, by?: Username): Promise<Record<string, unknown>>;
  may: readonly Username[];
  /** Officers whose department has no part in it: the code they get. */
  others?: Partial<Record<Username, string>>;
}
