import { render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { signature } from '#/i18n/vi/signature';
import { addMessages } from '#/i18n/translate';
import { SIGNED_ELSEWHERE } from '#/testing/signed-elsewhere';
import { SignatureCheck } from '#/features/officer-dossier/signatures/signature-check';

it('asks anew about the file that took the place of the one whose check is open, and nothing while it is closed', async () => {
  addMessages(signature);
  let asked = 0;
  vi.stubGlobal('fetch', async () => {
    asked++;
    return Response.json(asked === 1 ? { ...SIGNED_ELSEWHERE, signatures: [] } : SIGNED_ELSEWHERE);
  });
  const { container, rerender } = render(<SignatureCheck dossierId="d1" sha256="one" fileName="a.pdf" />);
  expect(asked).toBe(0);
  (container.querySelector('details') as HTMLDetailsElement).open = true;
  await screen.findByText('Tệp không mang chữ ký số.');

  rerender(<SignatureCheck dossierId="d1" sha256="two" fileName="b.pdf" />);

  await screen.findByText(/Nguyễn Văn Ngoài/);
  expect(asked).toBe(2);
});
