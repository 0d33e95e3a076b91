import type { PatrolRow, PoliceStationRow } from '@lianxi/db/public-security';
import { endOfChinaMonth, monthBefore } from '@lianxi/kit/china-time';
import { InvalidInputError, NotSignedInError } from '@lianxi/kit/errors';
import { isOfficer } from '@lianxi/kit/handling/handling.policy';
import type { Asker } from '@lianxi/kit/handling/signed-input';
import type { Locale } from '@lianxi/kit/locale';
import type { Reading } from '@lianxi/kit/reading';
import type { PublicSecurityDeps } from '../deps.ts';
import { isPeriod, showCaseCount, type ShownCaseCount } from './case-count.ts';
import { patrolsOfCompoundMaximum, type SecurityLoaders } from './security.loaders.ts';
import { listStations } from './security.store.ts';

/** Police stations for officers, none for others; throws `NotSignedInError`. */
export async function stationsFor(
  { db }: PublicSecurityDeps,
  { viewer, locale }: Asker,
): Promise<PoliceStationRow[]> {
  if (viewer.role === 'ANONYMOUS') throw new NotSignedInError(locale);
  return isOfficer(viewer) ? listStations(db) : [];
}

/** Number of cases of a compound in a month, the last full one when none is named. */
export async function caseCountOf(
  reading: Reading,
  loaders: SecurityLoaders,
  compoundId: string,
  named: string | null | undefined,
  locale: Locale,
): Promise<ShownCaseCount | null> {
  const period = named ?? lastFullMonth(reading);
  if (!isPeriod(period)) throw new InvalidInputError(locale, 'period');
  const row = await loaders.caseCount.load({ compoundId, period });
  return row === null ? null : showCaseCount(row);
}

/** The latest patrols of a compound; throws `InvalidInputError` outside 1 to 20. */
export async function latestPatrolsOf(
  loaders: SecurityLoaders,
  compoundId: string,
  first: number,
  locale: Locale,
): Promise<PatrolRow[]> {
  if (first < 1 || first > patrolsOfCompoundMaximum) throw new InvalidInputError(locale, 'first');
  const patrols = await loaders.patrolsOfCompound.load(compoundId);
  return patrols.slice(0, first);
}

function lastFullMonth(reading: Reading): string {
  const now = reading.now();
  reading.holdsUntil(endOfChinaMonth(now));
  return monthBefore(now);
}
