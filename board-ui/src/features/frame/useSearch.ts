import { Building2, CircleDot, ListFilter, Plus } from '@lucide/vue';
import { useQuery } from '@urql/vue';
import { type Component, computed, onScopeDispose, type ShallowRef, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { useViewer } from '@/graphql/session.ts';
import { graphql } from '@/graphql/tada.ts';
import { useWords } from '@/i18n/words.ts';
import { useOpenIssue } from '@/shared/composables/useShownRoute.ts';
import { placesOf } from './nav.ts';

const pauseMs = 180;

const SearchIssuesQuery = graphql(`
  query SearchIssues($text: String!) {
    issues(filter: { text: $text }, orderBy: LAST_CHANGED_FIRST, first: 8) {
      nodes {
        id
        code
        title
        state
      }
    }
  }
`);

// Asked apart: housing may be out of reach while issues are found.
const SearchCompoundsQuery = graphql(`
  query SearchCompounds($text: String!) {
    compounds(filter: { text: $text }, first: 4) {
      nodes {
        id
        code
        name
      }
    }
  }
`);

/** One line of the search. */
export interface SearchEntry {
  key: string;
  label: string;
  note?: string;
  icon: Component;
  to: { name: string; query?: Record<string, string> } | { issueId: string };
}

/** Finds what fits a text: places and acts at once, issues after a pause in typing. */
export function useSearch(text: Readonly<ShallowRef<string>>, mayReport: () => boolean) {
  const { t } = useI18n();
  const viewer = useViewer();
  const { word } = useWords();
  const router = useRouter();
  const openIssue = useOpenIssue();
  const asked = shallowRef('');
  let timer: ReturnType<typeof setTimeout> | undefined;

  watch(text, (value) => {
    clearTimeout(timer);
    timer = setTimeout(() => (asked.value = value.trim().slice(0, 100)), pauseMs);
  });
  onScopeDispose(() => clearTimeout(timer));

  const variables = computed(() => ({ text: asked.value }));
  const pause = computed(() => asked.value === '');
  const { data, fetching, error } = useQuery({ query: SearchIssuesQuery, variables, pause });
  const compounds = useQuery({ query: SearchCompoundsQuery, variables, pause });

  const entries = computed<SearchEntry[]>(() => {
    const wanted = text.value.trim();
    const places: SearchEntry[] = placesOf(viewer).map((place) => ({
      key: place.name,
      label: t(`frame.title.${place.title}`),
      note: `g ${place.key}`,
      icon: place.icon,
      to: { name: place.name },
    }));
    if (mayReport()) {
      places.push({
        key: 'report',
        label: t('frame.title.report'),
        note: 'n',
        icon: Plus,
        to: { name: 'report' },
      });
    }
    if (wanted === '') return places;
    const found = asked.value === wanted ? (data.value?.issues.nodes ?? []) : [];
    const foundCompounds =
      asked.value === wanted ? (compounds.data.value?.compounds.nodes ?? []) : [];
    return [
      ...found.map((issue) => ({
        key: issue.id,
        label: issue.title,
        note: `${issue.code} · ${word('IssueState', issue.state)}`,
        icon: CircleDot,
        to: { issueId: issue.id },
      })),
      ...foundCompounds.map(({ id, name, code }) => ({
        key: id,
        label: name,
        note: t('frame.search.compound', { code }),
        icon: Building2,
        to: { name: 'board', query: { text: name } },
      })),
      ...places.filter((place) => place.label.toLowerCase().includes(wanted.toLowerCase())),
      {
        key: 'filter',
        label: t('frame.search.onBoard', { text: wanted }),
        icon: ListFilter,
        to: { name: 'board', query: { text: wanted } },
      },
    ];
  });

  return {
    entries,
    searching: computed(
      () => fetching.value || (text.value.trim() !== asked.value && error.value === undefined),
    ),
    failed: computed(() => error.value !== undefined),
    go: (entry: SearchEntry) =>
      'issueId' in entry.to ? openIssue(entry.to.issueId) : router.push(entry.to),
  };
}
