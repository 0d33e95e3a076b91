import {
  type ComponentMountingOptions,
  flushPromises,
  mount,
  type VueWrapper,
} from '@vue/test-utils';
import urql, { Client, fetchExchange } from '@urql/vue';
import type { Component } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { createLiveIssues, liveIssuesKey } from '@/graphql/live/live-issues.ts';
import { createServerClock } from '@/graphql/server-clock.ts';
import { createSession, sessionKey, type Viewer } from '@/graphql/session.ts';
import { createBoardI18n, withAllWords } from '@/i18n/i18n.ts';
import { createToasts, toastsKey } from '@/shared/composables/useToasts.ts';

/** A liaison officer of housing. */
export const housingViewer: Viewer = {
  id: 'user-1',
  name: '张伟',
  role: 'LIAISON',
  department: { id: 'd-housing', code: 'housing', name: '住房和城乡建设局', shortName: '住建' },
  community: null,
  streetId: null,
  mayReport: false,
  mayPresent: false,
};

const places = ['sign-in', 'desk', 'board', 'messages', 'report', 'supervision'];
const paths: Record<string, string> = {
  issue: '/issues/:id',
  bulletin: '/bulletins/:id',
  rule: '/settings/rule',
  rules: '/settings/rules',
  calendar: '/settings/calendar',
  liaisons: '/settings/liaisons',
  notice: '/compounds/:id/notice',
  live: '/settings/live',
};

/** What the server answers; a function is asked anew with the variables of each request. */
export type Answer = object | ((variables: Record<string, unknown>) => object | Promise<never>);

export interface PagePartOptions {
  props?: Record<string, unknown>;
  slots?: ComponentMountingOptions<Component>['slots'];
  /** Answers of the server by the name of the operation: data, or a whole answer with errors. */
  answers?: Record<string, Answer>;
  /** Signed-in person; `housingViewer` when left out. */
  viewer?: Viewer;
  locale?: 'zh-CN' | 'en';
  provide?: Record<symbol, unknown>;
}

/** Draws one part of the board as on its page; only the network is made up. */
export async function mountPagePart(
  part: Component,
  options: PagePartOptions = {},
): Promise<VueWrapper> {
  const viewer = options.viewer ?? housingViewer;
  const answers: Record<string, Answer> = { SessionViewer: { viewer }, ...options.answers };
  const client = new Client({
    url: 'http://lianxi.test/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async (_url, init) => {
      const { operationName, variables } = JSON.parse(init?.body as string) as {
        operationName: string;
        variables: Record<string, unknown>;
      };
      const known = answers[operationName];
      const answer = typeof known === 'function' ? await known(variables) : known;
      // An operation without an answer stays under way, as on a slow line.
      if (answer === undefined) return new Promise(() => undefined);
      const body = 'data' in answer || 'errors' in answer ? answer : { data: answer };
      return new Response(JSON.stringify(body), {
        headers: { 'content-type': 'application/json' },
      });
    },
  });
  const session = createSession(() => client);
  await session.restore();
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [...places, ...Object.keys(paths)].map((name) => ({
      path: paths[name] ?? `/${name}`,
      name,
      component: { render: () => null },
    })),
  });
  await router.push('/board');
  const i18n = await createBoardI18n(options.locale ?? 'zh-CN');
  await withAllWords(() => Promise.resolve());
  const wrapper = mount(part, {
    attachTo: document.body,
    props: options.props,
    slots: options.slots,
    global: {
      plugins: [i18n, router, [urql, client]],
      provide: {
        [sessionKey as symbol]: session,
        [toastsKey as symbol]: createToasts(),
        [liveIssuesKey as symbol]: createLiveIssues(client, session, createServerClock()),
        ...options.provide,
      },
    },
  });
  await flushPromises();
  return wrapper;
}
