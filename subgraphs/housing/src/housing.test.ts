import { randomUUID } from 'node:crypto';
import { liaisonOf, viewerOf } from '@lianxi/kit/testing/viewers';
import { openTestSubgraph, type TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { systemClock } from '@lianxi/kit/clock';
import { eventLog } from '@lianxi/db/events';
import { relayNow } from '@lianxi/kit/relay';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerCompanies } from './company/company.service.ts';
import {
  type CompoundRegistration,
  registerCompounds,
} from './compound/register-compounds.service.ts';
import { createHousing } from './housing.ts';

const uscc = '91370100MA3C000001';
const otherUscc = '91370100MA3C000002';
const officer = viewerOf({ role: 'OFFICE_SECRETARY' });
const company = viewerOf({ role: 'COMPANY_USER', companyUscc: uscc });

let housing: TestSubgraph;
let deps: Parameters<typeof registerCompounds>[0];
let ids: string[];

function compoundRow(number: number): CompoundRegistration {
  return {
    code: `XQ${String(number).padStart(4, '0')}`,
    name: `和风小区${number}期`,
    address: `解放路 ${number} 号`,
    latitude: 36.6,
    longitude: 117.1,
    builtYear: 1998,
    households: 500,
    kind: 'COMMERCIAL',
    managementType: 'MARKET',
    companyUscc: number % 2 === 0 ? uscc : otherUscc,
    fundBalanceYuan: 1_234_567.89,
    contract: { startsOn: '2020-01-01', grade: '三级', monthlyFeeYuan: 1.5 },
  };
}

const register = Array.from({ length: 60 }, (_, number) => compoundRow(number));

beforeAll(async () => {
  housing = await openTestSubgraph('housing', createHousing);
  deps = { db: housing.connection.db, clock: systemClock };
  await registerCompanies(deps, [
    { uscc, name: '安居物业', legalRepresentative: '张三丰', partyOrganisation: true },
    { uscc: otherUscc, name: '乐业物业' },
  ]);
  const { idByCode } = await registerCompounds(deps, register);
  ids = register.map((row) => idByCode.get(row.code) ?? '');
});

afterAll(() => housing[Symbol.asyncDispose]());

const entities = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Compound {
      code
      contract { from to grade monthlyFeeYuan }
      company { name legalRepresentative compoundCount }
    }
  }
}`;

function compoundReferences(keys: string[]) {
  return { representations: keys.map((id) => ({ __typename: 'Compound', id })) };
}

describe('fifty compounds by reference', () => {
  test('take one query a table', async () => {
    housing.statements.length = 0;
    const variables = compoundReferences(ids.slice(0, 50));
    const { data, errors } = await housing.execute(officer, entities, variables);
    expect(errors).toBeUndefined();
    expect(data?._entities).toHaveLength(50);
    expect(data?._entities).toContainEqual({
      code: 'XQ0002',
      contract: { from: '2020-01-01', to: null, grade: '三级', monthlyFeeYuan: 1.5 },
      company: { name: '安居物业', legalRepresentative: '张*', compoundCount: 30 },
    });
    expect(
      housing.statements.map((statement) => statement.match(/from "housing"\."(\w+)"/)?.[1]),
    ).toEqual(['compounds', 'service_contracts', 'property_companies', 'compounds']);
  });

  test('by code are found as well', async () => {
    const representations = [{ __typename: 'Compound', code: 'XQ0007' }];
    const { data } = await housing.execute(officer, entities, { representations });
    expect(data?._entities).toMatchObject([{ code: 'XQ0007' }]);
  });
});

describe('the register', () => {
  const list = `query ($filter: CompoundFilter, $first: Int, $after: String) {
    compounds(filter: $filter, first: $first, after: $after) {
      nodes { code }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }`;
  type List = {
    compounds: {
      nodes: { code: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
      totalCount: number;
    };
  };

  test('is read page by page without a gap', async () => {
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const result = await housing.execute(officer, list, { first: 25, after });
      const { compounds } = result.data as List;
      codes.push(...compounds.nodes.map((node) => node.code));
      after = compounds.pageInfo.hasNextPage ? compounds.pageInfo.endCursor : null;
    } while (after !== null);
    expect(codes).toEqual(register.map((row) => row.code));
  });

  test.each([
    ['a part of the name', { text: '小区7期' }, 1],
    ['a company', { companyUscc: uscc }, 30],
    ['kind and text', { kind: 'COMMERCIAL', text: 'xq001' }, 10],
    ['a wildcard, which is a character', { text: '%' }, 0],
    ['a kind that is not there', { kind: 'OLD' }, 0],
  ])('is searched by %s', async (_, filter, totalCount) => {
    const { data } = await housing.execute(officer, list, { filter });
    expect((data as List).compounds.totalCount).toBe(totalCount);
  });

  test('shows a company what it serves and nothing else', async () => {
    const { data } = await housing.execute(company, list, { filter: { companyUscc: otherUscc } });
    expect((data as List).compounds.totalCount).toBe(0);
    const all = await housing.execute(company, list, {});
    expect((all.data as List).compounds.totalCount).toBe(30);
    const references = compoundReferences([ids[0] ?? '', ids[1] ?? '']);
    const entity = await housing.execute(company, entities, references);
    expect(entity.data?._entities).toMatchObject([{ code: 'XQ0000' }, null]);
  });

  test('is closed to citizens and throws for the signed-out', async () => {
    const citizen = await housing.execute(viewerOf({ role: 'CITIZEN' }), list, {});
    expect((citizen.data as List).compounds).toMatchObject({ nodes: [], totalCount: 0 });
    const nobody = await housing.execute(viewerOf(), list, {});
    expect(nobody.errors).toMatchObject([
      { message: '请先登录。', extensions: { code: 'not_signed_in' } },
    ]);
  });

  test.each([
    ['first', { first: 201 }],
    ['after', { after: 'bm90LW91cnM' }],
    ['filter.text', { filter: { text: 'x'.repeat(101) } }],
  ])('throws invalid_input for a faulty %s', async (path, variables) => {
    const { errors } = await housing.execute(officer, list, variables);
    expect(errors).toMatchObject([{ extensions: { code: 'invalid_input', path } }]);
  });

  test('finds one compound by id or code, and none for anything else', async () => {
    const one = `query ($id: ID, $code: String) { compound(id: $id, code: $code) { code } }`;
    const ask = async (key: object) => (await housing.execute(officer, one, { ...key })).data;
    expect(await ask({ code: 'XQ0001' })).toEqual({ compound: { code: 'XQ0001' } });
    expect(await ask({ id: ids[3] })).toEqual({ compound: { code: 'XQ0003' } });
    for (const key of [{}, { id: 'x' }, { id: randomUUID() }, { code: 'XQ' }, { code: '' }]) {
      expect(await ask(key)).toEqual({ compound: null });
    }
  });

  test('written again changes nothing, and tells of what did change', async () => {
    const again = await registerCompounds(deps, register);
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 60 });
    expect(again.idByCode.get('XQ0005')).toBe(ids[5]);

    const changed = [
      { ...compoundRow(5), name: '和风小区五期' },
      { ...compoundRow(6), contract: { startsOn: '2020-01-01', grade: '二级' } },
      compoundRow(7),
      compoundRow(1_000),
    ];
    const result = await registerCompounds(deps, changed);
    expect(result).toMatchObject({ created: 1, updated: 2, unchanged: 1 });
    await registerCompounds(deps, [compoundRow(5), compoundRow(6)]);

    await relayNow(deps.db);
    const told = await deps.db
      .select()
      .from(eventLog)
      .where(eq(eventLog.subjectId, ids[5] ?? ''))
      .orderBy(eventLog.position);
    expect(told.map(({ type, payload }) => [type, payload.name])).toEqual([
      ['COMPOUND_REGISTERED', '和风小区5期'],
      ['COMPOUND_REGISTERED', '和风小区五期'],
      ['COMPOUND_REGISTERED', '和风小区5期'],
    ]);
  });
});

describe('companies', () => {
  const list = `{ companies { nodes { uscc legalRepresentative } totalCount } }`;

  test('are masked to the family name of who represents them', async () => {
    const { data } = await housing.execute(officer, list);
    expect(data?.companies).toEqual({
      nodes: [
        { uscc, legalRepresentative: '张*' },
        { uscc: otherUscc, legalRepresentative: null },
      ],
      totalCount: 2,
    });
  });

  test('are shown to their own users only', async () => {
    const { data } = await housing.execute(company, list);
    expect(data?.companies).toMatchObject({ nodes: [{ uscc }], totalCount: 1 });
    const one = `query ($uscc: String!) { company(uscc: $uscc) { name } }`;
    const other = await housing.execute(company, one, { uscc: otherUscc });
    expect(other.data).toEqual({ company: null });
  });
});

describe('the handling of an issue by housing', () => {
  const liaison = liaisonOf('housing');
  const issue = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Issue {
        housing {
          role progress dueAt completedAt evidenceCount
          tasks { title state internalNote publicText version }
          inspectionFindings { text rectifiedAt }
        }
      }
    }
  }`;
  const addTask = `mutation ($input: AddTaskInput!) {
    housingAddTask(input: $input) {
      __typename
      ... on TaskSuccess { task { id title version } issue { id } }
      ... on Refusal { code message }
    }
  }`;
  const updateTask = `mutation ($input: UpdateTaskInput!) {
    housingUpdateTask(input: $input) { ... on TaskSuccess { task { version } } }
  }`;

  async function claimed(): Promise<string> {
    const issueId = randomUUID();
    const payload = { departmentCode: 'housing', role: 'LEAD' };
    await housing.publish([{ type: 'ISSUE_CLAIMED', subjectId: issueId, payload }]);
    return issueId;
  }

  async function handlingFor(viewer = liaison, ...issueIds: string[]) {
    const representations = issueIds.map((id) => ({ __typename: 'Issue', id }));
    const { data, errors } = await housing.execute(viewer, issue, { representations });
    expect(errors).toBeUndefined();
    return data?._entities as { housing: Record<string, unknown> | null }[];
  }

  test('shows its tasks, the internal note to housing alone', async () => {
    const issueId = await claimed();
    const input = { issueId, title: '核查', dueAt: '2026-12-01T09:00:00+08:00' };
    const added = await housing.execute(liaison, addTask, { input });
    const { task } = added.data?.housingAddTask as { task: { id: string } };
    expect(added.data?.housingAddTask).toMatchObject({
      task: { version: 1 },
      issue: { id: issueId },
    });
    const changes = {
      state: 'DONE',
      internalNote: '内部',
      publicText: '公开',
      evidenceAfter: '图',
    };
    await housing.execute(liaison, updateTask, { input: { taskId: task.id, ...changes } });

    const shown = { title: '核查', state: 'DONE', publicText: '公开', version: 2 };
    const [own] = await handlingFor(liaison, issueId);
    expect(own?.housing).toEqual({
      role: 'LEAD',
      progress: 1,
      dueAt: '2026-12-01T01:00:00.000Z',
      completedAt: null,
      evidenceCount: 1,
      tasks: [{ ...shown, internalNote: '内部' }],
      inspectionFindings: [],
    });
    const [foreign] = await handlingFor(liaisonOf('urban'), issueId);
    expect(foreign?.housing?.tasks).toEqual([{ ...shown, internalNote: null }]);
  });

  test.each([viewerOf(), viewerOf({ role: 'CITIZEN' }), company])(
    'is hidden from a viewer with the role $role',
    async (viewer) => {
      expect(await handlingFor(viewer, await claimed())).toEqual([{ housing: null }]);
    },
  );

  test('is null where housing was not called or has declined', async () => {
    const declined = randomUUID();
    const call = { targets: [{ departmentCode: 'housing', role: 'LEAD' }] };
    await housing.publish([
      { type: 'SUMMONS_SENT', subjectId: declined, payload: call },
      { type: 'SUMMONS_DECLINED', subjectId: declined, payload: { departmentCode: 'housing' } },
    ]);
    expect(await handlingFor(liaison, randomUUID(), declined)).toEqual([
      { housing: null },
      { housing: null },
    ]);
  });

  test('of fifty issues takes one query a table', async () => {
    const issueIds = await Promise.all(Array.from({ length: 50 }, claimed));
    housing.statements.length = 0;
    expect(await handlingFor(liaison, ...issueIds)).toHaveLength(50);
    expect(housing.statements).toHaveLength(3);
  });

  test('refuses by a code and in the language of the viewer', async () => {
    const input = { issueId: randomUUID(), title: '核查' };
    const { data } = await housing.execute(liaison, addTask, { input }, 'en');
    expect(data?.housingAddTask).toEqual({
      __typename: 'NotClaimed',
      code: 'not_claimed',
      message: 'Your department holds no active claim of this issue.',
    });
  });

  test('keeps the findings of inspections until they are put right', async () => {
    const issueId = await claimed();
    const record = `mutation ($input: HousingRecordFindingInput!) {
      housingRecordFinding(input: $input) {
        __typename
        ... on HousingRecordFindingSuccess { finding { id text rectifiedAt } issue { id } }
      }
    }`;
    const confirm = `mutation ($input: HousingConfirmRectifiedInput!) {
      housingConfirmRectified(input: $input) {
        __typename
        ... on HousingConfirmRectifiedSuccess { finding { rectifiedAt } }
      }
    }`;
    const input = { issueId, text: '消防通道被占用' };
    const recorded = await housing.execute(liaison, record, { input });
    const { finding } = recorded.data?.housingRecordFinding as { finding: { id: string } };
    expect(finding).toMatchObject({ text: '消防通道被占用', rectifiedAt: null });

    const confirmInput = { input: { findingId: finding.id } };
    const stranger = await housing.execute(liaisonOf('urban'), confirm, confirmInput);
    expect(stranger.data?.housingConfirmRectified).toEqual({ __typename: 'Forbidden' });
    const confirmed = await housing.execute(liaison, confirm, confirmInput);
    expect(confirmed.data?.housingConfirmRectified).toMatchObject({
      finding: { rectifiedAt: expect.any(String) as string },
    });
    const again = await housing.execute(liaison, confirm, confirmInput);
    expect(again.data?.housingConfirmRectified).toEqual({ __typename: 'WrongState' });
  });
});
