import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { graphql } from '@/graphql/tada.ts';

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
