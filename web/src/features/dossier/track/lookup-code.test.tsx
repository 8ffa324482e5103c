import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { Dossier } from '#/api/types';
import { LookupCode } from '#/features/dossier/track/lookup-code';

const dossier = (lookupMessage?: Dossier['lookupMessage']) => ({ lookupCheck: '7K3M2Q', lookupMessage }) as Dossier;

it('how to ask by short message is said where the portal has a number for it', () => {
  render(<LookupCode dossier={dossier({ number: '8079', text: 'TTHS H56.14-210209-0001 7K3M2Q' })} />);
  screen.getByText('Tra cứu bằng tin nhắn: soạn TTHS H56.14-210209-0001 7K3M2Q gửi 8079.');
});

it('without a number the code stands alone', () => {
  render(<LookupCode dossier={dossier()} />);
  screen.getByText('7K3M2Q');
  expect(screen.queryByText(/tin nhắn/)).toBeNull();
});
