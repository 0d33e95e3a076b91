import { ForbiddenError, requireSignedIn } from '@lianxi/kit/errors';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { dueTime } from '../deadline/deadline.ts';
import { amendPolicyRule } from './amend-policy-rule.service.ts';
import { isDurationKey } from './catalogue/rule-catalogue.ts';
import { canReadRules } from './policy-rule.policy.ts';
import { partsOf, readRule, readRules } from './policy-rule.service.ts';
import { stateOf, versionAt } from './rule-history.ts';

/** The rules, for whom they bind. */
export const policyRuleQueries: Pick<QueryResolvers, 'policyRules' | 'policyRule'> = {
  policyRules: (_, __, context) => {
    requireReader(context);
    return readRules(context.deps);
  },
  policyRule: (_, { key }, context) => {
    requireReader(context);
    return readRule(context.deps, key);
  },
};

/** Amendments of rules. */
export const policyRuleMutations: Pick<MutationResolvers, 'amendPolicyRule'> = {
  amendPolicyRule: (_, { input }, context) => amendPolicyRule(context.deps, context, input),
};

/** Rules with their versions. */
export const policyRuleTypes: Pick<
  Resolvers,
  'PolicyRule' | 'PolicyRuleVersion' | 'AmendPolicyRuleSuccess'
> = {
  PolicyRule: {
    group: ({ definition }) => definition.group,
    name: ({ definition }, _, { locale }) => definition.name[locale],
    kind: ({ definition }) => definition.kind,
    measure: ({ definition }) => (definition.kind === 'NUMBER' ? definition.measure : null),
    options: ({ definition }, _, { locale }) =>
      'options' in definition
        ? Object.entries(definition.options).map(([code, name]) => ({ code, name: name[locale] }))
        : [],
    inForce: ({ history }, _, { reading }) => versionAt(history, reading.clock.now()),
    versions: ({ history }) => history.toReversed(),
    versionAt: ({ history }, { at }) => versionAt(history, at),
    dueIfStartedNow: async ({ key }, _, { deps, reading }) =>
      isDurationKey(key) ? dueTime(await deps.readRuleBook(), key, reading.clock.now()) : null,
  },
  PolicyRuleVersion: {
    version: ({ row }) => row.version,
    value: ({ row }) => row.value,
    unit: ({ row }) => row.unit,
    text: ({ row }) => row.text,
    parts: ({ row }) => partsOf(row),
    legalSource: ({ row }) => row.legalSource,
    article: ({ row }) => row.article,
    validFrom: ({ row }) => row.validFrom,
    decidesFrom: ({ from }) => from,
    decidesUntil: ({ to }) => to,
    state: (version, _, { reading }) => stateOf(version, reading.clock.now()),
    amendedAt: ({ row }) => row.amendedAt,
    amendedBy: ({ row }) => row.amendedByName,
    reason: ({ row }) => row.reason,
    decidedClocks: ({ row }, _, { loaders }) => loaders.decidedClocks.load(row),
  },
  AmendPolicyRuleSuccess: {
    rule: async ({ key }, _, { deps }) => {
      const rule = await readRule(deps, key);
      if (rule === null) throw new Error(`No rule ${key}`);
      return rule;
    },
  },
};

function requireReader(context: Context): void {
  requireSignedIn(context);
  if (!canReadRules(context.viewer)) throw new ForbiddenError(context.locale);
}
