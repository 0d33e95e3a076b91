import type { IssueEventType, IssueRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';

/** Something that happened to an issue, as far as it matters who is told. */
export interface Told {
  type: IssueEventType;
  departmentCode: string | null;
  payload: Record<string, unknown>;
}

/** A side that is told, and whether it is asked to act. */
export interface Address {
  audience: string;
  waits: boolean;
}

type Place = Pick<IssueRow, 'communityId' | 'streetId' | 'departmentCodes' | 'state' | 'createdBy'>;

/** The sides that a viewer belongs to. */
export function audiencesOf(viewer: Viewer): string[] {
  const own = viewer.userId === null ? [] : [`user:${viewer.userId}`];
  switch (viewer.role) {
    case 'LIAISON':
      return [...own, `department:${viewer.departmentCode}`];
    case 'COMMUNITY_WORKER':
      return [...own, `community:${viewer.communityId}`];
    case 'COMMUNITY_SECRETARY':
      return [...own, `community:${viewer.communityId}`, `secretary:${viewer.communityId}`];
    case 'STREET_OFFICER':
      return [...own, `street:${viewer.streetId}`];
    case 'ANONYMOUS':
      return [];
    default:
      return [...own, `role:${viewer.role}`];
  }
}

/** Who is told of something that happened to an issue; nobody of what concerns nobody else. */
export function addressesOf(issue: Place, told: Told): Address[] {
  const waiting = (...audiences: string[]) =>
    audiences.map((audience) => ({ audience, waits: true }));
  const telling = (...audiences: string[]) =>
    audiences.map((audience) => ({ audience, waits: false }));
  const departments = (codes: readonly string[]) =>
    codes.flatMap((code) => sidesOfDepartment(issue, code));
  const concerned =
    told.departmentCode === null ? [] : sidesOfDepartment(issue, told.departmentCode);
  const everyone = departments(issue.departmentCodes);
  const others = everyone.filter((audience) => !concerned.includes(audience));
  const territory = sidesOfDepartment(issue, 'community');
  switch (told.type) {
    case 'SUMMONS_SENT':
    case 'DEPARTMENTS_ADDED':
      return waiting(...departments(calledBy(told.payload)));
    case 'SUMMONS_REQUESTED':
      return waiting(...approversOf(issue));
    case 'SUMMONS_RETURNED':
    case 'SUMMONS_DECLINED':
    case 'TRANSFER_SUGGESTED':
      return waiting(...territory);
    case 'NO_RESPONSE':
    case 'DEEMED_ACCEPTED':
    case 'SUPERVISION_ISSUED':
    case 'SUPERVISION_REJECTED':
      return waiting(...concerned);
    case 'CLOCK_REMINDED':
    case 'CLOCK_BREACHED':
      return waiting(...(concerned.length > 0 ? concerned : handlersOf(issue, everyone)));
    case 'JOINT_REPORT_FILED':
    case 'RESOLUTION_SIGNED':
    case 'PROCEEDED_UNSIGNED':
      if (issue.state === 'PENDING_VERIFY') return waiting(...territory);
      return told.type === 'JOINT_REPORT_FILED' ? waiting(...others) : [];
    case 'RESOLUTION_OBJECTED':
    case 'VERIFICATION_FAILED':
    case 'ISSUE_REOPENED':
    case 'ISSUE_RESUMED':
      return waiting(...others);
    case 'ISSUE_VERIFIED':
      return waiting('role:CALLBACK_OFFICER');
    case 'EXTENSION_REQUESTED':
    case 'WITHDRAWAL_REQUESTED':
      return waiting('role:OFFICE_SECRETARY');
    case 'PAUSE_REQUESTED':
      return told.payload['cause'] === 'REPORTER_UNREACHABLE'
        ? waiting('role:OFFICE_SECRETARY', ...territory)
        : waiting('role:OFFICE_SECRETARY');
    case 'EXTENSION_GRANTED':
      // Whoever reported it is told why it takes longer.
      return telling(...concerned, `user:${issue.createdBy}`);
    case 'ISSUE_REFUSED':
    case 'ISSUE_MERGED':
    case 'ISSUE_CLOSED':
    case 'ISSUE_TERMINATED':
      return telling(`user:${issue.createdBy}`);
    case 'WITHDRAWAL_GRANTED':
      // Nobody may be left to sign, and the community verifies.
      return [
        ...telling(...concerned),
        ...(issue.state === 'PENDING_VERIFY' ? waiting(...territory) : []),
      ];
    case 'LEAD_REPLACED':
      return [...waiting(...concerned), ...telling(...others)];
    case 'EXTENSION_DENIED':
    case 'PAUSE_GRANTED':
    case 'PAUSE_DENIED':
    case 'WITHDRAWAL_DENIED':
    case 'SUPERVISION_ACCEPTED':
    case 'SUPERVISION_CLOSED':
    case 'SUSPENSION_DENIED':
      return telling(...concerned);
    case 'SUPERVISION_REPLIED':
    case 'SUSPENSION_REQUESTED':
      return waiting('role:OFFICE_SECRETARY', 'role:SUPERVISOR');
    case 'DISPUTE_OPENED':
      return [...waiting(...departments(sidesOf(told.payload))), ...telling(...street(issue))];
    case 'DISPUTE_TO_MEETING':
      return waiting('role:CHAIR', 'role:OFFICE_SECRETARY');
    case 'ACCOUNTABLE_PARTY_NAMED':
      // The county leader hears of it by the office.
      return told.payload['route'] === 'COUNTY_LEADER' ? waiting('role:OFFICE_SECRETARY') : [];
    case 'DISPUTE_APPEALED':
      return waiting('role:SUPERVISOR');
    case 'MEDIATION_REFERRED':
    case 'MEDIATION_AGREED':
    case 'MEDIATION_FAILED':
    case 'DISPUTE_MEDIATED':
    case 'DISPUTE_RULED':
    case 'INTERIM_LEAD_APPOINTED':
    case 'ISSUE_SUSPENDED':
    case 'SUMMONS_WITHDRAWN':
      return telling(...everyone);
    case 'PUT_ON_AGENDA':
      return telling('role:CHAIR', 'role:OFFICE_SECRETARY', ...everyone);
    default:
      return [];
  }
}

/** Who acts for a department: its liaisons, or the community or street of the issue. */
export function sidesOfDepartment(
  issue: Pick<IssueRow, 'communityId' | 'streetId'>,
  code: string,
): string[] {
  if (code !== 'community') return [`department:${code}`];
  const community = issue.communityId === null ? [] : [`community:${issue.communityId}`];
  return [...community, ...street(issue)];
}

/** Who approves a whistle: the community's secretary, or the street. */
function approversOf(issue: Place): string[] {
  const secretary = issue.communityId === null ? [] : [`secretary:${issue.communityId}`];
  return [...secretary, ...street(issue)];
}

function street({ streetId }: Pick<IssueRow, 'streetId'>): string[] {
  return streetId === null ? [] : [`street:${streetId}`];
}

/** Who has an issue in hand: the departments, before they are called the community, after them the callback. */
function handlersOf(issue: Place, departments: string[]): string[] {
  if (issue.state === 'CALLBACK') return ['role:CALLBACK_OFFICER'];
  const atWork = ['SUMMONED', 'DISPUTED', 'IN_HANDLING', 'SUSPENDED'].includes(issue.state);
  return atWork && departments.length > 0 ? departments : sidesOfDepartment(issue, 'community');
}

function calledBy({ targets }: Record<string, unknown>): string[] {
  return (Array.isArray(targets) ? targets : []).flatMap((target: unknown) => {
    const code = (target as { departmentCode?: unknown } | null)?.departmentCode;
    return typeof code === 'string' ? [code] : [];
  });
}

function sidesOf({ sides }: Record<string, unknown>): string[] {
  return Array.isArray(sides) ? sides.filter((side) => typeof side === 'string') : [];
}
