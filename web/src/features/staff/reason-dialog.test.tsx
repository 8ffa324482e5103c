import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import { success } from '#/api/outcome';
import { ReasonDialog } from '#/features/staff/reason-dialog';

function show() {
  const run = vi.fn((reason: string) => Promise.resolve(success(reason)));
  const { container } = render(
    <ReasonDialog title="Khóa tài khoản" label="Khóa" run={run} onClose={() => undefined} onDone={() => undefined} />,
  );
  return { run, container };
}

describe('the reason of a change', () => {
  it('is sent with Enter', async () => {
    const { run } = show();
    await userEvent.type(screen.getByRole('textbox'), 'Nghỉ hưu{Enter}');
    expect(run).toHaveBeenCalledWith('Nghỉ hưu');
  });

  it('that is missing takes the focus to what is wrong', async () => {
    const { run, container } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Khóa' }));
    expect(run).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(document.activeElement?.className).toContain('error-summary'));
    expect(await violations(container)).toEqual([]);
  });
});
