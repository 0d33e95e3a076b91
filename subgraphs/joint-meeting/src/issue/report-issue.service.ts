import {
  issueCategories,
  type IssueRow,
  issueSources,
  operations,
  urgencies,
} from '@lianxi/db/joint-meeting';
import { type InvalidInputValue, invalidInput, parseInput, textField } from '@lianxi/kit/input';
import { once } from '@lianxi/kit/operations';
import type { Tx } from '@lianxi/db';
import type { Viewer } from '@lianxi/kit/viewer';
import { z } from 'zod';
import { attachChecked, attachmentIdsField, uploadsRefusal } from '../attachment/attach.ts';
import { attachmentLimits } from '../attachment/attachment-limits.ts';
import { findCompoundPlace } from '../compound-place/compound-place.store.ts';
import { startClock } from '../clock/clock.service.ts';
import { intakeClock } from '../clock/state-clock.ts';
import { dueBy, type RuleBook, ruleOf } from '../deadline/deadline.ts';
import type { Acting, Deps } from '../deps.ts';
import { issueNotice } from '../supervision/notice.service.ts';
import { boxAround, type GeoPoint, metresBetween } from './geography.ts';
import { type IssueChange, recordIssueEvent } from './issue-act.ts';
import { canReport, issueScope } from './issue.policy.ts';
import { findSimilarIssues, insertIssue, nextIssueCode } from './issue.store.ts';

const reportIssueSchema = z.object({
  title: textField(2, 200),
  description: textField(1, 5_000),
  category: z.enum(issueCategories),
  urgency: z.enum(urgencies).default('ORDINARY'),
  source: z.enum(issueSources).default('ON_SITE'),
  compoundId: z.string().max(200).nullish(),
  place: textField(0, 200).nullish(),
  location: z
    .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .nullish(),
  reporterId: z.string().max(200).nullish(),
  restricted: z.boolean().nullish(),
  confirmedNotDuplicate: z.boolean().nullish(),
  attachmentIds: attachmentIdsField,
  operationId: z.string().min(1).max(200).nullish(),
});

const shownDuplicates = 5;

type ReportIssueInput = z.output<typeof reportIssueSchema>;

/** Open issues that the report may repeat. */
export interface PossibleDuplicateValue {
  __typename: 'PossibleDuplicate';
  duplicateIds: string[];
}

export type ReportIssueOutcome =
  | { __typename: 'ReportIssueSuccess'; issueId: string }
  | PossibleDuplicateValue
  | { __typename: 'NotSignedIn' }
  | { __typename: 'Forbidden' }
  | InvalidInputValue;

/** Records a new issue. */
export async function reportIssue(
  deps: Deps,
  acting: Acting,
  rawInput: unknown,
): Promise<ReportIssueOutcome> {
  const { viewer, locale } = acting;
  const { userId } = viewer;
  if (userId === null) return { __typename: 'NotSignedIn' };
  const { value: input, invalid } = parseInput(reportIssueSchema, rawInput, locale);
  if (invalid !== null) return invalid;

  const territory = await territoryOf(deps, viewer, input.compoundId ?? null);
  if (territory === null) return invalidInput('compoundId', unknownCompound[locale]);
  if (!canReport(viewer, territory)) return { __typename: 'Forbidden' };
  // Before the transaction: in it, readers of a burst would wait for connections that they hold.
  const book = await deps.readRuleBook();

  return deps.db.transaction((tx) =>
    once(
      tx,
      operations,
      { actorId: userId, operationId: input.operationId, act: 'reportIssue', input: rawInput },
      async (): Promise<ReportIssueOutcome> => {
        const duplicateIds = await findDuplicates(tx, book, deps.clock.now(), input, viewer);
        if (duplicateIds.length > 0) return { __typename: 'PossibleDuplicate', duplicateIds };
        const to = { purpose: 'REPORT', issueId: null } as const;
        const ids = input.attachmentIds;
        const rules = attachmentLimits(book, deps.clock.now());
        const refusal = await uploadsRefusal(tx, rules, locale, userId, ids, to);
        if (refusal !== null) return refusal;
        return recordIssue(tx, deps, book, viewer, userId, input, territory);
      },
    ),
  );
}

const unknownCompound = {
  zh: '请选择小区：未找到该小区，或您没有自己的辖区。',
  en: 'Choose a compound: it is unknown, or you have no territory of your own.',
};

/** Territory of the compound, or the viewer's own without one; null when neither is known. */
async function territoryOf(deps: Deps, viewer: Viewer, compoundId: string | null) {
  if (compoundId === null) {
    return viewer.streetId === null
      ? null
      : { communityId: viewer.communityId, streetId: viewer.streetId };
  }
  const place = await findCompoundPlace(deps.db, compoundId);
  if (place !== null && place.communityId !== null) return place;
  // It may have been registered a moment ago.
  await deps.catchUp();
  return findCompoundPlace(deps.db, compoundId);
}

/** Open issues of the same kind in the compound or around the place, those that the viewer may see. */
async function findDuplicates(
  tx: Tx,
  book: RuleBook,
  now: Date,
  input: ReportIssueInput,
  viewer: Viewer,
): Promise<string[]> {
  if (input.confirmedNotDuplicate === true) return [];
  const days = ruleOf(book, 'duplicate', now).value;
  const metres = ruleOf(book, 'duplicate.distance', now).value;
  const { category, compoundId = null, location = null } = input;
  const similar = await findSimilarIssues(
    tx,
    {
      category,
      compoundId,
      since: new Date(now.getTime() - days * 86_400_000),
      around: location === null ? null : boxAround(location, metres),
    },
    issueScope(viewer),
  );
  return similar
    .filter(
      (issue) =>
        (compoundId !== null && issue.compoundId === compoundId) ||
        (location !== null && isWithin(issue, location, metres)),
    )
    .slice(0, shownDuplicates)
    .map(({ id }) => id);
}

function isWithin({ latitude, longitude }: IssueRow, point: GeoPoint, metres: number): boolean {
  if (latitude === null || longitude === null) return false;
  return metresBetween({ latitude, longitude }, point) <= metres;
}

async function recordIssue(
  tx: Tx,
  deps: Deps,
  book: RuleBook,
  viewer: Viewer,
  userId: string,
  input: ReportIssueInput,
  territory: { communityId: string | null; streetId: string | null },
): Promise<ReportIssueOutcome> {
  const now = deps.clock.now();
  const clock = intakeClock(input.urgency);
  const issue = await insertIssue(tx, {
    id: deps.newId(),
    code: await nextIssueCode(tx, now),
    title: input.title,
    description: input.description,
    category: input.category,
    urgency: input.urgency,
    source: viewer.role === 'CITIZEN' ? 'CITIZEN' : input.source,
    state: 'REPORTED',
    place: input.place || null,
    latitude: input.location?.latitude ?? null,
    longitude: input.location?.longitude ?? null,
    compoundId: input.compoundId ?? null,
    communityId: territory.communityId,
    streetId: territory.streetId,
    reporterId: input.reporterId ?? null,
    restricted: input.restricted ?? false,
    createdBy: userId,
    createdAt: now,
    updatedAt: now,
    stateSince: now,
    stateDueAt: dueBy(book, clock.ruleKey, now),
  });
  const at: IssueChange = {
    tx,
    deps,
    book,
    now,
    issue,
    actor: { id: userId, name: viewer.name },
  };
  await startClock(at, { ...clock, subject: { type: 'issue', id: issue.id } });
  await attachChecked(tx, input.attachmentIds, {
    issueId: issue.id,
    ownerId: null,
    attachedAt: now,
  });
  await recordIssueEvent(tx, issue, {
    type: 'ISSUE_REPORTED',
    occurredAt: now,
    actorId: userId,
    actorName: viewer.name,
  });
  if (issue.source === 'LEADER_INSTRUCTION') {
    const bySystem = { ...at, actor: { id: null, name: null } };
    await issueNotice(bySystem, { level: 1, cause: 'LEADER_INSTRUCTION' });
  }
  return { __typename: 'ReportIssueSuccess', issueId: issue.id };
}
