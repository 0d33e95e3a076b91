import {
  createRouter,
  createWebHistory,
  type RouteLocationResolved,
  type Router,
} from 'vue-router';
import type { Session } from '@/graphql/session.ts';
import { withAllWords } from '@/i18n/i18n.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** Seen without signing in. */
    open?: boolean;
    /** Message below `frame.title` for the browser's title bar. */
    title?: string;
    /** An issue opens as a drawer over this page. */
    hostsDrawer?: boolean;
  }
}

/** Makes the router; every page but the sign-in needs a signed-in viewer. */
export function createBoardRouter(session: Session): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/', redirect: '/desk' },
      {
        path: '/sign-in',
        name: 'sign-in',
        component: () => import('@/pages/SignInPage.vue'),
        meta: { open: true, title: 'signIn' },
      },
      {
        path: '/desk',
        name: 'desk',
        component: () => import('@/pages/DeskPage.vue'),
        meta: { title: 'desk', hostsDrawer: true },
      },
      {
        path: '/board',
        name: 'board',
        component: () => import('@/pages/BoardPage.vue'),
        meta: { title: 'board', hostsDrawer: true },
      },
      {
        path: '/messages',
        name: 'messages',
        component: () => import('@/pages/MessagesPage.vue'),
        meta: { title: 'messages', hostsDrawer: true },
      },
      { path: '/settings', redirect: '/settings/rules' },
      {
        path: '/settings/rules',
        name: 'rules',
        component: () => withAllWords(() => import('@/pages/RulesPage.vue')),
        meta: { title: 'rules' },
      },
      {
        // Keys have a dot, by which servers tell files from pages: the path has none.
        path: '/settings/rule',
        name: 'rule',
        component: () => withAllWords(() => import('@/pages/RulePage.vue')),
        props: ({ query }) => ({
          ruleKey: String(query['key'] ?? ''),
          version: query['version'] === undefined ? undefined : Number(query['version']),
        }),
        meta: { title: 'rules' },
      },
      {
        path: '/settings/calendar',
        name: 'calendar',
        component: () => withAllWords(() => import('@/pages/CalendarPage.vue')),
        meta: { title: 'calendar' },
      },
      {
        path: '/settings/liaisons',
        name: 'liaisons',
        component: () => withAllWords(() => import('@/pages/LiaisonsPage.vue')),
        meta: { title: 'liaisons' },
      },
      {
        path: '/compounds/:id/notice',
        name: 'notice',
        component: () => withAllWords(() => import('@/pages/NoticePage.vue')),
        props: true,
        meta: { title: 'notice' },
      },
      {
        path: '/settings/live',
        name: 'live',
        component: () => withAllWords(() => import('@/pages/LivePage.vue')),
        meta: { title: 'live' },
      },
      {
        path: '/supervision',
        name: 'supervision',
        component: () => withAllWords(() => import('@/pages/SupervisionPage.vue')),
        meta: { title: 'supervision', hostsDrawer: true },
      },
      {
        path: '/bulletins/:id',
        name: 'bulletin',
        component: () => withAllWords(() => import('@/pages/BulletinPage.vue')),
        props: true,
        meta: { title: 'bulletin' },
      },
      {
        path: '/issues/new',
        name: 'report',
        component: () => withAllWords(() => import('@/pages/ReportPage.vue')),
        meta: { title: 'report' },
      },
      {
        path: '/issues/:id',
        name: 'issue',
        component: () => withAllWords(() => import('@/pages/IssuePage.vue')),
        props: true,
        meta: { title: 'issue' },
      },
      {
        path: '/:path(.*)*',
        name: 'missing',
        component: () => import('@/pages/MissingPage.vue'),
        meta: { title: 'missing' },
      },
    ],
  });

  router.beforeEach(async (to) => {
    if (session.viewer.value === undefined) {
      // The frame shows that the server cannot be reached and tries again.
      await session.restore().catch(() => undefined);
    }
    if (to.meta.open === true || session.viewer.value !== null) return true;
    return { name: 'sign-in', query: to.fullPath === '/desk' ? {} : { next: to.fullPath } };
  });

  return router;
}

/**
 * Begins to load a page and the frame around it: the router asks who is there first. A failure is
 * ignored here: both are asked for again when the page opens, and what fails then is told.
 */
export function preloadPage({ matched, meta }: RouteLocationResolved): void {
  for (const { components } of matched) {
    const load = components?.['default'];
    if (typeof load === 'function') void (load as () => Promise<unknown>)().catch(() => undefined);
  }
  if (meta.open !== true) void import('@/features/frame/AppFrame.vue').catch(() => undefined);
}
