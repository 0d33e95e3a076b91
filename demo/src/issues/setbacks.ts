import { mediationOf } from '../texts/mediation-texts.ts';
import { finalReplies, partsDisputed, positions, suspensions } from '../texts/setbacks.ts';
import { writtenReports } from '../texts/written-reports.ts';
import type { Story } from './story.ts';

/** An assisting department denies in the dispute it opens that the work is its duty; the lead may answer. */
export function dispute(story: Story, objector: string, answers: readonly string[]): void {
  const { random } = story;
  story.office(story.personOf(objector), 'objectResolution', 80, {
    reason: random.pick(partsDisputed),
    toDispute: true,
  });
  for (const code of [objector, ...answers]) {
    story.office(story.personOf(code), 'statePosition', 20, random.pick(positions));
  }
}

/** The lead asks to put the issue off. */
export function askToSuspend(story: Story, lead: string): void {
  const { days, ...ground } = story.random.pick(suspensions);
  story.office(story.personOf(lead), 'suspendIssue', 120, ground, {
    inHours: { until: 24 * days },
  });
}

/** The leading group agrees to put the issue off. */
export function suspend(story: Story, lead: string): void {
  askToSuspend(story, lead);
  story.office(story.cast.supervisor, 'decideSuspension', 200, { approved: true });
}

/** Who leads refers the sides to people's mediation, which meets so many days later. */
export function referToMediation(story: Story, lead: string, daysAhead: number): void {
  const { body, parties } = mediationOf(story.subject.category);
  story.office(
    story.personOf(lead),
    'referToMediation',
    60,
    { body: story.fill(body), parties: story.fill(parties) },
    { inDays: { mediateOn: daysAhead } },
  );
}

/** Who leads records what came of people's mediation, days after it met. */
export function recordMediation(story: Story, lead: string, agreed: boolean): void {
  const { random, fill } = story;
  const { agreement, reason } = mediationOf(story.subject.category);
  const result = agreed
    ? { agreement, agreementNumber: fill(`{社区}民调字第${random.int(1, 60)}号`) }
    : { reason };
  story.office(story.personOf(lead), 'recordMediation', 1_200, { agreed, ...result });
}

/** The office reports to the county leader, where the bureau or the developer answers. */
export function reportInWriting(story: Story): void {
  const written = writtenReports[story.subject.category];
  if (written !== undefined) story.office(story.cast.office, 'fileWrittenReport', 90, written);
}

/** The street writes the final reply. */
export function proposeFinalReply(story: Story): void {
  story.office(story.cast.street, 'proposeFinalReply', 200, story.random.pick(finalReplies));
}

/** The lead signs it: the issue is ended. */
export function signFinalReply(story: Story, lead: string): void {
  story.office(story.personOf(lead), 'signFinalReply', 120);
}
