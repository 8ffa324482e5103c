import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { Route, Router, Switch, useSearch } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import { endSession, rememberSession } from '#/api/session';
import { signOut } from '#/api/sign-out';
import type { Dossier, Me } from '#/api/types';
import { SignedIn } from '#/app/applicant/signed-in';
import { ContactForm } from '#/features/account/contact-form';
import { SignInPage } from '#/features/account/sign-in-page';
import { WithdrawPage } from '#/features/dossier/track/withdraw-page';
import { GrantForm } from '#/features/representation/grant-form';

const DOSSIER = { id: 'd1', code: 'H56.31-261123-0002', status: 'RECEIVED', actions: ['WITHDRAW'], history: [] };
const ME = { version: 4, kind: 'CITIZEN', email: 'nhung@example.vn', language: 'vi' } as unknown as Me;
const nothing = () => undefined;

const FORMS = {
  withdraw: {
    page: <WithdrawPage dossier={DOSSIER as unknown as Dossier} reload={() => Promise.resolve()} />,
    label: /Lý do rút/,
  },
  contact: { page: <ContactForm me={ME} onStale={nothing} onSaved={nothing} />, label: /Nơi cư trú/ },
  grant: { page: <GrantForm onGranted={nothing} />, label: /Họ.*tên/ },
} as const;

const signsIn = (id: string) =>
  rememberSession({
    caller: { kind: 'APPLICANT', id, name: 'Lê Thị Nhung' },
    expiresInSeconds: 600,
    tokenType: 'Bearer',
  });

function Page({ form }: { readonly form: keyof typeof FORMS }) {
  const search = useSearch();
  return (
    <Switch>
      <Route path="/dang-nhap">
        <SignInPage />
        <output>{search}</output>
      </Route>
      <Route>
        <SignedIn>{FORMS[form].page}</SignedIn>
      </Route>
    </Switch>
  );
}

describe('a session that ends under an applicant’s form', () => {
  beforeEach(() => {
    sessionStorage.clear();
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 204 })));
    signsIn('a1');
  });

  it.each(['withdraw', 'contact', 'grant'] as const)('loses nothing of what was typed: %s', async form => {
    const { hook, navigate } = memoryLocation({ path: '/bieu-mau' });
    const { container } = render(
      <Router hook={hook}>
        <Page form={form} />
      </Router>,
    );
    const box = () => screen.findByLabelText<HTMLInputElement>(FORMS[form].label);
    fireEvent.input(await box(), { target: { value: 'Đã gõ rất lâu' } });
    endSession();
    await screen.findByText(/^Phiên đăng nhập đã hết/);
    expect(await violations(container)).toEqual([]);
    signsIn('a1');
    navigate('/bieu-mau');
    expect((await box()).value).toBe('Đã gõ rất lâu');

    endSession();
    await screen.findByText(/^Phiên đăng nhập đã hết/);
    signsIn('a2');
    navigate('/bieu-mau');
    expect((await box()).value).toBe('');

    await signOut();
    await waitFor(() => expect(sessionStorage).toHaveLength(0));
  });
});
