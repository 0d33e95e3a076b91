import {
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What was asked, to complete its answer. */
export interface AskedOperation {
  document: DocumentNode;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
}

type Data = Record<string, unknown>;

interface Completion {
  schema: GraphQLSchema;
  document: DocumentNode;
  variables: Record<string, unknown>;
}

/**
 * Puts a failed answer of the Rust planner right: it leaves out what a dead subgraph owes, non-null
 * fields too. What is missing becomes null, and a null that the graph does not allow makes its parent
 * null (GraphQL, section 6.4.4). An answer without errors is complete and is not looked at.
 */
export function completeData(
  schema: GraphQLSchema,
  asked: AskedOperation,
  result: ExecutionResult,
): ExecutionResult {
  if (result.data !== undefined && !result.errors?.length) return result;
  const operation = getOperationAST(asked.document, asked.operationName);
  const type = operation ? schema.getRootType(operation.operation) : null;
  if (!operation || !type) return { ...result, data: null };
  const completion = { schema, document: asked.document, variables: asked.variables ?? {} };
  const data = completeObject(completion, type, result.data ?? {}, operation.selectionSet);
  return { ...result, data };
}

/** The object with every selected field in place; null when one is missing that may not be. */
function completeObject(
  completion: Completion,
  type: GraphQLCompositeType,
  data: Data,
  selectionSet: SelectionSetNode,
): Data | null {
  const completed = { ...data };
  for (const selection of selectionSet.selections) {
    if (!isIncluded(completion, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      if (!completeField(completion, type, completed, selection)) return null;
      continue;
    }
    const fragment = fragmentOf(completion, type, completed, selection);
    if (!fragment) continue;
    const inside = completeObject(completion, fragment.type, completed, fragment.selectionSet);
    if (inside === null) return null;
    Object.assign(completed, inside);
  }
  return completed;
}

/** Completes one field in place; false when it is null against the graph. */
function completeField(
  completion: Completion,
  type: GraphQLCompositeType,
  data: Data,
  node: FieldNode,
): boolean {
  const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
  // `__typename` and its like are on every type and never fail.
  if (!field) return true;
  const key = node.alias?.value ?? node.name.value;
  const value = completeValue(completion, field.type, data[key], node);
  data[key] = value;
  return value !== null || !isNonNullType(field.type);
}

function completeValue(
  completion: Completion,
  type: GraphQLOutputType,
  value: unknown,
  node: FieldNode,
): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (value === undefined || value === null) return null;
  if (isListType(inner)) {
    const itemType = inner.ofType as GraphQLOutputType;
    const items = (value as unknown[]).map((item) =>
      completeValue(completion, itemType, item, node),
    );
    return isNonNullType(itemType) && items.includes(null) ? null : items;
  }
  if (!isCompositeType(inner) || !node.selectionSet) return value;
  const runtimeType = runtimeTypeOf(completion, inner, value as Data);
  return completeObject(completion, runtimeType, value as Data, node.selectionSet);
}

/** The object's own type where it says so; otherwise the type of the field. */
function runtimeTypeOf(
  { schema }: Completion,
  type: GraphQLCompositeType,
  data: Data,
): GraphQLCompositeType {
  const name = data['__typename'];
  const named = isAbstractType(type) && typeof name === 'string' ? schema.getType(name) : type;
  return isObjectType(named) ? named : type;
}

/** A fragment that surely applies; one of an unknown type may owe nothing. */
function fragmentOf(
  { schema, document }: Completion,
  type: GraphQLCompositeType,
  data: Data,
  selection: Exclude<SelectionNode, FieldNode>,
): { type: GraphQLCompositeType; selectionSet: SelectionSetNode } | null {
  const fragment =
    selection.kind === Kind.INLINE_FRAGMENT
      ? selection
      : document.definitions.find(
          (definition): definition is FragmentDefinitionNode =>
            definition.kind === Kind.FRAGMENT_DEFINITION &&
            definition.name.value === selection.name.value,
        );
  if (!fragment) return null;
  const condition = fragment.typeCondition?.name.value;
  const { selectionSet } = fragment;
  if (condition === undefined || condition === type.name) return { type, selectionSet };
  const conditionType = getNamedType(schema.getType(condition));
  if (!isCompositeType(conditionType)) return null;
  const applies = isAbstractType(conditionType)
    ? isObjectType(type) && schema.isSubType(conditionType, type)
    : data['__typename'] === condition;
  return applies ? { type: isObjectType(type) ? type : conditionType, selectionSet } : null;
}

function isIncluded({ variables }: Completion, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
