import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Acting } from '../deps.ts';
import {
  actor,
  clerk,
  community,
  compoundId,
  expectSuccess,
  givenReported,
  openBench,
  type ProtocolBench,
  street,
} from '../testing/protocol-bench.ts';
import { refuseIssue } from './issue.service.ts';
import { reportIssue } from './report-issue.service.ts';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench[Symbol.asyncDispose]());

const gate = { latitude: 36.6501, longitude: 117.1201 };
/** Some 44 m and 56 m north of the gate. */
const near = { ...gate, latitude: gate.latitude + 0.0004 };
const far = { ...gate, latitude: gate.latitude + 0.0005 };

function report(acting: Acting, fields: object) {
  return reportIssue(bench.deps, acting, {
    title: '消防通道被占用',
    description: '大门外通道长期停车。',
    category: 'FIRE_LANE_BLOCKED',
    ...fields,
  });
}

describe('a report that may repeat an open issue', () => {
  test('is asked about: the same kind within 50 m, in no compound', async () => {
    const first = await givenReported(bench.deps, { compoundId: null, location: gate });
    expect(await report(community, { location: near })).toEqual({
      __typename: 'PossibleDuplicate',
      duplicateIds: [first],
    });
    await expectSuccess(report(community, { location: near, confirmedNotDuplicate: true }));
  });

  test('is none: further away, of another kind, settled, or too long ago', async () => {
    const at = { ...gate, longitude: gate.longitude + 1 };
    const first = await givenReported(bench.deps, { compoundId: null, location: at });
    await expectSuccess(report(community, { location: { ...far, longitude: at.longitude } }));
    await expectSuccess(report(community, { location: at, category: 'LITTERING' }));
    await expectSuccess(
      refuseIssue(bench.deps, community, { issueId: first, reason: '已进入诉讼' }),
    );
    await expectSuccess(report(community, { location: at }));
    bench.clock.set('2026-12-20T09:00:00+08:00');
    await expectSuccess(report(community, { location: at }));
  });

  test('is found by compound or place, whichever the two share', async () => {
    const at = { ...gate, longitude: gate.longitude + 2 };
    const first = await givenReported(bench.deps, { location: at, category: 'NOISE' });
    const noise = { category: 'NOISE' };
    for (const place of [{ compoundId }, { location: at }, { compoundId, location: gate }]) {
      expect(await report(clerk, { ...noise, ...place })).toMatchObject({ duplicateIds: [first] });
    }
  });

  test('tells nobody of issues that they may not see', async () => {
    const at = { ...gate, longitude: gate.longitude + 3 };
    await givenReported(bench.deps, { location: at, category: 'WALL_DAMAGE' });
    const asked = { location: at, compoundId, category: 'WALL_DAMAGE' };
    expect(await report(street, asked)).toMatchObject({ __typename: 'PossibleDuplicate' });
    await expectSuccess(report(actor('CITIZEN'), asked));
  });
});

test.each([
  [{ latitude: 91, longitude: 117 }, 'location.latitude'],
  [{ latitude: 36, longitude: -181 }, 'location.longitude'],
  [{ latitude: Number.NaN, longitude: 117 }, 'location.latitude'],
  [{ latitude: 36 }, 'location.longitude'],
])('a place that is none, %j, is refused', async (location, path) => {
  const refused = await report(community, { compoundId, location, category: 'OTHER' });
  expect(refused).toMatchObject({ __typename: 'InvalidInput', path });
});
