import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';

/** Whether a media query holds. */
export function useMediaQuery(query: string): Readonly<ShallowRef<boolean>> {
  const media = matchMedia(query);
  const matches = shallowRef(media.matches);
  const update = () => (matches.value = media.matches);
  media.addEventListener('change', update);
  onScopeDispose(() => media.removeEventListener('change', update), true);
  return matches;
}

/** Whether the board is shown on a phone: one column, acts in a bottom sheet. */
export function usePhone(): Readonly<ShallowRef<boolean>> {
  return useMediaQuery('(max-width: 720px)');
}
