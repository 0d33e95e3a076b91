import type { Username } from './people.ts';
import type { TestHub } from './start-hub.ts';

/** Who may do one mutation, and how the others are refused where not by `forbidden`. */
export interface Right {
  mutation: string;
  /** Brings about a state in which the act is possible, to `by` where that matters; returns its input. */
  given(hub: TestHub, by?: Username): Promise<Record<string, unknown>>;
  may: readonly Username[];
  /** Who tries what nobody may in a state that is brought about without waiting. */
  tries?: Username;
  /** Officers whose department has no part in it: the code they get. */
  others?: Partial<Record<Username, string>>;
}

export const ofTerritory = ['community', 'community2', 'street'] as const;
export const liaisons = ['housing', 'police', 'urban', 'fire', 'market'] as const;

/** Everyone who acts for a department in an issue of the territory gets this code. */
export function departments(code: string, except: readonly Username[]): Right['others'] {
  const acting = [...liaisons, ...ofTerritory].filter((name) => !except.includes(name));
  return Object.fromEntries(acting.map((name) => [name, code]));
}

/** Input of an act on an issue that is brought about first. */
export const onIssue =
  (given: (hub: TestHub) => Promise<string>, more: object = {}): Right['given'] =>
  async (hub) => ({ issueId: await given(hub), ...more });
