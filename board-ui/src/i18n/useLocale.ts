import { inject, type InjectionKey, type WritableComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { type Locale, locales } from './i18n.ts';

/** Changes the language of the page. */
export const changeLocaleKey: InjectionKey<(locale: Locale) => Promise<void>> =
  Symbol('change locale');

/** The language of the page and the choice of another. */
export function useLocale() {
  const { locale } = useI18n();
  return {
    locale: locale as WritableComputedRef<Locale>,
    locales,
    change: inject(changeLocaleKey, () => Promise.resolve()),
  };
}
