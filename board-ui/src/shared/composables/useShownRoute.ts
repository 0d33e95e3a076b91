import { inject, type InjectionKey, type ShallowRef } from 'vue';
import { type RouteLocationNormalizedLoaded, useRoute, useRouter } from 'vue-router';
import { usePhone } from './useMediaQuery.ts';

/** Route of the page behind the drawer, or of the page itself when no drawer is open. */
export const shownRouteKey: InjectionKey<Readonly<ShallowRef<RouteLocationNormalizedLoaded>>> =
  Symbol('shown route');

/** Opens an issue beside the page that is shown; on a phone as a page of its own. */
export function useOpenIssue(): (id: string) => Promise<unknown> {
  const router = useRouter();
  const route = useRoute();
  const shown = inject(shownRouteKey, undefined);
  const phone = usePhone();
  return (id) => {
    const page = shown?.value ?? route;
    const beside = !phone.value && page.meta.hostsDrawer === true;
    return router.push({
      name: 'issue',
      params: { id },
      ...(beside ? { state: { over: page.fullPath } } : {}),
    });
  };
}
