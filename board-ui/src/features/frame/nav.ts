import { Columns3, LayoutList, type LucideIcon } from '@lucide/vue';

/** A place of the board that the rail leads to. */
export interface NavPlace {
  name: 'desk' | 'board';
  icon: LucideIcon;
  /** Second key after `g`. */
  key: string;
}

/** The places that exist, in the order of the rail. */
export const navPlaces: readonly NavPlace[] = [
  { name: 'desk', icon: LayoutList, key: 'd' },
  { name: 'board', icon: Columns3, key: 'b' },
];
