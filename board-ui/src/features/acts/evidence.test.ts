import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IssueAct } from '@/graphql/issue-acts.ts';
import { actIssue, actSubject } from '@/testing/act-issue.ts';
import { dialog, fill, formReady, mountActPage, submit } from '@/testing/act-page.ts';
import { fakeUploads } from '@/testing/fake-uploads.ts';

let wrapper: VueWrapper | undefined;
let network: ReturnType<typeof fakeUploads>;
beforeEach(() => {
  network = fakeUploads();
});
afterEach(() => {
  wrapper?.unmount();
  network.restore();
});

/** Opens the form of an act and keeps what it sends. */
async function open(act: IssueAct, operation: string, issue = actIssue()) {
  const inputs: Record<string, unknown>[] = [];
  const field = `${operation.charAt(0).toLowerCase()}${operation.slice(1)}`;
  const page = await mountActPage({
    answers: {
      ActIssue: { issue },
      [operation]: ({ input }) => {
        inputs.push(input as Record<string, unknown>);
        const { id, code, state, version } = issue;
        const answer = { __typename: `${operation}Success`, issue: { id, code, state, version } };
        return { [field]: answer };
      },
    },
  });
  wrapper = page.wrapper;
  const result = page.acts.start(act, actSubject, { passed: true });
  await formReady();
  return { inputs, result };
}

/** Chooses a photo and lets it arrive. */
async function choosePhoto(): Promise<void> {
  const input = dialog().querySelector<HTMLInputElement>('input[type="file"]');
  const photo = new File(['x'], '现场.jpg', { type: 'image/jpeg' });
  Object.defineProperty(input, 'files', { value: [photo], configurable: true });
  input?.dispatchEvent(new Event('change'));
  await flushPromises();
  expect(dialog().querySelector<HTMLButtonElement>('[type="submit"]')?.disabled).toBe(true);
  const attachment = { id: 'attachment-1', name: '现场.jpg' };
  network.sent.at(-1)?.answer(201, { attachment });
  await flushPromises();
}

describe('a verification', () => {
  it('asks for a photo or the reason why there is none', async () => {
    const { inputs } = await open('VERIFY', 'VerifyIssue');
    await submit();
    expect(dialog().textContent).toContain('请附现场照片，或写明未附照片的原因。');
    expect(inputs).toEqual([]);
  });

  it('with a photo names it and gives no reason', async () => {
    const { inputs, result } = await open('VERIFY', 'VerifyIssue');
    await choosePhoto();
    expect(dialog().querySelector('[name="noPhotoReason"]')).toBeNull();
    await submit();
    expect(await result).toBe(true);
    expect(inputs[0]).toMatchObject({ attachmentIds: ['attachment-1'], noPhotoReason: null });
  });

  it('without one sends the reason', async () => {
    const { inputs, result } = await open('VERIFY', 'VerifyIssue');
    await fill('noPhotoReason', '夜间无法拍摄');
    await submit();
    expect(await result).toBe(true);
    expect(inputs[0]).toMatchObject({ attachmentIds: [], noPhotoReason: '夜间无法拍摄' });
  });
});

it('a report-in names its photos', async () => {
  const { inputs, result } = await open('REPORT_IN', 'ReportIn');
  await fill('place', '3 号楼');
  await choosePhoto();
  await submit();
  expect(await result).toBe(true);
  expect(inputs[0]).toMatchObject({ place: '3 号楼', attachmentIds: ['attachment-1'] });
});

it('a position in a dispute names its files', async () => {
  const { inputs, result } = await open('STATE_POSITION', 'StatePosition');
  await fill('position', '不属于本部门职责');
  await fill('legalBasis', '《消防法》第四条');
  await choosePhoto();
  await submit();
  expect(await result).toBe(true);
  expect(inputs[0]).toMatchObject({ attachmentIds: ['attachment-1'] });
});

it('files that are added by themselves are at least one', async () => {
  const { inputs, result } = await open('ATTACH_FILES', 'AttachFiles');
  await submit();
  expect(dialog().textContent).toContain('请至少选择一个文件。');
  await choosePhoto();
  await submit();
  expect(await result).toBe(true);
  expect(inputs).toMatchObject([{ purpose: 'REPORT', attachmentIds: ['attachment-1'] }]);
});

it('an arrival is confirmed, or taken back with the reason', async () => {
  const issue = actIssue();
  const [target] = issue.summonses[0]?.targets ?? [];
  Object.assign(target ?? {}, { arrivedAt: '2026-11-22T08:00:00.000Z', arrivedPlace: '3 号楼' });
  const { inputs, result } = await open('CONFIRM_ARRIVAL', 'ConfirmArrival', issue);
  expect(dialog().textContent).toContain('3 号楼');
  const choose = async (text: string) => {
    const option = [...dialog().querySelectorAll('label')].find((one) =>
      one.textContent?.includes(text),
    );
    option?.click();
    await flushPromises();
  };
  await choose('并未到场');
  await submit();
  expect(dialog().textContent).toContain('请写明为何认定未到场。');
  await fill('reason', '无人到场');
  await submit();
  expect(await result).toBe(true);
  expect(inputs).toMatchObject([
    { departmentId: target?.department.id, happened: false, reason: '无人到场' },
  ]);
});
