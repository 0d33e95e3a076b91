import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const dateTimePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The scalar DateTime: `Date` inside, ISO 8601 with offset outside. */
export const dateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize(value) {
    const date = value instanceof Date ? value : new Date(String(value));
    return date.toISOString();
  },
  parseValue: parseDateTime,
  parseLiteral(node) {
    return parseDateTime(node.kind === Kind.STRING ? node.value : null);
  },
});

function parseDateTime(value: unknown): Date {
  if (typeof value === 'string' && dateTimePattern.test(value)) {
    const date = new Date(value);
    if (!Number.isNaN(date.getTime())) return date;
  }
  throw new GraphQLError('A DateTime is an ISO 8601 timestamp with its offset.', {
    extensions: { code: 'invalid_input' },
  });
}
