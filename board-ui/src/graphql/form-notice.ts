import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Refused } from './refusal.ts';
import type { Failure } from './submission.ts';

/** What went wrong with a form where no field of it says so; null when nothing did. */
export function useFormNotice(
  submission: {
    refusal: { readonly value: Refused | null };
    failure: { readonly value: Failure | null };
  },
  isShown: (path: string) => boolean,
): ComputedRef<string | null> {
  const { t } = useI18n();
  return computed(() => {
    const refusal = submission.refusal.value;
    const failure = submission.failure.value;
    if (refusal !== null && (refusal.path === undefined || !isShown(refusal.path))) {
      return refusal.message;
    }
    if (failure === null) return null;
    return t(failure.kind === 'offline' ? 'common.failed.offline' : 'common.failed.internal');
  });
}
