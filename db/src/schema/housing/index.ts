export * from './compounds.ts';
export * from './consumer-offsets.ts';
export * from './handling-tasks.ts';
export * from './handlings.ts';
export * from './inspection-findings.ts';
export * from './operations.ts';
export * from './property-companies.ts';
export { housingSchema } from './schema.ts';
export * from './service-contracts.ts';
