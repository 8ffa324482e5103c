import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { violations } from '#/testing/accessibility';
import { sampleAnswers, seededForm, seededForms } from '#/testing/seeds';
import type { Answers, FormDefinition } from '#/ui/form/definition';
import { FormPage } from '#/ui/form/form-page';
import { pageErrors } from '#/ui/form/page-errors';
import { shownPages } from '#/ui/form/pages';
import { withAnswer } from '#/ui/form/pointer';
import { prune } from '#/ui/form/prune';

const birth = seededForm('1.001193');

function Shown({ form, index, start }: { form: FormDefinition; index: number; start: Answers }) {
  const [answers, setAnswers] = useState(start);
  const page = shownPages(form, prune(form, answers))[index];
  if (page === undefined) return null;
  return (
    <FormPage
      form={form}
      page={page}
      answers={answers}
      errors={pageErrors(form, page, answers)}
      onAnswer={(pointer, answer) => setAnswers(now => withAnswer(now, pointer, answer))}
    />
  );
}

const byId = (id: string) => document.getElementById(id) as HTMLInputElement | null;
const type = (id: string, value: string) => fireEvent.input(byId(id) as HTMLInputElement, { target: { value } });

describe('a page of a form', () => {
  it('answers nothing by itself', () => {
    const { container } = render(<Shown form={birth} index={0} start={{}} />);
    expect(container.querySelectorAll('input:checked')).toHaveLength(0);
    for (const input of container.querySelectorAll<HTMLInputElement>('input[type=text]')) expect(input.value).toBe('');
  });

  it('shows a question once its rule holds, and hides it again', () => {
    render(<Shown form={birth} index={0} start={{}} />);
    expect(byId('/quanHeKhac')).toBeNull();
    fireEvent.click(screen.getByLabelText('Người thân thích khác'));
    expect(byId('/quanHeKhac')).not.toBeNull();
    fireEvent.click(screen.getByLabelText('Mẹ'));
    expect(byId('/quanHeKhac')).toBeNull();
  });

  it('takes a date as it is typed, digit by digit', () => {
    render(<Shown form={birth} index={1} start={{}} />);
    type('/ngaySinhTre', '1');
    type('/ngaySinhTre-month', '2');
    type('/ngaySinhTre-year', '2021');
    type('/ngaySinhTre', '18');
    expect(byId('/ngaySinhTre')?.value).toBe('18');
    expect(byId('/ngaySinhTre-error')).toBeNull();
    type('/ngaySinhTre', '31');
    expect(byId('/ngaySinhTre-error')?.textContent).toContain('một ngày có thật');
  });

  it('adds and removes entries of a list, up to its limit', () => {
    const start = { coGiayChungSinh: 'KHONG', vanBanThayThe: 'LAM_CHUNG' };
    render(<Shown form={birth} index={3} start={start} />);
    for (let entry = 0; entry < 3; entry++) fireEvent.click(screen.getByText('Thêm người làm chứng'));
    expect(byId('/nguoiLamChung/2/hoTen')).not.toBeNull();
    expect(screen.queryByText('Thêm người làm chứng')).toBeNull();
    type('/nguoiLamChung/1/hoTen', 'Trần Văn Hải');
    fireEvent.click(screen.getByText('Xóa mục 1'));
    expect(byId('/nguoiLamChung/0/hoTen')?.value).toBe('Trần Văn Hải');
    expect(byId('/nguoiLamChung/2/hoTen')).toBeNull();
  });

  it('says which questions may be left out', () => {
    render(<Shown form={birth} index={3} start={{}} />);
    const label = document.querySelector('label[for="/soDinhDanhMe"]');
    expect(label?.textContent).toContain('(không bắt buộc)');
    expect(document.querySelector('label[for="/hoTenMe"]')?.textContent).not.toContain('không bắt buộc');
  });
});

describe('every page of every seeded form', () => {
  for (const form of seededForms()) {
    it(`${form.id} has nothing that axe finds wrong`, async () => {
      const sample = sampleAnswers(form.id) ?? {};
      const { container } = render(
        <>
          {shownPages(form, sample).map((page, index) => (
            <Shown key={page.label} form={form} index={index} start={sample} />
          ))}
        </>,
      );
      expect(await violations(container)).toEqual([]);
    }, 60_000);
  }
});
