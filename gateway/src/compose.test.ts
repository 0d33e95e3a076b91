import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { findDrift, readSubgraphSources } from './compose.ts';
import { composeSupergraph } from './compose-supergraph.ts';

test('the five subgraphs compose to one graph', () => {
  const composed = composeSupergraph(readSubgraphSources());
  const api = buildSchema(composed.api);
  const issue = api.getType('Issue');
  expect(issue).toMatchObject({ name: 'Issue' });
  expect(composed.api).not.toContain('join__');
  expect(composed.api).not.toContain('_entities');
});

test('everything of the graph carries a description', () => {
  const api = buildSchema(composeSupergraph(readSubgraphSources()).api);
  const undescribed = Object.values(api.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && type.astNode && !type.description)
    .map((type) => type.name)
    .filter((name) => !['Query', 'Mutation', 'Subscription'].includes(name));
  expect(undescribed).toEqual([]);
});

test('a committed file that differs is named', () => {
  const composed = composeSupergraph(readSubgraphSources());
  expect(findDrift({ ...composed, api: `${composed.api}# changed by hand\n` })).toContain(
    'gateway/api.graphql',
  );
});

test('subgraphs that do not fit together are refused with every error', () => {
  const broken = { path: 'a.graphql', text: 'type Query { a: Missing b: Absent }' };
  expect(() => composeSupergraph([{ name: 'housing', files: [broken] }])).toThrow(
    /Missing[\s\S]*Absent/,
  );
});
