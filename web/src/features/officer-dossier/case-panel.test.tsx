import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import { officerDossier, readingOf, refusal } from '#/testing/officer-case';
import { forgetSession, rememberSession } from '#/api/session';
import type { OfficerDossier } from '#/api/types';
import { CasePanel } from '#/features/officer-dossier/case-panel';

let dossier: OfficerDossier;
let sent: string[];

/** A server whose dossier somebody else changes whenever the version asked for is not its own. */
async function serve(request: Request): Promise<Response> {
  const reading = readingOf(dossier, request);
  if (reading !== undefined) return reading;
  if (request.headers.get('If-Match') !== `"${dossier.version}"`) return refusal('stale-version', 412);
  sent.push(await request.text());
  dossier = { ...dossier, version: dossier.version + 1 };
  return Response.json(dossier);
}

function signIn(id: string): void {
  rememberSession({
    caller: { kind: 'OFFICER', id, name: 'Nguyễn Văn An' },
    expiresInSeconds: 600,
    tokenType: 'Bearer',
  });
}

const onDone = vi.fn();
const show = () => render(<CasePanel dossierId="d1" stamp={0} onDone={onDone} />);
const button = (name: string) => screen.findByRole('button', { name });
const reason = () => document.getElementById('/reason') as HTMLTextAreaElement;
const type = (id: string, value: string) =>
  fireEvent.input(document.getElementById(id) as Element, { target: { value } });
const dialog = () => within(screen.getByRole('dialog'));

beforeEach(() => {
  dossier = officerDossier();
  sent = [];
  onDone.mockClear();
  sessionStorage.clear();
  signIn('o1');
  vi.stubGlobal('fetch', serve);
});

/** The form comes with a script of its own. */
async function opensForm(): Promise<void> {
  fireEvent.click(await button('Yêu cầu bổ sung'));
  await button('Gửi yêu cầu bổ sung');
}

async function asksForBirthplace(): Promise<void> {
  await opensForm();
  fireEvent.click(document.getElementById('/noiSinh') as Element);
  type('/noiSinh-note', 'Ghi rõ xã');
  type('/reason', 'Nơi sinh chưa rõ');
}

describe('what an officer has typed', () => {
  it('stays in the form when somebody else changed the dossier, and is sent onto the newer version', async () => {
    const { container } = show();
    await asksForBirthplace();
    dossier = { ...dossier, version: 7 };

    fireEvent.click(await button('Gửi yêu cầu bổ sung'));

    await screen.findByText('Hồ sơ vừa thay đổi');
    expect(reason().value).toBe('Nơi sinh chưa rõ');
    expect((document.getElementById('/noiSinh-note') as HTMLInputElement).value).toBe('Ghi rõ xã');
    expect(await violations(container)).toEqual([]);
    fireEvent.click(await button('Gửi yêu cầu bổ sung'));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(sent.join()).toContain('Nơi sinh chưa rõ');
  });

  it('stays in a dialog too, which says there what happened', async () => {
    show();
    fireEvent.click(await button('Từ chối'));
    await screen.findByRole('dialog');
    type('/reason', 'Không thuộc thẩm quyền');
    dossier = { ...dossier, version: 7 };

    fireEvent.click(dialog().getByRole('button', { name: 'Từ chối' }));

    await dialog().findByText('Hồ sơ vừa thay đổi');
    expect(reason().value).toBe('Không thuộc thẩm quyền');
  });

  it('is there again when the officer comes back to the dossier, or signs in again', async () => {
    show();
    await asksForBirthplace();
    cleanup();
    forgetSession();
    signIn('o1');
    show();
    await button('Gửi yêu cầu bổ sung');
    expect(reason().value).toBe('Nơi sinh chưa rõ');
  });

  it('is not shown to another officer on the same screen', async () => {
    show();
    await asksForBirthplace();
    cleanup();
    signIn('o2');
    show();
    await opensForm();
    expect(reason().value).toBe('');
  });

  it('is gone once it was sent', async () => {
    show();
    await asksForBirthplace();
    fireEvent.click(await button('Gửi yêu cầu bổ sung'));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(JSON.stringify(sessionStorage)).not.toContain('Nơi sinh');
    await opensForm();
    expect(reason().value).toBe('');
  });
});
