import { z } from 'zod';

/** What every subgraph is told by its environment. */
export const subgraphConfigSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  LIANXI_JWKS_URL: z.url({ protocol: /^https?$/ }),
  NATS_URL: z.url({ protocol: /^(nats|tls)$/ }).optional(),
  LIANXI_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type SubgraphConfig = z.output<typeof subgraphConfigSchema>;

/** Reads the environment; throws one error that names every fault. */
export function readConfig<Schema extends z.ZodType>(
  schema: Schema,
  environment: Record<string, string | undefined>,
): z.output<Schema> {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((fault) => `  ${fault.path.join('.')}: ${fault.message}`);
  throw new Error(`The settings are not valid:\n${faults.join('\n')}`);
}
