import type { IssueRow } from '@lianxi/db/joint-meeting';
import { z } from 'zod';
import type { IssueScope } from './issue.policy.ts';

/** What decides who sees an issue, beside the company of its compound. */
export type IssueSight = Pick<
  IssueRow,
  'restricted' | 'departmentCodes' | 'communityId' | 'streetId' | 'compoundId'
>;

const sightSchema = z.object({
  restricted: z.boolean(),
  departmentCodes: z.array(z.string()),
  communityId: z.string().nullable(),
  streetId: z.string().nullable(),
  compoundId: z.string().nullable(),
});

/** How an issue was seen before a change that takes it out of somebody's sight; null when none does. */
export function sightBefore(before: IssueRow, after: IssueRow): IssueSight | null {
  const isNarrowed =
    (after.restricted && !before.restricted) ||
    before.departmentCodes.some((code) => !after.departmentCodes.includes(code)) ||
    before.communityId !== after.communityId ||
    before.streetId !== after.streetId ||
    before.compoundId !== after.compoundId;
  return isNarrowed ? sightSchema.parse(before) : null;
}

/** The sight that the payload of an event tells of; null when it tells of none. */
export function sightOfPayload(payload: Record<string, unknown>): IssueSight | null {
  const parsed = sightSchema.safeParse(payload['seenBefore']);
  return parsed.success ? parsed.data : null;
}

/** Whether an issue of this sight lay within a scope; for companies it is enough that it may have. */
export function wasInSight(scope: IssueScope, sight: IssueSight): boolean {
  switch (scope.kind) {
    case 'none':
    case 'own':
      // Who reported an issue sees it whatever happens to it.
      return false;
    case 'all':
      return true;
    case 'district':
      return !sight.restricted || sight.departmentCodes.includes(scope.departmentCode);
    case 'community':
      return sight.communityId === scope.communityId;
    case 'street':
      return sight.streetId === scope.streetId;
    case 'company':
      return !sight.restricted;
  }
}
