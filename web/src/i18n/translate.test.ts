import { describe, expect, it } from 'vitest';
import { t } from '#/i18n/translate';
import { everyEnglishText, everyVietnameseText } from '#/testing/every-text';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort();

describe('texts', () => {
  it('exist in both languages under the same keys', () => {
    expect(Object.keys(everyEnglishText()).sort()).toEqual(Object.keys(everyVietnameseText()).sort());
  });

  it('name the same things in both languages', () => {
    const english = everyEnglishText();
    for (const [key, text] of Object.entries(everyVietnameseText())) {
      expect(placeholders(english[key] ?? ''), key).toEqual(placeholders(text));
    }
  });

  it('are in NFC and not empty', () => {
    for (const [key, text] of Object.entries({ ...everyVietnameseText() })) {
      expect(text, key).toBe(text.normalize('NFC'));
      expect(text.trim(), key).not.toBe('');
    }
  });

  it('put what is named into the sentence', () => {
    expect(t('form.error.minLength', { label: 'Họ tên', limit: 2 })).toBe('“Họ tên” cần ít nhất 2 ký tự');
  });
});
