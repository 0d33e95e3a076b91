import type { Locale } from '@lianxi/kit/locale';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { faultMessage, type FaultCode } from './messages.ts';

interface FaultDetails {
  /** What exactly is wrong, for the developer who reads it. */
  detail?: string;
  /** Path of the faulty variable. */
  path?: string;
  /** Subgraph in which it happened. */
  service?: string;
}

/** Builds an error with a stable code and a sentence in the viewer's language. */
export function graphFault(
  code: FaultCode,
  locale: Locale,
  { detail, ...extensions }: FaultDetails = {},
): GraphQLError {
  const sentence = faultMessage(code, locale);
  const message = detail ? `${sentence} ${truncate(detail)}` : sentence;
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

/** The same as it is sent, where no execution gives it a path. */
export function formattedFault(
  code: FaultCode,
  locale: Locale,
  details?: FaultDetails,
): GraphQLFormattedError {
  return graphFault(code, locale, details).toJSON();
}

/** Graphql-js quotes the faulty value in full, whatever its size. */
function truncate(detail: string): string {
  return detail.length > 300 ? `${detail.slice(0, 300)}…` : detail;
}
