import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { attachments } from '@lianxi/db/joint-meeting';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { reportIn } from '../summons/summons-answer.service.ts';
import { amendRule } from '../testing/amend-rule.ts';
import {
  actor,
  community,
  expectSuccess,
  givenReported,
  givenSummoned,
  liaison,
} from '../testing/protocol-bench.ts';
import { sweepAttachments } from './attachment-sweeper.ts';
import { attachFiles, discardAttachment } from './attachment.service.ts';
import { bearerOf, openAttachmentBench, type AttachmentBench } from './testing/attachment-bench.ts';
import { docx, pdf, photo, pixelBomb } from './testing/files.ts';

let office: AttachmentBench;
let issueId: string;
const worker = community.viewer;
const fire = liaison('fire');

beforeAll(async () => {
  office = await openAttachmentBench();
  issueId = await givenReported(office.bench.deps);
});

afterEach(async () => {
  await office.bench.connection.db.delete(attachments);
  for (const id of await readdir(office.folder)) await office.storage.remove(id);
});
afterAll(() => office[Symbol.asyncDispose]());

function toReport(name: string, more: Record<string, string> = {}) {
  return { purpose: 'REPORT', issueId, name, ...more };
}

async function rows() {
  return office.bench.connection.db.select().from(attachments);
}

async function attach(bytes: Buffer, name = '现场.jpg'): Promise<string> {
  const { attachment } = await office.upload(worker, toReport(name), bytes);
  const attachmentIds = [attachment?.id ?? ''];
  const { deps } = office.bench;
  await expectSuccess(attachFiles(deps, community, { issueId, purpose: 'REPORT', attachmentIds }));
  return attachmentIds[0] ?? '';
}

describe('a photo', () => {
  test('is written anew: its bytes hold neither place nor time', async () => {
    const sent = await photo();
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    await attach(sent);
    const [shown] = (await office.attached(worker, issueId)) ?? [];
    const answer = await office.visit(worker, shown?.url ?? '');
    expect(answer.status).toBe(200);
    const served = Buffer.from(await answer.arrayBuffer());
    const { exif, xmp, iptc, width } = await sharp(served).metadata();
    expect({ exif, xmp, iptc, width }).toEqual({ width: 1_200 });
    expect(shown).toMatchObject({ takenAt: null, takenPlace: null });
  });

  test('is served as what it is, for one reader, and cannot act as a page', async () => {
    await attach(await photo());
    const [shown] = (await office.attached(worker, issueId)) ?? [];
    const { headers } = await office.visit(worker, shown?.url ?? '');
    expect(headers.get('content-type')).toBe('image/jpeg');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('cache-control')).toMatch(/^private/);
    const small = await office.visit(worker, shown?.thumbnailUrl ?? '');
    expect(await sharp(Buffer.from(await small.arrayBuffer())).metadata()).toMatchObject({
      format: 'webp',
      width: 480,
    });
  });

  test('larger than kept is made smaller', async () => {
    await attach(await photo(6_000, 1_000));
    expect((await rows())[0]).toMatchObject({ width: 4_096, height: 683 });
  });

  test('of a report-in says when and where it was taken, in the record and not in its bytes', async () => {
    const summoned = await givenSummoned(office.bench.deps, ['fire', 'police']);
    const fields = { purpose: 'REPORT_IN', issueId: summoned, name: 'IMG_1.jpg' };
    const { attachment } = await office.upload(fire.viewer, fields, await photo());
    const { deps } = office.bench;
    const attachmentIds = [attachment?.id];
    const place = '三号楼';
    await expectSuccess(reportIn(deps, fire, { issueId: summoned, place, attachmentIds }));
    const [shown] = (await office.attached(worker, summoned)) ?? [];
    expect(shown).toMatchObject({
      takenAt: '2026-11-22T02:20:30.000Z',
      takenPlace: { latitude: expect.closeTo(37.52, 4), longitude: expect.closeTo(111.1417, 3) },
    });
    const bytes = Buffer.from(await (await office.visit(worker, shown?.url ?? '')).arrayBuffer());
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });
});

describe('a document', () => {
  test.each([
    ['通知.pdf', pdf(), 'PDF'],
    ['纪要.docx', docx(), 'DOCX'],
  ])('%s is kept byte for byte and saved, not shown', async (name, bytes, kind) => {
    await attach(bytes, name);
    const [shown] = (await office.attached(worker, issueId)) ?? [];
    expect(shown).toMatchObject({ kind, name, thumbnailUrl: null });
    const answer = await office.visit(worker, shown?.url ?? '');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="${name.replaceAll(/[^\w.]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    );
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  });
});

describe('bad input is refused with a code and leaves nothing', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  const executable = Buffer.from('MZ\u0090\0\u0003\0\0\0'.padEnd(200, '\0'), 'latin1');
  const macroType = 'application/vnd.ms-word.document.macroEnabled.main+xml';
  const cases: [string, string, () => Buffer | Promise<Buffer>, number, string][] = [
    ['a picture that is a page', 'x.svg', () => svg, 415, 'attachment_type_not_allowed'],
    ['a page', 'x.html', () => html, 415, 'attachment_type_not_allowed'],
    ['an archive', 'x.zip', () => docx({}, 'text/plain'), 415, 'attachment_type_not_allowed'],
    ['a page called a photo', 'x.jpg', () => html, 415, 'attachment_type_disguised'],
    ['a program called a photo', 'x.png', () => executable, 415, 'attachment_type_disguised'],
    ['a document called a photo', 'x.jpg', pdf, 415, 'attachment_type_disguised'],
    ['a photo called a program', 'x.pdf', () => photo(), 415, 'attachment_type_disguised'],
    ['a document called a page', 'x.html', pdf, 415, 'attachment_type_disguised'],
    [
      'an archive called a document',
      'x.docx',
      () => docx({}, 'text/plain'),
      415,
      'attachment_type_disguised',
    ],
    ['macros', 'x.docm', () => docx({}, macroType), 415, 'attachment_type_not_allowed'],
    ['macros called none', 'x.docx', () => docx({}, macroType), 415, 'attachment_type_disguised'],
    [
      'macros hidden in a document',
      'x.docx',
      () => docx({ 'word/vbaProject.bin': 'x' }),
      415,
      'attachment_has_macros',
    ],
    ['nothing', 'x.jpg', () => Buffer.alloc(0), 400, 'attachment_empty'],
    [
      'half a photo',
      'x.jpg',
      async () => (await photo()).subarray(0, 2_000),
      422,
      'attachment_broken',
    ],
    ['half a PDF', 'x.pdf', () => pdf().subarray(0, 60), 422, 'attachment_broken'],
    ['half a document', 'x.docx', () => docx().subarray(0, -40), 422, 'attachment_broken'],
    ['a pixel bomb', 'x.png', pixelBomb, 422, 'attachment_too_many_pixels'],
    ['a long thin bomb', 'x.jpg', () => photo(12_000, 2), 422, 'attachment_too_many_pixels'],
    ['a path', '../../etc/passwd.jpg', () => photo(), 400, 'attachment_name_invalid'],
    ['a path of Windows', 'C:\\windows\\x.jpg', () => photo(), 400, 'attachment_name_invalid'],
    ['a name of dots', '..', () => photo(), 400, 'attachment_name_invalid'],
  ];
  test.each(cases)('%s', async (_, name, make, status, code) => {
    const answer = await office.upload(worker, toReport(name), await make());
    expect(answer).toMatchObject({ status, code });
    expect(answer.message).toMatch(/[\u4e00-\u9fff]/);
    expect(await rows()).toEqual([]);
    expect(await readdir(office.folder)).toEqual([]);
  });

  test('in the language of the viewer', async () => {
    const answer = await fetch(
      `${office.url}/attachments?${new URLSearchParams(toReport('x.svg'))}`,
      {
        method: 'POST',
        headers: { authorization: bearerOf(worker), 'accept-language': 'en' },
        body: svg,
      },
    );
    expect(((await answer.json()) as { message: string }).message).toMatch(/^This type of file/);
  });

  test('a purpose that is none, and a missing name', async () => {
    const bytes = await photo();
    for (const fields of [toReport('x.jpg', { purpose: 'FUN' }), toReport('')]) {
      expect(await office.upload(worker, fields, bytes)).toMatchObject({
        status: 400,
        code: 'invalid_input',
      });
    }
  });

  test('too large a file, said beforehand or found on the way', async () => {
    const large = Buffer.alloc(20 * 1024 * 1024 + 1, 1);
    expect(await office.upload(worker, toReport('x.jpg'), large)).toMatchObject({
      status: 413,
      code: 'attachment_too_large',
    });
    const streamed = await fetch(
      `${office.url}/attachments?${new URLSearchParams(toReport('x.jpg'))}`,
      {
        method: 'POST',
        headers: { authorization: bearerOf(worker) },
        body: new ReadableStream({
          start(controller) {
            controller.enqueue(new Uint8Array(large));
            controller.close();
          },
        }),
        duplex: 'half',
      } as RequestInit,
    );
    expect(streamed.status).toBe(413);
    expect(await rows()).toEqual([]);
  });

  test('too many files', async () => {
    await using strict = await openAttachmentBench();
    const { deps } = strict.bench;
    await amendRule(deps, 'attachment.count', { value: 2 });
    const fields = { ...toReport('x.jpg'), issueId: await givenReported(deps) };
    const bytes = await photo(40, 30);
    const send = () => strict.upload(worker, fields, bytes);
    expect([await send(), await send(), await send()]).toMatchObject([
      { status: 201 },
      { status: 201 },
      { status: 409, code: 'too_many_attachments' },
    ]);
    expect(await deps.db.select().from(attachments)).toHaveLength(2);
  });

  test('a connection that is cut half way', async () => {
    const bytes = await photo();
    const { hostname, port } = new URL(office.url);
    const socket = connect(Number(port), hostname);
    const query = new URLSearchParams(toReport('x.jpg'));
    socket.write(
      `POST /attachments?${query} HTTP/1.1\r\nhost: x\r\nauthorization: ${bearerOf(worker)}\r\ncontent-length: ${bytes.length}\r\n\r\n`,
    );
    socket.write(bytes.subarray(0, bytes.length / 2));
    await new Promise<void>((resolve) => socket.write('', () => resolve()));
    socket.destroy();
    // Its place among those received at once is free again when the server has noticed.
    const all = () =>
      Promise.all(
        ['1.jpg', '2.jpg', '3.jpg', '4.jpg'].map((name) =>
          office.upload(worker, toReport(name, { operationId: name }), bytes),
        ),
      );
    await vi.waitFor(async () => {
      expect((await all()).map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    }, 10_000);
    expect(await rows()).toHaveLength(4);
  });
});

describe('a name', () => {
  test.each([
    ['现场\u202egpj.png', '现场gpj.jpg'],
    ['照\u0000片\u0007.jpeg', '照片.jpg'],
    ['a<b>"c|?*.jpg', 'a_b__c___.jpg'],
    ['  .隐藏.jpg', '隐藏.jpg'],
    ['image', 'image.jpg'],
    [`${'长'.repeat(300)}.jpg`, `${'长'.repeat(100)}.jpg`],
  ])('%j is kept as %j', async (given, kept) => {
    const { attachment, code } = await office.upload(worker, toReport(given), await photo(40, 30));
    // A zero ends names in C: it is refused like a path.
    if (given.includes('\u0000')) expect(code).toBe('attachment_name_invalid');
    else expect(attachment?.name).toBe(kept);
  });
});

describe('an upload that is tried again', () => {
  test('is kept once, also when both attempts run at once', async () => {
    const bytes = await photo();
    const fields = toReport('现场.jpg', { operationId: 'click-1' });
    const answers = await Promise.all([1, 2, 3].map(() => office.upload(worker, fields, bytes)));
    const again = await office.upload(worker, fields, bytes);
    expect(new Set([...answers, again].map(({ attachment }) => attachment?.id)).size).toBe(1);
    expect(await rows()).toMatchObject([{ state: 'DRAFT' }]);
    expect(await readdir(office.folder)).toHaveLength(1);
  });

  test('with other bytes is a mistake', async () => {
    const fields = toReport('现场.jpg', { operationId: 'click-2' });
    await office.upload(worker, fields, await photo());
    const other = await office.upload(worker, fields, await photo(1_200, 900, '#ff0000'));
    expect(other).toMatchObject({ status: 400, code: 'invalid_input' });
    expect(await rows()).toHaveLength(1);
  });

  test('goes on where a process died before or after the bytes were written', async () => {
    for (const isWritten of [false, true]) {
      let breaks = true;
      await using broken = await openAttachmentBench((storage) => ({
        ...storage,
        async put(id, variant, bytes) {
          if (isWritten) await storage.put(id, variant, bytes);
          if (breaks) throw new Error('killed');
          await storage.put(id, variant, bytes);
        },
      }));
      const { deps } = broken.bench;
      const fields = { ...toReport('x.jpg'), issueId: await givenReported(deps), operationId: '1' };
      const bytes = await photo();
      expect(await broken.upload(worker, fields, bytes)).toMatchObject({ status: 500 });
      expect(await deps.db.select().from(attachments)).toMatchObject([{ state: 'STORING' }]);
      breaks = false;
      expect(await broken.upload(worker, fields, bytes)).toMatchObject({ status: 201 });
      expect(await deps.db.select().from(attachments)).toMatchObject([{ state: 'DRAFT' }]);
    }
  });
});

describe('what nobody uses is swept away, bytes and row', () => {
  const sweep = () => sweepAttachments(office.bench.deps, office.storage);

  test('an upload of which the process died half way', async () => {
    const { attachment } = await office.upload(worker, toReport('x.jpg'), await photo());
    await office.bench.connection.db.update(attachments).set({ state: 'STORING' });
    expect(await sweep()).toBe(0);
    office.bench.clock.set('2026-11-16T09:16:00+08:00');
    expect(await sweep()).toBe(1);
    expect(await rows()).toEqual([]);
    expect(await office.storage.get(attachment?.id ?? '', 'original')).toBeNull();
  });

  test('a draft after a day, and what is in the record never', async () => {
    office.bench.clock.set('2026-11-16T09:00:00+08:00');
    await attach(await photo());
    await office.upload(worker, toReport('x.jpg'), await photo());
    office.bench.clock.set('2026-11-17T08:59:00+08:00');
    expect(await sweep()).toBe(0);
    office.bench.clock.set('2026-11-17T09:01:00+08:00');
    expect(await sweep()).toBe(1);
    expect(await rows()).toMatchObject([{ state: 'ATTACHED' }]);
    office.bench.clock.set('2026-11-16T09:00:00+08:00');
  });

  test('a draft that was given up', async () => {
    const { attachment } = await office.upload(worker, toReport('x.jpg'), await photo());
    const attachmentId = attachment?.id ?? '';
    const { deps } = office.bench;
    const other = actor('COMMUNITY_WORKER', { ...worker, userId: 'colleague' });
    expect(await discardAttachment(deps, other, { attachmentId })).toEqual({
      __typename: 'Forbidden',
    });
    await expectSuccess(discardAttachment(deps, community, { attachmentId }));
    expect(await sweep()).toBe(1);
    expect(await rows()).toEqual([]);
  });
});
