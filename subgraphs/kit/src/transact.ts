import { type Db, isSerializationFailure, type Tx } from '@lianxi/db';

/** Runs a transaction, and once more when it lost a deadlock to another: nothing of it was kept. */
export async function transact<Result>(db: Db, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  try {
    return await db.transaction(work);
  } catch (error) {
    if (!isSerializationFailure(error)) throw error;
    return db.transaction(work);
  }
}
