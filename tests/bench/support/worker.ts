import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A process that puts load on the hub or takes it, so that measuring takes no time of the measured. */
export interface Worker<Tasks extends TaskMap> extends AsyncDisposable {
  pid: number;
  /** Does one task; rejects with what the task threw. */
  run<Name extends keyof Tasks & string>(
    name: Name,
    ...input: Parameters<Tasks[Name]>
  ): Promise<Awaited<ReturnType<Tasks[Name]>>>;
}

/** What a worker can do: functions of plain values. */
export type TaskMap = { [name: string]: (...input: never[]) => unknown };

interface TaskMessage {
  id: number;
  name: string;
  input: unknown[];
}

interface AnswerMessage {
  id: number;
  result?: unknown;
  fault?: string;
}

/** Starts a worker on a script of this folder that calls `serveTasks`. */
export async function startWorker<Tasks extends TaskMap>(script: string): Promise<Worker<Tasks>> {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), {
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'spawn');
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;
  child.on('message', ({ id, result, fault }: AnswerMessage) => {
    const task = waiting.get(id);
    waiting.delete(id);
    if (fault === undefined) task?.resolve(result);
    else task?.reject(new Error(`${script}: ${fault}`));
  });
  child.once('exit', (code) => {
    for (const task of waiting.values()) task.reject(new Error(`${script} ended with ${code}`));
    waiting.clear();
  });
  return {
    pid: child.pid ?? 0,
    run(name, ...input) {
      const task = Promise.withResolvers<unknown>();
      lastId += 1;
      waiting.set(lastId, task);
      child.send({ id: lastId, name, input } satisfies TaskMessage);
      return task.promise as never;
    },
    [Symbol.asyncDispose]: () => end(child),
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Does the tasks that the process above asks for, until that process is gone. */
export function serveTasks(tasks: TaskMap): void {
  const answer = (message: AnswerMessage) => process.send?.(message);
  process.on('message', ({ id, name, input }: TaskMessage) => {
    Promise.resolve()
      .then(() => tasks[name]?.(...(input as never[])))
      .then((result) => answer({ id, result }))
      .catch((error: unknown) => answer({ id, fault: String(error) }));
  });
  process.once('disconnect', () => process.exit());
}
