import { expect, test } from 'vitest';
import { maskName, maskPhone } from './mask.ts';

test.each([
  ['张三丰', '张*'],
  ['李四', '李*'],
  ['𠮷田', '𠮷*'],
  ['', '*'],
])('the name %s is shown as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});

test.each([
  ['13812345678', '138****5678'],
  ['138 1234-5678', '138****5678'],
  ['66123456', '****56'],
])('the telephone number %s is shown as %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked);
});
