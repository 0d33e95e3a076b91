import {
  ArchiveX,
  ArrowLeftRight,
  BadgeCheck,
  Ban,
  BellRing,
  CalendarCheck,
  CalendarClock,
  CalendarPlus,
  CircleCheckBig,
  CirclePause,
  ClipboardCheck,
  CornerUpLeft,
  FastForward,
  FileText,
  FileX,
  Flag,
  Footprints,
  Gavel,
  Handshake,
  HandHelping,
  Hourglass,
  House,
  ImagePlus,
  Inbox,
  ListPlus,
  LogOut,
  MapPin,
  Megaphone,
  MegaphoneOff,
  Merge,
  MessageSquareQuote,
  MessageSquareX,
  Phone,
  Network,
  NotebookPen,
  PhoneCall,
  Reply,
  Play,
  RotateCcw,
  SearchCheck,
  Scale,
  Send,
  ShieldAlert,
  Signature,
  Siren,
  UserCheck,
  UserCog,
  Stamp,
  Undo2,
  UserRoundPlus,
  UserSearch,
} from '@lucide/vue';
import { type Component, defineAsyncComponent } from 'vue';
import type { IssueAct } from '@/graphql/issue-acts.ts';
import { type FormName, isIssueAct } from './act-host.ts';

/** How an act is drawn and what its dialog holds. */
export interface ActEntry {
  icon: Component;
  /** Key that starts the act on the issue page and the board; null where a slip would hurt. */
  key: string | null;
  /** Takes something away or sends something back: drawn as such. */
  grave: boolean;
  width: 'narrow' | 'normal' | 'wide';
  /** Form of the dialog; null when the click itself does the act. */
  form: Component | null;
}

// A form arrives with its first use: the board starts without all of them.
const reasonForm = defineAsyncComponent(() => import('./forms/ReasonForm.vue'));
const declineForm = defineAsyncComponent(() => import('./forms/DeclineForm.vue'));
const noticeForm = defineAsyncComponent(() => import('./forms/NoticeForm.vue'));
const rulingForm = defineAsyncComponent(() => import('./forms/RulingForm.vue'));
const clockDecisionForm = defineAsyncComponent(() => import('./forms/ClockDecisionForm.vue'));
const noteForm = defineAsyncComponent(() => import('./forms/NoteForm.vue'));
const claimForm = defineAsyncComponent(() => import('./forms/ClaimForm.vue'));

function usual(icon: Component, key: string | null, form: Component | null): ActEntry {
  return { icon, key, grave: false, width: 'normal', form };
}

function grave(icon: Component, form: Component): ActEntry {
  return { icon, key: null, grave: true, width: 'normal', form };
}

const entries = {
  ACCEPT: usual(
    Inbox,
    'a',
    defineAsyncComponent(() => import('./forms/AcceptForm.vue')),
  ),
  REFUSE: grave(Ban, reasonForm),
  MERGE: grave(
    Merge,
    defineAsyncComponent(() => import('./forms/MergeForm.vue')),
  ),
  HANDLE_OWN: usual(
    House,
    'h',
    defineAsyncComponent(() => import('./forms/HandleOwnForm.vue')),
  ),
  WHISTLE: {
    ...usual(
      Megaphone,
      'w',
      defineAsyncComponent(() => import('./whistle/WhistleForm.vue')),
    ),
    width: 'wide',
  },
  APPROVE_WHISTLE: usual(
    Stamp,
    'g',
    defineAsyncComponent(() => import('./forms/ApproveWhistleForm.vue')),
  ),
  RETURN_WHISTLE: grave(Undo2, reasonForm),
  ADD_DEPARTMENTS: usual(
    UserRoundPlus,
    'd',
    defineAsyncComponent(() => import('./whistle/AddDepartmentsForm.vue')),
  ),
  WITHDRAW_WHISTLE: grave(MegaphoneOff, reasonForm),
  ACKNOWLEDGE: usual(BellRing, 'k', null),
  ACCEPT_SUMMONS: usual(
    CircleCheckBig,
    'a',
    defineAsyncComponent(() => import('./forms/AcceptSummonsForm.vue')),
  ),
  DECLINE_SUMMONS: grave(CornerUpLeft, declineForm),
  SUGGEST_TRANSFER: grave(ArrowLeftRight, declineForm),
  REPORT_IN: usual(
    MapPin,
    'r',
    defineAsyncComponent(() => import('./forms/ReportInForm.vue')),
  ),
  CLAIM_LEAD: usual(Flag, 'c', claimForm),
  CLAIM_ASSIST: usual(HandHelping, 'x', claimForm),
  PLAN: {
    ...usual(
      Network,
      null,
      defineAsyncComponent(() => import('./forms/PlanForm.vue')),
    ),
    width: 'wide',
  },
  ADD_TASK: usual(
    ListPlus,
    't',
    defineAsyncComponent(() => import('./forms/AddTaskForm.vue')),
  ),
  COMPLETE_HANDLING: usual(
    ClipboardCheck,
    'f',
    defineAsyncComponent(() => import('./forms/CompleteHandlingForm.vue')),
  ),
  REQUEST_WITHDRAWAL: grave(LogOut, reasonForm),
  DECIDE_WITHDRAWAL: usual(
    UserCog,
    null,
    defineAsyncComponent(() => import('./forms/WithdrawalDecisionForm.vue')),
  ),
  FILE_JOINT_REPORT: usual(
    FileText,
    'p',
    defineAsyncComponent(() => import('./forms/JointReportForm.vue')),
  ),
  SIGN: usual(
    Signature,
    's',
    defineAsyncComponent(() => import('./forms/SignForm.vue')),
  ),
  OBJECT: grave(
    MessageSquareX,
    defineAsyncComponent(() => import('./forms/ObjectForm.vue')),
  ),
  VERIFY: usual(
    BadgeCheck,
    'v',
    defineAsyncComponent(() => import('./forms/VerifyForm.vue')),
  ),
  RECORD_CALLBACK: usual(
    PhoneCall,
    'b',
    defineAsyncComponent(() => import('./forms/CallbackForm.vue')),
  ),
  REOPEN: grave(RotateCcw, reasonForm),
  ISSUE_SUPERVISION: usual(
    Siren,
    null,
    defineAsyncComponent(() => import('./forms/IssueSupervisionForm.vue')),
  ),
  ACKNOWLEDGE_SUPERVISION: usual(BellRing, null, noticeForm),
  REPLY_SUPERVISION: usual(
    Reply,
    null,
    defineAsyncComponent(() => import('./forms/ReplySupervisionForm.vue')),
  ),
  ACCEPT_REPLY: usual(CircleCheckBig, null, noticeForm),
  REJECT_REPLY: grave(CornerUpLeft, noticeForm),
  CLOSE_SUPERVISION: usual(ArchiveX, null, noticeForm),
  STATE_POSITION: usual(
    MessageSquareQuote,
    null,
    defineAsyncComponent(() => import('./forms/PositionForm.vue')),
  ),
  MEDIATE: { ...usual(Handshake, null, rulingForm), width: 'wide' },
  REFER_DISPUTE: usual(Send, null, reasonForm),
  RULE: { ...usual(Scale, null, rulingForm), width: 'wide' },
  APPOINT_INTERIM_LEAD: usual(
    ShieldAlert,
    null,
    defineAsyncComponent(() => import('./forms/InterimLeadForm.vue')),
  ),
  APPEAL: grave(Gavel, reasonForm),
  SUSPEND: usual(
    CalendarClock,
    null,
    defineAsyncComponent(() => import('./forms/SuspendForm.vue')),
  ),
  DECIDE_SUSPENSION: usual(
    CalendarCheck,
    null,
    defineAsyncComponent(() => import('./forms/DecideSuspensionForm.vue')),
  ),
  RESUME: usual(Play, null, reasonForm),
  REPORT_INTERIM: usual(
    NotebookPen,
    null,
    defineAsyncComponent(() => import('./forms/InterimReportForm.vue')),
  ),
  PROCEED_UNSIGNED: grave(
    FastForward,
    defineAsyncComponent(() => import('./forms/UnsignedForm.vue')),
  ),
  PROPOSE_FINAL_REPLY: grave(
    FileX,
    defineAsyncComponent(() => import('./forms/FinalReplyForm.vue')),
  ),
  SIGN_FINAL_REPLY: usual(
    Signature,
    null,
    defineAsyncComponent(() => import('./forms/SignFinalReplyForm.vue')),
  ),
  DECIDE_EXTENSION: usual(CalendarCheck, 'e', clockDecisionForm),
  DECIDE_PAUSE: usual(Hourglass, 'u', clockDecisionForm),
  RECORD_CONTACT: usual(Phone, 'n', noteForm),
  RESUME_CLOCK: usual(Play, null, noteForm),
  REQUEST_EXTENSION: usual(
    CalendarPlus,
    null,
    defineAsyncComponent(() => import('./forms/ExtensionForm.vue')),
  ),
  REQUEST_PAUSE: usual(
    CirclePause,
    null,
    defineAsyncComponent(() => import('./forms/PauseForm.vue')),
  ),
  CONFIRM_ARRIVAL: usual(
    UserCheck,
    null,
    defineAsyncComponent(() => import('./forms/ConfirmArrivalForm.vue')),
  ),
  ATTACH_FILES: usual(
    ImagePlus,
    null,
    defineAsyncComponent(() => import('./forms/AttachFilesForm.vue')),
  ),
  REFER_TO_MEDIATION: usual(
    Handshake,
    null,
    defineAsyncComponent(() => import('./forms/ReferToMediationForm.vue')),
  ),
  RECORD_MEDIATION: usual(
    Handshake,
    null,
    defineAsyncComponent(() => import('./forms/RecordMediationForm.vue')),
  ),
  NAME_ACCOUNTABLE_PARTY: usual(
    UserSearch,
    null,
    defineAsyncComponent(() => import('./forms/NamePartyForm.vue')),
  ),
  FILE_WRITTEN_REPORT: usual(
    FileText,
    null,
    defineAsyncComponent(() => import('./forms/WrittenReportForm.vue')),
  ),
} satisfies Record<IssueAct, ActEntry>;

// What is no act on the issue itself: a task, and what only one department keeps.
const ownEntries = {
  UPDATE_TASK: usual(
    ListPlus,
    null,
    defineAsyncComponent(() => import('./forms/ChangeTaskForm.vue')),
  ),
  RECORD_FINDING: usual(
    SearchCheck,
    null,
    defineAsyncComponent(() => import('./forms/FindingForm.vue')),
  ),
  CONFIRM_RECTIFIED: usual(
    CircleCheckBig,
    null,
    defineAsyncComponent(() => import('./forms/RectifiedForm.vue')),
  ),
  RECORD_PATROL: usual(
    Footprints,
    null,
    defineAsyncComponent(() => import('./forms/PatrolForm.vue')),
  ),
  OPEN_CASE: usual(
    Gavel,
    null,
    defineAsyncComponent(() => import('./forms/OpenCaseForm.vue')),
  ),
  MOVE_CASE: usual(
    Gavel,
    null,
    defineAsyncComponent(() => import('./forms/MoveCaseForm.vue')),
  ),
} satisfies Record<Exclude<FormName, IssueAct>, ActEntry>;

/** Icon, key and form of an act. */
export function actEntry(form: FormName): ActEntry {
  return isIssueAct(form) ? entries[form] : ownEntries[form];
}

/** Every key that starts an act. */
export const actKeys: readonly string[] = [
  ...new Set(Object.values(entries).flatMap(({ key }: ActEntry) => (key === null ? [] : [key]))),
];
