import type { RecordForm, RecordSubject } from '@/features/acts/index.ts';
import type { ChangeableRecord, HandlingRecord } from '@/features/handling/handling.fragments.ts';
import type { ResultOf } from '@/graphql/tada.ts';
import type {
  IssueHousingQuery,
  IssuePublicSecurityQuery,
  IssueUrbanManagementQuery,
} from './issue-page.queries.ts';

/** Forms that add what only one department records. */
export const addForms = {
  finding: 'RECORD_FINDING',
  patrol: 'RECORD_PATROL',
  case: 'OPEN_CASE',
} as const satisfies Record<HandlingRecord['kind'], string>;

/** The form that changes a record, with what it changes. */
export function changeForm(record: ChangeableRecord): [RecordForm, RecordSubject] {
  return [record.kind === 'finding' ? 'CONFIRM_RECTIFIED' : 'MOVE_CASE', record];
}

type IssueOf<Query> = NonNullable<ResultOf<Query> extends { issue: infer Issue } ? Issue : never>;
type Housing = NonNullable<IssueOf<typeof IssueHousingQuery>['housing']>;
type PublicSecurity = NonNullable<IssueOf<typeof IssuePublicSecurityQuery>['publicSecurity']>;
type UrbanManagement = NonNullable<IssueOf<typeof IssueUrbanManagementQuery>['urbanManagement']>;

/** Findings of housing's inspections. */
export function findingRecords(
  findings: Housing['inspectionFindings'] | undefined,
): HandlingRecord[] {
  return (findings ?? []).map(({ id, text, foundAt, rectifyBy, rectifiedAt }) => ({
    kind: 'finding',
    id,
    text,
    at: foundAt,
    rectifyBy,
    rectified: rectifiedAt !== null,
  }));
}

/** Patrols of public security. */
export function patrolRecords(patrols: PublicSecurity['patrols'] | undefined): HandlingRecord[] {
  return (patrols ?? []).map(({ id, note, patrolledAt }) => ({
    kind: 'patrol',
    id,
    text: note ?? '',
    at: patrolledAt,
  }));
}

/** The violation case of urban management, where there is one. */
export function caseRecords(found: UrbanManagement['violationCase'] | undefined): HandlingRecord[] {
  if (found == null) return [];
  const { id, number, kind: violation, state, version } = found;
  return [{ kind: 'case', id, number, violation, state, version }];
}
