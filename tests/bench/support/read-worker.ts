import { createPostJson } from './post-json.ts';
import { takeTurns } from './take-turns.ts';
import { serveTasks } from './worker.ts';

/** Sends each body once, so many at a time, and returns how long each answer took in milliseconds. */
async function read(input: {
  url: string;
  token: string;
  bodies: string[];
  readers: number;
}): Promise<number[]> {
  const post = createPostJson(input.url, input.token);
  const { timesMs } = await takeTurns(input.bodies, input.readers, async (body) => {
    const answer = await post(body);
    if (answer.includes('"errors"')) throw new Error(answer.slice(0, 500));
  });
  return timesMs;
}

const tasks = { read };

export type ReadTasks = typeof tasks;

serveTasks(tasks);
