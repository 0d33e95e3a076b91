import type { ClockExtensionRow, ClockPauseRow, ClockRow } from '@lianxi/db/joint-meeting';

/** Where a request about a clock stands as people are told. */
export type ToldState = ClockExtensionRow['state'] | 'LAPSED';

/** An extension as people are told of it. */
export type ToldExtension = Omit<ClockExtensionRow, 'state'> & { state: ToldState };

/** A pause as people are told of it. */
export type ToldPause = Omit<ClockPauseRow, 'state'> & { state: ToldState };

/** The requests about one clock; what nobody decided before the clock ended has lapsed. */
export function toldRequests<Row extends ClockExtensionRow | ClockPauseRow>(
  clock: ClockRow,
  rows: readonly Row[],
): (Omit<Row, 'state'> & { state: ToldState })[] {
  return rows
    .filter(({ clockId }) => clockId === clock.id)
    .map((row) => ({
      ...row,
      state: row.state === 'PENDING' && clock.endedAt !== null ? 'LAPSED' : row.state,
    }));
}
