import type { VueWrapper } from '@vue/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findViolations } from '@/testing/find-violations.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import PlacePoint from './PlacePoint.vue';

let wrapper: VueWrapper | undefined;
const getCurrentPosition = vi.fn<Geolocation['getCurrentPosition']>();
beforeEach(() => {
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('navigator', { ...navigator, geolocation: { getCurrentPosition } });
});
afterEach(() => {
  wrapper?.unmount();
  vi.unstubAllGlobals();
});

async function mountPoint() {
  const taken: unknown[] = [];
  const update = (point: unknown) => {
    taken.push(point);
    void wrapper?.setProps({ modelValue: point });
  };
  const props = { modelValue: null, 'onUpdate:modelValue': update };
  wrapper = await mountPagePart(PlacePoint, { props });
  return { point: wrapper, taken };
}

it('takes the place of the device only when asked, shows it and takes it back', async () => {
  getCurrentPosition.mockImplementation((found) =>
    found({ coords: { latitude: 36.65, longitude: 117.12 } } as GeolocationPosition),
  );
  const { point, taken } = await mountPoint();
  expect(taken).toEqual([]);
  expect(await findViolations()).toEqual([]);
  await point.get('button').trigger('click');
  expect(taken).toEqual([{ latitude: 36.65, longitude: 117.12 }]);
  expect(point.text()).toContain('北纬 36.65000，东经 117.12000');
  await point.get('button').trigger('click');
  expect(taken.at(-1)).toBeNull();
});

it('says that no place was found', async () => {
  getCurrentPosition.mockImplementation((_, failed) => failed?.({} as GeolocationPositionError));
  const { point, taken } = await mountPoint();
  await point.get('button').trigger('click');
  expect(point.text()).toContain('未能取得位置');
  expect(taken).toEqual([]);
});
