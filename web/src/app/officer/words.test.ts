import { describe, expect, it } from 'vitest';
import { vietnamese } from '#/app/officer/vietnamese';
import { handOff } from '#/i18n/vi/hand-off';
import { signature } from '#/i18n/vi/signature';
import { everyVietnameseText } from '#/testing/every-text';

const sources = import.meta.glob<string>(
  [
    './officer-app.tsx',
    './workspace.tsx',
    './start-queue.tsx',
    './case-navigation.tsx',
    '../shared/*.tsx',
    '../../ui/*.tsx',
    '../../features/queue/**/*.{ts,tsx}',
    '../../features/officer-dossier/**/*.{ts,tsx}',
    '../../features/officer-account/officer-badge.tsx',
    '!**/*.test.tsx',
  ],
  { query: '?raw', import: 'default', eager: true },
);

describe('the words that come with the workspace', () => {
  it('are all that the workspace and its header say', () => {
    const known = { ...vietnamese, ...signature, ...handOff };
    const every = everyVietnameseText();
    const said = Object.values(sources).flatMap(source =>
      [...source.matchAll(/'([a-z][A-Za-z]*(?:\.[A-Za-z]+)+)'/g)].flatMap(match => match[1] ?? []),
    );
    const texts = said.filter(key => key in every);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(key => !(key in known))).toEqual([]);
  });
});
