import type { Tx } from '@lianxi/db';
import { operations } from '@lianxi/db/joint-meeting';
import { monthBefore } from '@lianxi/kit/china-time';
import { type InvalidInputValue, invalidInput, parseInput } from '@lianxi/kit/input';
import { once } from '@lianxi/kit/operations';
import { transact } from '@lianxi/kit/transact';
import { z } from 'zod';
import { type RuleBook, textOf } from '../deadline/deadline.ts';
import type { Acting, Deps } from '../deps.ts';
import { readFigures } from './bulletin-figures.store.ts';
import { draftDueAt, spanOf } from './bulletin-month.ts';
import { summaryOf, titleOf } from './bulletin-texts.ts';
import { canIssueBulletins } from './bulletin.policy.ts';
import { hasBulletin, hasIssuesBefore, insertBulletin } from './bulletin.store.ts';
import { tellOfBulletin } from './tell-of-bulletin.ts';

const makeSchema = z.object({
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  operationId: z.string().min(1).max(200).nullish(),
});

export type MakeBulletinOutcome =
  | { __typename: 'MakeBulletinSuccess'; bulletinId: string }
  | { __typename: 'NotSignedIn' }
  | { __typename: 'Forbidden' }
  | InvalidInputValue;

const faults = {
  notOver: { zh: '该月尚未结束，不能通报。', en: 'The month is not over yet.' },
  exists: { zh: '该月通报已经拟制。', en: 'There is a bulletin of this month already.' },
} as const;

/** Drafts the bulletin of a month that is over, by hand. */
export async function makeBulletin(
  deps: Deps,
  { viewer, locale }: Acting,
  rawInput: unknown,
): Promise<MakeBulletinOutcome> {
  const { userId, name } = viewer;
  if (userId === null) return { __typename: 'NotSignedIn' };
  const { value: input, invalid } = parseInput(makeSchema, rawInput, locale);
  if (invalid !== null) return invalid;
  if (!canIssueBulletins(viewer)) return { __typename: 'Forbidden' };
  const { month, operationId } = input;
  const book = await deps.readRuleBook();
  return transact(deps.db, (tx) =>
    once(
      tx,
      operations,
      { actorId: userId, operationId, act: 'makeBulletin', input: rawInput },
      async (): Promise<MakeBulletinOutcome> => {
        if (spanOf(month).until > deps.clock.now()) {
          return invalidInput('month', faults.notOver[locale]);
        }
        const bulletinId = await draft(tx, deps, book, { month, madeByName: name, userId });
        return bulletinId === null
          ? invalidInput('month', faults.exists[locale])
          : { __typename: 'MakeBulletinSuccess', bulletinId };
      },
    ),
  );
}

/**
 * Drafts the bulletin of the month before once it is due, whatever stood still meanwhile; returns its
 * id, or null when there is nothing to draft.
 */
export async function draftDueBulletin(deps: Deps): Promise<string | null> {
  const now = deps.clock.now();
  const month = monthBefore(now);
  const book = await deps.readRuleBook();
  if (now < draftDueAt(book, month) || (await hasBulletin(deps.db, month))) return null;
  // An office that has just begun has nothing to tell.
  if (!(await hasIssuesBefore(deps.db, spanOf(month).until))) return null;
  return transact(deps.db, (tx) =>
    draft(tx, deps, book, { month, madeByName: null, userId: null }),
  );
}

/** Writes a draft with the figures of the month; null when there is one of it already. */
async function draft(
  tx: Tx,
  deps: Deps,
  book: RuleBook,
  {
    month,
    madeByName,
    userId,
  }: { month: string; madeByName: string | null; userId: string | null },
): Promise<string | null> {
  const now = deps.clock.now();
  const figures = await readFigures(tx, spanOf(month));
  const bulletin = {
    id: deps.newId(),
    month,
    title: titleOf(month),
    addressee: textOf(book, 'bulletin.addressee', now),
    issuer: textOf(book, 'office.name', now),
    figures,
    text: summaryOf(month, figures),
    madeAt: now,
    madeByName,
  };
  if (!(await insertBulletin(tx, bulletin))) return null;
  await tellOfBulletin(tx, bulletin, {
    type: 'BULLETIN_DRAFTED',
    now,
    actorId: userId,
    waiting: ['role:OFFICE_SECRETARY'],
  });
  return bulletin.id;
}
