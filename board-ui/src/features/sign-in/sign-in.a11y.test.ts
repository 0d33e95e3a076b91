import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shallowRef } from 'vue';
import { type Session, sessionKey, type SignInFailure } from '@/graphql/session.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import SignInForm from './SignInForm.vue';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

async function drawForm(failure: SignInFailure | null) {
  const session: Session = {
    viewer: shallowRef(null),
    restore: async () => null,
    signIn: vi.fn(async () => failure),
    signOut: async () => undefined,
    end: () => undefined,
  };
  wrapper = await mountPagePart(SignInForm, { provide: { [sessionKey as symbol]: session } });
  return { wrapper, session };
}

describe('the sign-in', () => {
  it('is accessible and begins at the user name', async () => {
    await drawForm(null);
    expect(document.activeElement?.getAttribute('name')).toBe('username');
    expect(await findViolations()).toEqual([]);
  });

  it('signs in with the name as typed, without blanks around it', async () => {
    const { wrapper: form, session } = await drawForm(null);
    await form.get('[name="username"]').setValue(' housing ');
    await form.get('[name="password"]').setValue(' secret ');
    await form.get('form').trigger('submit');
    await flushPromises();
    expect(session.signIn).toHaveBeenCalledWith('housing', ' secret ');
    expect(form.emitted('signedIn')).toHaveLength(1);
  });

  it.each([
    ['wrong_credentials', '用户名或密码不正确'],
    ['locked', '账号暂时锁定'],
    ['unreachable', '无法连接服务器'],
    ['failed', '请稍后重试'],
  ] as const)('says %s in words beside the field', async (failure, words) => {
    const { wrapper: form } = await drawForm(failure);
    await form.get('form').trigger('submit');
    await flushPromises();
    expect(form.get('[role="alert"]').text()).toContain(words);
    expect(form.emitted('signedIn')).toBeUndefined();
    expect(await findViolations()).toEqual([]);
  });

  it('shows the password on demand', async () => {
    const { wrapper: form } = await drawForm(null);
    await form.get('[aria-label="显示密码"]').trigger('click');
    expect(form.get('[name="password"]').attributes('type')).toBe('text');
  });
});
