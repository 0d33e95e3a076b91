import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprint, untilSettled } from '../support/fingerprint.ts';
import { mutationNames } from '../support/graph-client.ts';
import { demoRoles } from '../support/people.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { rights } from '../support/rights-matrix.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await Promise.all(demoRoles.map((name) => hub.signIn(name)));
});
afterAll(() => hub?.[Symbol.asyncDispose]());

test('every mutation of the graph has its row in the matrix of rights', () => {
  expect(rights.map(({ mutation }) => mutation).toSorted()).toEqual(mutationNames.toSorted());
});

describe.each(rights)('$mutation', ({ mutation, given, may, others = {} }) => {
  test('refuses everyone who has no right to it, and changes nothing', async () => {
    const input = await given(hub);
    await untilSettled(hub.database);
    const before = await fingerprint(hub.database);
    const refused = demoRoles.filter((name) => !may.includes(name));
    const codes = await Promise.all(
      [null, ...refused].map(async (name) => [name, (await hub.act(name, mutation, input)).code]),
    );
    expect(Object.fromEntries(codes)).toEqual({
      null: 'not_signed_in',
      ...Object.fromEntries(refused.map((name) => [name, others[name] ?? 'forbidden'])),
    });
    await untilSettled(hub.database);
    expect(await fingerprint(hub.database)).toEqual(before);
  });

  test(`is done by ${may.join(', ')}`, async () => {
    const outcomes = await Promise.all(
      may.map(async (name) => {
        const { __typename } = await hub.act(name, mutation, await given(hub, name));
        return [name, __typename];
      }),
    );
    for (const [name, typeName] of outcomes) expect(typeName, name).toMatch(/Success$/);
  });
});
