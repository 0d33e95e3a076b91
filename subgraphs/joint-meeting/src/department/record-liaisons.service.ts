import { operations } from '@lianxi/db/joint-meeting';
import { type InvalidInputValue, invalidInput, parseInput, textField } from '@lianxi/kit/input';
import { once } from '@lianxi/kit/operations';
import { transact } from '@lianxi/kit/transact';
import { z } from 'zod';
import type { Acting, Deps } from '../deps.ts';
import { canRecordLiaisons } from './department.policy.ts';
import { tellOfLiaisons } from './department.service.ts';
import { readDepartments, replaceLiaisons, writeContacts } from './department.store.ts';

/** A telephone as it is dialled; an extension comes after 转. */
const phoneField = textField(0, 30)
  .refine((text) => text === '' || /^[\d+\-() （）转]{3,}$/.test(text))
  .nullish()
  .transform((text) => text || null);

const recordSchema = z.object({
  departmentId: z.string().max(200),
  dutyPhone: phoneField,
  supervisionPhone: phoneField,
  liaisons: z
    .array(z.object({ name: textField(1, 50), deputy: z.boolean(), phone: phoneField }))
    .max(20),
  expectedVersion: z.int().nullish(),
  operationId: z.string().min(1).max(200).nullish(),
});

const faults = {
  department: { zh: '没有该部门。', en: 'There is no such department.' },
  first: {
    zh: '联络员须有且只有一名 A 角，其余为 B 角。',
    en: 'Exactly one liaison is the first (A role); all others are deputies.',
  },
} as const;

/** Liaisons that were recorded, as resolvers find their department again. */
export interface LiaisonsRecorded {
  __typename: 'RecordLiaisonsSuccess';
  departmentCode: string;
}

export type RecordLiaisonsOutcome =
  | LiaisonsRecorded
  | { __typename: 'NotSignedIn' }
  | { __typename: 'Forbidden' }
  | { __typename: 'StaleVersion'; currentVersion: number }
  | InvalidInputValue;

/** Records who the liaisons of a department are and where it is reached. */
export async function recordLiaisons(
  deps: Deps,
  { viewer, locale }: Acting,
  rawInput: unknown,
): Promise<RecordLiaisonsOutcome> {
  const { userId } = viewer;
  if (userId === null) return { __typename: 'NotSignedIn' };
  const { value: input, invalid } = parseInput(recordSchema, rawInput, locale);
  if (invalid !== null) return invalid;
  const { departmentId: code, liaisons: people, expectedVersion, operationId } = input;
  if (!canRecordLiaisons(viewer, code)) return { __typename: 'Forbidden' };
  if (people.filter(({ deputy }) => !deputy).length !== 1) {
    return invalidInput('liaisons', faults.first[locale]);
  }
  return transact(deps.db, (tx) =>
    once(
      tx,
      operations,
      { actorId: userId, operationId, act: 'recordLiaisons', input: rawInput },
      async (): Promise<RecordLiaisonsOutcome> => {
        if (!(await writeContacts(tx, code, input, expectedVersion ?? null))) {
          const known = (await readDepartments(tx)).find((department) => department.code === code);
          return known === undefined
            ? invalidInput('departmentId', faults.department[locale])
            : { __typename: 'StaleVersion', currentVersion: known.version };
        }
        await replaceLiaisons(tx, code, people);
        await tellOfLiaisons(tx);
        return { __typename: 'RecordLiaisonsSuccess', departmentCode: code };
      },
    ),
  );
}
