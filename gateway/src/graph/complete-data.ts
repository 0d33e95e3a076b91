import {
  getOperationAST,
  isNonNullType,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/**
 * Fills in the `data` that the Rust planner leaves out when every root field failed: nulls where
 * the graph allows null, and null as a whole otherwise (GraphQL, section 6.4.4).
 */
export function completeData(
  schema: GraphQLSchema,
  operation: { document: DocumentNode; operationName?: string },
  result: ExecutionResult,
): ExecutionResult {
  if (result.data !== undefined) return result;
  const definition = getOperationAST(operation.document, operation.operationName);
  const type = definition ? schema.getRootType(definition.operation) : null;
  if (!definition || !type) return { ...result, data: null };
  return { ...result, data: nullData(type, definition.selectionSet, operation.document) };
}

function nullData(
  type: GraphQLObjectType,
  selectionSet: SelectionSetNode,
  document: DocumentNode,
): Record<string, unknown> | null {
  const data: Record<string, unknown> = {};
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      const field = type.getFields()[selection.name.value];
      if (!field || isNonNullType(field.type)) return null;
      data[selection.alias?.value ?? selection.name.value] = null;
      continue;
    }
    const inside =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : findFragment(document, selection.name.value)?.selectionSet;
    const below = inside ? nullData(type, inside, document) : {};
    if (below === null) return null;
    Object.assign(data, below);
  }
  return data;
}

function findFragment(document: DocumentNode, name: string): FragmentDefinitionNode | undefined {
  return document.definitions.find(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
}
