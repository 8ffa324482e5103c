import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { Dossier } from '#/api/types';
import { ApologyNotice } from '#/features/dossier/track/apology-notice';

const apology = {
  promisedAt: '2026-11-24T10:00:00Z',
  newPromisedAt: '2026-11-27T10:00:00Z',
  reason: 'Cơ quan lưu trữ chưa gửi lại sổ gốc',
};

it.each([
  ['WAIT', true],
  ['ANSWER_SUPPLEMENT', true],
  ['COLLECT_RESULT', false],
  ['NONE', false],
])('says that the result cannot be there yet only while it is not: %s, %s', (kind, said) => {
  const { container } = render(<ApologyNotice dossier={{ apology, expected: { kind } } as unknown as Dossier} />);
  expect(container.textContent?.includes('Kết quả chưa thể có')).toBe(said);
});
