/** Meaning of a colour: red late or emergency, amber due soon, violet disputed, blue in handling, teal waiting for a check, green closed, grey not started or unreachable. */
export type Tone = 'red' | 'amber' | 'violet' | 'blue' | 'teal' | 'green' | 'grey' | 'accent';
