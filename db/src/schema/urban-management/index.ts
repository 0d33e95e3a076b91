export * from './case-numbers.ts';
export * from './consumer-offsets.ts';
export * from './handling-tasks.ts';
export * from './handlings.ts';
export * from './operations.ts';
export * from './patrol-scores.ts';
export { urbanManagementSchema } from './schema.ts';
export * from './violation-cases.ts';
