import { describe, expect, it } from 'vitest';
import { sampleAnswers, seededForm } from '#/testing/seeds';
import { asPatternTakes } from '#/ui/form/grouped-digits';
import { prune } from '#/ui/form/prune';
import { validate } from '#/ui/form/validate';

const PERSON = '^[0-9]{12}$';
const TAX_CODE = '^[0-9]{10}(-[0-9]{3})?$';

describe('a number that is typed in groups', () => {
  it.each([
    ['001 190 005 678', PERSON, '001190005678'],
    ['001.190.005.678', PERSON, '001190005678'],
    ['001-190-005-678', PERSON, '001190005678'],
    ['0100109106001', TAX_CODE, '0100109106-001'],
    ['0100 109 106 - 001', TAX_CODE, '0100109106-001'],
    ['0100109106-001', TAX_CODE, '0100109106-001'],
    ['0100 109 106', TAX_CODE, '0100109106'],
  ])('%s is kept as %s takes it', (typed, pattern, kept) => {
    expect(asPatternTakes(typed, pattern)).toBe(kept);
  });

  it.each(['001 190 005 67', '12 Lê Lợi', '001/190/005/678'])('%s stays as it was typed', typed => {
    expect(asPatternTakes(typed, PERSON)).toBe(typed);
  });

  it('is right in a form, and kept in one writing', () => {
    const form = seededForm('2.000620');
    const answers = { ...sampleAnswers('2.000620'), maSoThue: '2801999919 001', soDinhDanhDaiDien: '038 078 006 789' };
    expect(validate(form, answers as never)).toEqual([]);
    expect(prune(form, answers as never)).toMatchObject({
      maSoThue: '2801999919-001',
      soDinhDanhDaiDien: '038078006789',
    });
  });
});
