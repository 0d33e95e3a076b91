import urql from '@urql/vue';
import { createApp } from 'vue';
import App from './App.vue';
import { createGraphClient } from './graphql/client.ts';
import { createLiveIssues, liveIssuesKey } from './graphql/live/live-issues.ts';
import { createServerClock } from './graphql/server-clock.ts';
import { createSession, sessionKey } from './graphql/session.ts';
import { changeLocale, createBoardI18n, currentLocale, storedLocale } from './i18n/i18n.ts';
import { changeLocaleKey } from './i18n/useLocale.ts';
import { createBoardRouter, preloadPage } from './router.ts';
import { createTheme, themeKey } from './shared/composables/useTheme.ts';
import { createToasts, toastsKey } from './shared/composables/useToasts.ts';
import { createNow, nowKey } from './shared/composables/useNow.ts';
import './shared/tokens.css';
import './shared/base.css';
import './shared/ui/controls.css';

const clock = createServerClock();
const session = createSession(() => client);
const client = createGraphClient({
  locale: currentLocale,
  clock,
  onSessionEnd: () => session.end(),
});
const live = createLiveIssues(client, session, clock);
const router = createBoardRouter(session);
const arriving = router.resolve(location.pathname + location.search);
// Who is there, what the board shows, the words and the page come at once, not one after the other.
// A failure is ignored here: the router and the board ask again, and tell when the server is not reached.
void session
  .restore()
  .then((viewer) => (viewer !== null && arriving.name === 'board' ? live.ensureOpen() : undefined))
  .catch(() => undefined);
const words = createBoardI18n(storedLocale());
preloadPage(arriving);
const i18n = await words;
const toasts = createToasts();
// The link is down, or the board was replaced by a newer one whose files have other names.
router.onError((_, { fullPath }) =>
  toasts.show({
    tone: 'refused',
    text: i18n.global.t('frame.pageFailed.text'),
    act: { label: i18n.global.t('frame.pageFailed.reload'), run: () => location.assign(fullPath) },
  }),
);

createApp(App)
  .use(i18n)
  .use(router)
  .use(urql, client)
  .provide(sessionKey, session)
  .provide(liveIssuesKey, live)
  .provide(changeLocaleKey, (locale) => changeLocale(i18n, locale))
  .provide(themeKey, createTheme())
  .provide(toastsKey, toasts)
  .provide(nowKey, createNow(clock.now))
  .mount('#app');
