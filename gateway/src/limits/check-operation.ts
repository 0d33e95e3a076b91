import type { Locale } from '@lianxi/kit/locale';
import {
  getOperationAST,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { graphFault } from '../graph/graph-fault.ts';
import type { FaultCode } from '../graph/messages.ts';
import { checkVariables, effectiveVariables } from './check-variables.ts';
import type { OperationLimits } from './limits.ts';
import { measureDocument } from './measure-document.ts';

/** What a client sends; nothing of it is trusted. */
export interface OperationParams {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
}

/** An operation that may be executed. */
export interface CheckedOperation {
  /** The same object for the same text, so that its plan is found again. */
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}

export type OperationCheck =
  | { ok: true; checked: CheckedOperation }
  | { ok: false; errors: GraphQLError[] };

/** Checks what a client sends, before anything is executed. */
export type OperationChecker = (params: OperationParams, locale: Locale) => OperationCheck;

export interface OperationCheckerOptions {
  /** The graph as clients see it. */
  schema: GraphQLSchema;
  limits: OperationLimits;
  introspection: boolean;
}

interface Refused {
  code: FaultCode;
  detail?: string;
}

type CheckedDocument = { document: DocumentNode } | { refusals: Refused[] };

const cachedDocuments = 500;
const maxErrors = 10;

/** Makes a checker; it keeps the documents it has seen, the least recently used fall out. */
export function createOperationChecker(options: OperationCheckerOptions): OperationChecker {
  const { schema, limits } = options;
  const seen = new Map<string, CheckedDocument>();
  const rules = options.introspection
    ? specifiedRules
    : [...specifiedRules, NoSchemaIntrospectionCustomRule];

  function checkDocument(text: string): CheckedDocument {
    if (Buffer.byteLength(text) > limits.documentBytes) {
      return { refusals: [{ code: 'document_too_large' }] };
    }
    let document: DocumentNode;
    try {
      // Without locations a kept document holds its fields only, not every token of its text.
      document = parse(text, { maxTokens: limits.tokens, noLocation: true });
    } catch (error) {
      return { refusals: [refusalOfParsing(error)] };
    }
    const measure = measureDocument(document);
    for (const what of ['depth', 'fields', 'aliases', 'rootFields'] as const) {
      if (measure[what] > limits[what]) {
        const detail = `${what}: ${limits[what]}`;
        return { refusals: [{ code: 'too_complex', detail }] };
      }
    }
    const errors = validate(schema, document, rules, { maxErrors, hideSuggestions: true });
    return errors.length > 0 ? { refusals: errors.map(refusalOfValidation) } : { document };
  }

  function findDocument(text: string): CheckedDocument {
    const known = seen.get(text);
    const found = known ?? checkDocument(text);
    // A Map keeps the order of insertion: what is used again goes to the end.
    if (known) seen.delete(text);
    else if (seen.size >= cachedDocuments) seen.delete(seen.keys().next().value ?? '');
    // Refused texts are not kept: they would push out the board's own.
    if ('document' in found) seen.set(text, found);
    return found;
  }

  return (params, locale) => {
    const refuse = (...refusals: Refused[]): OperationCheck => ({
      ok: false,
      errors: refusals.map(({ code, detail }) => graphFault(code, locale, { detail })),
    });

    const { query, operationName = null, variables = null } = params;
    if (typeof query !== 'string' || query.trim() === '') {
      return refuse({ code: 'invalid_input', detail: 'query' });
    }
    if (operationName !== null && typeof operationName !== 'string') {
      return refuse({ code: 'invalid_input', detail: 'operationName' });
    }
    if (!isRecordOrNull(variables)) return refuse({ code: 'invalid_input', detail: 'variables' });

    const found = findDocument(query);
    if ('refusals' in found) return refuse(...found.refusals);
    const operation = getOperationAST(found.document, operationName);
    if (!operation) return refuse({ code: 'invalid_input', detail: 'operationName' });

    const faults = checkVariables(schema, operation, variables ?? {});
    if (faults.length > 0) {
      const errors = faults.map(({ path, message }) =>
        graphFault('invalid_input', locale, { path, detail: `${path}: ${message}` }),
      );
      return { ok: false, errors };
    }
    const checked: CheckedOperation = {
      document: found.document,
      operation,
      operationName: operationName ?? undefined,
      variables: effectiveVariables(schema, operation, variables ?? {}),
    };
    return { ok: true, checked };
  };
}

function isRecordOrNull(value: unknown): value is Record<string, unknown> | null {
  return typeof value === 'object' && !Array.isArray(value);
}

function refusalOfParsing(error: unknown): Refused {
  if (!(error instanceof GraphQLError)) throw error;
  if (error.message.includes('tokens')) return { code: 'too_complex', detail: error.message };
  const at = error.locations?.[0];
  return {
    code: 'invalid_input',
    detail: at ? `${error.message} (${at.line}:${at.column})` : error.message,
  };
}

function refusalOfValidation(error: GraphQLError): Refused {
  if (error.message.includes('introspection')) return { code: 'introspection_off' };
  return { code: 'invalid_input', detail: error.message };
}
