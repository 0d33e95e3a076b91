import { useI18n } from 'vue-i18n';
import { useTimeWords } from '@/shared/composables/useTimeWords.ts';
import type { AttachmentShown } from './attachments.ts';

/** An attachment as a gallery draws it. */
export interface GalleryItem {
  id: string;
  name: string;
  size: number;
  url: string | null;
  thumbnailUrl: string | null;
  caption: string;
}

/** Puts attachments into the words of a gallery; one that the viewer may not see is left out. */
export function useGallery(): {
  items(attachments: readonly (AttachmentShown | null)[]): GalleryItem[];
} {
  const { t, n } = useI18n();
  const { dateTime } = useTimeWords();

  function captionOf(attachment: AttachmentShown): string {
    const { department, uploadedByName, uploadedAt, takenAt, takenPlace } = attachment;
    const who = [department?.shortName, uploadedByName].filter(Boolean).join(' ');
    const degrees = (value: number) => n(value, { maximumFractionDigits: 5 });
    return [
      who === '' ? dateTime(uploadedAt) : t('attachments.by', { who, when: dateTime(uploadedAt) }),
      takenAt && t('attachments.takenAt', { when: dateTime(takenAt) }),
      takenPlace &&
        t('attachments.takenPlace', {
          latitude: degrees(takenPlace.latitude),
          longitude: degrees(takenPlace.longitude),
        }),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  return {
    items: (attachments) =>
      attachments
        .filter((attachment) => attachment !== null)
        .map((attachment) => {
          const { id, name, size, url, thumbnailUrl } = attachment;
          return { id, name, size, url, thumbnailUrl, caption: captionOf(attachment) };
        }),
  };
}
