import type { CommunityRow } from '@lianxi/db/communities';
import type { OperationsTable } from '@lianxi/db/shared';
import { operationIdField, optionalText } from '@lianxi/kit/handling/handling.input';
import { type Asker, parseSignedInput } from '@lianxi/kit/handling/signed-input';
import { idField, invalidInput, type InvalidInputValue, textField } from '@lianxi/kit/input';
import type { Locale } from '@lianxi/kit/locale';
import { once } from '@lianxi/kit/operations';
import { z } from 'zod';
import type { CommunitiesDeps } from '../deps.ts';
import { findCommunities } from '../territory/territory.store.ts';
import { canKeepReportersOf, canReadReporterOf } from './reporter.policy.ts';
import {
  findReporters,
  insertDisclosure,
  insertReporters,
  type NewReporter,
} from './reporter.store.ts';

const registerInput = z.object({
  name: textField(1, 50),
  phone: z
    .string()
    .trim()
    .regex(/^[+\d][\d -]{4,19}$/)
    .nullish(),
  building: optionalText(100),
  communityId: idField.nullish(),
  operationId: operationIdField,
});

const discloseInput = z.object({
  reporterId: idField,
  purpose: textField(2, 500),
  operationId: operationIdField,
});

export interface ReporterDeps extends CommunitiesDeps {
  operations: OperationsTable;
}

export interface RegisterSuccess {
  __typename: 'RegisterReporterSuccess';
  reporterId: string;
}

export interface DiscloseSuccess {
  __typename: 'DiscloseReporterSuccess';
  reporterId: string;
}

type ReporterRefusal = { __typename: 'NotSignedIn' | 'Forbidden' } | InvalidInputValue;

/** Records a reporter in the viewer's own territory. */
export async function registerReporter(
  deps: ReporterDeps,
  asker: Asker,
  input: unknown,
): Promise<RegisterSuccess | ReporterRefusal> {
  const { value, actor, refusal } = parseSignedInput(registerInput, input, asker);
  if (refusal !== null) return refusal;
  const { viewer, locale } = asker;
  if (viewer.role === 'STREET_OFFICER' && value.communityId == null) {
    return invalidInput('communityId', communityMissing[locale]);
  }
  const community = await findCommunity(deps, value.communityId ?? viewer.communityId);
  if (community === null || !canKeepReportersOf(viewer, community)) {
    return { __typename: 'Forbidden' };
  }

  const { name, phone, building, operationId } = value;
  const operation = { actorId: actor.id, operationId, act: 'registerReporter', input: value };
  return deps.db.transaction((tx) =>
    once<RegisterSuccess>(tx, deps.operations, operation, async () => {
      const [reporterId] = await insertReporters(tx, [
        {
          name,
          phone,
          building,
          communityId: community.id,
          registeredBy: actor.id,
          registeredAt: deps.clock.now(),
        },
      ]);
      if (reporterId === undefined) throw new Error('an INSERT of one reporter returned no row');
      return { __typename: 'RegisterReporterSuccess', reporterId };
    }),
  );
}

/** Shows a reporter's personal data to who needs it for a purpose; the read is logged with it. */
export async function discloseReporter(
  deps: ReporterDeps,
  asker: Asker,
  input: unknown,
): Promise<DiscloseSuccess | ReporterRefusal> {
  const { value, actor, refusal } = parseSignedInput(discloseInput, input, asker);
  if (refusal !== null) return refusal;
  const { reporterId, purpose, operationId } = value;
  const [reporter] = await findReporters(deps.db, [reporterId]);
  const community = await findCommunity(deps, reporter?.communityId);
  // Before the look for a repeat: who lost the right reads nothing by an old click.
  if (community === null || !canReadReporterOf(asker.viewer, community)) {
    return { __typename: 'Forbidden' };
  }

  const operation = { actorId: actor.id, operationId, act: 'discloseReporter', input: value };
  return deps.db.transaction((tx) =>
    once<DiscloseSuccess>(tx, deps.operations, operation, async () => {
      await insertDisclosure(tx, {
        reporterId,
        purpose,
        actorId: actor.id,
        actorName: actor.name,
        actorRole: asker.viewer.role,
        disclosedAt: deps.clock.now(),
      });
      return { __typename: 'DiscloseReporterSuccess', reporterId };
    }),
  );
}

/** Adds the reporters of an office's ledger; one whose `id` is known stays as it is. */
export async function registerReporters(
  { db }: CommunitiesDeps,
  reporters: readonly (NewReporter & { id: string })[],
): Promise<{ created: number; unchanged: number }> {
  const batchSize = 2_000;
  const created = await db.transaction(async (tx) => {
    let inserted = 0;
    for (let start = 0; start < reporters.length; start += batchSize) {
      inserted += (await insertReporters(tx, reporters.slice(start, start + batchSize))).length;
    }
    return inserted;
  });
  return { created, unchanged: reporters.length - created };
}

async function findCommunity(
  { db }: CommunitiesDeps,
  communityId: string | null | undefined,
): Promise<CommunityRow | null> {
  if (!idField.safeParse(communityId).success) return null;
  const [community] = await findCommunities(db, [communityId ?? '']);
  return community ?? null;
}

const communityMissing: Record<Locale, string> = {
  zh: '请指明由哪个社区登记。',
  en: 'Name the community that keeps the record.',
};
