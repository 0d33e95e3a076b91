import { inject, type InjectionKey, shallowRef, type ShallowRef } from 'vue';

const shownMs = 6_000;

/** A short message about something that has just happened. */
export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'success' | 'refused';
  /** One thing that can be done about it. */
  act?: { label: string; run: () => void };
}

/** The messages shown now, the newest last. */
export interface Toasts {
  shown: Readonly<ShallowRef<readonly Toast[]>>;
  /** Shows a message; refusals stay until they are put away. */
  show(toast: Omit<Toast, 'id'>): void;
  dismiss(id: number): void;
}

export const toastsKey: InjectionKey<Toasts> = Symbol('toasts');

/** Makes the messages of this page. */
export function createToasts(): Toasts {
  const shown = shallowRef<readonly Toast[]>([]);
  let lastId = 0;
  const dismiss = (id: number) => (shown.value = shown.value.filter((toast) => toast.id !== id));
  return {
    shown,
    dismiss,
    show(toast) {
      const id = ++lastId;
      shown.value = [...shown.value.slice(-2), { ...toast, id }];
      if (toast.tone !== 'refused') setTimeout(() => dismiss(id), shownMs);
    },
  };
}

/** The messages of this page. */
export function useToasts(): Toasts {
  const toasts = inject(toastsKey);
  if (toasts === undefined) throw new Error('no toasts provided');
  return toasts;
}
