import { useQuery } from '@urql/vue';
import { computed, type ComputedRef } from 'vue';
import { graphql, type ResultOf } from '@/graphql/tada.ts';

const ActDepartmentsQuery = graphql(`
  query ActDepartments {
    departments {
      id
      code
      name
      shortName
    }
  }
`);

const LegalSourcesQuery = graphql(`
  query LegalSources {
    categories {
      code
      legalSource
      precedent {
        issueCode
      }
      lead {
        id
      }
    }
  }
`);

/** A department as the pickers show it. */
export type PickedDepartment = ResultOf<typeof ActDepartmentsQuery>['departments'][number];

/** The directory of departments; empty until it has arrived. */
export function useDepartments(): ComputedRef<readonly PickedDepartment[]> {
  const { data } = useQuery({ query: ActDepartmentsQuery, requestPolicy: 'cache-first' });
  return computed(() => data.value?.departments ?? []);
}

/** A legal source of the duty catalogue, with the issue whose ruling made it one. */
export interface LegalSource {
  text: string;
  precedent: string | null;
}

/** Legal sources of the duty catalogue that speak of a category or of a department's duty. */
export function useLegalSources(): (about: {
  category: string;
  departmentId: string | null;
}) => LegalSource[] {
  const { data } = useQuery({ query: LegalSourcesQuery, requestPolicy: 'cache-first' });
  return ({ category, departmentId }) => {
    const entries = data.value?.categories ?? [];
    const fitting = [
      ...entries.filter((entry) => entry.code === category),
      ...entries.filter((entry) => entry.lead.id === departmentId),
    ];
    const byText = new Map(
      fitting.map(({ legalSource, precedent }) => [legalSource, precedent?.issueCode ?? null]),
    );
    return [...byText].slice(0, 5).map(([text, precedent]) => ({ text, precedent }));
  };
}
