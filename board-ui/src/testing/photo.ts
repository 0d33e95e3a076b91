/** A photo attached to a joint report, as a gallery reads it. */
export const photo = {
  id: 'attachment-1',
  purpose: 'JOINT_REPORT',
  kind: 'JPEG',
  name: '整改后.jpg',
  size: 240_000,
  url: '/attachments/attachment-1/original',
  thumbnailUrl: '/attachments/attachment-1/thumbnail',
  uploadedByName: '张伟',
  uploadedAt: '2026-11-22T08:00:00.000Z',
  takenAt: null,
  takenPlace: null,
  department: { shortName: '住建' },
} as const;
