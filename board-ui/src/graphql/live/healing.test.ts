import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveIssue } from '@/testing/live-issue.ts';
import { createHealing } from './healing.ts';
import { failedServices, toLiveIssue } from './live-issue.ts';

describe('healing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function createPatient() {
    const patient = {
      answers: false,
      incomplete: true,
      reread: vi.fn(async () => {
        if (patient.answers) patient.incomplete = false;
        return patient.answers;
      }),
      rereadAll: vi.fn(async () => undefined),
    };
    const healing = createHealing({
      findIncomplete: () => (patient.incomplete ? liveIssue({ missing: ['housing'] }) : undefined),
      reread: patient.reread,
      rereadAll: patient.rereadAll,
      now: () => 1_000,
    });
    return { patient, healing };
  }

  it('names who is out of reach and since when', () => {
    const { healing } = createPatient();
    healing.observe(['housing']);
    expect([...healing.down.value]).toEqual([['housing', 1_000]]);
    healing.observe(['housing', 'communities']);
    expect([...healing.down.value.keys()]).toEqual(['housing', 'communities']);
    healing.observe([]);
    expect(healing.down.value.size).toBe(0);
  });

  it('asks one issue every few seconds and reads all once the department answers', async () => {
    const { patient, healing } = createPatient();
    healing.observe(['housing']);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(patient.reread).toHaveBeenCalledTimes(2);
    expect(patient.rereadAll).not.toHaveBeenCalled();
    patient.answers = true;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(patient.rereadAll).toHaveBeenCalledOnce();
  });

  it('reads one by one what the list does not hold any more', async () => {
    const { patient, healing } = createPatient();
    healing.observe(['housing']);
    let left = 3;
    patient.reread.mockImplementation(async () => {
      healing.observe([]);
      left -= 1;
      patient.incomplete = left > 0;
      return true;
    });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(patient.reread).toHaveBeenCalledTimes(3);
    expect(patient.rereadAll).toHaveBeenCalledOnce();
  });

  it('stops asking when nothing is missing any more', async () => {
    const { patient, healing } = createPatient();
    healing.observe(['housing']);
    patient.incomplete = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(patient.reread).not.toHaveBeenCalled();
    expect(healing.down.value.size).toBe(0);
  });

  it('asks at once when an event arrives', async () => {
    const { patient, healing } = createPatient();
    healing.observe(['housing']);
    healing.hurry();
    await vi.advanceTimersByTimeAsync(1);
    expect(patient.reread).toHaveBeenCalledOnce();
  });

  it('survives an attempt without any network', async () => {
    const { patient, healing } = createPatient();
    patient.reread.mockRejectedValueOnce(new Error('offline'));
    healing.observe(['housing']);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(patient.reread).toHaveBeenCalledTimes(2);
  });
});

describe('an issue read while a subgraph is down', () => {
  it('keeps the names it had, but not what only that subgraph knows of it', () => {
    const known = liveIssue({ housing: { progress: 0.5, completedAt: null } });
    const reading = liveIssue({ version: 2, compoundNames: null, housing: null });
    const issue = toLiveIssue(reading, ['housing'], known);
    expect(issue.compoundNames?.name).toBe('阳光花园');
    expect(issue.housing).toBeNull();
    expect(issue.missing).toEqual(['housing']);
  });

  it('takes no name of another compound', () => {
    const known = liveIssue({ compound: { id: 'compound-9' } });
    const issue = toLiveIssue(liveIssue({ compoundNames: null }), ['housing'], known);
    expect(issue.compoundNames).toBeNull();
  });

  it('is whole when the field arrived in spite of an error elsewhere', () => {
    const reading = liveIssue({ housing: { progress: null, completedAt: null } });
    expect(toLiveIssue(reading, ['housing']).missing).toEqual([]);
  });

  it('knows the services by any spelling', () => {
    const errors = [{ extensions: { service: 'PUBLIC_SECURITY' } }, { extensions: {} }, {}];
    expect(failedServices(errors)).toEqual(['public-security']);
  });
});
