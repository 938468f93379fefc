import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', '.astro/', 'node_modules/', '.cache/', 'tests/fixtures/', 'src/content/'] },
  {
    // Not the scripts that stand in templates, which belong to no program of TypeScript.
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreVoidReturningFunctions: true }],
      // The compiler says it too: `noUnusedLocals` and `noUnusedParameters`.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Dear, and without a subject: `erasableSyntaxOnly` refuses enums, and the private members of our classes make each a type of its own.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    // What readers' browsers run keeps to the oldest of them (src/site/browsers.ts): the bundler writes older syntax, but adds no methods.
    files: ['src/browser/**/*.ts', 'src/core/{search,study}/**/*.ts', 'src/core/figures/timeline.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...[
          ['Promise', 'withResolvers'],
          ['Promise', 'try'],
          ['Map', 'groupBy'],
          ['Object', 'groupBy'],
          ['Array', 'fromAsync'],
          ['URL', 'canParse'],
        ].map(([object, property]) => ({
          object,
          property,
          message: 'Browsers that the site promises to serve lack it.',
        })),
      ],
    },
  },
  ...astro.configs.recommended,
);
