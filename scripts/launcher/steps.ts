import { spawn } from 'node:child_process';
import { root } from './root.ts';

/** One named command of a list that runs to its end whatever fails. */
export interface Step {
  name: string;
  command: string;
  args: string[];
  folder?: string;
}

/** Runs the steps one after another, sums them up and returns whether all passed. */
export async function runSteps(steps: Step[]): Promise<boolean> {
  const results: { name: string; passed: boolean; seconds: string }[] = [];
  for (const step of steps) {
    console.log(`\n— ${step.name}`);
    const startedAt = Date.now();
    const passed = (await runCommand(step)) === 0;
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    results.push({ name: step.name, passed, seconds });
  }
  console.log();
  for (const { name, passed, seconds } of results) {
    console.log(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
  }
  return results.every((result) => result.passed);
}

/** Runs a command on this terminal; Ctrl-C ends both. */
export function runCommand(step: Pick<Step, 'command' | 'args' | 'folder'>): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(step.command, step.args, { cwd: step.folder ?? root, stdio: 'inherit' });
    const stop = () => child.kill('SIGTERM');
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    process.once('disconnect', stop);
    const end = (code: number) => {
      process.off('SIGTERM', stop);
      process.off('SIGINT', stop);
      process.off('disconnect', stop);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.once('exit', (code) => end(code ?? 1));
  });
}
