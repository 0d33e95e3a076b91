// What oxlint cannot see: Vue templates and SDL. The globs do not overlap with oxlint's.
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import vuePlugin from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';
import vueParser from 'vue-eslint-parser';

const templateRules = Object.fromEntries(
  vuePlugin.configs['flat/strongly-recommended']
    .flatMap(({ rules }) => Object.entries(rules ?? {}))
    // The formatter decides about layout.
    .filter(
      ([name]) =>
        !/comment-directive|indent|newline|max-attributes|html-self-closing|spacing|quotes/.test(
          name,
        ),
    ),
);

export default [
  { ignores: ['**/dist/**', '**/node_modules/**', '**/__generated__/**', '.data/**'] },
  {
    files: ['board-ui/src/**/*.vue'],
    plugins: { vue: vuePlugin },
    languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser } },
    rules: {
      ...templateRules,
      'vue/no-v-html': 'error',
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/multi-word-component-names': 'error',
    },
  },
  {
    files: ['subgraphs/**/*.graphql'],
    plugins: { '@graphql-eslint': graphqlPlugin },
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: {
        graphQLConfig: {
          schema: 'gateway/api.graphql',
        },
      },
    },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        { EnumValueDefinition: 'UPPER_CASE', FieldDefinition: 'camelCase', types: 'PascalCase' },
      ],
    },
  },
];
