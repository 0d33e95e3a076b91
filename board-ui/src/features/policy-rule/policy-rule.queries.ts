import { RefusalParts } from '@/graphql/refusal.ts';
import { graphql, type ResultOf } from '@/graphql/tada.ts';

const RuleParts = graphql(`
  fragment RuleParts on PolicyRule {
    key
    group
    name
    kind
    measure
    options {
      code
      name
    }
  }
`);

const VersionParts = graphql(`
  fragment VersionParts on PolicyRuleVersion {
    version
    value
    unit
    text
    parts {
      part
      weight
    }
    legalSource
    article
    validFrom
  }
`);

/** All rules with the version in force. */
export const PolicyRulesQuery = graphql(
  `
    query PolicyRules {
      policyRules {
        ...RuleParts
        inForce {
          ...VersionParts
        }
      }
    }
  `,
  [RuleParts, VersionParts],
);

/** One rule with all its versions. */
export const PolicyRuleQuery = graphql(
  `
    query PolicyRule($key: ID!) {
      policyRule(key: $key) {
        ...RuleParts
        dueIfStartedNow {
          dueAt
          unpublishedYear
        }
        versions {
          ...VersionParts
          state
          decidesFrom
          decidesUntil
          amendedAt
          amendedBy
          reason
          decidedClocks
        }
      }
    }
  `,
  [RuleParts, VersionParts],
);

export const AmendPolicyRuleMutation = graphql(
  `
    mutation AmendPolicyRule($input: AmendPolicyRuleInput!) {
      amendPolicyRule(input: $input) {
        __typename
        ... on AmendPolicyRuleSuccess {
          rule {
            key
          }
        }
        ...RefusalParts
      }
    }
  `,
  [RefusalParts],
);

/** A rule as the list shows it. */
export type ListedRule = ResultOf<typeof PolicyRulesQuery>['policyRules'][number];
/** A rule with its history. */
export type RuleWithVersions = NonNullable<ResultOf<typeof PolicyRuleQuery>['policyRule']>;
/** One version of a rule with who wrote it and what it decided. */
export type RuleVersion = RuleWithVersions['versions'][number];
