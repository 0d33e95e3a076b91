export * from './consumer-offsets.ts';
export * from './handling.ts';
export * from './operations.ts';
export * from './one-of.ts';
