import type {
  ClaimRow,
  DisputeCause,
  DisputePositionRow,
  DisputeRow,
  IssueRow,
  SummonsTargetRow,
} from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { leadOf } from '../claim/claim.policy.ts';
import { servesTerritory } from '../issue/issue.policy.ts';
import { disputeStateAfter } from './dispute-lifecycle.ts';

type Territory = Pick<IssueRow, 'communityId' | 'streetId'>;
type Call = Pick<
  SummonsTargetRow,
  'departmentCode' | 'proposedRole' | 'answer' | 'suggestedDepartment' | 'endedAt'
>;

/**
 * Departments that have to say whose duty an issue is: those that did not take it and those they
 * named, or, after an objection, the lead and who objects.
 */
export function sidesOf(
  cause: DisputeCause,
  calls: readonly Call[],
  claims: readonly ClaimRow[],
  objector: string | null,
): string[] {
  const lead = leadOf(claims)?.departmentCode ?? null;
  const named =
    cause === 'OBJECTION'
      ? [lead, objector]
      : [
          lead,
          ...calls
            .filter(
              ({ answer, proposedRole, endedAt }) =>
                answer !== 'ACCEPTED' &&
                answer !== 'DEEMED_ACCEPTED' &&
                proposedRole !== 'OBSERVE' &&
                endedAt === null,
            )
            .flatMap(({ departmentCode, suggestedDepartment }) => [
              departmentCode,
              suggestedDepartment,
            ]),
        ];
  return [...new Set(named.filter((code) => code !== null))].toSorted();
}

/** Whether the viewer mediates disputes of the issue: the street of its territory does. */
export function canMediate(viewer: Viewer, issue: Territory): boolean {
  return viewer.role === 'STREET_OFFICER' && servesTerritory(viewer, issue);
}

/** Whether the viewer rules on disputes: the chair of the joint meeting does. */
export function canRule(viewer: Viewer): boolean {
  return viewer.role === 'CHAIR';
}

/** Whether the viewer rules on appeals: the leading group does. */
export function canRuleAppeal(viewer: Viewer): boolean {
  return viewer.role === 'SUPERVISOR';
}

/** Whether the viewer is the duty officer who names an interim lead: of the street or the office. */
export function canAppointInterimLead(viewer: Viewer, issue: Territory): boolean {
  return viewer.role === 'OFFICE_SECRETARY' || canMediate(viewer, issue);
}

/** Whether a ruling may be appealed: what the sides agreed on may not, nor a ruling on an appeal. */
export function isAppealable(dispute: DisputeRow): boolean {
  return (
    disputeStateAfter(dispute.state, 'appeal') !== null &&
    dispute.outcome === 'RULING' &&
    dispute.appealedAt === null
  );
}

/** Whether a department is a side of the dispute, or has a part by its ruling. */
export function isParty(
  dispute: DisputeRow,
  positions: readonly DisputePositionRow[],
  departmentCode: string,
): boolean {
  const ruled = [dispute.leadDepartment, ...(dispute.assistDepartments ?? [])];
  return (
    ruled.includes(departmentCode) ||
    positions.some((position) => position.departmentCode === departmentCode)
  );
}

const article =
  /第\s*[〇零一二三四五六七八九十百千\d]+\s*[条款项]|\b(?:art\.?|article|section)\s*\d|§\s*\d/i;

/** Whether a legal basis names an article, as positions and rulings have to. */
export function citesArticle(legalBasis: string): boolean {
  return article.test(legalBasis);
}
