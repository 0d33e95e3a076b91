import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { defineComponent, h } from 'vue';
import { ActHost, type HostedActs, useIssueActs } from '@/features/acts/index.ts';
import type { OptimisticIssues } from '@/graphql/issue-acts.ts';
import type { Viewer } from '@/graphql/session.ts';
import { actAnswers, actIssue } from './act-issue.ts';
import { type Answer, mountPagePart } from './mount-page-part.ts';

export interface ActPageOptions {
  answers?: Record<string, Answer>;
  viewer?: Viewer;
  optimistic?: OptimisticIssues;
  locale?: 'zh-CN' | 'en';
}

/** A page that does nothing but host the acts, as every page does. */
export async function mountActPage(
  options: ActPageOptions = {},
): Promise<{ wrapper: VueWrapper; acts: HostedActs }> {
  let hosted: HostedActs | undefined;
  const page = defineComponent({
    setup() {
      const acts = useIssueActs(
        options.optimistic === undefined ? {} : { optimistic: options.optimistic },
      );
      hosted = acts;
      return () => h(ActHost, { acts });
    },
  });
  const wrapper = await mountPagePart(page, {
    ...options,
    answers: { ActIssue: { issue: actIssue() }, ...actAnswers, ...options.answers },
  });
  if (hosted === undefined) throw new Error('the page was not set up');
  return { wrapper, acts: hosted };
}

/** The open dialog; throws when there is none. */
export function dialog(): HTMLElement {
  const open = document.querySelector<HTMLElement>('[role="dialog"]');
  if (open === null) throw new Error('no dialog is open');
  return open;
}

/** Waits until a condition holds; forms arrive with their first use. */
export async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`waited in vain: ${condition.toString()}`);
    await flushPromises();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Waits until the form of the open dialog is there. */
export async function formReady(): Promise<HTMLFormElement> {
  await until(() => document.querySelector('[role="dialog"] form') !== null);
  await flushPromises();
  return dialog().querySelector('form') as HTMLFormElement;
}

/** Writes into a field of the open dialog. */
export async function fill(name: string, text: string): Promise<void> {
  const field = dialog().querySelector<HTMLTextAreaElement>(`[name="${name}"]`);
  if (field === null) throw new Error(`no field ${name}`);
  field.value = text;
  field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'));
  await flushPromises();
}

/** Presses the one button that does the act. */
export async function submit(): Promise<void> {
  dialog()
    .querySelector('form')
    ?.dispatchEvent(new Event('submit', { cancelable: true }));
  await flushPromises();
}
