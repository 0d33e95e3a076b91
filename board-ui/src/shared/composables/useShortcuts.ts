import { onScopeDispose } from 'vue';

const storageKey = 'lianxi.shortcuts';

/** Whether single-key shortcuts are on; people who dictate or tremble switch them off. */
export function shortcutsEnabled(): boolean {
  return localStorage.getItem(storageKey) !== 'off';
}

/** Switches single-key shortcuts on or off on this computer. */
export function enableShortcuts(enabled: boolean): void {
  localStorage.setItem(storageKey, enabled ? 'on' : 'off');
}

/**
 * Runs an act when its key is pressed outside a text field, for as long as the caller lives.
 *
 * An act that returns false leaves the key to others, and to the browser.
 * Keys are named as `KeyboardEvent.key`; `mod+k` is ⌘K or Ctrl+K and works in text fields, too.
 */
export function useShortcuts(acts: Record<string, (event: KeyboardEvent) => unknown>): void {
  function onKeydown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const withModifier = event.ctrlKey || event.metaKey;
    const act = acts[withModifier ? `mod+${event.key.toLowerCase()}` : event.key];
    if (act === undefined || event.altKey) return;
    if (!withModifier && (isTyping(event.target) || !shortcutsEnabled() || isModalOpen())) return;
    if (act(event) !== false) event.preventDefault();
  }
  document.addEventListener('keydown', onKeydown);
  onScopeDispose(() => document.removeEventListener('keydown', onKeydown));
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

function isModalOpen(): boolean {
  return document.querySelector('[role="dialog"][data-state="open"], [role="menu"]') !== null;
}
