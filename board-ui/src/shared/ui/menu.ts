import type { Component } from 'vue';

/** One line of a menu. */
export interface MenuEntry<Key extends string = string> {
  key: Key;
  label: string;
  icon?: Component;
  /** Second line, for example why the act is not allowed. */
  note?: string;
  /** Key that does the same. */
  keys?: string;
  disabled?: boolean;
  checked?: boolean;
  danger?: boolean;
  /** Draws a line above. */
  separated?: boolean;
}
