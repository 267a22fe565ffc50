import js from '@eslint/js'
import query from '@tanstack/eslint-plugin-query'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import ts from 'typescript-eslint'

/** The rooms of `src`, in the order data flows: a room may import what stands before it, never what stands after. */
const rooms = ['session', 'http', 'deskdirector', 'drafts', 'queries', 'screens', 'app']

/** Rooms beside the flow, and the rooms each may use. */
const sideRooms = { lib: [], ui: ['lib'], messages: ['lib'] }

/** What boot may import, by name: it runs before anything else is there, so every byte of it is argued. */
const bootImports = [
  './session/address',
  './session/allowed-origin',
  './session/launch',
  './lib/language',
  './lib/pause',
  './session/look',
  './http/call',
  './http/early',
  './http/handover',
  './deskdirector/first-calls',
  './screens/ticket-list/draw-first-rows',
]

const all = [...rooms, ...Object.keys(sideRooms)]

/** A block that forbids `room` to import any of ours but `allowed`. */
function roomRule(room, allowed) {
  const forbidden = all.filter((other) => other !== room && !allowed.includes(other))
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
              message: `${room} may import only: ${allowed.join(', ') || 'nothing of ours'} (README, “How the code is laid out”).`,
            },
            { regex: '^(\\.\\./)+(boot|main)$', message: 'Nothing imports boot or main.' },
            { regex: '(^|/)test/', message: 'Nothing of test/ is part of the page.' },
          ],
        },
      ],
    },
  }
}

export default ts.config(
  { ignores: ['dist', 'release', '.cache', 'test-results'] },
  js.configs.recommended,
  ts.configs.strict,
  query.configs['flat/recommended-strict'],
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat['recommended-latest'],
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports only, so that a thing has one name everywhere.',
        },
        {
          selector: "JSXAttribute[name.name='onSubmit']",
          message: 'A form’s submit event never fires in the guide’s sandbox (no allow-forms).',
        },
      ],
      'max-lines': ['error', 200],
      eqeqeq: 'error',
      // An autofocused field would pull a portal's reader away from where they are.
      'jsx-a11y/no-autofocus': 'error',
    },
  },
  ...rooms.map((room, index) =>
    roomRule(room, [
      ...rooms.slice(0, index),
      'lib',
      ...(index >= rooms.indexOf('screens') ? ['ui', 'messages'] : []),
    ]),
  ),
  ...Object.entries(sideRooms).map(([room, allowed]) => roomRule(room, allowed)),
  {
    files: ['src/boot.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!(${bootImports.map((name) => name.replaceAll('.', '\\.')).join('|')})$).*`,
              message: 'boot imports a few named files and nothing from node_modules.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    files: ['*.config.{ts,js}', '**/*.config.ts', '.size-limit.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Playwright reads which fixtures are wanted from the pattern, empty or not.
    files: ['test/e2e/fixtures.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    files: ['test/**', 'tools/**', '*.config.*'],
    languageOptions: { globals: { ...globals.node } },
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
)
