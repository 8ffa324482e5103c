import jsxA11y from 'eslint-plugin-jsx-a11y';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Who may import whom: app > features > ui, api > i18n. No feature knows another, ui and api know no feature. */
const zones = [
  { target: './src/i18n', from: ['./src/app', './src/features', './src/ui', './src/api'] },
  { target: './src/ui', from: ['./src/app', './src/features', './src/api'] },
  { target: './src/api', from: ['./src/app', './src/features', './src/ui'] },
  { target: './src/features', from: ['./src/app'] },
  ...[
    'account',
    'calendar',
    'catalogue',
    'dossier',
    'inbox',
    'lookup',
    'officer-account',
    'officer-dossier',
    'operation',
    'outages',
    'phone-change',
    'queue',
    'representation',
    'staff',
    'store',
    'verification',
  ].map((name, _index, all) => ({
    target: `./src/features/${name}`,
    from: all.filter(other => other !== name).map(other => `./src/features/${other}`),
  })),
];

/** What the oldest browsers of the README do not have; the rest of the language is held by `lib` in tsconfig.json. */
const TOO_NEW = [
  ['crypto', 'randomUUID', 'missing on pages served over http: use randomKey.'],
  ['AbortSignal', 'any', 'from Safari 17.4 on.'],
  ['AbortSignal', 'timeout', 'from Safari 16 and Chrome 103 on.'],
  ['URL', 'canParse', 'from Safari 17 on.'],
  ['Array', 'fromAsync', 'from Safari 16.4 and Chrome 121 on.'],
  ['Promise', 'withResolvers', 'from Safari 17.4 on.'],
  ['Object', 'groupBy', 'from Safari 17.4 on.'],
  ['Map', 'groupBy', 'from Safari 17.4 on.'],
].map(([object, property, message]) => ({ object, property, message }));

export default tseslint.config(
  { ignores: ['dist', 'target', 'node_modules', 'src/api/schema.d.ts'] },
  ...tseslint.configs.strict,
  jsxA11y.flatConfigs.strict,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver': { typescript: true },
      'jsx-a11y': { components: { Button: 'button', Link: 'a', ButtonLink: 'a' } },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-properties': ['error', ...TOO_NEW],
      'no-restricted-globals': ['error', { name: 'requestIdleCallback', message: 'Safari has none.' }],
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='style']", message: 'The policy of the server forbids inline styles.' },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Trusted Types forbid markup made of strings.',
        },
        { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'Looking behind: from Safari 16.4 on.' },
      ],
    },
  },
  {
    files: ['*.config.{js,ts}'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
