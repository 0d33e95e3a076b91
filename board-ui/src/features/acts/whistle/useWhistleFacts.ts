import { computed, type ComputedRef, reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import type { EnumValue } from '@/graphql/tada.ts';
import { fromLocalField, toLocalField } from '@/shared/shanghai-time.ts';
import type { ActIssue } from '../operations/act-issue.ts';

export type DeliberationParty = EnumValue<'DeliberationParty'>;

/** Parties that may deliberate, in the order in which they are shown. */
export const deliberationParties: readonly DeliberationParty[] = [
  'PARTY_ORGANISATION',
  'RESIDENTS_COMMITTEE',
  'OWNERS_COMMITTEE',
  'PROPERTY_COMPANY',
  'RESIDENT_REPRESENTATIVES',
];

/** What the rules ask of the deliberation before a whistle. */
export interface DeliberationRule {
  deliberationRequired: boolean;
  deliberationParties: readonly DeliberationParty[];
}

/** The facts of a whistle beside its reason, as the form holds them. */
export interface WhistleFacts {
  text: {
    triedMeasures: string;
    place: string;
    meetAt: string;
    evidence: string;
    heldOn: string;
    outcome: string;
  };
  parties: Set<DeliberationParty>;
  deliberated: { value: boolean };
  /** As the mutation takes them. */
  input(): Record<'triedMeasures' | 'place' | 'evidence' | 'meetAt', string | null> & {
    deliberation: { heldOn: string; parties: DeliberationParty[]; outcome: string } | null;
  };
  /** What is wrong with the deliberation, by path. */
  faults: ComputedRef<Record<string, string>>;
}

type Summons = ActIssue['summonses'][number];

/** Keeps the further facts of a whistle; those of a returned one are taken up again. */
export function useWhistleFacts(
  former: Summons | undefined,
  rule: () => DeliberationRule | null,
): WhistleFacts {
  const { t } = useI18n();
  const text = reactive({
    triedMeasures: former?.triedMeasures ?? '',
    place: former?.place ?? '',
    meetAt: former?.meetAt ? toLocalField(former.meetAt) : '',
    evidence: former?.evidence ?? '',
    heldOn: former?.deliberation?.heldOn ?? '',
    outcome: former?.deliberation?.outcome ?? '',
  });
  const parties = reactive(new Set(former?.deliberation?.parties));
  const chosen = reactive({ value: former?.deliberation != null });
  const deliberates = () => chosen.value || rule()?.deliberationRequired === true;

  return {
    text,
    parties,
    deliberated: chosen,
    input: () => ({
      triedMeasures: text.triedMeasures.trim() || null,
      place: text.place.trim() || null,
      meetAt: fromLocalField(text.meetAt),
      evidence: text.evidence.trim() || null,
      deliberation: deliberates()
        ? { heldOn: text.heldOn, parties: [...parties], outcome: text.outcome }
        : null,
    }),
    faults: computed((): Record<string, string> => {
      if (!deliberates()) return {};
      const missing = rule()?.deliberationParties.some((party) => !parties.has(party)) === true;
      return {
        ...(text.heldOn === '' && { 'deliberation.heldOn': t('acts.whistle.heldOnMissing') }),
        ...((missing || parties.size === 0) && {
          'deliberation.parties': t('acts.whistle.partiesMissing'),
        }),
        ...(text.outcome.trim().length < 2 && {
          'deliberation.outcome': t('acts.whistle.outcomeMissing'),
        }),
      };
    }),
  };
}
