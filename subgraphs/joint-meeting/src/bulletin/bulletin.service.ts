import type { Tx } from '@lianxi/db';
import { type BulletinRow, operations } from '@lianxi/db/joint-meeting';
import { type InvalidInputValue, parseInput, textField } from '@lianxi/kit/input';
import { once } from '@lianxi/kit/operations';
import { transact } from '@lianxi/kit/transact';
import type { Viewer } from '@lianxi/kit/viewer';
import { z } from 'zod';
import { appendEvents } from '@lianxi/kit/events';
import { type RuleBook, textOf } from '../deadline/deadline.ts';
import { readDepartments } from '../department/department.store.ts';
import type { Acting, Deps } from '../deps.ts';
import { nextDocumentSequence } from '../document/document-number.store.ts';
import { settleOfBulletin } from '../notification/notification.store.ts';
import { documentNumber, seriesYear } from '../supervision/notice-number.ts';
import { bulletinAfter, type BulletinStep } from './bulletin-lifecycle.ts';
import {
  canApproveBulletins,
  canConfirmBulletins,
  canIssueBulletins,
  ownReceipt,
  seesBulletin,
} from './bulletin.policy.ts';
import {
  confirmReceipt,
  findReceipts,
  findStreetIds,
  insertReceipts,
  lockBulletin,
  updateBulletin,
} from './bulletin.store.ts';
import { tellOfBulletin } from './tell-of-bulletin.ts';

const actFields = {
  bulletinId: z.string().max(200),
  expectedVersion: z.int().nullish(),
  operationId: z.string().min(1).max(200).nullish(),
};
const plainSchema = z.object(actFields);
const editSchema = z.object({
  ...actFields,
  text: textField(2, 5_000),
  submit: z.boolean().nullish(),
});

/** Result of an act on a bulletin, as services return it. */
export interface BulletinResult {
  bulletinId: string;
}

type Done<Name extends string> = BulletinResult & { __typename: Name };
type BulletinRefusal =
  | { __typename: 'NotSignedIn' }
  | { __typename: 'Forbidden' }
  | { __typename: 'WrongState' }
  | { __typename: 'StaleVersion'; currentVersion: number }
  | InvalidInputValue;

/** An act on one bulletin, inside its transaction and with the bulletin held. */
interface BulletinAction {
  tx: Tx;
  bulletin: BulletinRow;
  book: RuleBook;
  now: Date;
  userId: string;
  name: string;
}

/** Words a bulletin, and asks the leading group to approve it; what was approved is to be approved anew. */
export function editBulletin(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnBulletin(
    deps,
    acting,
    { name: 'editBulletin', schema: editSchema, step: 'edit', may: canIssueBulletins },
    rawInput,
    async (at, { text, submit }): Promise<Done<'EditBulletinSuccess'>> => {
      const { tx, bulletin, now, userId } = at;
      const submittedAt = submit === true ? now : null;
      const anew = { approvedAt: null, approvedByName: null };
      await updateBulletin(tx, bulletin.id, { state: 'DRAFT', text, submittedAt, ...anew });
      if (submit === true) {
        const waiting = ['role:SUPERVISOR'];
        await tellOfBulletin(tx, bulletin, {
          type: 'BULLETIN_SUBMITTED',
          now,
          actorId: userId,
          waiting,
        });
      }
      return { __typename: 'EditBulletinSuccess', bulletinId: bulletin.id };
    },
  );
}

/** Approves a bulletin that the office submitted, as it reads now. */
export function approveBulletin(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnBulletin(
    deps,
    acting,
    { name: 'approveBulletin', schema: plainSchema, step: 'approve', may: canApproveBulletins },
    rawInput,
    async (at): Promise<Done<'ApproveBulletinSuccess'> | BulletinRefusal> => {
      const { tx, bulletin, now, userId, name } = at;
      if (bulletin.submittedAt === null) return { __typename: 'WrongState' };
      await updateBulletin(tx, bulletin.id, {
        state: 'APPROVED',
        approvedAt: now,
        approvedByName: name,
      });
      const waiting = ['role:OFFICE_SECRETARY'];
      await tellOfBulletin(tx, bulletin, {
        type: 'BULLETIN_APPROVED',
        now,
        actorId: userId,
        waiting,
      });
      return { __typename: 'ApproveBulletinSuccess', bulletinId: bulletin.id };
    },
  );
}

/** Publishes an approved bulletin with its number; every department and street has to confirm it. */
export function publishBulletin(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnBulletin(
    deps,
    acting,
    { name: 'publishBulletin', schema: plainSchema, step: 'publish', may: canIssueBulletins },
    rawInput,
    async (at): Promise<Done<'PublishBulletinSuccess'>> => {
      const { tx, bulletin, book, now, userId, name } = at;
      const year = seriesYear(now);
      const sequence = await nextDocumentSequence(tx, 'BULLETIN', year);
      await updateBulletin(tx, bulletin.id, {
        state: 'PUBLISHED',
        number: documentNumber(textOf(book, 'bulletin.sign', now), year, sequence),
        publishedAt: now,
        publishedByName: name,
      });
      const receivers = await receiversOf(tx);
      await insertReceipts(tx, bulletin.id, receivers);
      await tellOfBulletin(tx, bulletin, {
        type: 'BULLETIN_PUBLISHED',
        now,
        actorId: userId,
        waiting: receivers,
        telling: ['role:CHAIR', 'role:SUPERVISOR'],
      });
      return { __typename: 'PublishBulletinSuccess', bulletinId: bulletin.id };
    },
  );
}

/** Confirms for the viewer's department or street that the bulletin was read, once. */
export function confirmBulletin(deps: Deps, acting: Acting, rawInput: unknown) {
  const { viewer } = acting;
  return actOnBulletin(
    deps,
    acting,
    { name: 'confirmBulletin', schema: plainSchema, step: 'confirm', may: canConfirmBulletins },
    rawInput,
    async (at): Promise<Done<'ConfirmBulletinSuccess'> | BulletinRefusal> => {
      const { tx, bulletin, now, userId, name: readByName } = at;
      const receipt = ownReceipt(viewer, await findReceipts(tx, [bulletin.id]));
      if (receipt === null) return { __typename: 'Forbidden' };
      if (!(await confirmReceipt(tx, receipt, { readAt: now, readByName }))) {
        return { __typename: 'WrongState' };
      }
      await settleOfBulletin(tx, bulletin.id, receipt.audience);
      const subject = { subjectType: 'bulletin', subjectId: bulletin.id };
      await appendEvents(tx, [
        {
          source: 'joint-meeting',
          type: 'BULLETIN_CONFIRMED',
          ...subject,
          occurredAt: now,
          actorId: userId,
        },
      ]);
      return { __typename: 'ConfirmBulletinSuccess', bulletinId: bulletin.id };
    },
  );
}

/** Sides that confirm a bulletin: each department, and each street in place of its communities. */
async function receiversOf(tx: Tx): Promise<string[]> {
  const departments = (await readDepartments(tx)).filter(({ code }) => code !== 'community');
  const streets = await findStreetIds(tx);
  return [
    ...departments.map(({ code }) => `department:${code}`),
    ...streets.map((id) => `street:${id}`),
  ];
}

type ActInput = z.output<typeof plainSchema>;

/** Runs an act on a bulletin: signed in, input valid, right, state and version fit, done once for a click. */
async function actOnBulletin<Schema extends z.ZodType<ActInput>, Result extends object>(
  deps: Deps,
  { viewer, locale }: Acting,
  act: { name: string; schema: Schema; step: BulletinStep; may: (viewer: Viewer) => boolean },
  rawInput: unknown,
  work: (at: BulletinAction, input: z.output<Schema>) => Promise<Result>,
): Promise<Result | BulletinRefusal> {
  const { userId, name } = viewer;
  if (userId === null) return { __typename: 'NotSignedIn' };
  const { value: input, invalid } = parseInput(act.schema, rawInput, locale);
  if (invalid !== null) return invalid;
  if (!act.may(viewer)) return { __typename: 'Forbidden' };
  const book = await deps.readRuleBook();
  return transact(deps.db, (tx) =>
    once(
      tx,
      operations,
      { actorId: userId, operationId: input.operationId, act: act.name, input: rawInput },
      async (): Promise<Result | BulletinRefusal> => {
        const bulletin = await lockBulletin(tx, input.bulletinId);
        if (bulletin === null || !seesBulletin(viewer, bulletin))
          return { __typename: 'Forbidden' };
        const { version } = bulletin;
        if (typeof input.expectedVersion === 'number' && input.expectedVersion !== version) {
          return { __typename: 'StaleVersion', currentVersion: version };
        }
        if (bulletinAfter(bulletin.state, act.step) === null) return { __typename: 'WrongState' };
        return work({ tx, bulletin, book, now: deps.clock.now(), userId, name: name ?? '' }, input);
      },
    ),
  );
}
