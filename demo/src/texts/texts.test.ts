import { issueCategories } from '@lianxi/db/joint-meeting';
import { expect, test } from 'vitest';
import { teamFor } from '../issues/duties.ts';
import { textsOf, worksOf } from './texts.ts';

test.each(issueCategories)(
  '%s has scenes, reasons and results that the services take',
  (category) => {
    const { scenes, tried, results, defects } = textsOf(category);
    expect(scenes.length).toBeGreaterThanOrEqual(4);
    for (const [title, description] of scenes) {
      expect(title.length).toBeLessThanOrEqual(60);
      expect(description.length).toBeGreaterThan(10);
    }
    expect(tried.every((reason) => reason.length > 15)).toBe(true);
    expect(results.flat().every((text) => text.length > 10)).toBe(true);
    expect(defects.length).toBeGreaterThan(0);
  },
);

test.each(issueCategories)('the lead of %s has work of its own', (category) => {
  const { lead } = teamFor(category);
  expect(textsOf(category).works[lead]).toBeDefined();
  expect(worksOf(category, lead).length).toBeGreaterThan(0);
});
