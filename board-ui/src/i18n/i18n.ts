import { createI18n, type I18n } from 'vue-i18n';

/** Languages of the board, the first one is the language of the administration. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

const storageKey = 'lianxi.locale';

// One chunk a language: only the chosen one is downloaded.
const loaders = {
  'zh-CN': () => import('./locales/zh-CN.ts'),
  en: () => import('./locales/en.ts'),
} satisfies Record<Locale, () => Promise<unknown>>;

/** Language chosen on this computer, `zh-CN` until somebody chooses. */
export function storedLocale(): Locale {
  const stored = localStorage.getItem(storageKey);
  return locales.find((locale) => locale === stored) ?? 'zh-CN';
}

/** Makes vue-i18n with the messages of one language. */
export async function createBoardI18n(locale: Locale) {
  const { messages } = await loaders[locale]();
  document.documentElement.lang = locale;
  return createI18n({
    legacy: false,
    locale,
    fallbackLocale: locale,
    messages: { [locale]: messages },
    missingWarn: import.meta.env.DEV,
  });
}

/** Changes the language and remembers it. */
export async function changeLocale(i18n: I18n<{}, {}, {}, string, false>, locale: Locale) {
  const { messages } = await loaders[locale]();
  i18n.global.setLocaleMessage(locale, messages as never);
  i18n.global.locale.value = locale;
  document.documentElement.lang = locale;
  localStorage.setItem(storageKey, locale);
}
