import type { Tx } from '@lianxi/db';
import {
  inspectionKinds,
  type InspectionRow,
  lookBackOutcomes,
  operations,
  patrolParties,
} from '@lianxi/db/joint-meeting';
import { appendEvents } from '@lianxi/kit/events';
import { type InvalidInputValue, invalidInput, parseInput, textField } from '@lianxi/kit/input';
import { once } from '@lianxi/kit/operations';
import { transact } from '@lianxi/kit/transact';
import { z } from 'zod';
import { attachChecked, attachmentIdsField, uploadsRefusal } from '../attachment/attach.ts';
import { attachmentLimits } from '../attachment/attachment-limits.ts';
import { findCompoundPlace } from '../compound-place/compound-place.store.ts';
import { readDepartments } from '../department/department.store.ts';
import type { Acting, Deps } from '../deps.ts';
import { changeOnIssue } from '../issue/issue-act.ts';
import { settledStates } from '../issue/issue-lifecycle.ts';
import { issueScope } from '../issue/issue.policy.ts';
import { findIssues, lockIssue } from '../issue/issue.store.ts';
import { issueNotice } from '../supervision/notice.service.ts';
import { supervisedLevel } from '../supervision/supervision.policy.ts';
import { canInspect, inspectionScope } from './inspection.policy.ts';
import { findFindings, findInspections, insertInspection, publish } from './inspection.store.ts';
import { attendanceFault } from './patrol-attendance.ts';

const findingSchema = z.object({
  text: textField(2, 2_000),
  departmentId: z.string().max(100).nullish(),
  rectifyBy: z.iso.date().nullish(),
  originalFindingId: z.string().max(200).nullish(),
  outcome: z.enum(lookBackOutcomes).nullish(),
});

const attendanceSchema = z.object({
  party: z.enum(patrolParties),
  present: z.boolean(),
  who: textField(0, 200)
    .nullish()
    .transform((who) => who || null),
});

const recordSchema = z.object({
  kind: z.enum(inspectionKinds),
  issueId: z.string().max(200).nullish(),
  compoundId: z.string().max(200).nullish(),
  originalId: z.string().max(200).nullish(),
  visitedAt: z.date().nullish(),
  place: textField(0, 200).nullish(),
  summary: textField(2, 5_000),
  findings: z.array(findingSchema).max(50),
  attendance: z
    .array(attendanceSchema)
    .max(20)
    .nullish()
    .transform((attendance) => attendance ?? []),
  attachmentIds: attachmentIdsField,
  operationId: z.string().min(1).max(200).nullish(),
});

const publishSchema = z.object({
  inspectionId: z.string().max(200),
  demand: textField(0, 2_000).nullish(),
  operationId: z.string().min(1).max(200).nullish(),
});

type RecordInput = z.output<typeof recordSchema>;

export type InspectionRefusal =
  | { __typename: 'NotSignedIn' }
  | { __typename: 'Forbidden' }
  | InvalidInputValue;

/** Result of an act on a check, as services return it. */
export interface InspectionResult {
  inspectionId: string;
}

type Done<Name extends string> = InspectionResult & { __typename: Name };

const faults = {
  subject: {
    zh: '请指明检查的事项或小区：未找到，或两者不一致。',
    en: 'Say which issue or compound was checked: it is unknown, or the two differ.',
  },
  original: {
    zh: '回头看须关联一次已公布的检查，其他检查不能关联。',
    en: 'A look-back names a check that was published, and no other kind names one.',
  },
  finding: {
    zh: '回头看须逐条写明原问题的整改情况。',
    en: 'A look-back says of each earlier finding what became of it.',
  },
  patrol: {
    zh: '五方联动巡查须指明小区，并逐一写明五方是否到场、来人是谁；其他检查不填。',
    en: 'A five-party patrol is of a compound and says of each party whether it came and who; no other check does.',
  },
  department: { zh: '没有该部门。', en: 'There is no such department.' },
  visit: { zh: '检查时间不能晚于现在。', en: 'The visit cannot be later than now.' },
} as const;

/** Records a check; an issue that a covert one is about stays as it is, so that nobody learns of it. */
export async function recordInspection(
  deps: Deps,
  acting: Acting,
  rawInput: unknown,
): Promise<Done<'RecordInspectionSuccess'> | InspectionRefusal> {
  const { userId } = acting.viewer;
  if (userId === null) return { __typename: 'NotSignedIn' };
  const { value: input, invalid } = parseInput(recordSchema, rawInput, acting.locale);
  if (invalid !== null) return invalid;
  if (!canInspect(acting.viewer)) return { __typename: 'Forbidden' };
  const book = await deps.readRuleBook();
  return transact(deps.db, (tx) =>
    once(
      tx,
      operations,
      { actorId: userId, operationId: input.operationId, act: 'recordInspection', input: rawInput },
      async (): Promise<Done<'RecordInspectionSuccess'> | InspectionRefusal> => {
        const refuse = (path: string, fault: keyof typeof faults) =>
          invalidInput(path, faults[fault][acting.locale]);
        const now = deps.clock.now();
        if (input.visitedAt != null && input.visitedAt > now) return refuse('visitedAt', 'visit');
        const original = await originalOf(tx, acting, input);
        if (original === undefined) return refuse('originalId', 'original');
        const subject = await subjectOf(tx, acting, input, original);
        if (typeof subject === 'string') return refuse(subject, 'subject');
        const absent = attendanceFault(input.kind, input.attendance);
        if (absent !== null) return refuse(absent, 'patrol');
        if (input.kind === 'FIVE_PARTY' && subject.compoundId === null) {
          return refuse('compoundId', 'patrol');
        }
        const faulty = await faultyFinding(tx, input, original);
        if (faulty !== null) return refuse(`findings.${faulty}.originalFindingId`, 'finding');
        const strange = await strangeDepartment(tx, input);
        if (strange !== null) return refuse(`findings.${strange}.departmentId`, 'department');
        const uploads = await uploadsRefusal(
          tx,
          attachmentLimits(book, now),
          acting.locale,
          userId,
          input.attachmentIds,
          { purpose: 'INSPECTION', issueId: null },
        );
        if (uploads !== null) return uploads;
        const id = deps.newId();
        await insertInspection(
          tx,
          {
            id,
            ...subject,
            kind: input.kind,
            originalId: original?.id ?? null,
            place: input.place || null,
            visitedAt: input.visitedAt ?? now,
            summary: input.summary,
            recordedBy: userId,
            recordedByName: acting.viewer.name,
            recordedAt: now,
          },
          input.findings.map((finding, index) => ({
            id: deps.newId(),
            inspectionId: id,
            place: index + 1,
            text: finding.text,
            departmentCode: finding.departmentId ?? null,
            rectifyBy: finding.rectifyBy ?? null,
            originalFindingId: finding.originalFindingId ?? null,
            outcome: finding.outcome ?? null,
          })),
          input.attendance.map((entry) => ({ inspectionId: id, ...entry })),
        );
        await attachChecked(tx, input.attachmentIds, { inspectionId: id, attachedAt: now });
        await tellOf(tx, id, 'INSPECTION_RECORDED', now);
        return { __typename: 'RecordInspectionSuccess', inspectionId: id };
      },
    ),
  );
}

/** Publishes the result of a check; with a demand, its issue gets a notice of supervision as well. */
export async function publishInspection(
  deps: Deps,
  acting: Acting,
  rawInput: unknown,
): Promise<Done<'PublishInspectionSuccess'> | { __typename: 'WrongState' } | InspectionRefusal> {
  const { userId, name } = acting.viewer;
  if (userId === null) return { __typename: 'NotSignedIn' };
  const { value: input, invalid } = parseInput(publishSchema, rawInput, acting.locale);
  if (invalid !== null) return invalid;
  const level = supervisedLevel(acting.viewer);
  if (!canInspect(acting.viewer) || level === null) return { __typename: 'Forbidden' };
  const book = await deps.readRuleBook();
  return transact(deps.db, (tx) =>
    once(
      tx,
      operations,
      {
        actorId: userId,
        operationId: input.operationId,
        act: 'publishInspection',
        input: rawInput,
      },
      async () => {
        const [inspection] = await findInspections(
          tx,
          [input.inspectionId],
          inspectionScope(acting.viewer),
        );
        if (inspection === undefined) return { __typename: 'Forbidden' as const };
        // The issue is held before anything is written, as every act on it does.
        const issue =
          inspection.issueId === null
            ? null
            : await lockIssue(tx, inspection.issueId, issueScope(acting.viewer));
        const now = deps.clock.now();
        const isPublished = await publish(tx, inspection.id, {
          publishedAt: now,
          publishedByName: name,
        });
        if (!isPublished) return { __typename: 'WrongState' as const };
        await tellOf(tx, inspection.id, 'INSPECTION_PUBLISHED', now);
        if (issue !== null) {
          const at = { tx, deps, book, now, issue, actor: { id: userId, name } };
          await changeOnIssue(at, {
            type: 'INSPECTION_PUBLISHED',
            text: inspection.summary,
            payload: { inspectionId: inspection.id, kind: inspection.kind },
          });
          if (input.demand && !settledStates.includes(issue.state)) {
            await issueNotice(at, { level, cause: 'INSPECTION', text: input.demand });
          }
        }
        return { __typename: 'PublishInspectionSuccess' as const, inspectionId: inspection.id };
      },
    ),
  );
}

/** The check that is looked back at; null for other kinds, undefined when it does not fit the kind. */
async function originalOf(
  tx: Tx,
  acting: Acting,
  { kind, originalId }: RecordInput,
): Promise<InspectionRow | null | undefined> {
  if (kind !== 'FOLLOW_UP') return originalId == null ? null : undefined;
  if (originalId == null) return undefined;
  const [original] = await findInspections(tx, [originalId], inspectionScope(acting.viewer));
  return original?.publishedAt == null ? undefined : original;
}

/** What is checked, and where it lies; the field at fault where it is unknown or contradicts itself. */
async function subjectOf(
  tx: Tx,
  { viewer }: Acting,
  input: RecordInput,
  original: InspectionRow | null,
) {
  const issueId = input.issueId ?? original?.issueId ?? null;
  const compoundId = input.compoundId ?? original?.compoundId ?? null;
  if (issueId !== null) {
    const [issue] = await findIssues(tx, [issueId], issueScope(viewer));
    if (issue === undefined) return 'issueId';
    if (input.compoundId != null && input.compoundId !== issue.compoundId) return 'compoundId';
    const { communityId, streetId } = issue;
    return { issueId, compoundId: issue.compoundId, communityId, streetId };
  }
  const place = compoundId === null ? null : await findCompoundPlace(tx, compoundId);
  if (place === null) return compoundId === null ? 'issueId' : 'compoundId';
  const { communityId, streetId } = place;
  return { issueId, compoundId, communityId, streetId };
}

/** Index of a finding that does not fit the original check; null when all do. */
async function faultyFinding(
  tx: Tx,
  { findings }: RecordInput,
  original: InspectionRow | null,
): Promise<number | null> {
  const known = original === null ? [] : await findFindings(tx, [original.id]);
  const index = findings.findIndex(({ originalFindingId, outcome }) => {
    if ((originalFindingId == null) !== (outcome == null)) return true;
    return originalFindingId != null && !known.some(({ id }) => id === originalFindingId);
  });
  return index === -1 ? null : index;
}

/** Index of a finding with a department that does not exist; null when all exist. */
async function strangeDepartment(tx: Tx, { findings }: RecordInput): Promise<number | null> {
  const codes = new Set((await readDepartments(tx)).map(({ code }) => code));
  const index = findings.findIndex(
    ({ departmentId }) => departmentId != null && !codes.has(departmentId),
  );
  return index === -1 ? null : index;
}

// The log is read by every subgraph: a covert check must not be recognisable in it.
async function tellOf(tx: Tx, id: string, type: string, occurredAt: Date): Promise<void> {
  await appendEvents(tx, [
    { source: 'joint-meeting', type, subjectType: 'inspection', subjectId: id, occurredAt },
  ]);
}
