import { createI18n } from 'vue-i18n';

/** Languages of the board, the first one is the language of the administration. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

const storageKey = 'lianxi.locale';

// Two chunks a language, and only of the chosen one: what the first screens say, and all else.
const loaders = {
  'zh-CN': {
    first: () => import('./locales/zh-CN.ts'),
    later: () => import('./locales/zh-CN.later.ts'),
  },
  en: {
    first: () => import('./locales/en.ts'),
    later: () => import('./locales/en.later.ts'),
  },
} satisfies Record<Locale, unknown>;

type BoardI18n = Awaited<ReturnType<typeof create>>;

let creating: Promise<BoardI18n> | undefined;
let active: BoardI18n | undefined;

/** Language chosen on this computer, `zh-CN` until somebody chooses. */
export function storedLocale(): Locale {
  const stored = localStorage.getItem(storageKey);
  return locales.find((locale) => locale === stored) ?? 'zh-CN';
}

/** Language in which the board speaks now. */
export function currentLocale(): Locale {
  return (active?.global.locale.value as Locale | undefined) ?? storedLocale();
}

/** Makes vue-i18n with the first words of one language. */
export function createBoardI18n(locale: Locale): Promise<BoardI18n> {
  creating = create(locale);
  return creating;
}

async function create(locale: Locale) {
  const { messages } = await loaders[locale].first();
  document.documentElement.lang = locale;
  const i18n = createI18n({
    legacy: false,
    locale,
    fallbackLocale: locale,
    messages: { [locale]: messages },
    missingWarn: import.meta.env.DEV,
  });
  active = i18n;
  return i18n;
}

/** Loads a part of the board together with all words of the language. */
export async function withAllWords<Part>(load: () => Promise<Part>): Promise<Part> {
  const [part] = await Promise.all([load(), creating?.then((i18n) => loadAllWords(i18n))]);
  return part;
}

/** Changes the language and remembers it. */
export async function changeLocale(i18n: BoardI18n, locale: Locale): Promise<void> {
  const { messages } = await loaders[locale].first();
  i18n.global.setLocaleMessage(locale, messages as never);
  await loadAllWords(i18n, locale);
  i18n.global.locale.value = locale;
  document.documentElement.lang = locale;
  localStorage.setItem(storageKey, locale);
}

async function loadAllWords(
  i18n: BoardI18n,
  locale: Locale = i18n.global.locale.value as Locale,
): Promise<void> {
  const { messages } = await loaders[locale].later();
  i18n.global.mergeLocaleMessage(locale, messages);
}
