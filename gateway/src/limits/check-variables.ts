import {
  coerceInputValue,
  isInputType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** A variable that does not fit its type. */
export interface VariableFault {
  /** Where in the variables, for example `input.targets.0.departmentId`. */
  path: string;
  message: string;
}

type CoerceFault = NonNullable<Parameters<typeof coerceInputValue>[2]>;

const maxFaults = 10;

/** Checks the variables against the operation; no variable is echoed in full. */
export function checkVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): VariableFault[] {
  const faults: VariableFault[] = [];
  const onFault =
    (name: string): CoerceFault =>
    (path, _invalid, { message }) => {
      if (faults.length < maxFaults) faults.push({ path: [name, ...path].join('.'), message });
    };
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    // Validation has refused a document whose variable is not of an input type.
    if (!type || !isInputType(type)) continue;
    const value = variables[name];
    if (value === undefined) {
      if (isNonNullType(type) && !definition.defaultValue) {
        faults.push({ path: name, message: `Variable "$${name}" is required.` });
      }
    } else if (value === null && !isNonNullType(type)) {
      continue;
    } else {
      // Suggestions would tell a stranger the names that introspection does not.
      coerceInputValue(value, type, onFault(name), true);
    }
  }
  return faults;
}

/** The values with which the operation runs: defaults filled in, undeclared ones left out. */
export function effectiveVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  const effective: Record<string, unknown> = {};
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (variables[name] !== undefined) effective[name] = variables[name];
    else if (definition.defaultValue && type && isInputType(type)) {
      effective[name] = valueFromAST(definition.defaultValue, type);
    }
  }
  return effective;
}
