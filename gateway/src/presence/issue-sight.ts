import { parse, type DocumentNode } from 'graphql';
import type { GraphContext } from '../graph/graph-context.ts';
import type { OperationService } from '../graph/operation-service.ts';

/** The issues that a viewer may see among these; null when nobody can say now. */
export type LookAtIssues = (
  issueIds: readonly string[],
  context: GraphContext,
) => Promise<ReadonlySet<string> | null>;

// A plan is found again by its document, so there are two: for a page, and for a board that begins.
const atOnce = 50;

/** Asks the office, by the query that everybody asks: it alone decides who sees what. */
export function createIssueSight(operations: Pick<OperationService, 'execute'>): LookAtIssues {
  const ofOne = documentOf(1);
  const ofMany = documentOf(atOnce);

  async function lookAt(issueIds: readonly string[], context: GraphContext) {
    const isOne = issueIds.length === 1;
    // The places left over ask for one of the issues again, which costs the office nothing.
    const asked = Array.from(
      { length: isOne ? 1 : atOnce },
      (_, at) => issueIds[at] ?? issueIds[0],
    );
    const variables = Object.fromEntries(asked.map((issueId, at) => [`i${at}`, issueId]));
    const document = isOne ? ofOne : ofMany;
    const { data, errors } = await operations.execute({ document, variables }, context);
    if (errors || !data) return null;
    return issueIds.filter((_, at) => data[`i${at}`] != null);
  }

  return async (issueIds, context) => {
    const seen = new Set<string>();
    for (let from = 0; from < issueIds.length; from += atOnce) {
      const part = await lookAt(issueIds.slice(from, from + atOnce), context);
      if (part === null) return null;
      for (const issueId of part) seen.add(issueId);
    }
    return seen;
  };
}

function documentOf(size: number): DocumentNode {
  const names = Array.from({ length: size }, (_, index) => `i${index}`);
  const declared = names.map((name) => `$${name}: ID!`).join(', ');
  const fields = names.map((name) => `${name}: issue(id: $${name}) { id }`).join(' ');
  return parse(`query PresenceSight(${declared}) { ${fields} }`, { noLocation: true });
}
