import type { EnumValue } from '@/graphql/tada.ts';
import type { FoundCompound } from './intake.operations.ts';

/** What has been written of a report; who reported it is personal and never kept on the computer. */
export interface ReportDraft {
  compound: FoundCompound | null;
  category: EnumValue<'IssueCategory'> | null;
  title: string;
  description: string;
  place: string;
  /** Where the device was; null unless it was asked for. */
  location: { latitude: number; longitude: number } | null;
  urgency: EnumValue<'Urgency'>;
  source: EnumValue<'IssueSource'>;
}

/** A report of which nothing is written yet. */
export function emptyDraft(): ReportDraft {
  return {
    compound: null,
    category: null,
    title: '',
    description: '',
    place: '',
    location: null,
    urgency: 'ORDINARY',
    source: 'ON_SITE',
  };
}

/** Keeps the draft of one viewer on this computer until it is sent. */
export interface DraftStore {
  /** The draft kept; null when there is none. */
  load(): ReportDraft | null;
  /** Keeps the draft; an empty one is forgotten. */
  save(draft: ReportDraft): void;
  clear(): void;
}

/** Makes the keeper of a viewer's draft: two people may share one computer. */
export function createDraftStore(viewerId: string, storage: Storage = localStorage): DraftStore {
  const key = `lianxi.report.${viewerId}`;
  return {
    load() {
      const stored = storage.getItem(key);
      if (stored === null) return null;
      try {
        return { ...emptyDraft(), ...(JSON.parse(stored) as Partial<ReportDraft>) };
      } catch {
        // Written by another version or by hand: a draft that cannot be read is no draft.
        return null;
      }
    },
    save(draft) {
      if (JSON.stringify(draft) === JSON.stringify(emptyDraft())) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify(draft));
    },
    clear: () => storage.removeItem(key),
  };
}
