export * from './consumer-offsets.ts';
export * from './operations.ts';
