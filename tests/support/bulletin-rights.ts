import { liaisons, type Right } from './right.ts';
import type { TestHub } from './start-hub.ts';

// A month has one bulletin, so each draft is of a month of its own.
let drafted = 0;

/** A month that is over and has no bulletin yet. */
function nextMonth(): string {
  const year = 2000 + Math.floor(drafted / 12);
  const month = String((drafted % 12) + 1).padStart(2, '0');
  drafted += 1;
  return `${year}-${month}`;
}

async function draft(hub: TestHub): Promise<string> {
  const made = await hub.done('office', 'makeBulletin', { month: nextMonth() });
  return (made['bulletin'] as { id: string }).id;
}

async function submitted(hub: TestHub): Promise<string> {
  const bulletinId = await draft(hub);
  await hub.done('office', 'editBulletin', { bulletinId, text: '请对照整改。', submit: true });
  return bulletinId;
}

async function approved(hub: TestHub): Promise<string> {
  const bulletinId = await submitted(hub);
  await hub.done('supervisor', 'approveBulletin', { bulletinId });
  return bulletinId;
}

async function published(hub: TestHub): Promise<string> {
  const bulletinId = await approved(hub);
  await hub.done('office', 'publishBulletin', { bulletinId });
  return bulletinId;
}

const on =
  (given: (hub: TestHub) => Promise<string>, more: object = {}): Right['given'] =>
  async (hub) => ({ bulletinId: await given(hub), ...more });

/** Who may do what with monthly bulletins. */
export const bulletinRights: Right[] = [
  { mutation: 'makeBulletin', given: async () => ({ month: nextMonth() }), may: ['office'] },
  { mutation: 'editBulletin', given: on(draft, { text: '请对照整改。' }), may: ['office'] },
  { mutation: 'approveBulletin', given: on(submitted), may: ['supervisor'] },
  { mutation: 'publishBulletin', given: on(approved), may: ['office'] },
  { mutation: 'confirmBulletin', given: on(published), may: [...liaisons, 'street'] },
];
