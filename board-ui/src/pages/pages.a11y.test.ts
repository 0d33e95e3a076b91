import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import App from '@/App.vue';
import { eventually } from '@/testing/eventually.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import BoardPage from './BoardPage.vue';
import BulletinPage from './BulletinPage.vue';
import CalendarPage from './CalendarPage.vue';
import DeskPage from './DeskPage.vue';
import LiaisonsPage from './LiaisonsPage.vue';
import LivePage from './LivePage.vue';
import MessagesPage from './MessagesPage.vue';
import MissingPage from './MissingPage.vue';
import NoticePage from './NoticePage.vue';
import ReportPage from './ReportPage.vue';
import RulePage from './RulePage.vue';
import RulesPage from './RulesPage.vue';
import SettingsPlaces from './SettingsPlaces.vue';
import SignInPage from './SignInPage.vue';
import SupervisionPage from './SupervisionPage.vue';

let wrapper: VueWrapper | undefined;
beforeEach(() => localStorage.clear());
afterEach(() => wrapper?.unmount());

describe('the pages are accessible while they load', () => {
  it.each([
    ['BoardPage', BoardPage],
    ['CalendarPage', CalendarPage],
    ['DeskPage', DeskPage],
    ['LiaisonsPage', LiaisonsPage],
    ['LivePage', LivePage],
    ['MessagesPage', MessagesPage],
    ['MissingPage', MissingPage],
    ['ReportPage', ReportPage],
    ['RulesPage', RulesPage],
    ['SettingsPlaces', SettingsPlaces],
    ['SignInPage', SignInPage],
    ['SupervisionPage', SupervisionPage],
  ])('%s', async (_name, page) => {
    wrapper = await mountPagePart(page);
    await flushPromises();
    expect(await findViolations()).toEqual([]);
  });

  it('RulePage, of one rule', async () => {
    const props = { ruleKey: 'settle.ORDINARY' };
    wrapper = await mountPagePart(RulePage, { props });
    expect(await findViolations()).toEqual([]);
  });

  it('NoticePage, of one compound', async () => {
    wrapper = await mountPagePart(NoticePage, { props: { id: 'compound-1' } });
    expect(await findViolations()).toEqual([]);
  });

  it('BulletinPage, of one bulletin', async () => {
    wrapper = await mountPagePart(BulletinPage, { props: { id: 'bulletin-1' } });
    expect(await findViolations()).toEqual([]);
  });

  it('App, with the frame around the page', async () => {
    wrapper = await mountPagePart(App);
    await eventually(() => expect(wrapper?.find('nav').exists()).toBe(true));
    expect(wrapper.get('main').attributes('id')).toBe('main');
    expect(await findViolations()).toEqual([]);
  });
});
