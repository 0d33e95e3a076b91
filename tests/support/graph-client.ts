import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLObjectType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { root } from './hub-process.ts';

/** The graph as the gateway serves it. */
export const api = buildSchema(readFileSync(join(root, 'gateway/api.graphql'), 'utf8'));

/** Names of all mutations of the graph. */
export const mutationNames = Object.keys(api.getMutationType()?.getFields() ?? {});

/** An error as the gateway shows it. */
export interface GraphError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; service?: string; path?: string; [name: string]: unknown };
}

/** An answer of the gateway. */
export interface GraphAnswer<Data = Record<string, unknown>> {
  data?: Data | null;
  errors?: GraphError[];
}

/** What a mutation answered: a success with ids, or a refusal with its code. */
export interface ActOutcome {
  __typename: string;
  /** Null when the act was done. */
  code?: string;
  message?: string;
  path?: string;
  issue?: { id: string; state?: string; version?: number };
  task?: { id: string; version: number };
  [field: string]: unknown;
}

export interface AskOptions {
  locale?: 'zh' | 'en';
  headers?: Record<string, string>;
}

/** Asks a gateway over HTTP as anyone. */
export interface GraphClient {
  /** Executes an operation; a null token asks signed out. */
  graphql<Data = Record<string, unknown>>(
    token: string | null,
    document: string,
    variables?: Record<string, unknown>,
    options?: AskOptions,
  ): Promise<GraphAnswer<Data>>;
  /** Does one mutation with its input, and throws when it got no answer. */
  act(
    token: string | null,
    mutation: string,
    input: Record<string, unknown>,
    options?: AskOptions,
  ): Promise<ActOutcome>;
}

/** Makes a client of the gateway at an address. */
export function createGraphClient(url: string): GraphClient {
  async function graphql<Data>(
    token: string | null,
    query: string,
    variables?: Record<string, unknown>,
    { locale = 'zh', headers = {} }: AskOptions = {},
  ): Promise<GraphAnswer<Data>> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': locale === 'zh' ? 'zh-CN' : 'en',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphAnswer<Data>;
  }

  return {
    graphql,
    async act(token, mutation, input, options) {
      const document = mutationDocument(mutation);
      const answer = await graphql<Record<string, ActOutcome>>(token, document, { input }, options);
      const outcome = answer.data?.[mutation];
      // A dead subgraph may blank what the answer shows; the act was done all the same.
      if (!outcome) {
        throw new Error(`${mutation} answered ${JSON.stringify(answer)}`);
      }
      return outcome;
    },
  };
}

const documents = new Map<string, string>();

/** A document that asks everything plain that a mutation can answer. */
export function mutationDocument(mutation: string): string {
  const known = documents.get(mutation);
  if (known !== undefined) return known;
  const field = api.getMutationType()?.getFields()[mutation];
  if (field === undefined) throw new Error(`There is no mutation ${mutation}`);
  const result = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (!isUnionType(result)) throw new Error(`${mutation} returns no union`);
  const selections = result
    .getTypes()
    .map((type) => `... on ${type.name} { ${plainFields(type)} }`);
  const document = `mutation ($input: ${field.args[0]?.type.toString()}) {
    ${mutation}(input: $input) {
      __typename
      ... on Refusal { code message }
      ${selections.join('\n')}
    }
  }`;
  documents.set(mutation, document);
  return document;
}

/** Leaves of a type, and of each thing it refers to the id, version and state. */
function plainFields(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = isNonNullType(field.type) ? field.type.ofType : field.type;
    if (isLeafType(named)) return [field.name];
    if (!isObjectType(named) && !isInterfaceType(named)) return [];
    const inner = ['id', 'code', 'version', 'state'].filter((name) => named.getFields()[name]);
    // `state` has an enum of its own in each type, which cannot be merged under one name.
    if (named.getFields()['department']) inner.push('department { code }');
    const shown = inner.map((name) =>
      name === 'state' && named.name !== 'Issue' ? `${field.name}State: state` : name,
    );
    return shown.length > 0 ? [`${field.name} { ${shown.join(' ')} }`] : [];
  });
  return ['__typename', ...fields].join(' ');
}
