import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Locale } from './locale.ts';
import { messageOf } from './refusal.ts';
import type { Viewer } from './viewer.ts';

/** Thrown when a query needs a signed-in viewer. */
export class NotSignedInError extends GraphQLError {
  constructor(locale: Locale) {
    super(messageOf('not_signed_in', locale), { extensions: { code: 'not_signed_in' } });
  }
}

/** Thrown when the viewer may not read what the query asks for. */
export class ForbiddenError extends GraphQLError {
  constructor(locale: Locale) {
    super(messageOf('forbidden', locale), { extensions: { code: 'forbidden' } });
  }
}

/** Thrown when an argument of a query is not valid; `path` names it. */
export class InvalidInputError extends GraphQLError {
  constructor(locale: Locale, path: string) {
    super(messageOf('invalid_input', locale), { extensions: { code: 'invalid_input', path } });
  }
}

/** Thrown when a request carries no valid viewer token; the answer is HTTP 401. */
export class UnauthenticatedError extends GraphQLError {
  constructor(locale: Locale) {
    super(messageOf('not_signed_in', locale), {
      extensions: { code: 'not_signed_in', http: { status: 401 } },
    });
  }
}

/** Throws `NotSignedInError` for the signed-out. */
export function requireSignedIn(request: { viewer: Viewer; locale: Locale }): void {
  if (request.viewer.role === 'ANONYMOUS') throw new NotSignedInError(request.locale);
}

/** Shows a client coded errors and GraphQL's own; anything else is `internal`, in full only in the log. */
export function formatErrorFor(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (cause instanceof GraphQLError) {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
      return { ...formatted, extensions };
    }
    log.error({ err: cause, path: formatted.path }, 'a resolver failed');
    return {
      ...formatted,
      message: messageOf('internal', 'zh'),
      extensions: { code: 'internal' },
    };
  };
}
