import type { NewCompoundRow } from '@lianxi/db/housing';
import { appendEvents, type NewEvent } from '@lianxi/kit/events';
import { registerChanged, type RegisterResult } from '@lianxi/kit/register';
import type { HousingDeps } from '../deps.ts';
import {
  findCompoundIds,
  type NewContract,
  upsertCompounds,
  upsertContracts,
  type WrittenCompound,
} from './compound.store.ts';

/** Compounds of one INSERT: a statement has at most 65,535 parameters. */
const batchSize = 1_000;

/** A row of an office's register; `id` counts only when the code is new. */
export interface CompoundRegistration extends NewCompoundRow {
  /** Contract of the compound; what is left out is not touched. */
  contract?: Omit<NewContract, 'compoundId'>;
}

/** What a register of compounds changed. */
export interface CompoundRegisterResult extends RegisterResult {
  /** Identifier of every compound named, by code. */
  idByCode: Map<string, string>;
}

/**
 * Writes a register: all of it or nothing, one row a code (the last one counts), and the same
 * register again changes nothing and tells nobody.
 */
export async function registerCompounds(
  { db, clock }: HousingDeps,
  registrations: readonly CompoundRegistration[],
): Promise<CompoundRegisterResult> {
  const byCode = new Map(registrations.map((row) => [row.code, row]));
  const rows = [...byCode.values()];
  const result: CompoundRegisterResult = {
    created: 0,
    updated: 0,
    unchanged: 0,
    idByCode: new Map(),
  };
  await db.transaction(async (tx) => {
    for (let start = 0; start < rows.length; start += batchSize) {
      const batch = rows.slice(start, start + batchSize);
      const written = await upsertCompounds(
        tx,
        batch.map(({ contract: _, ...row }) => row),
      );
      const ids = await findCompoundIds(
        tx,
        batch.map((row) => row.code),
      );
      for (const { id, code } of ids) result.idByCode.set(code, id);

      const contracts = batch.flatMap(({ code, contract }) => {
        const compoundId = result.idByCode.get(code);
        return contract === undefined || compoundId === undefined
          ? []
          : [{ ...contract, compoundId }];
      });
      const changed = new Set(written.filter((row) => !row.created).map((row) => row.id));
      const created = new Set(written.filter((row) => row.created).map((row) => row.id));
      if (contracts.length > 0) {
        const touched = await upsertContracts(tx, contracts);
        for (const id of touched) if (!created.has(id)) changed.add(id);
        if (touched.length > 0) {
          await appendEvents(tx, [registerChanged({ source: 'housing', name: 'contracts' })]);
        }
      }

      result.created += created.size;
      result.updated += changed.size;
      result.unchanged += batch.length - created.size - changed.size;
      const occurredAt = clock.now();
      await appendEvents(
        tx,
        written.map((compound) => registeredEvent(compound, occurredAt)),
      );
    }
  });
  return result;
}

function registeredEvent(compound: WrittenCompound, occurredAt: Date): NewEvent {
  const { id, code, name, companyUscc, managementType } = compound;
  return {
    source: 'housing',
    type: 'COMPOUND_REGISTERED',
    occurredAt,
    subjectType: 'compound',
    subjectId: id,
    payload: { code, name, companyUscc, communityRun: managementType === 'COMMUNITY_RUN' },
  };
}
