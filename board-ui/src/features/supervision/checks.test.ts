import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { shallowRef } from 'vue';
import type { Viewer } from '@/graphql/session.ts';
import { nowKey } from '@/shared/composables/useNow.ts';
import { dialog, fill, formReady, submit } from '@/testing/act-page.ts';
import {
  checkPage,
  covertCheck,
  lookBack,
  patrol,
  patrolRoster,
  publishedCheck,
} from '@/testing/checks.ts';
import { eventually } from '@/testing/eventually.ts';
import { fakeUploads } from '@/testing/fake-uploads.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { departments } from '@/testing/live-issue.ts';
import { type Answer, housingViewer, mountPagePart } from '@/testing/mount-page-part.ts';
import { checkDraft, checkInput, missingOf } from './check-draft.ts';
import type { Check } from './check.operations.ts';
import CheckFindings from './CheckFindings.vue';
import CheckList from './CheckList.vue';
import CheckRow from './CheckRow.vue';
import CheckSubjectField from './CheckSubjectField.vue';
import PatrolAttendance from './PatrolAttendance.vue';
import PublishCheckForm from './PublishCheckForm.vue';
import RecordCheckForm from './RecordCheckForm.vue';

const secretary: Viewer = { ...housingViewer, role: 'OFFICE_SECRETARY', department: null };
const provide = { [nowKey as symbol]: shallowRef(Date.parse('2026-11-25T02:00:00.000Z')) };
const directory = { CheckDepartments: { departments: Object.values(departments) } };
let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

async function list(
  checks: readonly Check[],
  { viewer = secretary, answers = {} }: { viewer?: Viewer; answers?: Record<string, Answer> } = {},
): Promise<VueWrapper> {
  wrapper = await mountPagePart(CheckList, {
    viewer,
    provide,
    answers: { Inspections: checkPage(checks), ...directory, ...answers },
  });
  await eventually(() => expect(wrapper?.text()).toContain('应不少于 3 次'));
  return wrapper;
}

async function press(page: VueWrapper, label: string): Promise<void> {
  const button = page.findAll('button').find((one) => one.text() === label);
  if (button === undefined) throw new Error(`no button ${label}`);
  await button.trigger('click');
}

describe('the list of checks', () => {
  it('says how, where and what was found, and what became of earlier findings', async () => {
    const page = await list([lookBack, covertCheck], { viewer: housingViewer });
    for (const part of ['暗访', '阳光花园', '3 号楼', '未公布', '隔离桩缺失', '11月30日 前整改'])
      expect(page.text()).toContain(part);
    for (const part of ['回头看', '原问题：隔离桩缺失', '部分整改', '仍缺两根'])
      expect(page.text()).toContain(part);
    expect(await findViolations()).toEqual([]);
  });

  it('says who of the five parties came to a patrol, and shows its photos', async () => {
    const page = await list([patrol], { viewer: housingViewer });
    const parties = page.findAll('.parties li').map((party) => party.text());
    expect(parties).toHaveLength(5);
    expect(parties[0]).toContain('到场社区网格员 2 人');
    expect(parties[3]).toBe('未到物业企业');
    expect(page.find('.gallery img').exists()).toBe(true);
    expect(await findViolations()).toEqual([]);
  });

  it('offers nothing to whoever makes no checks', async () => {
    const page = await list([publishedCheck], { viewer: housingViewer });
    expect(page.findAll('button')).toHaveLength(0);
  });

  it('says that nothing was found, and that nothing was checked', async () => {
    const page = await list([{ ...publishedCheck, findings: [] }]);
    expect(page.text()).toContain('未发现问题');
    page.unmount();
    expect((await list([])).text()).toContain('没有检查记录');
    expect(await findViolations()).toEqual([]);
  });
});

describe('the form of a check', () => {
  it('records a covert check of an issue with its findings', async () => {
    const sent: object[] = [];
    const page = await list([], {
      answers: {
        CheckedIssues: { issues: { nodes: [covertCheck.issue] } },
        CheckedCompounds: { compounds: { nodes: [] } },
        RecordInspection: ({ input }) => {
          sent.push(input as object);
          return {
            recordInspection: {
              __typename: 'RecordInspectionSuccess',
              inspection: { id: 'check-9' },
            },
          };
        },
      },
    });
    await press(page, '登记检查');
    const form = await formReady();
    expect(form.textContent).toContain('有关部门、街道和社区即可看到');
    form.querySelector<HTMLInputElement>('input[value="COVERT"]')?.click();
    await flushPromises();
    expect(form.textContent).toContain('检查对象无从知晓');
    await submit();
    expect(form.textContent).toContain('请选择检查的事项或小区');
    expect(form.textContent).toContain('请写明检查情况');
    expect(sent).toEqual([]);

    await fill('issueId', '消防');
    await eventually(() => expect(form.textContent).toContain('WY-20261122-0001'));
    expect(await findViolations()).toEqual([]);
    [...form.querySelectorAll<HTMLElement>('li button')]
      .find(({ textContent }) => textContent?.includes('消防通道被占'))
      ?.click();
    await fill('summary', '夜间仍有车辆占用');
    [...form.querySelectorAll('button')]
      .find(({ textContent }) => textContent?.includes('添加问题'))
      ?.click();
    await flushPromises();
    await fill('findings.0.text', '无人值守');
    await fill('findings.0.departmentId', departments.housing.id);
    await fill('findings.0.rectifyBy', '2026-12-01');
    expect(await findViolations()).toEqual([]);
    await submit();
    await eventually(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      kind: 'COVERT',
      issueId: 'issue-1',
      compoundId: null,
      originalId: null,
      visitedAt: '2026-11-25T02:00:00.000Z',
      summary: '夜间仍有车辆占用',
      findings: [
        {
          text: '无人值守',
          departmentId: departments.housing.id,
          rectifyBy: '2026-12-01',
          originalFindingId: null,
          outcome: null,
        },
      ],
    });
    await eventually(() => expect(document.querySelector('[role="dialog"]')).toBeNull());
  });

  it('asks of each of the five parties whether it came, beside what the registers know', async () => {
    const network = fakeUploads();
    const sent: Record<string, unknown>[] = [];
    const page = await list([], {
      answers: {
        AttachmentLimits: { attachmentLimits: { size: 10_000_000, count: 9 } },
        CheckedIssues: { issues: { nodes: [] } },
        CheckedCompounds: {
          compounds: { nodes: [{ id: 'compound-1', code: 'XQ-1', name: '阳光花园' }] },
        },
        PatrolRoster: patrolRoster,
        RecordInspection: ({ input }) => {
          sent.push(input as Record<string, unknown>);
          return {
            recordInspection: { __typename: 'RecordInspectionSuccess', inspection: { id: 'c' } },
          };
        },
      },
    });
    await press(page, '登记检查');
    const form = await formReady();
    form.querySelector<HTMLInputElement>('input[value="FIVE_PARTY"]')?.click();
    await flushPromises();
    expect(form.textContent).toContain('请先选择检查对象');
    await fill('issueId', '阳光');
    await eventually(() => expect(form.textContent).toContain('XQ-1'));
    form.querySelector<HTMLElement>('li button')?.click();
    for (const known of ['阳光社区', '东街街道', '东街派出所', '安居物业', '业委会', '7 人']) {
      await eventually(() => expect(form.textContent).toContain(known));
    }
    await fill('summary', '五方联动巡查');
    await submit();
    expect(form.textContent?.match(/请选择是否到场/g)).toHaveLength(5);
    expect(sent).toEqual([]);
    const parties = [...form.querySelectorAll('section[aria-label="五方到场情况"] > fieldset')];
    parties.forEach((party, index) =>
      party
        .querySelector<HTMLInputElement>(`input[value="${index === 3 ? 'ABSENT' : 'PRESENT'}"]`)
        ?.click(),
    );
    await flushPromises();
    expect(form.textContent?.match(/请写明来人/g)).toHaveLength(4);
    for (const index of [0, 1, 2, 4]) await fill(`attendance.${index}.who`, ' 值班人员 ');
    expect(await findViolations()).toEqual([]);
    const input = form.querySelector<HTMLInputElement>('input[type="file"]');
    const files = [new File(['x'], '现场.jpg', { type: 'image/jpeg' })];
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    input?.dispatchEvent(new Event('change'));
    await submit();
    expect(form.textContent).toContain('正在上传');
    expect(sent).toEqual([]);
    expect(network.sent[0]?.url).toContain('purpose=INSPECTION');
    network.sent[0]?.answer(201, { attachment: { id: 'photo-1', name: '现场.jpg' } });
    await flushPromises();
    await submit();
    network.restore();
    await eventually(() => expect(sent).toHaveLength(1));
    const party = (name: string) => ({ party: name, present: true, who: '值班人员' });
    expect(sent[0]).toMatchObject({
      kind: 'FIVE_PARTY',
      compoundId: 'compound-1',
      attendance: [
        party('COMMUNITY'),
        party('URBAN_TEAM'),
        party('POLICE_STATION'),
        { party: 'PROPERTY_COMPANY', present: false, who: null },
        party('OWNERS'),
      ],
      attachmentIds: ['photo-1'],
    });
  });

  it('asks of a look-back what became of every earlier finding', async () => {
    const sent: object[] = [];
    const page = await list([publishedCheck], {
      answers: {
        RecordInspection: ({ input }) => {
          sent.push(input as object);
          return {
            recordInspection: {
              __typename: 'InvalidInput',
              code: 'invalid_input',
              message: '检查时间不能晚于现在。',
              path: 'visitedAt',
            },
          };
        },
      },
    });
    await press(page, '回头看');
    const form = await formReady();
    expect(form.textContent).toContain('原问题：隔离桩缺失');
    await fill('summary', '复查整改情况');
    await submit();
    expect(form.textContent).toContain('请选择整改情况');
    await fill('findings.0.outcome', 'RECTIFIED');
    await fill('findings.0.text', '已补齐');
    await submit();
    await eventually(() => expect(form.textContent).toContain('检查时间不能晚于现在。'));
    expect(sent[0]).toMatchObject({
      kind: 'FOLLOW_UP',
      originalId: 'check-1',
      findings: [{ text: '已补齐', originalFindingId: 'finding-1', outcome: 'RECTIFIED' }],
    });
    expect(await findViolations()).toEqual([]);
  });

  it('publishes a check, with a demand where it is of an issue', async () => {
    const sent: object[] = [];
    const page = await list([covertCheck], {
      answers: {
        PublishInspection: ({ input }) => {
          sent.push(input as object);
          return {
            publishInspection: {
              __typename: 'PublishInspectionSuccess',
              inspection: { id: 'check-1' },
            },
          };
        },
      },
    });
    await press(page, '公布');
    await formReady();
    expect(dialog().textContent).toContain('不能撤回');
    await fill('demand', '三日内清理');
    expect(await findViolations()).toEqual([]);
    await submit();
    await eventually(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ inspectionId: 'check-1', demand: '三日内清理' });
  });

  it('is accessible in each of its parts', async () => {
    const draft = checkDraft('', null);
    const parts = [
      [RecordCheckForm, { original: null }],
      [PublishCheckForm, { check: covertCheck }],
      [CheckRow, { check: lookBack }],
      [CheckSubjectField, { modelValue: null }],
      [CheckFindings, { modelValue: [], faults: {} }],
      [PatrolAttendance, { modelValue: draft.attendance, compoundId: null, faults: {} }],
    ] as const;
    for (const [part, props] of parts) {
      wrapper = await mountPagePart(part, { props, answers: directory, locale: 'en' });
      expect(await findViolations()).toEqual([]);
      wrapper.unmount();
    }
  });
});

describe('what is written of a check', () => {
  it('misses what has to be there, and gives nobody what is put right', () => {
    const draft = checkDraft('2026-11-25T10:00', publishedCheck);
    const paths = ['summary', 'findings.0.outcome', 'findings.0.text'];
    expect(missingOf(draft, publishedCheck)).toEqual(paths);
    const [finding] = draft.findings;
    if (finding === undefined) throw new Error('no finding');
    Object.assign(finding, { text: ' 已补齐 ', departmentId: 'fire', outcome: 'RECTIFIED' });
    draft.summary = '复查';
    expect(missingOf(draft, publishedCheck)).toEqual([]);
    expect(checkInput(draft, publishedCheck).findings).toEqual([
      {
        text: '已补齐',
        departmentId: null,
        rectifyBy: null,
        originalFindingId: 'finding-1',
        outcome: 'RECTIFIED',
      },
    ]);
    expect(missingOf(checkDraft('', null), null)).toEqual(['issueId', 'summary']);
  });
});
