import { useClientHandle } from '@urql/vue';
import { computed, type ComputedRef, reactive, shallowRef, type ShallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useViewer } from '@/graphql/session.ts';
import type { Refused } from '@/graphql/refusal.ts';
import { type Failure, useSubmission } from '@/graphql/submission.ts';
import { type Uploads, useUploads } from '@/graphql/uploads.ts';
import {
  MergeReportedMutation,
  RegisterReporterMutation,
  ReportIssueMutation,
  ScannedCompoundQuery,
  type SimilarIssue,
} from './intake.operations.ts';
import { createDraftStore, emptyDraft, type ReportDraft } from './report-draft.ts';

/** Who reported the trouble; all empty when nobody is recorded. */
export interface ReporterDraft {
  name: string;
  phone: string;
  building: string;
}

/** The issue a report became. */
export interface ReportedIssue {
  id: string;
  code: string;
  /** The report went into an issue that was there already. */
  merged: boolean;
}

/** A report on its way from the first word to the issue. */
export interface Report {
  draft: ReportDraft;
  reporter: ReporterDraft;
  /** Photos and files; unlike the words they are not kept for another visit. */
  uploads: Uploads;
  /** Whether a draft of an earlier visit was found. */
  restored: Readonly<ShallowRef<boolean>>;
  /** Whether the compound of a scanned code was not found. */
  unknownCompound: Readonly<ShallowRef<boolean>>;
  /** What is wrong with a field, by its path below `input`; `reporter.` before the reporter's. */
  faults: ComputedRef<Record<string, string>>;
  sending: ComputedRef<boolean>;
  /** A refusal that no field shows. */
  refusal: ComputedRef<Refused | null>;
  failure: ComputedRef<Failure | null>;
  /** Open issues that may be the same; null until the server has found some. */
  similar: Readonly<ShallowRef<readonly SimilarIssue[] | null>>;
  /** Sends the report; the issue, or null when it was not recorded. */
  send(notDuplicate?: boolean): Promise<ReportedIssue | null>;
  /** Sends the report and merges it, so that its reporter is answered with the other one. */
  sendInto(issueId: string): Promise<ReportedIssue | null>;
  /** Goes back from the similar issues to the form. */
  reconsider(): void;
  /** Starts anew. */
  discard(): void;
}

/** Keeps, checks and sends a report; with `compoundId`, of the compound whose code was scanned. */
export function useReport(compoundId: string | null = null): Report {
  const { t } = useI18n();
  const { client } = useClientHandle();
  const store = createDraftStore(useViewer().id);
  const kept = store.load();
  const restored = shallowRef(kept !== null);
  const draft = reactive<ReportDraft>(kept ?? emptyDraft());
  const reporter = reactive<ReporterDraft>({ name: '', phone: '', building: '' });
  const uploads = useUploads({ purpose: 'REPORT', issueId: null });
  const reporting = useSubmission(ReportIssueMutation);
  const registering = useSubmission(RegisterReporterMutation);
  const merging = useSubmission(MergeReportedMutation);
  const attempted = shallowRef(false);
  let registered: { written: string; id: string } | null = null;

  watch(draft, () => store.save(draft), { deep: true });

  const unknownCompound = shallowRef(false);
  async function takeScanned(id: string): Promise<void> {
    const { data } = await client.query(ScannedCompoundQuery, { id }).toPromise();
    const scanned = data?.compound ?? null;
    unknownCompound.value = scanned === null;
    if (scanned !== null) draft.compound = scanned;
  }
  if (compoundId !== null) void takeScanned(compoundId);

  const found = computed(() => {
    const faults: Record<string, string> = {};
    if (draft.compound === null && draft.place.trim() === '') {
      faults['compoundId'] = t('intake.compoundMissing');
    }
    if (draft.category === null) faults['category'] = t('intake.categoryMissing');
    if (draft.title.trim().length < 2) faults['title'] = t('intake.titleMissing');
    if (draft.description.trim() === '') faults['description'] = t('intake.descriptionMissing');
    if (uploads.blocked.value !== null) faults['attachmentIds'] = uploads.blocked.value;
    if (reporter.name.trim() === '' && (reporter.phone !== '' || reporter.building !== '')) {
      faults['reporter.name'] = t('intake.reporterNameMissing');
    }
    return faults;
  });
  const faults = computed(() => {
    const ofReporter = Object.entries(registering.faults.value).map(([path, fault]) => [
      `reporter.${path}`,
      fault,
    ]);
    return {
      ...reporting.faults.value,
      ...(Object.fromEntries(ofReporter) as Record<string, string>),
      ...(attempted.value ? found.value : {}),
    };
  });
  // Kept while the answer to "all the same" is awaited: the form must not come back in between.
  const similar = shallowRef<readonly SimilarIssue[] | null>(null);
  const refusal = computed<Refused | null>(() => {
    const refused: Refused | null = registering.refusal.value ?? reporting.refusal.value;
    return refused?.path !== undefined || refused?.code === 'possible_duplicate' ? null : refused;
  });

  /** The reporter's identifier; null when none is named, undefined when it was not recorded. */
  async function reporterId(): Promise<string | null | undefined> {
    if (reporter.name.trim() === '') return null;
    const written = JSON.stringify(reporter);
    if (registered?.written !== written) {
      const { name, phone, building } = reporter;
      const success = await registering.submit({
        name,
        phone: phone.trim() || null,
        building: building.trim() || null,
      });
      if (success === null) return undefined;
      registered = { written, id: success.reporter.id };
    }
    return registered.id;
  }

  async function send(notDuplicate = false): Promise<ReportedIssue | null> {
    attempted.value = true;
    const { category } = draft;
    if (category === null || Object.keys(found.value).length > 0) return null;
    const known = await reporterId();
    if (known === undefined) return null;
    const success = await reporting.submit({
      title: draft.title,
      description: draft.description,
      category,
      urgency: draft.urgency,
      source: draft.source,
      compoundId: draft.compound?.id ?? null,
      place: draft.place.trim() || null,
      location: draft.location,
      reporterId: known,
      confirmedNotDuplicate: notDuplicate,
      attachmentIds: uploads.ids.value,
    });
    if (success !== null) store.clear();
    else similar.value = similarOf(reporting.refusal.value);
    return success === null ? null : { ...success.issue, merged: false };
  }

  function discard(): void {
    for (const { key } of uploads.uploads.value) uploads.remove(key);
    Object.assign(draft, emptyDraft());
    Object.assign(reporter, { name: '', phone: '', building: '' });
    similar.value = null;
    reporting.reset();
    registering.reset();
    attempted.value = false;
    restored.value = false;
    store.clear();
  }

  return {
    draft,
    reporter,
    uploads,
    restored,
    unknownCompound,
    faults,
    refusal,
    similar,
    sending: computed(
      () => reporting.sending.value || registering.sending.value || merging.sending.value,
    ),
    failure: computed(() => registering.failure.value ?? reporting.failure.value),
    send,
    async sendInto(issueId) {
      const issue = await send(true);
      if (issue === null) return null;
      // Recorded it is; whether it may be merged is decided there, and can be done there later.
      const merged = await merging.submit({ issueId: issue.id, intoIssueId: issueId });
      return merged === null ? issue : { ...merged.into, merged: true };
    },
    reconsider() {
      similar.value = null;
      reporting.reset();
    },
    discard,
  };
}

function similarOf(
  refused: { __typename: string; duplicates?: readonly SimilarIssue[] } | null,
): readonly SimilarIssue[] | null {
  return refused?.__typename === 'PossibleDuplicate' ? (refused.duplicates ?? []) : null;
}
