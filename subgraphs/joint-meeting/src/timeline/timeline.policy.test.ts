import { viewerOf } from '@lianxi/kit/testing/viewers';
import { expect, test } from 'vitest';
import { canReadText } from './timeline.policy.ts';

const resident = viewerOf({ role: 'CITIZEN', userId: 'resident' });
const company = viewerOf({ role: 'COMPANY_USER', companyUscc: 'company-1' });
const liaison = viewerOf({ role: 'LIAISON', departmentCode: 'fire' });

test('residents and companies read what is meant for them, and nothing that offices say to each other', () => {
  for (const viewer of [resident, company]) {
    expect(canReadText(viewer, 'ISSUE_REFUSED')).toBe(true);
    expect(canReadText(viewer, 'ISSUE_SUSPENDED')).toBe(true);
    expect(canReadText(viewer, 'POSITION_STATED')).toBe(false);
    expect(canReadText(viewer, 'SUMMONS_DECLINED')).toBe(false);
    expect(canReadText(viewer, 'SUPERVISION_REPLIED')).toBe(false);
    expect(canReadText(viewer, 'REPORTER_CONTACTED')).toBe(false);
  }
  expect(canReadText(liaison, 'POSITION_STATED')).toBe(true);
});
