import { computed, type ComputedRef, shallowRef, type ShallowRef } from 'vue';
import type { EnumValue } from '@/graphql/tada.ts';
import type { PickedDepartment } from '../operations/directory.ts';

/** A department about to be called. */
export interface WhistleTarget {
  department: PickedDepartment;
  role: EnumValue<'SummonsRole'>;
  /** Part the duty catalogue gives it; null when it was added by hand. */
  proposed: 'LEAD' | 'ASSIST' | null;
}

/** The departments a whistle calls. */
export interface WhistleTargets {
  targets: Readonly<ShallowRef<readonly WhistleTarget[]>>;
  /** Number of proposed leads; a whistle needs exactly one. */
  leads: ComputedRef<number>;
  /** The department that gave up the lead for another one just now; null otherwise. */
  stoodBack: Readonly<ShallowRef<PickedDepartment | null>>;
  /** Takes the catalogue's proposal, unless the caller has chosen already. */
  propose(lead: PickedDepartment, assists: readonly PickedDepartment[]): void;
  /** Goes back to the catalogue's proposal. */
  restore(): void;
  /** Adds a department in a part; to assist, or to lead where nobody is called yet. */
  add(department: PickedDepartment, role?: WhistleTarget['role']): void;
  remove(departmentId: string): void;
  /** Gives a department its part; the lead before it becomes an assist. */
  setRole(departmentId: string, role: WhistleTarget['role']): void;
  /** Takes what a former whistle called, which comes before any proposal. */
  resume(targets: readonly Omit<WhistleTarget, 'proposed'>[]): void;
  /** Whether the targets differ from the catalogue's proposal. */
  changed: ComputedRef<boolean>;
}

/** Keeps the departments of a whistle, with at most one lead at any time. */
export function useWhistleTargets(): WhistleTargets {
  const proposal = shallowRef<readonly WhistleTarget[]>([]);
  const targets = shallowRef<readonly WhistleTarget[]>([]);
  const stoodBack = shallowRef<PickedDepartment | null>(null);
  const changed = computed(() => written(targets.value) !== written(proposal.value));

  return {
    targets,
    stoodBack,
    changed,
    leads: computed(() => targets.value.filter((target) => target.role === 'LEAD').length),
    propose(lead, assists) {
      const untouched = !changed.value;
      proposal.value = [
        { department: lead, role: 'LEAD', proposed: 'LEAD' },
        ...assists
          .filter((department) => department.id !== lead.id)
          .map((department) => ({ department, role: 'ASSIST', proposed: 'ASSIST' }) as const),
      ];
      if (untouched) targets.value = proposal.value;
    },
    restore() {
      stoodBack.value = null;
      targets.value = proposal.value;
    },
    resume(former) {
      targets.value = former.map((target) => ({ ...target, proposed: null }));
    },
    add(department, wanted) {
      if (targets.value.some((target) => target.department.id === department.id)) return;
      const role = wanted ?? (targets.value.length === 0 ? 'LEAD' : 'ASSIST');
      const known = proposal.value.find((target) => target.department.id === department.id);
      targets.value = [...targets.value, { department, role, proposed: known?.proposed ?? null }];
    },
    remove(departmentId) {
      stoodBack.value = null;
      targets.value = targets.value.filter((target) => target.department.id !== departmentId);
    },
    setRole(departmentId, role) {
      const former = targets.value.find((target) => target.role === 'LEAD');
      const replaces =
        role === 'LEAD' && former !== undefined && former.department.id !== departmentId;
      stoodBack.value = replaces ? former.department : null;
      const changed = targets.value.map((target) => {
        if (target.department.id === departmentId) return { ...target, role };
        return replaces && target === former ? { ...target, role: 'ASSIST' as const } : target;
      });
      // Who leads is named first.
      targets.value = changed.toSorted(
        (one, other) => Number(other.role === 'LEAD') - Number(one.role === 'LEAD'),
      );
    },
  };
}

function written(targets: readonly WhistleTarget[]): string {
  return targets.map((target) => `${target.department.id} ${target.role}`).join();
}
