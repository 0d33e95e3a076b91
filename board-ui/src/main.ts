import urql from '@urql/vue';
import { createApp } from 'vue';
import App from './App.vue';
import { createGraphClient } from './graphql/client.ts';
import { createLiveIssues, liveIssuesKey } from './graphql/live/live-issues.ts';
import { createServerClock } from './graphql/server-clock.ts';
import { createSession, sessionKey } from './graphql/session.ts';
import { changeLocale, createBoardI18n, storedLocale } from './i18n/i18n.ts';
import { changeLocaleKey } from './i18n/useLocale.ts';
import { createBoardRouter } from './router.ts';
import { createTheme, themeKey } from './shared/composables/useTheme.ts';
import { createToasts, toastsKey } from './shared/composables/useToasts.ts';
import { createNow, nowKey } from './shared/composables/useNow.ts';
import './shared/tokens.css';
import './shared/base.css';
import './shared/ui/controls.css';

const clock = createServerClock();
const i18n = await createBoardI18n(storedLocale());
const session = createSession(() => client);
const client = createGraphClient({
  locale: () => i18n.global.locale.value,
  clock,
  onSessionEnd: () => session.end(),
});
const router = createBoardRouter(session);

createApp(App)
  .use(i18n)
  .use(router)
  .use(urql, client)
  .provide(sessionKey, session)
  .provide(liveIssuesKey, createLiveIssues(client, session, clock))
  .provide(changeLocaleKey, (locale) => changeLocale(i18n, locale))
  .provide(themeKey, createTheme())
  .provide(toastsKey, createToasts())
  .provide(nowKey, createNow(clock.now))
  .mount('#app');
