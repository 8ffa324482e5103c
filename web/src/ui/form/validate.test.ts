import { describe, expect, it } from 'vitest';
import { sampleAnswers, seededForm, seededForms } from '#/testing/seeds';
import type { Answers } from '#/ui/form/definition';
import { formErrors, pageErrors } from '#/ui/form/page-errors';
import { allQuestions, shownPages } from '#/ui/form/pages';
import { prune } from '#/ui/form/prune';
import { validate } from '#/ui/form/validate';

const birth = seededForm('1.001193');
const sample = sampleAnswers('1.001193') as Answers;

describe('every seeded form', () => {
  for (const form of seededForms()) {
    it(`${form.id} finds its sample valid and an empty form not`, () => {
      const answers = sampleAnswers(form.id);
      expect(answers).toBeDefined();
      expect(validate(form, answers ?? {})).toEqual([]);
      expect(validate(form, {}).length).toBeGreaterThan(0);
    });

    it(`${form.id} asks each of its required questions somewhere`, () => {
      const asked = allQuestions(form, sampleAnswers(form.id) ?? {}).map(question => question.pointer);
      for (const name of form.schema.required ?? []) expect(asked).toContain(`/${name}`);
    });
  }
});

describe('answers under hidden questions', () => {
  it('are pruned, and so is what depends on them', () => {
    const married = { ...sample, coThongTinCha: 'KHONG' };
    const pruned = prune(birth, married);
    expect(pruned).not.toHaveProperty('hoTenCha');
    expect(pruned).not.toHaveProperty('chaMeDaKetHon');
    expect(pruned).not.toHaveProperty('soGiayKetHon');
    expect(validate(birth, married)).toEqual([]);
  });

  it('hide whole pages', () => {
    const names = shownPages(birth, prune(birth, { ...sample, coThongTinCha: 'KHONG' })).map(page => page.label);
    expect(names).not.toContain('Hôn nhân của cha mẹ');
  });
});

describe('answers', () => {
  it('are judged in NFC, without spaces around them, and nothing empty', () => {
    const decomposed = 'Lê Thị Hồng Nhung'.normalize('NFD');
    expect(prune(birth, { hoTenNguoiYeuCau: ` ${decomposed} `, noiCuTruMe: '  ' })).toEqual({
      hoTenNguoiYeuCau: 'Lê Thị Hồng Nhung'.normalize('NFC'),
    });
  });

  it('that break a rule are named in the order of the form, with words that say how to answer', () => {
    const wrong = {
      ...sample,
      soBanSao: 99,
      soDinhDanhNguoiYeuCau: '12',
      ngaySinhTre: '2021-02-30',
      hoTenTre: undefined,
    };
    expect(formErrors(birth, wrong)).toEqual([
      { id: '/soDinhDanhNguoiYeuCau', message: 'Nhập đủ 12 chữ số, không có dấu cách' },
      { id: '/hoTenTre', message: 'Hãy trả lời mục “Họ, chữ đệm, tên của trẻ”' },
      { id: '/ngaySinhTre', message: '“Ngày, tháng, năm sinh của trẻ” phải là một ngày có thật, ví dụ 9 2 1990' },
      { id: '/soBanSao', message: '“Số bản sao” không được lớn hơn 20' },
    ]);
  });

  it('of a list entry are named at their own place', () => {
    const witnesses = { ...sample, coGiayChungSinh: 'KHONG', vanBanThayThe: 'LAM_CHUNG', nguoiLamChung: [{}] };
    expect(formErrors(birth, witnesses).map(error => error.id)).toEqual([
      '/nguoiLamChung/0/hoTen',
      '/nguoiLamChung/0/soDinhDanh',
      '/nguoiLamChung/0/noiCuTru',
    ]);
  });

  it('of another page do not keep a person on this one', () => {
    const [first] = shownPages(birth, sample);
    expect(first).toBeDefined();
    if (first !== undefined) expect(pageErrors(birth, first, { ...sample, hoTenMe: undefined })).toEqual([]);
  });

  it('that were not ticked are asked for as a tick', () => {
    expect(formErrors(birth, { ...sample, camDoan: undefined })[0]?.message).toContain('Hãy đánh dấu vào ô');
  });
});
