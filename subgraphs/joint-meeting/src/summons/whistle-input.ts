import {
  deliberationParties,
  type DepartmentRow,
  type DeliberationParty,
  summonsKinds,
  type SummonsRow,
  summonsRoles,
} from '@lianxi/db/joint-meeting';
import { invalidInput, type InvalidInputValue, textField } from '@lianxi/kit/input';
import type { Locale } from '@lianxi/kit/locale';
import { z } from 'zod';
import { choiceOf, type RuleBook } from '../deadline/deadline.ts';
import { actInputFields } from '../issue/issue-input.ts';
import type { Called } from './call-clocks.ts';

const optionalText = (max: number) => textField(0, max).nullish();

/** Departments to call, each with its part. */
export const targetsField = z
  .array(z.object({ departmentId: z.string(), role: z.enum(summonsRoles) }))
  .min(1)
  .max(30);

/** Input of a whistle. */
export const whistleSchema = z.object({
  ...actInputFields,
  kind: z.enum(summonsKinds),
  reason: textField(2, 2_000),
  targets: targetsField,
  triedMeasures: optionalText(2_000),
  place: optionalText(200),
  meetAt: z.date().nullish(),
  evidence: optionalText(2_000),
  deliberation: z
    .object({
      heldOn: z.iso.date(),
      parties: z.array(z.enum(deliberationParties)).min(1),
      outcome: textField(2, 2_000),
    })
    .nullish(),
});

/** A whistle as the caller writes it. */
export type WhistleInput = z.output<typeof whistleSchema>;

/** What a whistle says, as its row keeps it. */
export function contentOf(input: WhistleInput) {
  const { deliberation } = input;
  return {
    kind: input.kind,
    reason: input.reason,
    triedMeasures: input.triedMeasures || null,
    place: input.place || null,
    meetAt: input.meetAt ?? null,
    evidence: input.evidence || null,
    deliberatedOn: deliberation?.heldOn ?? null,
    deliberationParties: deliberation == null ? null : [...new Set(deliberation.parties)],
    deliberationOutcome: deliberation?.outcome ?? null,
  } satisfies Partial<SummonsRow>;
}

/** The departments a whistle names. */
export function calledIn(input: Pick<WhistleInput, 'targets'>): Called[] {
  return input.targets.map(({ departmentId, role }) => ({ departmentCode: departmentId, role }));
}

const unknownTarget = {
  zh: '部门不存在或重复。',
  en: 'The department is unknown or named twice.',
};

/** Refusal of the first target that is unknown or named twice; null when all are good. */
export function targetFault(
  { targets }: Pick<WhistleInput, 'targets'>,
  departments: readonly DepartmentRow[],
  locale: Locale,
): InvalidInputValue | null {
  const codes = new Set(departments.map(({ code }) => code));
  // A code found once is taken out, so that a second one is as faulty as an unknown one.
  const faulty = targets.findIndex(({ departmentId }) => !codes.delete(departmentId));
  return faulty === -1
    ? null
    : invalidInput(`targets.${faulty}.departmentId`, unknownTarget[locale]);
}

/** What the rules ask of the deliberation before a whistle. */
export interface DeliberationRule {
  /** Whether there is no whistle without it. */
  required: boolean;
  /** Parties that have to take part. */
  parties: DeliberationParty[];
}

/** The deliberation that the rules in force ask for. */
export function deliberationRule(book: RuleBook, now: Date): DeliberationRule {
  return {
    required: choiceOf(book, 'deliberation', now) === 'REQUIRED',
    parties: deliberationParties.filter(
      (party) => choiceOf(book, `deliberation.${party}`, now) === 'NEEDED',
    ),
  };
}

const partyMissing = {
  zh: '议事记录缺少规定的参与方。',
  en: 'A party that has to take part is missing.',
};

/** Refusal of a deliberation that the rules do not accept; an emergency does not wait for one. */
export function deliberationFault(
  { deliberation, kind }: WhistleInput,
  rule: DeliberationRule,
  locale: Locale,
): InvalidInputValue | { __typename: 'DeliberationMissing' } | null {
  if (deliberation == null) {
    return rule.required && kind !== 'EMERGENCY' ? { __typename: 'DeliberationMissing' } : null;
  }
  const missing = rule.parties.some((party) => !deliberation.parties.includes(party));
  return missing ? invalidInput('deliberation.parties', partyMissing[locale]) : null;
}
