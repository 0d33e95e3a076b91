import type { Locale } from '@lianxi/kit/locale';
import { messageOf as kitMessageOf } from '@lianxi/kit/refusal';

const messages = {
  department_unreachable: {
    zh: '该部门系统暂时无法连接，其内容稍后自动恢复。',
    en: 'This department cannot be reached for the moment; its part comes back by itself.',
  },
  too_complex: {
    zh: '请求过于复杂。',
    en: 'The operation is too complex.',
  },
  document_too_large: {
    zh: '请求内容过大。',
    en: 'The document is too large.',
  },
  introspection_off: {
    zh: '未开放结构查询。',
    en: 'Introspection is off.',
  },
  too_many_operations: {
    zh: '同一连接上的操作过多。',
    en: 'There are too many operations on this connection.',
  },
  too_many_signals: {
    zh: '操作过于频繁，请稍候。',
    en: 'That was too often. Wait a moment.',
  },
  origin_not_allowed: {
    zh: '不允许从该网站访问。',
    en: 'Pages of this origin may not call the hub.',
  },
  not_acceptable: {
    zh: '不支持所请求的格式。',
    en: 'None of the formats asked for can be given.',
  },
  method_not_allowed: { zh: '不支持该请求方法。', en: 'This method is not possible here.' },
  not_found: { zh: '没有该内容。', en: 'There is nothing here.' },
  starting: { zh: '系统正在启动，请稍候。', en: 'The hub is starting. Try again in a moment.' },
} satisfies Record<string, Record<Locale, string>>;

const kitCodes = ['forbidden', 'internal', 'invalid_input', 'not_signed_in'] as const;

/** Code of a fault that the gateway itself names. */
export type FaultCode = keyof typeof messages | (typeof kitCodes)[number];

/** The sentence of a fault in a language. */
export function faultMessage(code: FaultCode, locale: Locale): string {
  return code in messages
    ? messages[code as keyof typeof messages][locale]
    : kitMessageOf(code, locale);
}
