import { randomUUID } from 'node:crypto';
import type { AttachmentPurpose } from '@lianxi/db/joint-meeting';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import type { Acting, Deps } from '../../deps.ts';
import { reserveAttachment } from '../attachment.store.ts';

/** What a photo says of where and when it was taken. */
const cameraNotes = {
  IFD0: { Make: 'Lianxi', Model: 'Test' },
  IFD2: { DateTimeOriginal: '2026:11:22 10:20:30' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '37/1 31/1 12/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '111/1 8/1 30/1',
  },
};

/** A photo as a phone makes it, with time and place in it. */
export function photo(width = 1_200, height = 900, colour = '#336699'): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .jpeg()
    .withExif(cameraNotes)
    .toBuffer();
}

/** A small file that opens to 10,000 × 10,000 pixels. */
export function pixelBomb(): Promise<Buffer> {
  return sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#000' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** A PDF of one empty page. */
export function pdf(): Buffer {
  return Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  );
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word document, with more parts where a test names them. */
export function docx(parts: Record<string, string> = {}, main = `${wordType}.document.main+xml`) {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
  const files = {
    '[Content_Types].xml': types,
    '_rels/.rels': '<Relationships/>',
    'word/document.xml': '<w:document/>',
    ...parts,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
}

/** A draft of somebody without bytes, for acts that only name it; returns its id. */
export async function givenDraft(
  deps: Deps,
  { viewer }: Acting,
  issueId: string | null,
  purpose: AttachmentPurpose = 'REPORT',
): Promise<string> {
  const id = randomUUID();
  await deps.db.transaction((tx) =>
    reserveAttachment(tx, {
      id,
      state: 'DRAFT',
      purpose,
      issueId,
      kind: 'JPEG',
      name: '现场.jpg',
      size: 1,
      hash: 'none',
      sentHash: 'none',
      uploadedBy: viewer.userId ?? 'nobody',
      uploadedAt: deps.clock.now(),
    }),
  );
  return id;
}
