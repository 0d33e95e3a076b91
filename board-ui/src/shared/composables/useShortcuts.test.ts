import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type EffectScope, effectScope } from 'vue';
import { enableShortcuts, shortcutsEnabled, useShortcuts } from './useShortcuts.ts';

let scope: EffectScope;
const whistle = vi.fn();
const search = vi.fn();
const leave = vi.fn(() => false);

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '';
  vi.clearAllMocks();
  scope = effectScope();
  scope.run(() => useShortcuts({ w: whistle, 'mod+k': search, x: leave }));
});
afterEach(() => scope.stop());

function press(key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

function draw(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
}

describe('a shortcut', () => {
  it('acts when its key is pressed, and keeps the key from the browser', () => {
    expect(press('w').defaultPrevented).toBe(true);
    expect(whistle).toHaveBeenCalledOnce();
  });

  it('leaves the key to others when its act says so', () => {
    expect(press('x').defaultPrevented).toBe(false);
    expect(leave).toHaveBeenCalledOnce();
  });

  it.each(['<input>', '<textarea></textarea>', '<select></select>'])(
    'is a letter in %s',
    (html) => {
      press('w', {}, draw(html));
      expect(whistle).not.toHaveBeenCalled();
    },
  );

  it('with ⌘ or Ctrl works in a text field, too', () => {
    press('k', { ctrlKey: true }, draw('<input>'));
    press('K', { metaKey: true });
    expect(search).toHaveBeenCalledTimes(2);
  });

  it('is silent while a dialog or a menu is open', () => {
    draw('<div role="dialog" data-state="open"></div>');
    press('w');
    draw('<div role="menu"></div>');
    press('w');
    expect(whistle).not.toHaveBeenCalled();
  });

  it('is silent while somebody writes Chinese with an input method', () => {
    press('w', { isComposing: true });
    expect(whistle).not.toHaveBeenCalled();
  });

  it('can be switched off, except those with ⌘ or Ctrl', () => {
    enableShortcuts(false);
    expect(shortcutsEnabled()).toBe(false);
    press('w');
    press('k', { ctrlKey: true });
    expect(whistle).not.toHaveBeenCalled();
    expect(search).toHaveBeenCalledOnce();
  });

  it('ends with its part of the page', () => {
    scope.stop();
    press('w');
    expect(whistle).not.toHaveBeenCalled();
  });
});
