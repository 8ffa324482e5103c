import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { SIGNED_ELSEWHERE } from '#/testing/signed-elsewhere';
import { SignatureReport } from '#/ui/signature-report';

it('tells integrity, chain, time, validity, revocation and signer apart', () => {
  render(<SignatureReport report={SIGNED_ELSEWHERE} />);
  const facts = (name: string) => screen.getAllByText(name).map(label => label.nextElementSibling?.textContent);

  expect(facts('Toàn vẹn')).toEqual([
    'Còn nguyên vẹn; sau khi ký chỉ có thêm chữ ký hoặc ô điền',
    'Phần đã ký còn nguyên, nhưng sau khi ký nội dung tệp đã bị thay đổi',
  ]);
  expect(facts('Nơi cấp chứng thư số')).toEqual([
    'Không thuộc hệ thống chứng thực được tin cậy (CN=Nơi khác)',
    'Không đọc được',
  ]);
  expect(facts('Thời điểm ký')[0]).toContain('theo đồng hồ của người ký');
  expect(facts('Thời điểm ký')[1]).toContain('theo dấu thời gian được tin cậy');
  expect(facts('Hiệu lực khi ký')[0]).toContain('Chứng thư số còn hiệu lực lúc ký');
  expect(facts('Thu hồi')).toEqual(['Chưa kiểm tra được', expect.stringContaining('Đã bị thu hồi lúc')]);
  expect(facts('Người ký')).toEqual(['Ký ngoài hệ thống; hãy tự đối chiếu', 'Không phải người, cơ quan phải ký']);
});

it('says that a file carries none', () => {
  render(<SignatureReport report={{ ...SIGNED_ELSEWHERE, signatures: [] }} />);

  expect(screen.getByText('Tệp không mang chữ ký số.')).toBeTruthy();
});
