import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is once its fragments are put in place. */
export interface DocumentMeasure {
  depth: number;
  fields: number;
  aliases: number;
  rootFields: number;
}

type Size = Omit<DocumentMeasure, 'rootFields'>;

const nothing: Size = { depth: 0, fields: 0, aliases: 0 };

/**
 * Measures the largest operation of a document.
 * Each fragment is measured once, so that fragments of fragments cannot make measuring the attack;
 * one that contains itself counts as endless.
 */
export function measureDocument(document: DocumentNode): DocumentMeasure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const measured = new Map<string, Size | 'open'>();

  function measureFragment(name: string): Size {
    const known = measured.get(name);
    if (known === 'open') return { depth: Infinity, fields: Infinity, aliases: Infinity };
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return nothing;
    measured.set(name, 'open');
    const size = measureSelections(fragment.selectionSet);
    measured.set(name, size);
    return size;
  }

  function measureSelections(selectionSet: SelectionSetNode): Size {
    let { depth, fields, aliases } = nothing;
    for (const selection of selectionSet.selections) {
      let size: Size;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        size = measureFragment(selection.name.value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        size = measureSelections(selection.selectionSet);
      } else {
        const below = selection.selectionSet ? measureSelections(selection.selectionSet) : nothing;
        size = {
          depth: below.depth + 1,
          fields: below.fields + 1,
          aliases: below.aliases + (selection.alias ? 1 : 0),
        };
      }
      depth = Math.max(depth, size.depth);
      fields += size.fields;
      aliases += size.aliases;
    }
    return { depth, fields, aliases };
  }

  function countRootFields(selectionSet: SelectionSetNode, seen: Set<string>): number {
    let count = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) count += 1;
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        count += countRootFields(selection.selectionSet, seen);
      } else if (!seen.has(selection.name.value)) {
        const fragment = fragments.get(selection.name.value);
        const inside = new Set(seen).add(selection.name.value);
        if (fragment) count += countRootFields(fragment.selectionSet, inside);
      }
    }
    return count;
  }

  const largest: DocumentMeasure = { ...nothing, rootFields: 0 };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = measureSelections(definition.selectionSet);
    largest.depth = Math.max(largest.depth, size.depth);
    largest.fields = Math.max(largest.fields, size.fields);
    largest.aliases = Math.max(largest.aliases, size.aliases);
    if (Number.isFinite(size.depth)) {
      const rootFields = countRootFields(definition.selectionSet, new Set());
      largest.rootFields = Math.max(largest.rootFields, rootFields);
    }
  }
  return largest;
}
