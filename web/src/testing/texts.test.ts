import { expect, it } from 'vitest';
import { everyEnglishText, everyVietnameseText } from '#/testing/every-text';

const sources = Object.entries(
  import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*', '!../i18n/{vi,en}/*'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
  .map(([, source]) => source)
  .join('\n');

/** Keys that are made of a code, as in `status.${status}`: what stands before and after the code. */
const made = [...sources.matchAll(/`([a-zA-Z]+\.[\w.-]*)\$\{[^`}]*\}([\w.-]*)`/g)].map(
  ([, before = '', after = '']) => [before, after] as const,
);

it('every text is shown somewhere', () => {
  const isMade = (key: string) => made.some(([before, after]) => key.startsWith(before) && key.endsWith(after));
  const unused = Object.keys(everyVietnameseText()).filter(
    key => ![`'${key}'`, `"${key}"`].some(quoted => sources.includes(quoted)) && !isMade(key),
  );
  expect(unused).toEqual([]);
});

it('every text takes the same parameters in both languages', () => {
  const english = everyEnglishText();
  const parametersOf = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const [key, text] of Object.entries(everyVietnameseText()))
    expect([key, parametersOf(english[key])]).toEqual([key, parametersOf(text)]);
});
