import type { Locale } from '@lianxi/kit/locale';

const messages: Record<string, Record<Locale, string>> = {
  invalid_username_or_password: {
    zh: '用户名或密码不正确。',
    en: 'The user name or the password is not right.',
  },
  account_locked: {
    zh: '登录失败次数过多，账号已暂时锁定，请稍后再试。',
    en: 'Too many failed sign-ins: the account is locked for a while. Try again later.',
  },
  banned_user: { zh: '该账号已停用。', en: 'This account is out of use.' },
  invalid_two_factor_authentication: { zh: '验证码不正确。', en: 'The code is not right.' },
  invalid_code: { zh: '验证码不正确。', en: 'The code is not right.' },
  unauthorized: { zh: '请先登录。', en: 'Sign in first.' },
  document_too_large: { zh: '请求内容过大。', en: 'The request is too large.' },
  not_found: { zh: '没有该内容。', en: 'There is nothing here.' },
};

const fallback: Record<Locale, string> = {
  zh: '请求未能完成，请检查后重试。',
  en: 'The request could not be completed. Check it and try again.',
};

/** The sentence of a sign-in fault; `english` is the library's own, for codes without one of ours. */
export function authMessage(code: string, locale: Locale, english = ''): string {
  const known = messages[code];
  if (known) return known[locale];
  return locale === 'en' && english !== '' ? english : fallback[locale];
}
