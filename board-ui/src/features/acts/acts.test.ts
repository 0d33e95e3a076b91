import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { OptimisticIssues } from '@/graphql/issue-acts.ts';
import { actIssue, actSubject } from '@/testing/act-issue.ts';
import { dialog, fill, formReady, mountActPage, submit, until } from '@/testing/act-page.ts';
import { departments } from '@/testing/live-issue.ts';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

const acted = { id: 'issue-1', code: 'WY-20261122-0001', state: 'IN_HANDLING', version: 4 };

/** A server that answers one mutation after the other and remembers what it was sent. */
function server(field: string, ...replies: (object | 'cut')[]) {
  const inputs: Record<string, unknown>[] = [];
  return {
    inputs,
    answer(variables: Record<string, unknown>) {
      inputs.push(variables['input'] as Record<string, unknown>);
      const reply = replies[inputs.length - 1];
      if (reply === undefined) throw new Error('asked once too often');
      return reply === 'cut'
        ? Promise.reject(new TypeError('network'))
        : { data: { [field]: reply } };
    },
  };
}

const done = (name: string) => ({ __typename: `${name}Success`, issue: acted });
const refused = (typename: string, over: object = {}) => ({
  __typename: typename,
  code: 'some_code',
  message: '不能这样做。',
  ...over,
});

describe('a form of an act', () => {
  it('sends what was written with the version that was read', async () => {
    const claim = server('claimIssue', done('ClaimIssue'));
    const page = await mountActPage({ answers: { ClaimIssue: claim.answer } });
    wrapper = page.wrapper;
    const result = page.acts.start('CLAIM_LEAD', actSubject);
    await formReady();
    await fill('scopeOfWork', '约谈物业');
    await submit();
    expect(await result).toBe(true);
    expect(claim.inputs[0]).toMatchObject({
      issueId: 'issue-1',
      role: 'LEAD',
      scopeOfWork: '约谈物业',
      expectedVersion: 3,
      operationId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(document.querySelector('[role="dialog"]')).toBeNull();
  });

  it('says at the field what the server finds wrong with it', async () => {
    const refusal = refused('InvalidInput', { path: 'place', message: '地点过长。' });
    const reportIn = server('reportIn', refusal);
    const page = await mountActPage({ answers: { ReportIn: reportIn.answer } });
    wrapper = page.wrapper;
    void page.acts.start('REPORT_IN', actSubject);
    await formReady();
    await fill('place', '3 号楼');
    await submit();
    const field = dialog().querySelector('[name="place"]');
    await until(() => field?.getAttribute('aria-invalid') === 'true');
    const described = document.getElementById(field?.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('地点过长。');
    expect(document.activeElement).toBe(field);
    expect(dialog().querySelectorAll('[role="alert"]')).toHaveLength(1);
  });

  it('says once for the form what no field can show', async () => {
    const sign = server('signResolution', refused('TasksOpen', { openTasks: 2 }));
    const page = await mountActPage({ answers: { SignResolution: sign.answer } });
    wrapper = page.wrapper;
    void page.acts.start('SIGN', actSubject);
    await formReady();
    await submit();
    await until(() => dialog().querySelector('[role="alert"]') !== null);
    expect(dialog().querySelector('[role="alert"]')?.textContent).toContain('不能这样做。');
  });

  it('sends nothing while something is missing', async () => {
    const decline = server('declineSummons');
    const page = await mountActPage({ answers: { DeclineSummons: decline.answer } });
    wrapper = page.wrapper;
    void page.acts.start('DECLINE_SUMMONS', actSubject);
    await formReady();
    await submit();
    expect(decline.inputs).toEqual([]);
    const faulty = dialog().querySelectorAll('[aria-invalid="true"]');
    expect([...faulty].map((field) => field.getAttribute('name'))).toEqual([
      'responsibleDepartmentId',
      'legalBasis',
    ]);
  });

  it('keeps its operation id until the server has answered', async () => {
    const verify = server('verifyIssue', 'cut', done('VerifyIssue'));
    const page = await mountActPage({ answers: { VerifyIssue: verify.answer } });
    wrapper = page.wrapper;
    const result = page.acts.start('VERIFY', actSubject, { passed: true });
    await formReady();
    await fill('noPhotoReason', '夜间无法拍摄');
    await submit();
    await until(() => dialog().querySelector('[role="alert"]') !== null);
    expect(dialog().querySelector('[type="submit"]')?.textContent).toContain('重试');
    await submit();
    expect(await result).toBe(true);
    expect(verify.inputs[1]?.['operationId']).toBe(verify.inputs[0]?.['operationId']);
  });

  it('takes a new operation id after a refusal', async () => {
    const verify = server('verifyIssue', refused('WrongState'), done('VerifyIssue'));
    const page = await mountActPage({ answers: { VerifyIssue: verify.answer } });
    wrapper = page.wrapper;
    const result = page.acts.start('VERIFY', actSubject, { passed: true });
    await formReady();
    await fill('noPhotoReason', '夜间无法拍摄');
    await submit();
    await until(() => dialog().querySelector('[role="alert"]') !== null);
    await submit();
    expect(await result).toBe(true);
    expect(verify.inputs[1]?.['operationId']).not.toBe(verify.inputs[0]?.['operationId']);
  });

  it('is sent by Ctrl+Enter', async () => {
    const own = server('handleOwn', done('HandleOwn'));
    const page = await mountActPage({ answers: { HandleOwn: own.answer } });
    wrapper = page.wrapper;
    const result = page.acts.start('HANDLE_OWN', actSubject);
    const form = await formReady();
    form.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, cancelable: true }),
    );
    expect(await result).toBe(true);
  });

  it('is given up by Escape', async () => {
    const page = await mountActPage();
    wrapper = page.wrapper;
    const result = page.acts.start('HANDLE_OWN', actSubject);
    await formReady();
    dialog().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(await result).toBe(false);
  });

  it('is not given up by one Escape once something is written', async () => {
    const page = await mountActPage();
    wrapper = page.wrapper;
    const result = page.acts.start('REPORT_IN', actSubject);
    await formReady();
    dialog()
      .querySelector('[name="place"]')
      ?.dispatchEvent(new Event('input', { bubbles: true }));
    const escape = () =>
      dialog().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    escape();
    await flushPromises();
    expect(dialog().textContent).toContain('再次关闭将放弃');
    escape();
    expect(await result).toBe(false);
  });

  it('asks for the reason of a task that is blocked', async () => {
    const update = server('answer', { __typename: 'TaskSuccess', issue: { id: 'issue-1' } });
    const page = await mountActPage({ answers: { HousingUpdateTask: update.answer } });
    wrapper = page.wrapper;
    const task = {
      id: 'task-1',
      title: '清理通道',
      acceptanceCriteria: null,
      mandatory: true,
      state: 'BLOCKED',
      stateReason: null,
      assigneeName: null,
      dueAt: '2026-11-23T01:00:00.000Z',
      evidenceBefore: null,
      evidenceAfter: null,
      attachmentsBefore: [],
      attachmentsAfter: [],
      internalNote: null,
      publicText: null,
      version: 2,
    } as const;
    const result = page.acts.changeTask(() => task, actSubject);
    await formReady();
    await submit();
    expect(update.inputs).toEqual([]);
    await fill('stateReason', '产权单位待确认');
    await submit();
    expect(await result).toBe(true);
    expect(update.inputs[0]).toMatchObject({
      taskId: 'task-1',
      state: 'BLOCKED',
      stateReason: '产权单位待确认',
      dueAt: '2026-11-23T01:00:00.000Z',
      expectedVersion: 2,
    });
  });
});

describe('what only one department records', () => {
  it('is sent as it was written', async () => {
    const finding = { id: 'finding-1' };
    const success = { __typename: 'HousingRecordFindingSuccess', finding };
    const record = server('housingRecordFinding', success);
    const page = await mountActPage({ answers: { HousingRecordFinding: record.answer } });
    wrapper = page.wrapper;
    const result = page.acts.record('RECORD_FINDING', actSubject);
    await formReady();
    await fill('text', '未清理消防通道');
    await fill('rectifyBy', '2026-11-25T18:00');
    await submit();
    expect(await result).toBe(true);
    expect(record.inputs[0]).toMatchObject({
      issueId: 'issue-1',
      text: '未清理消防通道',
      rectifyBy: '2026-11-25T10:00:00.000Z',
    });
  });

  it('goes only where its present state leads', async () => {
    const success = {
      __typename: 'UrbanMoveViolationCaseSuccess',
      violationCase: { id: 'case-1' },
    };
    const move = server('urbanMoveViolationCase', success);
    const page = await mountActPage({ answers: { UrbanMoveViolationCase: move.answer } });
    wrapper = page.wrapper;
    const result = page.acts.record('MOVE_CASE', actSubject, {
      kind: 'case',
      id: 'case-1',
      number: 'CG-1',
      state: 'VERIFIED',
      version: 2,
    });
    await formReady();
    const states = [...dialog().querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    expect(states.map((state) => state.value)).toEqual(['CLOSED', 'DISPATCHED']);
    await submit();
    expect(await result).toBe(true);
    expect(move.inputs[0]).toMatchObject({ caseId: 'case-1', state: 'CLOSED', expectedVersion: 2 });
  });
});

describe('a race', () => {
  it('lost for the lead goes on as a claim to assist with what was written', async () => {
    const lead = { id: departments.police.id, name: departments.police.name };
    const taken = refused('LeadAlreadyTaken', { mayAssist: true, lead });
    const claim = server('claimIssue', taken, done('ClaimIssue'));
    let version = 3;
    const page = await mountActPage({
      answers: {
        ClaimIssue: claim.answer,
        ActIssue: () => ({ issue: actIssue({ version: version++ }) }),
      },
    });
    wrapper = page.wrapper;
    const result = page.acts.start('CLAIM_LEAD', actSubject);
    await formReady();
    await fill('scopeOfWork', '约谈物业');
    await submit();
    await until(() => dialog().textContent.includes('改为申请协办'));
    [...dialog().querySelectorAll('button')]
      .find((button) => button.textContent.includes('改为申请协办'))
      ?.click();
    expect(await result).toBe(true);
    expect(claim.inputs[1]).toMatchObject({
      role: 'ASSIST',
      scopeOfWork: '约谈物业',
      expectedVersion: 4,
    });
  });

  it('makes an open form stale until the latest is loaded', async () => {
    const own = server('handleOwn', done('HandleOwn'));
    let version = 3;
    const page = await mountActPage({
      answers: {
        HandleOwn: own.answer,
        ActIssue: () => ({ issue: actIssue({ version: version++ }) }),
      },
    });
    wrapper = page.wrapper;
    const result = page.acts.start('HANDLE_OWN', actSubject);
    await formReady();
    page.acts.observe('issue-1', { version: 4, type: 'SUMMONS_ACKNOWLEDGED' });
    await flushPromises();
    expect(dialog().textContent).toContain('有了新情况：签收');
    await submit();
    expect(own.inputs).toEqual([]);
    [...dialog().querySelectorAll('button')]
      .find((button) => button.textContent.includes('载入最新情况'))
      ?.click();
    await until(() => dialog().textContent.includes('已载入最新情况'));
    await submit();
    expect(await result).toBe(true);
    expect(own.inputs[0]).toMatchObject({ expectedVersion: 4 });
  });

  it('that the server noticed first loads the latest by itself', async () => {
    const own = server(
      'handleOwn',
      refused('StaleVersion', { code: 'stale_version', currentVersion: 4 }),
      done('HandleOwn'),
    );
    let version = 3;
    const page = await mountActPage({
      answers: {
        HandleOwn: own.answer,
        ActIssue: () => ({ issue: actIssue({ version: version++ }) }),
      },
    });
    wrapper = page.wrapper;
    const result = page.acts.start('HANDLE_OWN', actSubject);
    await formReady();
    await submit();
    await until(() => dialog().textContent.includes('已载入最新情况'));
    await submit();
    expect(await result).toBe(true);
    expect(own.inputs.map((input) => input['expectedVersion'])).toEqual([3, 4]);
  });

  it('that takes the act away says why', async () => {
    const reason = '主办部门已经产生。';
    const viewerActs = [{ act: 'CLAIM_LEAD', allowed: false, reason }] as const;
    const page = await mountActPage({
      answers: { ActIssue: { issue: actIssue({ viewerActs: [...viewerActs] }) } },
    });
    wrapper = page.wrapper;
    void page.acts.start('CLAIM_LEAD', actSubject);
    await formReady();
    expect(dialog().textContent).toContain(reason);
    expect(dialog().querySelector<HTMLButtonElement>('[type="submit"]')?.disabled).toBe(true);
  });
});

describe('an act on the board', () => {
  function follower() {
    const told: string[] = [];
    const optimistic: OptimisticIssues = {
      begin: (_id, issueId, { state }) => told.push(`begin ${issueId} ${state}`),
      commit: () => told.push('commit'),
      rollBack: () => told.push('roll back'),
    };
    return { told, optimistic };
  }

  it('moves the card at once and leaves it there when it is done', async () => {
    const { told, optimistic } = follower();
    const claim = server('claimIssue', done('ClaimIssue'));
    const page = await mountActPage({ answers: { ClaimIssue: claim.answer }, optimistic });
    wrapper = page.wrapper;
    const result = page.acts.start('CLAIM_LEAD', actSubject);
    await formReady();
    await submit();
    expect(await result).toBe(true);
    expect(told).toEqual(['begin issue-1 IN_HANDLING', 'commit']);
  });

  it('moves the card back when it is refused', async () => {
    const { told, optimistic } = follower();
    const claim = server('claimIssue', refused('AlreadyClaimed'));
    const page = await mountActPage({ answers: { ClaimIssue: claim.answer }, optimistic });
    wrapper = page.wrapper;
    void page.acts.start('CLAIM_LEAD', actSubject);
    await formReady();
    await submit();
    await until(() => told.length === 2);
    expect(told).toEqual(['begin issue-1 IN_HANDLING', 'roll back']);
  });

  it('that asks nothing is done without a dialog', async () => {
    const acknowledge = server('acknowledgeSummons', done('AcknowledgeSummons'));
    const page = await mountActPage({ answers: { AcknowledgeSummons: acknowledge.answer } });
    wrapper = page.wrapper;
    expect(await page.acts.start('ACKNOWLEDGE', actSubject)).toBe(true);
    expect(acknowledge.inputs[0]).toMatchObject({ issueId: 'issue-1' });
    expect(document.querySelector('[role="dialog"]')).toBeNull();
  });
});
