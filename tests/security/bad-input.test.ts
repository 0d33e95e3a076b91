import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  isEnumType,
  isInputObjectType,
  isRequiredInputField,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprint, untilSettled } from '../support/fingerprint.ts';
import { api, mutationDocument } from '../support/graph-client.ts';
import { rights } from '../support/rights-matrix.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.[Symbol.asyncDispose]());

const chinese = /[\u4e00-\u9fff]/;

/** Input type of a mutation. */
function inputOf(mutation: string): GraphQLInputObjectType {
  const argument = api.getMutationType()?.getFields()[mutation]?.args[0];
  const type = argument && getNamedType(argument.type);
  if (!isInputObjectType(type)) throw new Error(`${mutation} takes no input`);
  return type;
}

function fieldsOf(mutation: string, typeName: string): GraphQLInputField[] {
  const fields = Object.values(inputOf(mutation).getFields());
  return fields.filter((field) => getNamedType(field.type).name === typeName);
}

describe.each(rights)('$mutation', ({ mutation, given, may, tries }) => {
  const doer = may[0] ?? tries ?? 'office';

  test('refuses foreign ids, bad texts and old versions with a code and a path, and changes nothing', async () => {
    const input = await given(hub);
    await untilSettled(hub.database);
    const before = await fingerprint(hub.database);

    for (const { name } of fieldsOf(mutation, 'ID')) {
      if (name === 'operationId' || name === 'reporterId') continue;
      for (const id of [randomUUID(), 'no-such-id', '', "' OR 1=1 --", '长'.repeat(300)]) {
        if (leftOutWhenUnknown.has(name) && isUuid(id)) continue;
        const { code, path } = await hub.act(doer, mutation, { ...input, [name]: id });
        expect(refusalsOfForeignIds, `${name}: ${id}`).toContain(code);
        if (code === 'invalid_input') expect(path?.split('.')[0]).toBe(name);
      }
    }
    for (const { name } of fieldsOf(mutation, 'String')) {
      const oversize = { ...input, [name]: '长'.repeat(6_000) };
      const outcome = await hub.act(doer, mutation, oversize);
      expect(outcome, name).toMatchObject({ code: 'invalid_input', path: name });
      expect(outcome.message).toMatch(chinese);
      const nul = await hub.act(
        doer,
        mutation,
        { ...input, [name]: '空\u0000字' },
        { locale: 'en' },
      );
      expect(nul, name).toMatchObject({ code: 'invalid_input', path: name });
      expect(nul.message).not.toMatch(chinese);
    }
    if (inputOf(mutation).getFields()['expectedVersion']) {
      const stale = await hub.act(doer, mutation, { ...input, expectedVersion: 9_999 });
      expect(stale.code).toBe('stale_version');
    }
    await untilSettled(hub.database);
    expect(await fingerprint(hub.database)).toEqual(before);
  });

  test('answers missing, unknown and wrongly typed fields with a coded error in the viewer’s language', async () => {
    const fields = Object.values(inputOf(mutation).getFields());
    const required = fields.filter(isRequiredInputField);
    const faulty: [object, string][] = [
      [{ noSuchField: 1 }, 'input'],
      ...required.map((field): [object, string] => [{ [field.name]: undefined }, 'input']),
      ...required.map((field): [object, string] => [{ [field.name]: null }, `input.${field.name}`]),
      ...fields
        .filter((field) => isEnumType(getNamedType(field.type)))
        .map((field): [object, string] => [{ [field.name]: 'NO_SUCH' }, `input.${field.name}`]),
    ];
    // What is wrong in form is found before anything is looked up, so the ids may be anything.
    const valid = Object.fromEntries(required.map((field) => [field.name, exampleOf(field)]));
    for (const [change, path] of faulty) {
      for (const locale of ['zh', 'en'] as const) {
        const variables = { input: { ...valid, ...change } };
        const { data, errors } = await hub.ask(doer, mutationDocument(mutation), variables, {
          locale,
        });
        expect(data ?? null, JSON.stringify(change)).toBeNull();
        expect(errors?.[0]?.extensions?.code).toBe('invalid_input');
        expect(errors?.[0]?.extensions?.path, JSON.stringify(change)).toBe(path);
        expect(chinese.test(errors?.[0]?.message ?? '')).toBe(locale === 'zh');
      }
    }
  });

  test('done a second time is refused by the state, not by an error', async () => {
    if (repeatable.has(mutation) || may.length === 0) return;
    const input = await given(hub);
    await hub.done(doer, mutation, input);
    const again = await hub.act(doer, mutation, input);
    expect(again.__typename).not.toMatch(/Success$/);
    expect(refusalsOfState).toContain(again.code);
  });
});

/** A department cannot tell an issue that it does not claim from one that does not exist. */
const refusalsOfForeignIds = [
  'forbidden',
  'invalid_input',
  'not_called',
  'not_claimed',
  'legal_basis_missing',
];

/** What is done is gone: nothing is left to approve, the department is called already, the draft is nobody's. */
const refusalsOfState = [
  'already_claimed',
  'already_requested',
  'forbidden',
  'invalid_input',
  'lead_already_taken',
  'not_called',
  'not_claimed',
  'nothing_to_approve',
  'nothing_to_withdraw',
  'wrong_state',
];

/**
 * Lists of ids that someone else keeps: of an unknown one nothing is shown or marked. What becomes of them is told in
 * the tests of attachments and notifications.
 */
const leftOutWhenUnknown = new Set(['attachmentsBefore', 'attachmentsAfter', 'ids']);

const isUuid = (id: string) => /^[\da-f]{8}-/.test(id);

/** Acts that may be done again: each time something new is recorded. */
const repeatable = new Set([
  'reportIssue',
  'reportInterim',
  'nameAccountableParty',
  'fileWrittenReport',
  'planHandling',
  'editBulletin',
  'registerReporter',
  'discloseReporter',
  'housingAddTask',
  'policeAddTask',
  'urbanAddTask',
  'communityAddTask',
  'departmentAddTask',
  'housingUpdateTask',
  'policeUpdateTask',
  'urbanUpdateTask',
  'communityUpdateTask',
  'departmentUpdateTask',
  'housingRecordFinding',
  'policeRecordPatrol',
  'markNotificationsRead',
  'issueSupervision',
  'recordInspection',
  'importWorkCalendar',
  'recordLiaisons',
  // A side may say more until its time is over.
  'statePosition',
]);

function exampleOf(field: GraphQLInputField): unknown {
  const type = getNamedType(field.type);
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (type.name === 'Boolean') return true;
  if (type.name === 'Int') return 1;
  if (isInputObjectType(type)) return [];
  return randomUUID();
}
