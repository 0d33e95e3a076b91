import { computed } from 'vue';
import { type LocationQuery, useRoute } from 'vue-router';
import { noticeLevels, noticeStates, type NoticeState } from './notice-look.ts';

/** Which notices are shown; null holds for all, and no state for every open one. */
export interface NoticeFilter {
  level: number | null;
  state: NoticeState | null;
  department: string | null;
}

function readFilter(query: LocationQuery): NoticeFilter {
  const { level, state, department } = query;
  return {
    level: noticeLevels.find((known) => String(known) === level) ?? null,
    state: noticeStates.find((known) => known === state) ?? null,
    department: typeof department === 'string' ? department : null,
  };
}

/** The filter in the address of the page; behind the drawer of an issue it stays as it was. */
export function useNoticeFilter() {
  const route = useRoute();
  const filter = computed<NoticeFilter>((before) =>
    before === undefined || route.name === 'supervision' ? readFilter(route.query) : before,
  );

  /** Address of the list with a part of the filter changed. */
  function to(part: Partial<NoticeFilter>) {
    const next = { ...filter.value, ...part };
    const query = Object.fromEntries(
      Object.entries(next).flatMap(([key, value]) => (value === null ? [] : [[key, `${value}`]])),
    );
    return { name: 'supervision', query };
  }

  return { filter, to };
}
