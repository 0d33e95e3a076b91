import { fromLocalField } from '@/shared/shanghai-time.ts';
import type { EnumValue } from '@/graphql/tada.ts';
import type { CheckRow } from './check.operations.ts';

/** What is checked: an issue or a compound. */
export interface CheckSubject {
  kind: 'issue' | 'compound';
  id: string;
  code: string;
  name: string;
  /** The compound, or that of the issue; null when the issue is about none. */
  compoundId: string | null;
}

/** A finding as it is written; its fields are texts. */
export interface FindingDraft {
  key: number;
  text: string;
  departmentId: string;
  rectifyBy: string;
  /** The finding that is looked back at; null for a new one. */
  earlier: { id: string; text: string } | null;
  outcome: EnumValue<'LookBackOutcome'> | '';
}

/** Whether one of the five parties came to a patrol, as it is written. */
export interface AttendanceDraft {
  party: EnumValue<'PatrolParty'>;
  /** Null until it is said. */
  came: 'PRESENT' | 'ABSENT' | null;
  who: string;
}

const patrolParties = [
  'COMMUNITY',
  'URBAN_TEAM',
  'POLICE_STATION',
  'PROPERTY_COMPANY',
  'OWNERS',
] as const satisfies EnumValue<'PatrolParty'>[];

/** A check as it is written. */
export interface CheckDraft {
  kind: EnumValue<'InspectionKind'>;
  subject: CheckSubject | null;
  visitedAt: string;
  place: string;
  summary: string;
  findings: FindingDraft[];
  /** Of the five parties in their order; counts for a five-party patrol alone. */
  attendance: AttendanceDraft[];
}

/** A finding with nothing in it yet, or one that goes back to an earlier finding. */
export function findingDraft(key: number, earlier: FindingDraft['earlier'] = null): FindingDraft {
  return { key, text: '', departmentId: '', rectifyBy: '', earlier, outcome: '' };
}

/** A check about to be written; of a look-back every earlier finding is there to be answered. */
export function checkDraft(visitedAt: string, original: CheckRow | null): CheckDraft {
  return {
    kind: original === null ? 'OPEN' : 'FOLLOW_UP',
    subject: null,
    visitedAt,
    place: '',
    summary: '',
    findings: (original?.findings ?? []).map(({ id, text }, key) =>
      findingDraft(key, { id, text }),
    ),
    attendance: patrolParties.map((party) => ({ party, came: null, who: '' })),
  };
}

/** The fields of a draft that are not filled in as they have to be, by their path below `input`. */
export function missingOf(draft: CheckDraft, original: CheckRow | null): string[] {
  const missing: string[] = [];
  if (original === null && draft.subject === null) missing.push('issueId');
  if (draft.kind === 'FIVE_PARTY') missing.push(...missingOfPatrol(draft));
  if (draft.summary.trim().length < 2) missing.push('summary');
  draft.findings.forEach(({ text, earlier, outcome }, index) => {
    if (earlier !== null && outcome === '') missing.push(`findings.${index}.outcome`);
    if (text.trim().length < 2) missing.push(`findings.${index}.text`);
  });
  return missing;
}

function missingOfPatrol({ subject, attendance }: CheckDraft): string[] {
  const missing = subject !== null && subject.compoundId === null ? ['compoundId'] : [];
  attendance.forEach(({ came, who }, index) => {
    if (came === null) missing.push(`attendance.${index}.present`);
    if (came === 'PRESENT' && who.trim() === '') missing.push(`attendance.${index}.who`);
  });
  return missing;
}

/** What is sent of a draft, with the uploads that come with it. */
export function checkInput(
  draft: CheckDraft,
  original: CheckRow | null,
  attachmentIds: string[] = [],
) {
  const { subject } = draft;
  return {
    kind: draft.kind,
    issueId: subject?.kind === 'issue' ? subject.id : null,
    compoundId: subject?.kind === 'compound' ? subject.id : null,
    originalId: original?.id ?? null,
    visitedAt: fromLocalField(draft.visitedAt),
    place: draft.place.trim() || null,
    summary: draft.summary.trim(),
    findings: draft.findings.map(({ text, departmentId, rectifyBy, earlier, outcome }) => ({
      text: text.trim(),
      // What is put right is nobody’s to put right any more.
      departmentId: outcome === 'RECTIFIED' ? null : departmentId || null,
      rectifyBy: outcome === 'RECTIFIED' ? null : rectifyBy || null,
      originalFindingId: earlier?.id ?? null,
      outcome: outcome || null,
    })),
    attendance:
      draft.kind === 'FIVE_PARTY'
        ? draft.attendance.map(({ party, came, who }) => ({
            party,
            present: came === 'PRESENT',
            who: came === 'PRESENT' ? who.trim() : null,
          }))
        : null,
    attachmentIds,
  };
}
