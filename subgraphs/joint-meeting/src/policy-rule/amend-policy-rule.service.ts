import type { Tx } from '@lianxi/db';
import { operations, timeUnits } from '@lianxi/db/joint-meeting';
import { appendEvents } from '@lianxi/kit/events';
import { type InvalidInputValue, invalidInput, parseInput, textField } from '@lianxi/kit/input';
import type { Locale } from '@lianxi/kit/locale';
import { once } from '@lianxi/kit/operations';
import { transact } from '@lianxi/kit/transact';
import { z } from 'zod';
import { shanghaiDay } from '../calendar/working-time.ts';
import type { Acting, Deps } from '../deps.ts';
import { definitionOf } from './catalogue/rule-catalogue.ts';
import { canAmendRules } from './policy-rule.policy.ts';
import { findRuleVersions, insertRuleVersion } from './policy-rule.store.ts';
import { historyOf, versionAt } from './rule-history.ts';
import { faultMessage, isSameValue, type RuleValue, valueFor } from './rule-value.ts';

const amendSchema = z.object({
  key: z.string().max(100),
  value: z.number().nullish(),
  unit: z.enum(timeUnits).nullish(),
  text: textField(0, 100).nullish(),
  parts: z
    .array(z.object({ part: z.string().max(100), weight: z.number() }))
    .max(20)
    .nullish(),
  legalSource: textField(2, 200),
  article: textField(0, 200).nullish(),
  validFrom: z.iso.date(),
  reason: textField(2, 500),
  expectedVersion: z.int().nullish(),
  operationId: z.string().min(1).max(200).nullish(),
});

type Amendment = z.output<typeof amendSchema> & { newValue: RuleValue };

/** A rule amended, as resolvers find it again. */
export interface RuleAmended {
  __typename: 'AmendPolicyRuleSuccess';
  key: string;
  version: number;
}

export type AmendPolicyRuleOutcome =
  | RuleAmended
  | { __typename: 'NotSignedIn' }
  | { __typename: 'Forbidden' }
  | { __typename: 'StaleVersion'; currentVersion: number }
  | InvalidInputValue;

/** Amends a rule: writes its next version and leaves those before as they are. */
export async function amendPolicyRule(
  deps: Deps,
  { viewer, locale }: Acting,
  rawInput: unknown,
): Promise<AmendPolicyRuleOutcome> {
  const { userId } = viewer;
  if (userId === null) return { __typename: 'NotSignedIn' };
  if (!canAmendRules(viewer)) return { __typename: 'Forbidden' };
  const { value: input, invalid } = parseInput(amendSchema, rawInput, locale);
  if (invalid !== null) return invalid;
  const definition = definitionOf(input.key);
  if (definition === null) return { __typename: 'Forbidden' };
  const given = valueFor(definition, input);
  if (!given.ok) return invalidInput(given.fault.path, faultMessage(given.fault, locale));
  return transact(deps.db, (tx) =>
    once(
      tx,
      operations,
      { actorId: userId, operationId: input.operationId, act: 'amendPolicyRule', input: rawInput },
      () =>
        writeAmendment(
          tx,
          { ...input, newValue: given.value },
          { id: userId, name: viewer.name },
          { now: deps.clock.now(), locale },
        ),
    ),
  );
}

async function writeAmendment(
  tx: Tx,
  input: Amendment,
  actor: { id: string; name: string },
  { now, locale }: { now: Date; locale: Locale },
): Promise<AmendPolicyRuleOutcome> {
  if (input.validFrom < shanghaiDay(now)) return invalidInput('validFrom', inThePast[locale]);
  const versions = await findRuleVersions(tx, input.key);
  const latest = versions.at(-1)?.version ?? 0;
  const stale = { __typename: 'StaleVersion', currentVersion: latest } as const;
  if (typeof input.expectedVersion === 'number' && input.expectedVersion !== latest) return stale;
  const article = input.article || null;
  // What would decide on that day anyway; its source may change without its value.
  const { row: before } = versionAt(
    historyOf(versions),
    new Date(`${input.validFrom}T23:59:59+08:00`),
  );
  const { legalSource } = before;
  const sameSource = legalSource === input.legalSource && before.article === article;
  if (sameSource && isSameValue(before, input.newValue)) {
    return invalidInput('value', unchanged[locale]);
  }
  const version = latest + 1;
  const written = await insertRuleVersion(tx, {
    key: input.key,
    version,
    ...input.newValue,
    legalSource: input.legalSource,
    article,
    validFrom: input.validFrom,
    amendedAt: now,
    amendedBy: actor.id,
    amendedByName: actor.name,
    reason: input.reason,
  });
  // Somebody amended the rule between our reading and writing.
  if (!written) return { ...stale, currentVersion: version };
  await appendEvents(tx, [
    {
      source: 'joint-meeting',
      type: 'POLICY_RULE_AMENDED',
      subjectType: 'policy_rule',
      subjectId: input.key,
      subjectVersion: version,
      occurredAt: now,
      actorId: actor.id,
      payload: { validFrom: input.validFrom },
    },
  ]);
  return { __typename: 'AmendPolicyRuleSuccess', key: input.key, version };
}

const inThePast = {
  zh: '生效日期不能早于今天：已经发生的事项按当时的版本办理',
  en: 'The first day cannot lie before today: what has begun goes by the version of its time',
};
const unchanged = {
  zh: '与当日适用的版本相同，没有修订内容',
  en: 'This is what the version of that day says already',
};
