import type { Viewer } from '@lianxi/kit/viewer';
import {
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  Kind,
  separateOperations,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { CheckedOperation } from '../limits/check-operation.ts';
import type { Footprint, ListedPlace } from './footprint.ts';
import { issueLinks, knownQueries, knownTypes, listQueries, personTypes } from './known-graph.ts';

/** How an operation is executed so that its answer tells which events may change it. */
export interface AnswerPlan {
  /** Stands for the operation's text in keys. */
  id: number;
  /** Whether its answers name people outside the offices: then nothing of them is kept. */
  showsPerson: boolean;
  /** The operation with the ids of all issues and compounds that it shows. */
  document: DocumentNode;
  /** Takes the added ids out of the data again, and says what the data shows. */
  readFootprint(data: unknown, checked: CheckedOperation, viewer: Viewer): Footprint;
}

/** Finds the plan of an operation; null for all but queries. */
export type FindAnswerPlan = (checked: CheckedOperation) => AnswerPlan | null;

// No field of the graph is called so, and no client could ask for them under another meaning.
const marks = {
  Issue: 'lianxiIssueId',
  Compound: 'lianxiCompoundId',
  state: 'lianxiState',
} as const;

/** Makes plans, each once for a document. */
export function createAnswerPlans(schema: GraphQLSchema): FindAnswerPlan {
  const plans = new WeakMap<DocumentNode, Map<string, AnswerPlan | null>>();
  let lastId = 0;
  return (checked) => {
    if (checked.operation.operation !== 'query') return null;
    const name = checked.operation.name?.value ?? '';
    const known = plans.get(checked.document) ?? new Map<string, AnswerPlan | null>();
    plans.set(checked.document, known);
    const found = known.get(name);
    if (found !== undefined) return found;
    const plan = makePlan(schema, separateOperations(checked.document)[name], () => (lastId += 1));
    known.set(name, plan);
    return plan;
  };
}

interface Survey {
  everything: boolean;
  showsPerson: boolean;
  lists: FieldNode[];
  /** Keys under which an answer may say that an issue or a compound cannot be seen. */
  mayMiss: { Issue: Set<string>; Compound: Set<string> };
  mergedKeys: Set<string>;
}

function makePlan(
  schema: GraphQLSchema,
  document: DocumentNode | undefined,
  nextId: () => number,
): AnswerPlan | null {
  if (!document) return null;
  const survey: Survey = {
    everything: false,
    showsPerson: false,
    lists: [],
    mayMiss: { Issue: new Set(), Compound: new Set() },
    mergedKeys: new Set(),
  };
  const typeInfo = new TypeInfo(schema);
  const marked = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        surveyField(survey, typeInfo, node);
      },
      SelectionSet: { leave: (node) => markSubject(typeInfo, node) },
    }),
  );
  return {
    id: nextId(),
    showsPerson: survey.showsPerson,
    document: marked,
    readFootprint(data, { variables }, viewer) {
      const footprint: Footprint = {
        everything: survey.everything,
        issues: new Set(),
        compounds: new Set(),
        lists: survey.lists.map((node) => listedPlace(schema, node, variables, viewer)),
        missesCompound: false,
      };
      collect(survey, footprint, data);
      return footprint;
    },
  };
}

function surveyField(survey: Survey, typeInfo: TypeInfo, node: FieldNode): void {
  const parent = typeInfo.getParentType()?.name ?? '';
  const type = typeInfo.getType();
  const named = getNamedType(type);
  if (parent === 'Query' && listQueries.has(node.name.value)) survey.lists.push(node);
  else if (parent === 'Query' && !knownQueries.has(node.name.value)) survey.everything = true;
  if (!isCompositeType(named)) return;
  const key = node.alias?.value ?? node.name.value;
  if (personTypes.has(named.name)) survey.showsPerson = true;
  if (!knownTypes.has(named.name)) survey.everything = true;
  if (named.name === 'Issue') {
    if (!issueLinks.has(`${parent}.${node.name.value}`)) survey.everything = true;
    if (node.name.value === 'mergedInto') survey.mergedKeys.add(key);
  }
  if ((named.name === 'Issue' || named.name === 'Compound') && !isNonNullType(type)) {
    survey.mayMiss[named.name].add(key);
  }
}

function markSubject(typeInfo: TypeInfo, node: SelectionSetNode): SelectionSetNode | undefined {
  const type = typeInfo.getParentType();
  if (!isObjectType(type) || (type.name !== 'Issue' && type.name !== 'Compound')) return undefined;
  const added = [markNode(marks[type.name], 'id')];
  if (type.name === 'Issue' && type.getFields()['state']) {
    added.push(markNode(marks.state, 'state'));
  }
  return { ...node, selections: [...node.selections, ...added] };
}

function markNode(alias: string, name: string): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: alias },
    name: { kind: Kind.NAME, value: name },
  };
}

/** The part of the district that a list is about: the viewer's own, or the one asked for. */
function listedPlace(
  schema: GraphQLSchema,
  node: FieldNode,
  variables: Record<string, unknown>,
  viewer: Viewer,
): ListedPlace {
  const field = schema.getQueryType()?.getFields()[node.name.value];
  const given = field ? getArgumentValues(field, node, variables)['filter'] : undefined;
  const filter = (given ?? {}) as Partial<ListedPlace>;
  const ofCommunity = viewer.role === 'COMMUNITY_WORKER' || viewer.role === 'COMMUNITY_SECRETARY';
  const own = ofCommunity ? viewer.communityId : null;
  const ownStreet = viewer.role === 'STREET_OFFICER' ? viewer.streetId : null;
  return {
    communityId: own ?? filter.communityId ?? null,
    streetId: ownStreet ?? filter.streetId ?? null,
    compoundId: filter.compoundId ?? null,
  };
}

function collect(survey: Survey, footprint: Footprint, value: unknown): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(survey, footprint, item);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const object = value as Record<string, unknown>;
  const issue = take(object, marks.Issue);
  const compound = take(object, marks.Compound);
  const state = take(object, marks.state);
  if (issue !== undefined) footprint.issues.add(issue);
  if (compound !== undefined) footprint.compounds.add(compound);
  for (const [key, inner] of Object.entries(object)) {
    if (inner !== null) collect(survey, footprint, inner);
    else if (survey.mayMiss.Compound.has(key)) footprint.missesCompound = true;
    else if (survey.mayMiss.Issue.has(key)) {
      // An issue that was not merged has nothing there that could come into sight.
      const isPlain = survey.mergedKeys.has(key) && state !== undefined && state !== 'MERGED';
      if (!isPlain) footprint.everything = true;
    }
  }
}

function take(object: Record<string, unknown>, key: string): string | undefined {
  const value = object[key];
  if (typeof value !== 'string') return undefined;
  delete object[key];
  return value;
}
