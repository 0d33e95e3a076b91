import type { Fault } from '../fault.ts';
import type { IssueEntry } from './parse-issue.ts';

/** A merged row whose target is no good. */
export interface BrokenMerge {
  fault: Fault;
  /** Whether the row itself was imported before. */
  isRecorded: boolean;
}

/** Holds merged rows to their targets, which may stand anywhere in the file or be imported before. */
export function createMergeCheck() {
  const open: { key: string; target: string; fault: Fault }[] = [];
  const mergedKeys = new Set<string>();
  const otherKeys = new Set<string>();
  const recordedKeys = new Set<string>();
  return {
    /** Takes note of a row that is good by itself. */
    note({ issue, unknownTarget }: IssueEntry): void {
      const { ledgerKey, mergedIntoKey } = issue;
      if (mergedIntoKey === null || unknownTarget === null) {
        otherKeys.add(ledgerKey);
        return;
      }
      mergedKeys.add(ledgerKey);
      open.push({ key: ledgerKey, target: mergedIntoKey, fault: unknownTarget });
    },
    /** Takes note of rows that were imported before. */
    noteRecorded(recorded: ReadonlyMap<string, string>): void {
      for (const { key } of open) if (recorded.has(key)) recordedKeys.add(key);
    },
    /** Names the merged rows without a good target. */
    async finish(
      findRecorded: (keys: string[]) => Promise<Map<string, string>>,
    ): Promise<BrokenMerge[]> {
      const elsewhere = open
        .map(({ target }) => target)
        .filter((target) => !otherKeys.has(target) && !mergedKeys.has(target));
      const recorded = await findRecorded([...new Set(elsewhere)]);
      return open.flatMap(({ key, target, fault }) => {
        const isMerged = mergedKeys.has(target) || recorded.get(target) === 'MERGED';
        if (!isMerged && (otherKeys.has(target) || recorded.has(target))) return [];
        const reason = isMerged ? 'merge_target_merged' : fault.reason;
        return [{ fault: { ...fault, reason }, isRecorded: recordedKeys.has(key) }];
      });
    },
  };
}
