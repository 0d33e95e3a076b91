import { onScopeDispose, shallowRef, type ShallowRef, watch } from 'vue';

const flashMs = 1_600;

/** True for a moment after what `signature` describes has changed; the first value is no change. */
export function useFlash(signature: () => string | null): Readonly<ShallowRef<boolean>> {
  const flashing = shallowRef(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(signature, (now, before) => {
    if (now === null || before === null) return;
    clearTimeout(timer);
    flashing.value = true;
    timer = setTimeout(() => (flashing.value = false), flashMs);
  });
  onScopeDispose(() => clearTimeout(timer));
  return flashing;
}
