import type { CodegenConfig } from '@graphql-codegen/cli';

/** Resolver types of one subgraph; rows reach them through its `mappers.ts`. */
function resolverTypes(subgraph: string): CodegenConfig['generates'] {
  const source = `subgraphs/${subgraph}/src`;
  return {
    [`${source}/__generated__/resolvers.ts`]: {
      schema: ['subgraphs/kit/src/sdl/*.graphql', `${source}/**/*.graphql`],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        useTypeImports: true,
        enumsAsTypes: true,
        emitLegacyCommonJSImports: false,
        importExtension: '.ts',
        contextType: '../context.ts#Context',
        mappers: mappersOf[subgraph],
        scalars: { DateTime: { input: 'Date', output: 'Date' }, ID: 'string' },
        inputMaybeValue: 'T | null | undefined',
        maybeValue: 'T | null',
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
      },
    },
  };
}

/** GraphQL type → the shape its resolvers start from, `file#type` as seen from `__generated__`. */
const mappersOf: Record<string, Record<string, string>> = {};

const config: CodegenConfig = {
  generates: Object.assign(
    {},
    ...['housing', 'public-security', 'urban-management', 'communities', 'joint-meeting'].map(
      resolverTypes,
    ),
  ) as CodegenConfig['generates'],
};

export default config;
