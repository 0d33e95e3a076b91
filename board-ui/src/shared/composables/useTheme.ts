import { effectScope, type InjectionKey, shallowRef, watchEffect, type ShallowRef } from 'vue';
import { useMediaQuery } from './useMediaQuery.ts';

/** Choices of colours; `system` follows the computer. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const themeKey: InjectionKey<ShallowRef<Theme>> = Symbol('theme');

const storageKey = 'lianxi.theme';

/** Colours chosen on this computer, applied to the page for as long as it is open. */
export function createTheme(): ShallowRef<Theme> {
  const stored = localStorage.getItem(storageKey);
  const theme = shallowRef<Theme>(themes.find((choice) => choice === stored) ?? 'system');
  effectScope(true).run(() => {
    const dark = useMediaQuery('(prefers-color-scheme: dark)');
    watchEffect(() => {
      const shown = theme.value === 'system' ? (dark.value ? 'dark' : 'light') : theme.value;
      document.documentElement.dataset['theme'] = shown;
      localStorage.setItem(storageKey, theme.value);
    });
  });
  return theme;
}
