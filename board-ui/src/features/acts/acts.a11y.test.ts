import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { IssueAct } from '@/graphql/issue-acts.ts';
import { actClaim, actIssue, actSubject } from '@/testing/act-issue.ts';
import { issueDispute } from '@/testing/issue-dispute.ts';
import { formReady, mountActPage, submit } from '@/testing/act-page.ts';
import { findViolations } from '@/testing/find-violations.ts';
import type { ActIssue } from './operations/act-issue.ts';
import { departments } from '@/testing/live-issue.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import ActButtons from './ActButtons.vue';
import DepartmentChecks from './DepartmentChecks.vue';
import DepartmentPicker from './DepartmentPicker.vue';
import LegalBasisField from './LegalBasisField.vue';
import SidesOfDispute from './SidesOfDispute.vue';
import WhistleBasis from './whistle/WhistleBasis.vue';
import WhistleFacts from './whistle/WhistleFacts.vue';
import WhistleTargetList from './whistle/WhistleTargetList.vue';
import { useWhistleTargets } from './whistle/useWhistleTargets.ts';
import { actAnswers } from '@/testing/act-issue.ts';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

// Every form within ActHost, ActDialog and ActForm, by the act that opens it.
const forms: Record<string, IssueAct> = {
  AcceptForm: 'ACCEPT',
  ReasonForm: 'REFUSE',
  PositionForm: 'STATE_POSITION',
  RulingForm: 'RULE',
  InterimLeadForm: 'APPOINT_INTERIM_LEAD',
  ObjectForm: 'OBJECT',
  SuspendForm: 'SUSPEND',
  DecideSuspensionForm: 'DECIDE_SUSPENSION',
  InterimReportForm: 'REPORT_INTERIM',
  UnsignedForm: 'PROCEED_UNSIGNED',
  FinalReplyForm: 'PROPOSE_FINAL_REPLY',
  SignFinalReplyForm: 'SIGN_FINAL_REPLY',
  MergeForm: 'MERGE',
  HandleOwnForm: 'HANDLE_OWN',
  WhistleForm: 'WHISTLE',
  ApproveWhistleForm: 'APPROVE_WHISTLE',
  AddDepartmentsForm: 'ADD_DEPARTMENTS',
  AcceptSummonsForm: 'ACCEPT_SUMMONS',
  DeclineForm: 'DECLINE_SUMMONS',
  ReportInForm: 'REPORT_IN',
  ClaimForm: 'CLAIM_LEAD',
  PlanForm: 'PLAN',
  ReferToMediationForm: 'REFER_TO_MEDIATION',
  RecordMediationForm: 'RECORD_MEDIATION',
  WithdrawalDecisionForm: 'DECIDE_WITHDRAWAL',
  AddTaskForm: 'ADD_TASK',
  CompleteHandlingForm: 'COMPLETE_HANDLING',
  JointReportForm: 'FILE_JOINT_REPORT',
  SignForm: 'SIGN',
  VerifyForm: 'VERIFY',
  CallbackForm: 'RECORD_CALLBACK',
  IssueSupervisionForm: 'ISSUE_SUPERVISION',
  NoticeForm: 'REJECT_REPLY',
  ReplySupervisionForm: 'REPLY_SUPERVISION',
  ClockDecisionForm: 'DECIDE_EXTENSION',
  NoteForm: 'RECORD_CONTACT',
  ExtensionForm: 'REQUEST_EXTENSION',
  PauseForm: 'REQUEST_PAUSE',
  // With AttachmentField in it.
  AttachFilesForm: 'ATTACH_FILES',
  ConfirmArrivalForm: 'CONFIRM_ARRIVAL',
  WrittenReportForm: 'FILE_WRITTEN_REPORT',
  // With PartyPicker in it.
  NamePartyForm: 'NAME_ACCOUNTABLE_PARTY',
};

const supervisions: ActIssue['supervisions'] = [
  {
    id: 'notice-1',
    number: '联督〔2026〕12号',
    level: 1,
    levelName: '联席办督办',
    cause: 'HANDLING_OVERDUE',
    state: 'REPLIED',
    text: '请说明进展',
    replyDueAt: '2026-11-25T01:00:00.000Z',
    question: 'PROGRESS',
    department: departments.housing,
    replies: [
      {
        id: 'reply-1',
        question: 'PROGRESS',
        answer: '已清理一半',
        measure: '增派人员',
        completeBy: '2026-11-28',
        responsiblePerson: '王强',
        repliedByName: '张伟',
        repliedAt: '2026-11-24T01:00:00.000Z',
      },
    ],
  },
];

const violationCase = {
  kind: 'case',
  id: 'case-1',
  number: 'CG-20261121-0012',
  state: 'VERIFIED',
  version: 2,
} as const;

const claims = [
  actClaim({
    openMandatoryTasks: 1,
    taskCount: 2,
    doneTaskCount: 1,
    department: departments.police,
  }),
];

describe('every form of an act is accessible', () => {
  it.each(Object.entries(forms))(
    '%s (%s), before and after a first attempt',
    async (_form, act) => {
      const page = await mountActPage({
        answers: {
          ActIssue: { issue: actIssue({ claims, disputes: [issueDispute()] }) },
        },
      });
      wrapper = page.wrapper;
      void page.acts.start(act, actSubject);
      await formReady();
      expect(await findViolations()).toEqual([]);
      await submit();
      expect(await findViolations()).toEqual([]);
    },
  );

  it('ChangeTaskForm', async () => {
    const page = await mountActPage();
    wrapper = page.wrapper;
    const task = {
      id: 'task-1',
      title: '清理通道',
      acceptanceCriteria: '车辆全部移走',
      mandatory: true,
      state: 'WAIVED',
      stateReason: '已由他部门完成',
      assigneeName: '李娜',
      dueAt: null,
      evidenceBefore: null,
      evidenceAfter: null,
      attachmentsBefore: [],
      attachmentsAfter: [],
      internalNote: null,
      publicText: null,
      version: 2,
    } as const;
    void page.acts.changeTask(() => task, actSubject);
    await formReady();
    expect(await findViolations()).toEqual([]);
  });

  it.each([
    ['FindingForm', 'RECORD_FINDING', undefined],
    ['PatrolForm', 'RECORD_PATROL', undefined],
    ['OpenCaseForm', 'OPEN_CASE', undefined],
    ['RectifiedForm', 'CONFIRM_RECTIFIED', { kind: 'finding', id: 'finding-1', text: '未清理' }],
    ['MoveCaseForm', 'MOVE_CASE', violationCase],
  ] as const)('%s (%s), before and after a first attempt', async (_name, form, record) => {
    const page = await mountActPage();
    wrapper = page.wrapper;
    void page.acts.record(form, actSubject, record);
    await formReady();
    expect(await findViolations()).toEqual([]);
    await submit();
    expect(await findViolations()).toEqual([]);
  });

  it('a stale form, and one whose act was taken away', async () => {
    const viewerActs = [{ act: 'HANDLE_OWN', allowed: false, reason: '已吹哨' }] as const;
    const page = await mountActPage({
      answers: { ActIssue: { issue: actIssue({ viewerActs: [...viewerActs] }) } },
      locale: 'en',
    });
    wrapper = page.wrapper;
    void page.acts.start('HANDLE_OWN', actSubject);
    await formReady();
    page.acts.observe('issue-1', { version: 4, type: 'ISSUE_CLAIMED' });
    await flushPromises();
    expect(await findViolations()).toEqual([]);
  });
});

describe('the other parts of the acts are accessible', () => {
  it.each(['REJECT_REPLY', 'REPLY_SUPERVISION'] as const)(
    'NoticeFacts and ReplyText, in the form of %s',
    async (act) => {
      const page = await mountActPage({
        answers: { ActIssue: { issue: actIssue({ supervisions }) } },
      });
      wrapper = page.wrapper;
      void page.acts.start(act, actSubject, { supervisionId: 'notice-1' });
      await formReady();
      expect(document.body.textContent).toContain('联督〔2026〕12号');
      await submit();
      expect(await findViolations()).toEqual([]);
    },
  );

  it('ActButtons', async () => {
    wrapper = await mountPagePart(ActButtons, {
      props: {
        acts: [
          { act: 'ACKNOWLEDGE', allowed: true, reason: null },
          { act: 'REPORT_IN', allowed: false, reason: '接单后方可报到' },
        ],
      },
    });
    expect(wrapper.text()).toContain('签收');
    expect(await findViolations()).toEqual([]);
  });

  it('DepartmentPicker', async () => {
    wrapper = await mountPagePart(DepartmentPicker, {
      props: { modelValue: '', label: '责任部门', name: 'd', empty: '请选择', fault: '请选择部门' },
      answers: actAnswers,
    });
    expect(await findViolations()).toEqual([]);
  });

  it('LegalBasisField, with the precedents of the catalogue', async () => {
    wrapper = await mountPagePart(LegalBasisField, {
      props: { modelValue: '', category: 'ILLEGAL_PARKING', departmentId: null, fault: '请写明' },
      answers: actAnswers,
    });
    await flushPromises();
    expect(wrapper.text()).toContain('先例 WY-20261001-0003');
    expect(await findViolations()).toEqual([]);
  });

  it('DepartmentChecks', async () => {
    wrapper = await mountPagePart(DepartmentChecks, {
      props: { modelValue: ['d-fire'], label: '协办部门', name: 'a', without: 'd-housing' },
      answers: actAnswers,
    });
    await flushPromises();
    expect(wrapper.findAll('input')).toHaveLength(3);
    expect(await findViolations()).toEqual([]);
  });

  it('SidesOfDispute', async () => {
    wrapper = await mountPagePart(SidesOfDispute, { props: { dispute: issueDispute() } });
    expect(wrapper.text()).toContain('认为应由公安负责');
    expect(wrapper.text()).toContain('未陈述意见');
    expect(await findViolations()).toEqual([]);
  });

  it('WhistleFacts, with a deliberation that the rules ask for', async () => {
    const rule = { deliberationRequired: true, deliberationParties: ['RESIDENTS_COMMITTEE'] };
    const facts = {
      text: { triedMeasures: '', place: '', meetAt: '', evidence: '', heldOn: '', outcome: '' },
      parties: new Set(),
      deliberated: { value: true },
    };
    const faults = { 'deliberation.parties': '请勾选规定须参加的各方。' };
    wrapper = await mountPagePart(WhistleFacts, { props: { facts, rule, faults } });
    expect(wrapper.text()).toContain('居委会（须参加）');
    expect(await findViolations()).toEqual([]);
  });

  it('WhistleTargetList and WhistleBasis', async () => {
    const whistle = useWhistleTargets();
    whistle.propose(departments.housing, [departments.police]);
    wrapper = await mountPagePart(WhistleTargetList, {
      props: { whistle, fault: '须指定主办' },
      answers: actAnswers,
    });
    expect(await findViolations()).toEqual([]);
    wrapper.unmount();
    wrapper = await mountPagePart(WhistleBasis, {
      props: { proposal: actAnswers.WhistleProposal.whistleProposal },
    });
    expect(await findViolations()).toEqual([]);
  });
});
