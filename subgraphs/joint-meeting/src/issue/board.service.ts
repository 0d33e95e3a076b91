import { issueStates } from '@lianxi/db/joint-meeting';
import { encodeCursor } from '@lianxi/kit/cursor';
import type { Context } from '../context.ts';
import { countByState, type IssueConditions } from './issue-query.store.ts';

/** A board being read: its cursor is older than anything its fields read later. */
export interface BoardReading {
  cursor: string;
  conditions: IssueConditions;
}

/**
 * Starts reading a board. The cursor is read first, so what happens while the rest is read comes again
 * as an event and is recognised by its version; nothing falls between the two.
 */
export async function readBoard(
  context: Context,
  conditions: IssueConditions,
): Promise<BoardReading> {
  const position = await context.deps.appliedPosition();
  return { cursor: encodeCursor(position), conditions };
}

/** Number of issues by state, every state named once. */
export async function boardCounts(context: Context, { conditions }: BoardReading) {
  const found = new Map(
    (await countByState(context.deps.db, conditions)).map((row) => [row.state, row]),
  );
  return issueStates.map((state) => found.get(state) ?? { state, count: 0, oldestSince: null });
}
