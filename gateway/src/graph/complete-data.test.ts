import { buildSchema, GraphQLError, parse } from 'graphql';
import { expect, test } from 'vitest';
import { completeData } from './complete-data.ts';

const schema = buildSchema(`
  type Query { issue: Issue issues: [Issue!]! result: Result! }
  type Issue { id: ID! compound: Compound tags: [String!] claims: [Claim!]! }
  type Compound { id: ID! name: String! company: Company }
  type Company { name: String! }
  type Claim { role: String! department: Department! }
  type Department { name: String! }
  type Success { issue: Issue }
  type Refused { code: String! }
  union Result = Success | Refused
`);

function completed(query: string, data: unknown, variables = {}) {
  const errors = [new GraphQLError('department_unreachable')];
  const document = parse(query);
  const result = { data: data as Record<string, unknown>, errors };
  return completeData(schema, { document, variables }, result).data;
}

test('an object without a field that it owes is null', () => {
  const query = '{ issue { id compound { id name } } }';
  expect(completed(query, { issue: { id: '1', compound: { id: '2' } } })).toEqual({
    issue: { id: '1', compound: null },
  });
});

test('a missing field that may be null is null, also under another name', () => {
  const query = '{ issue { id place: compound { name by: company { name } } } }';
  expect(completed(query, { issue: { id: '1', place: { name: '翠湖' } } })).toEqual({
    issue: { id: '1', place: { name: '翠湖', by: null } },
  });
});

test('a list whose items may not be null goes with one of them, up to what may be null', () => {
  const query = '{ issue { claims { role department { name } } } }';
  const claims = [{ role: 'LEAD', department: { name: '消防' } }, { role: 'ASSIST' }];
  expect(completed(query, { issue: { claims } })).toEqual({ issue: null });
  expect(completed('{ issues { claims { role } } }', { issues: [{}] })).toBeNull();
});

test('what was not asked for is not missed', () => {
  const query = `query ($no: Boolean!) {
    issue { id compound { id name @skip(if: true) company @include(if: $no) { name } } } }`;
  const data = { issue: { id: '1', compound: { id: '2' } } };
  expect(completed(query, data, { no: false })).toEqual(data);
});

test('fragments owe their fields where they apply', () => {
  const query = `{ issue { ...F } } fragment F on Issue { compound { ... on Compound { name } } }`;
  expect(completed(query, { issue: { compound: {} } })).toEqual({ issue: { compound: null } });
  const union = '{ result { __typename ... on Success { issue { id } } ... on Refused { code } } }';
  const refused = { result: { __typename: 'Refused', code: 'forbidden' } };
  expect(completed(union, refused)).toEqual(refused);
  expect(completed(union, { result: { __typename: 'Success' } })).toEqual({
    result: { __typename: 'Success', issue: null },
  });
});

test('no data at all is null for every root field that may be null', () => {
  expect(completed('{ issue { id } }', undefined)).toEqual({ issue: null });
  expect(completed('{ issues { id } }', undefined)).toBeNull();
});

test('an answer without errors is left as it is', () => {
  const result = { data: { issue: { id: '1' } } };
  const asked = { document: parse('{ issue { id compound { name } } }') };
  expect(completeData(schema, asked, result)).toBe(result);
});
