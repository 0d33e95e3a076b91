import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, shallowRef } from 'vue';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import { type Reading, useReading } from './reading.ts';
import { graphql } from './tada.ts';

const TitleQuery = graphql(`
  query Title($id: ID!) {
    issue(id: $id) {
      id
      title
    }
  }
`);

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

async function read(answer: (variables: Record<string, unknown>) => object) {
  const id = shallowRef<string | null>('issue-1');
  let reading: Reading<unknown> | undefined;
  const part = defineComponent({
    setup() {
      reading = useReading({
        query: TitleQuery,
        variables: () => (id.value === null ? null : { id: id.value }),
        now: () => 1_000,
      });
      return () => null;
    },
  });
  wrapper = await mountPagePart(part, { answers: { Title: answer } });
  return { id, reading: reading as Reading<unknown> };
}

const whole = { issue: { id: 'issue-1', title: '消防通道被占' } };
const broken = {
  data: { issue: { id: 'issue-1' } },
  errors: [{ message: 'x', extensions: { code: 'department_unreachable' } }],
};

describe('a reading', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('that comes back with an error takes nothing of it and says since when', async () => {
    const { reading } = await read(() => broken);
    expect(reading.data.value).toBeNull();
    expect(reading.state.value).toBe('unreachable');
    expect(reading.since.value).toBe(1_000);
    expect(reading.code.value).toBe('department_unreachable');
  });

  it('is tried again by itself until it is whole', async () => {
    let answer: object = broken;
    const { reading } = await read(() => answer);
    answer = whole;
    await vi.advanceTimersByTimeAsync(5_000);
    await flushPromises();
    expect(reading.state.value).toBe('ready');
    expect(reading.data.value).toEqual(whole);
    expect(reading.since.value).toBeNull();
  });

  it('keeps what was known while its source is away', async () => {
    let answer: object = whole;
    const { reading } = await read(() => answer);
    answer = broken;
    await reading.refresh();
    expect(reading.state.value).toBe('unreachable');
    expect(reading.data.value).toEqual(whole);
  });

  it('of another subject forgets the one before', async () => {
    const asked: unknown[] = [];
    const { id, reading } = await read((variables) => {
      asked.push(variables['id']);
      return whole;
    });
    id.value = null;
    await flushPromises();
    expect(reading.data.value).toBeNull();
    id.value = 'issue-2';
    await flushPromises();
    expect(asked).toEqual(['issue-1', 'issue-2']);
  });
});
