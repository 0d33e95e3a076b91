import {
  Kind,
  print,
  separateOperations,
  visit,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import type { CheckedOperation } from '../limits/check-operation.ts';

/** A subscription turned into the query that resolves its events, some at a time. */
export interface LiveOperation {
  /** The same object for the same subscription, so that its plan is found again. */
  document: DocumentNode;
  /** The document as text: operations that read the same are executed together. */
  text: string;
  operationName: string | undefined;
  /** Name under which the client expects the event. */
  responseKey: string;
  /** Variable of the query that takes the cursors of the events. */
  cursorsVariable: string;
  /** Variables of the query, without the cursors. */
  variables: Record<string, unknown>;
  /** Cursor of the last event seen; undefined to start now. */
  after: string | undefined;
  /** Whether the result depends on the person, and not only on their rights. */
  personal: boolean;
}

/** The subscription is not one that can be followed event by event. */
export class UnsupportedSubscription extends Error {}

/** Fields whose value depends on who asks even among people with the same rights. */
const personalFields = new Set([
  'viewerActs',
  'viewer',
  // Links to attachments are signed for one person.
  'url',
  'thumbnailUrl',
]);

type Template = Omit<LiveOperation, 'variables' | 'after'> & {
  afterArgument: ValueNode | undefined;
  variableNames: string[];
};

const templates = new WeakMap<DocumentNode, Map<string, Template>>();

/** Turns `subscription { issueEvents(after, filter) }` into `query { issueEventsAt(cursors, filter) }`. */
export function toLiveOperation(checked: CheckedOperation): LiveOperation {
  const { afterArgument, variableNames, ...operation } = findTemplate(checked);
  const variables = Object.fromEntries(
    variableNames
      .filter((name) => checked.variables[name] !== undefined)
      .map((name) => [name, checked.variables[name]]),
  );
  return { ...operation, variables, after: afterOf(afterArgument, checked.variables) };
}

function findTemplate(checked: CheckedOperation): Template {
  const name = checked.operation.name?.value ?? '';
  const known = templates.get(checked.document) ?? new Map<string, Template>();
  templates.set(checked.document, known);
  const found = known.get(name) ?? makeTemplate(checked.document, name);
  known.set(name, found);
  return found;
}

function makeTemplate(source: DocumentNode, name: string): Template {
  // Other operations of the document and their fragments must not keep groups apart.
  const document = separateOperations(source)[name];
  const operation = document?.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!document || !operation) throw new UnsupportedSubscription();
  const declared = (operation.variableDefinitions ?? []).map((node) => node.variable.name.value);
  const cursorsVariable = freeName('eventCursors', declared);

  let root: FieldNode | undefined;
  let personal = false;
  const rewritten = visit(document, {
    Field(node) {
      if (personalFields.has(node.name.value)) personal = true;
      // Validation has refused the field below anything but the root of the subscription.
      if (node.name.value !== 'issueEvents') return undefined;
      if (node.directives?.length) throw new UnsupportedSubscription();
      root = node;
      return toEventsField(node, cursorsVariable);
    },
    NamedType: (node) =>
      node.name.value === 'Subscription' ? { ...node, name: nameNode('Query') } : undefined,
  });
  if (!root) throw new UnsupportedSubscription();
  const query = declareCursors(rewritten, cursorsVariable);
  return {
    document: query.document,
    text: print(query.document),
    operationName: operation.name?.value,
    responseKey: root.alias?.value ?? root.name.value,
    cursorsVariable,
    personal,
    afterArgument: root.arguments?.find((argument) => argument.name.value === 'after')?.value,
    variableNames: query.variableNames,
  };
}

function toEventsField(node: FieldNode, cursorsVariable: string): FieldNode {
  const kept = node.arguments?.filter((argument) => argument.name.value !== 'after') ?? [];
  return {
    ...node,
    alias: node.alias ?? nameNode('issueEvents'),
    name: nameNode('issueEventsAt'),
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: nameNode('cursors'),
        value: { kind: Kind.VARIABLE, name: nameNode(cursorsVariable) },
      },
      ...kept,
    ],
  };
}

/** Makes the operation a query that takes the cursors, and drops variables nobody uses any more. */
function declareCursors(
  document: DocumentNode,
  cursorsVariable: string,
): { document: DocumentNode; variableNames: string[] } {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: (node) => void used.add(node.name.value),
  });
  const variableNames: string[] = [];
  const changed = visit(document, {
    OperationDefinition(node) {
      const kept = (node.variableDefinitions ?? []).filter((definition) =>
        used.has(definition.variable.name.value),
      );
      variableNames.push(...kept.map((definition) => definition.variable.name.value));
      return {
        ...node,
        operation: 'query',
        variableDefinitions: [
          {
            kind: Kind.VARIABLE_DEFINITION,
            variable: { kind: Kind.VARIABLE, name: nameNode(cursorsVariable) },
            type: listOfStrings,
          },
          ...kept,
        ],
      };
    },
  });
  return { document: changed, variableNames };
}

function afterOf(
  argument: ValueNode | undefined,
  variables: Record<string, unknown>,
): string | undefined {
  if (argument?.kind === Kind.STRING) return argument.value;
  const value = argument?.kind === Kind.VARIABLE ? variables[argument.name.value] : undefined;
  return typeof value === 'string' ? value : undefined;
}

const listOfStrings = {
  kind: Kind.NON_NULL_TYPE,
  type: {
    kind: Kind.LIST_TYPE,
    type: {
      kind: Kind.NON_NULL_TYPE,
      type: { kind: Kind.NAMED_TYPE, name: nameNode('String') },
    },
  },
} as const;

function nameNode(value: string) {
  return { kind: Kind.NAME, value } as const;
}

function freeName(wanted: string, taken: string[]): string {
  return taken.includes(wanted) ? freeName(`${wanted}_`, taken) : wanted;
}
