import { computed, type ComputedRef, onScopeDispose, watch } from 'vue';
import type { HandlingReading, HandlingRecord } from '@/features/handling/handling.fragments.ts';
import { useLiveIssues } from '@/graphql/live/live-issues.ts';
import { type Reading, useReading } from '@/graphql/reading.ts';
import type { EnumValue } from '@/graphql/tada.ts';
import { caseRecords, findingRecords, patrolRecords } from './department-records.ts';
import {
  IssueCommunitiesQuery,
  IssueHousingQuery,
  IssuePageQuery,
  IssuePublicSecurityQuery,
  IssueReporterQuery,
  IssueUrbanManagementQuery,
  RelatedIssuesQuery,
} from './issue-page.queries.ts';

const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const coalesceMs = 80;
/** A department learns of a call a moment after the issue has moved. */
const settleMs = [700, 1_500, 3_000];

/**
 * Everything the issue page reads: the issue from joint-meeting, and what each department knows,
 * each on its own; all of it read again when the live stream tells of the issue.
 *
 * `address` is the identifier of the issue or its number.
 */
export function useIssueReadings(
  address: () => string,
  onMoved: (issueId: string, moved: { version: number; type: EnumValue<'IssueEventType'> }) => void,
) {
  const live = useLiveIssues();
  const main = useReading({
    query: IssuePageQuery,
    variables: () => (identifier.test(address()) ? { id: address() } : { code: address() }),
  });
  const issue = computed(() => main.data.value?.issue ?? null);
  // With an identifier nobody waits for joint-meeting; with a number, its answer tells the identifier.
  const id = computed(() => (identifier.test(address()) ? address() : (issue.value?.id ?? null)));
  const variables = () => (id.value === null ? null : { id: id.value });

  const housing = useReading({ query: IssueHousingQuery, variables });
  const communities = useReading({ query: IssueCommunitiesQuery, variables });
  const publicSecurity = useReading({ query: IssuePublicSecurityQuery, variables });
  const urbanManagement = useReading({ query: IssueUrbanManagementQuery, variables });
  const reporter = useReading({ query: IssueReporterQuery, variables });
  const related = useReading({
    query: RelatedIssuesQuery,
    variables: () => {
      const compoundId = issue.value?.compound?.id;
      return compoundId === undefined ? null : { compoundId };
    },
  });
  const departments = { housing, communities, publicSecurity, urbanManagement };

  const handlings: ComputedRef<Record<string, HandlingReading>> = computed(() => {
    const housed = housing.data.value?.issue?.housing;
    const policed = publicSecurity.data.value?.issue?.publicSecurity;
    const managed = urbanManagement.data.value?.issue?.urbanManagement;
    return {
      housing: handlingOf(housing, housed, findingRecords(housed?.inspectionFindings)),
      police: handlingOf(publicSecurity, policed, patrolRecords(policed?.patrols)),
      urban: handlingOf(urbanManagement, managed, caseRecords(managed?.violationCase)),
      community: handlingOf(communities, communities.data.value?.issue?.community, []),
    };
  });
  const officeHandlings = computed(() =>
    (issue.value?.officeHandlings ?? []).map((handling) => ({ handling })),
  );
  const readingOf: Record<string, Reading<unknown>> = {
    housing,
    police: publicSecurity,
    urban: urbanManagement,
    community: communities,
  };

  function refreshAll(): void {
    void main.refresh();
    for (const reading of Object.values(departments)) void reading.refresh();
  }

  let coalesce: ReturnType<typeof setTimeout> | undefined;
  const stopEvents = live.feed.onEvent((event) => {
    if (event.issue === null || event.issue.id !== id.value) return;
    onMoved(event.issue.id, { version: event.issue.version, type: event.type });
    clearTimeout(coalesce);
    coalesce = setTimeout(refreshAll, coalesceMs);
  });
  const stopResync = live.feed.onResync(refreshAll);

  let settle: ReturnType<typeof setTimeout> | undefined;
  let attempts = 0;
  watch(id, () => (attempts = 0));
  watch([issue, handlings], () => {
    const late = [...(issue.value?.claims ?? [])]
      .filter((claim) => claim.state === 'ACTIVE')
      .map((claim) => claim.department.code)
      .filter(
        (code) =>
          handlings.value[code]?.state === 'ready' && handlings.value[code].handling === null,
      );
    clearTimeout(settle);
    if (late.length === 0) attempts = 0;
    const waitMs = settleMs[attempts];
    if (late.length === 0 || waitMs === undefined) return;
    settle = setTimeout(() => {
      attempts += 1;
      for (const code of late) void readingOf[code]?.refresh();
    }, waitMs);
  });

  onScopeDispose(() => {
    clearTimeout(coalesce);
    clearTimeout(settle);
    stopEvents();
    stopResync();
  });

  return {
    main,
    issue,
    departments,
    /** Who reported it, masked; null where nobody is recorded. */
    reporter: computed(() => reporter.data.value?.issue?.reporter ?? null),
    related: computed(() => related.data.value?.issues.nodes ?? null),
    handlings,
    /** A task as its department's system tells it now. */
    handlingTask: (taskId: string) =>
      [...Object.values(handlings.value), ...officeHandlings.value]
        .flatMap(({ handling }) => handling?.tasks ?? [])
        .find((task) => task.id === taskId),
    retryHandling: (departmentCode: string) => void readingOf[departmentCode]?.refresh(),
  };
}

function handlingOf(
  { state, since }: Pick<Reading<unknown>, 'state' | 'since'>,
  handling: HandlingReading['handling'] | undefined,
  records: readonly HandlingRecord[],
): HandlingReading {
  return { handling: handling ?? null, records, state: state.value, since: since.value };
}
