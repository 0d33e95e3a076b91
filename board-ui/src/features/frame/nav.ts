import { Columns3, LayoutList, type LucideIcon, Settings, Siren } from '@lucide/vue';
import type { Viewer } from '@/graphql/session.ts';
import { seesSettings, seesSupervision } from '@/graphql/viewer-rights.ts';

/** A place of the board that the rail leads to. */
export interface NavPlace {
  name: 'desk' | 'board' | 'supervision' | 'rules';
  /** Message below `frame.title`. */
  title: 'desk' | 'board' | 'supervision' | 'settings';
  icon: LucideIcon;
  /** Second key after `g`. */
  key: string;
  /** Names of the routes that belong to the place. */
  routes: readonly string[];
}

const everyonesPlaces: readonly NavPlace[] = [
  { name: 'desk', title: 'desk', icon: LayoutList, key: 'd', routes: ['desk'] },
  { name: 'board', title: 'board', icon: Columns3, key: 'b', routes: ['board'] },
];
const supervision: NavPlace = {
  name: 'supervision',
  title: 'supervision',
  icon: Siren,
  key: 'u',
  routes: ['supervision', 'bulletin'],
};
const settings: NavPlace = {
  name: 'rules',
  title: 'settings',
  icon: Settings,
  key: 's',
  routes: ['rules', 'rule', 'calendar', 'liaisons', 'notice', 'live'],
};

/** The places that the viewer may see, in the order of the rail. */
export function placesOf(viewer: Pick<Viewer, 'role'>): readonly NavPlace[] {
  return [
    ...everyonesPlaces,
    ...(seesSupervision(viewer) ? [supervision] : []),
    ...(seesSettings(viewer) ? [settings] : []),
  ];
}
