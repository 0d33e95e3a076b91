import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { defineComponent } from 'vue';
import { fakeUploads } from '@/testing/fake-uploads.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import { type Uploads, useUploads } from './uploads.ts';

let wrapper: VueWrapper;
let field: Uploads;
let network: ReturnType<typeof fakeUploads>;
let discarded: unknown[];

beforeEach(async () => {
  network = fakeUploads();
  discarded = [];
  const part = defineComponent({
    setup() {
      field = useUploads({ purpose: 'REPORT_IN', issueId: 'issue-1' });
      return () => null;
    },
  });
  wrapper = await mountPagePart(part, {
    answers: {
      AttachmentLimits: { attachmentLimits: { size: 1_048_576, count: 20 } },
      DiscardAttachment: ({ input }) => {
        discarded.push((input as { attachmentId: string }).attachmentId);
        return { discardAttachment: { __typename: 'DiscardAttachmentSuccess' } };
      },
    },
  });
});
afterEach(() => {
  wrapper.unmount();
  network.restore();
});

const photo = (bytes = 10) => new File([new Uint8Array(bytes)], '现场.jpg', { type: 'image/jpeg' });
const arrived = { attachment: { id: 'attachment-1', name: '现场.jpg' } };

it('a chosen file is sent at once, and the form waits until it has arrived', () => {
  field.add([photo()]);
  const [request] = network.sent;
  const search = new URL(request?.url ?? '', 'http://board').searchParams;
  expect(Object.fromEntries(search)).toMatchObject({
    purpose: 'REPORT_IN',
    issueId: 'issue-1',
    name: '现场.jpg',
  });
  expect(request?.headers['accept-language']).toBe('zh-CN');
  request?.progress(5, 10);
  expect(field.uploads.value[0]).toMatchObject({ state: 'sending', progress: 0.5 });
  expect([field.blocked.value, field.ids.value]).toEqual(['正在上传，请稍候', []]);
  request?.answer(201, arrived);
  expect([field.blocked.value, field.ids.value]).toEqual([null, ['attachment-1']]);
});

it('what broke off is tried again as the same upload', () => {
  field.add([photo()]);
  network.sent[0]?.breakOff();
  expect(field.uploads.value[0]).toMatchObject({ state: 'failed', canRetry: true });
  expect(field.blocked.value).toBe('请重试或移除未上传成功的文件');
  field.retry(field.uploads.value[0]?.key ?? '');
  const [first, second] = network.sent.map(({ url }) => url);
  expect(second).toBe(first);
  network.sent[1]?.answer(201, arrived);
  expect(field.ids.value).toEqual(['attachment-1']);
});

it('a file that is not taken says why and is not tried again', () => {
  field.add([photo()]);
  network.sent[0]?.answer(415, { code: 'attachment_type_disguised', message: '内容不符' });
  expect(field.uploads.value[0]).toMatchObject({ fault: '内容不符', canRetry: false });
  field.retry(field.uploads.value[0]?.key ?? '');
  expect(network.sent).toHaveLength(1);
});

it('an office that is away may be back in a moment', () => {
  field.add([photo()]);
  network.sent[0]?.answer(502, '<html>Bad gateway</html>');
  expect(field.uploads.value[0]).toMatchObject({ state: 'failed', canRetry: true });
});

it('a file larger than the rules allow is not sent', () => {
  field.add([photo(1_048_577)]);
  expect(network.sent).toEqual([]);
  expect(field.uploads.value[0]?.fault).toBe('文件过大，每个不超过 1 MB。');
});

it('what is removed is called off, or given up where it has arrived', async () => {
  field.add([photo(), photo()]);
  const [under, sent] = field.uploads.value;
  network.sent[1]?.answer(201, arrived);
  field.remove(under?.key ?? '');
  field.remove(sent?.key ?? '');
  await flushPromises();
  expect(network.sent[0]?.aborted).toBe(true);
  expect(discarded).toEqual(['attachment-1']);
  expect(field.uploads.value).toEqual([]);
});
