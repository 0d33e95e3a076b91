import { shallowRef, type ShallowRef } from 'vue';
import { departmentServices, type DepartmentService, type LiveIssue } from './live-issue.ts';

const retryMs = 5_000;

/** Which departments' systems are out of reach, and the way back. */
export interface Healing {
  /** Subgraphs that did not answer, with the time in milliseconds at which that was first seen. */
  down: Readonly<ShallowRef<ReadonlyMap<DepartmentService, number>>>;
  /** Learns from an answer that asked every department. */
  observe(failed: readonly DepartmentService[]): void;
  /** Tries again now instead of at the end of the interval. */
  hurry(): void;
  stop(): void;
}

export interface HealingOptions {
  /** An issue with fields unknown because a subgraph was down; undefined when there is none. */
  findIncomplete(): LiveIssue | undefined;
  /** Reads one issue again; true when every department answered. */
  reread(id: string): Promise<boolean>;
  /** Reads the whole list again, once the departments answer. */
  rereadAll(): Promise<void>;
  now: () => number;
}

/** Fills in by itself what was missing while a department's subgraph was down. */
export function createHealing(options: HealingOptions): Healing {
  const down = shallowRef<ReadonlyMap<DepartmentService, number>>(new Map());
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Set when something was left blank, until a search finds nothing blank any more.
  let incomplete = false;
  let trying = false;

  function plan(delayMs: number): void {
    if (timer !== undefined || trying || !incomplete) return;
    timer = setTimeout(() => {
      timer = undefined;
      void attempt();
    }, delayMs);
  }

  async function attempt(): Promise<void> {
    trying = true;
    try {
      let readAll = false;
      for (
        let issue = options.findIncomplete();
        issue !== undefined;
        issue = options.findIncomplete()
      ) {
        if (!(await options.reread(issue.id))) return;
        // The list first; what it does not hold any more is read one by one.
        if (!readAll) await options.rereadAll();
        readAll = true;
      }
      incomplete = false;
      down.value = new Map();
    } catch {
      // No network at all: the next attempt is planned below, and the link banner says so.
    } finally {
      trying = false;
      plan(retryMs);
    }
  }

  return {
    down,
    observe(failed) {
      const same =
        failed.length === down.value.size && failed.every((name) => down.value.has(name));
      if (!same) {
        const since = (name: DepartmentService) => down.value.get(name) ?? options.now();
        down.value = new Map(
          departmentServices
            .filter((name) => failed.includes(name))
            .map((name) => [name, since(name)]),
        );
      }
      if (failed.length > 0) incomplete = true;
      plan(retryMs);
    },
    hurry() {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      plan(0);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      incomplete = false;
      down.value = new Map();
    },
  };
}
