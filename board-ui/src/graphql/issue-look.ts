import {
  Check,
  CircleCheckBig,
  CircleDashed,
  CirclePause,
  ClipboardCheck,
  FileCheck,
  Hammer,
  House,
  Megaphone,
  Merge,
  PhoneCall,
  Scale,
  Ban,
  Flame,
  Mountain,
  Timer,
} from '@lucide/vue';
import type { Component } from 'vue';
import type { Tone } from '@/shared/ui/tone.ts';
import type { IssueState } from './issue-acts.ts';
import type { EnumValue } from './tada.ts';

/** How a state, an urgency or a task is drawn, always beside its word. */
export interface Look {
  tone: Tone;
  icon: Component;
}

/** Colour and icon of each state of an issue. */
export const stateLook: Record<IssueState, Look> = {
  REPORTED: { tone: 'grey', icon: CircleDashed },
  ACCEPTED: { tone: 'grey', icon: Check },
  SELF_HANDLING: { tone: 'blue', icon: House },
  SUMMONED: { tone: 'accent', icon: Megaphone },
  DISPUTED: { tone: 'violet', icon: Scale },
  IN_HANDLING: { tone: 'blue', icon: Hammer },
  SUSPENDED: { tone: 'grey', icon: CirclePause },
  PENDING_VERIFY: { tone: 'teal', icon: ClipboardCheck },
  CALLBACK: { tone: 'teal', icon: PhoneCall },
  CLOSED: { tone: 'green', icon: CircleCheckBig },
  TERMINATED: { tone: 'green', icon: FileCheck },
  REFUSED: { tone: 'grey', icon: Ban },
  MERGED: { tone: 'grey', icon: Merge },
};

/** Colour and icon of the urgencies worth a mark; an ordinary issue has none. */
export const urgencyLook: Record<EnumValue<'Urgency'>, Look | null> = {
  EMERGENCY: { tone: 'red', icon: Flame },
  TIME_LIMITED: { tone: 'amber', icon: Timer },
  ORDINARY: null,
  COMPLEX: { tone: 'violet', icon: Mountain },
};
