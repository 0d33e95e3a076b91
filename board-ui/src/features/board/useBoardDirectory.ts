import { useQuery } from '@urql/vue';
import { computed, type ComputedRef, type ShallowRef } from 'vue';
import { graphql } from '@/graphql/tada.ts';
import type { BoardFilter } from './board-filter.ts';

const BoardDepartmentsQuery = graphql(`
  query BoardDepartments {
    departments {
      id
      code
      name
      shortName
    }
  }
`);

const BoardTerritoriesQuery = graphql(`
  query BoardTerritories {
    communities(first: 200) {
      nodes {
        id
        name
        street {
          id
          name
        }
      }
    }
  }
`);

/** Departments and communities that filters offer; either stays empty while its subgraph is down. */
export function useBoardDirectory() {
  const departments = useQuery({ query: BoardDepartmentsQuery, requestPolicy: 'cache-first' });
  const territories = useQuery({ query: BoardTerritoriesQuery, requestPolicy: 'cache-first' });
  return {
    departments: computed(() => departments.data.value?.departments ?? []),
    communities: computed(() => territories.data.value?.communities?.nodes ?? []),
  };
}

/** What filters offer. */
export type BoardDirectory = ReturnType<typeof useBoardDirectory>;

/** Identifier of the department of the filter; undefined while the directory is on its way. */
export function useDepartmentId(
  filter: Readonly<ShallowRef<BoardFilter>>,
  directory: BoardDirectory,
): ComputedRef<string | null | undefined> {
  return computed(() => {
    const code = filter.value.department;
    if (code === null) return null;
    const departments = directory.departments.value;
    if (departments.length === 0) return undefined;
    return departments.find((department) => department.code === code)?.id ?? null;
  });
}
