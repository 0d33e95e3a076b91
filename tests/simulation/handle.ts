import type { Acting } from '@lianxi/joint-meeting/deps';
import { officeHandlingDeps } from '@lianxi/joint-meeting/handling/office-handling';
import type { HandlingDeps } from '@lianxi/kit/handling/act-on-handling';
import { addTask, completeHandling, updateTask } from '@lianxi/kit/handling/handling.service';
import { findHandlingsOfIssues, findTasksOfHandling } from '@lianxi/kit/handling/handling.store';
import { isSettled } from '@lianxi/kit/handling/task-lifecycle';
import type { World } from './world.ts';

/** Adds a task where the person's department keeps its tasks. */
export function addOwnTask(world: World, acting: Acting, issueId: string) {
  const mandatory = world.random.chance(0.8);
  return addTask(handlingOf(world, acting), acting, { issueId, title: '现场处置', mandatory });
}

/** Completes the handling where the person's department keeps it. */
export function completeOwnHandling(world: World, acting: Acting, issueId: string) {
  return completeHandling(handlingOf(world, acting), acting, { issueId });
}

/** Brings every open task of the person's department to its end. */
export async function finishTasks(world: World, acting: Acting, issueId: string): Promise<void> {
  const deps = handlingOf(world, acting);
  const departmentCode = deps.policy.departmentOf(acting.viewer);
  const handlings = await findHandlingsOfIssues(deps.db, deps.tables, [issueId]);
  const handling = handlings.find((one) => one.departmentCode === departmentCode);
  if (handling === undefined) return;
  for (const task of await findTasksOfHandling(deps.db, deps.tables, handling)) {
    if (isSettled(task.state)) continue;
    const waived = world.random.chance(0.1);
    await updateTask(deps, acting, {
      taskId: task.id,
      state: waived ? 'WAIVED' : 'DONE',
      stateReason: waived ? '现场已无此情况' : null,
    });
  }
}

function handlingOf(world: World, { viewer }: Acting): HandlingDeps {
  const own = world.departments.get(viewer.departmentCode ?? '');
  return own?.deps ?? officeHandlingDeps(world.deps);
}
