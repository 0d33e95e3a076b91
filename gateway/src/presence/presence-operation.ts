import {
  execute,
  getArgumentValues,
  Kind,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { CheckedOperation } from '../limits/check-operation.ts';
import { sortedText } from '../sorted-text.ts';
import type { Activity, Attendance } from './attendance.ts';

/** A subscription to who is at issues. */
export interface PresenceOperation {
  /** What operations have in common that read the same: words and variables. */
  key: string;
  /** Issues that are followed; null for all. */
  issueIds: ReadonlySet<string> | null;
  /** Where and how the viewer is shown; null when only others are followed. */
  show: { issueId: string; activity: Activity } | null;
  /** The result that tells who is at an issue, as JSON. */
  result(issueId: string, people: readonly Attendance[]): Buffer;
}

/** Reads a checked subscription; null when it is about something else. */
export type ReadPresenceOperation = (checked: CheckedOperation) => PresenceOperation | null;

const fields = new Set(['presence', 'showPresence']);

/** Makes the reader for a graph. */
export function createPresenceOperations(schema: GraphQLSchema): ReadPresenceOperation {
  const subscriptions = schema.getSubscriptionType()?.getFields() ?? {};

  return (checked) => {
    const field = findField(checked);
    const definition = field && subscriptions[field.name.value];
    if (!definition) return null;
    const { document, operationName, variables } = checked;
    const given = getArgumentValues(definition, field, variables);
    const issueId = given['issueId'] as string | undefined;
    const show =
      issueId === undefined ? null : { issueId, activity: given['activity'] as Activity };
    const issueIds = show ? [show.issueId] : (given['issueIds'] as string[] | null | undefined);
    return {
      // The document is the same object for the same text.
      key: `${documentNumber(document)} ${operationName ?? ''} ${sortedText(variables)}`,
      issueIds: issueIds ? new Set(issueIds) : null,
      show,
      result(id, people) {
        const result = execute({
          schema,
          document,
          operationName,
          variableValues: variables,
          rootValue: { [field.name.value]: { issueId: id, people: people.map(toPerson) } },
        }) as ExecutionResult;
        return Buffer.from(JSON.stringify(result));
      },
    };
  };
}

/** The root field; validation lets a subscription have one, be it in a fragment. */
function findField({ document, operation }: CheckedOperation): FieldNode | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition] as const]
        : [],
    ),
  );
  const findIn = (set: SelectionSetNode | undefined): FieldNode | undefined => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) return selection;
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const found = findIn(inner?.selectionSet);
      if (found) return found;
    }
    return undefined;
  };
  const field = findIn(operation.selectionSet);
  return field && fields.has(field.name.value) ? field : undefined;
}

function toPerson({ personId, since, ...person }: Attendance) {
  return { ...person, id: personId, since: new Date(since).toISOString() };
}

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

function documentNumber(document: object): number {
  const known = numbers.get(document) ?? (lastNumber += 1);
  numbers.set(document, known);
  return known;
}
