export * from './event-log.ts';
export * from './outbox.ts';
export { eventsSchema } from './schema.ts';
