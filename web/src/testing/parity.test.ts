import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { instancesOf } from '#/testing/random-answers';
import { sampleAnswers, seededForms } from '#/testing/seeds';
import { validate } from '#/ui/form/validate';

const FOLDER = join(import.meta.dirname, 'parity');
const COUNT = 24;

/**
 * What the browser makes of many answers to each seeded form, written down: the server's own test reads the same files
 * and has to come to the same verdicts. Set MOTCUA_WRITE_PARITY=1 to write them anew when forms have changed.
 */
describe('verdicts on answers', () => {
  for (const form of seededForms()) {
    it(`to ${form.id} are those that are written down for the server`, () => {
      const instances = instancesOf(form, sampleAnswers(form.id) ?? {}, COUNT).map(answers => {
        const breaches = validate(form, answers);
        const errors = breaches.map(({ pointer, keyword }) => `${pointer} ${keyword}`).sort();
        return { answers, valid: errors.length === 0, errors };
      });
      const path = join(FOLDER, `${form.id}.json`);
      const text = `[\n${instances.map(each => JSON.stringify(each)).join(',\n')}\n]\n`;
      if (process.env['MOTCUA_WRITE_PARITY'] === '1') {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(path, text);
      }
      expect(existsSync(path), `${form.id}: run with MOTCUA_WRITE_PARITY=1`).toBe(true);
      expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(text));
      expect(instances.some(each => each.valid)).toBe(true);
      expect(instances.some(each => !each.valid)).toBe(true);
    });
  }
});
