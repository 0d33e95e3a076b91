import { computed, onScopeDispose, shallowRef, watch } from 'vue';
import { useLiveIssues } from '@/graphql/live/live-issues.ts';
import { useOnline } from '@/shared/composables/useOnline.ts';

/** A shorter break is not worth a word. */
const patienceMs = 1_500;

/** State of the link as people read it. */
export type LinkState = 'live' | 'connecting' | 'catching-up' | 'offline';

/** Follows the link to the server; breaks too short to notice stay unsaid. */
export function useLinkState() {
  const { feed, link } = useLiveIssues();
  const online = useOnline();
  const patient = shallowRef(true);
  let timer: ReturnType<typeof setTimeout> | undefined;

  watch(
    feed.state,
    (state) => {
      clearTimeout(timer);
      patient.value = true;
      if (state !== 'live') timer = setTimeout(() => (patient.value = false), patienceMs);
    },
    { immediate: true },
  );
  onScopeDispose(() => clearTimeout(timer));

  const state = computed<LinkState>(() => {
    if (!online.value) return 'offline';
    if (feed.state.value === 'live') return 'live';
    if (feed.state.value === 'catching-up') return patient.value ? 'live' : 'catching-up';
    if (link.lostAt.value !== null && !patient.value) return 'offline';
    return patient.value ? 'live' : 'connecting';
  });

  return { state, lostAt: link.lostAt, caughtUp: feed.caughtUp };
}
