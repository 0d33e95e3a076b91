import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/**
 * Types a document of the public graph.
 *
 * Fragments are not masked: the live store hands one issue to several components, and each names
 * what it reads by a fragment called `Component_Type`.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { DateTime: string; Date: string };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';

type Types = introspection['types'];
type Enums = {
  [Name in keyof Types as Types[Name] extends { enumValues: string } ? Name : never]: Types[Name];
};

/** Names of the enums of the graph; each has its words in a `domain.json` of every language. */
export type EnumName = keyof Enums;

/** Values of an enum of the graph. */
export type EnumValue<Name extends EnumName> = Enums[Name] extends { enumValues: infer Values }
  ? Values & string
  : never;
