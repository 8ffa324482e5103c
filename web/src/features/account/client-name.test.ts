import { expect, it } from 'vitest';
import { clientName } from '#/features/account/client-name';
import { installMessages } from '#/i18n/translate';
import { account } from '#/i18n/vi/account';

it('names browser and system, and leaves alone what it does not know', () => {
  installMessages(account);
  expect(
    clientName('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/147.0 Safari/537.36 Edg/147.0'),
  ).toBe('Microsoft Edge trên Windows');
  expect(
    clientName(
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0 Mobile Safari/537.36',
    ),
  ).toBe('Chrome trên Android');
  expect(clientName('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1')).toBe(
    'Safari trên iOS',
  );
  expect(clientName('Motcua 1.0')).toBe('Motcua 1.0');
});
