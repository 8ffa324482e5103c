/** With which numbers an agency's documents go on. */
export const series = {
  'series.about':
    'Văn bản giấy và văn bản điện tử của một cơ quan dùng chung một dãy số trong năm. Khi đã cấp số trên giấy, hãy đặt số tiếp theo ở đây để không số nào bị cấp hai lần.',
  'series.agency': 'Cơ quan',
  'series.none': 'Năm nay cơ quan này chưa cấp số nào trên hệ thống.',
  'series.next': 'Văn bản tiếp theo: {symbol}',
  'series.change': 'Đổi số tiếp theo',
  'series.begin': 'Đặt số cho dãy khác',
  'series.changeTitle': 'Dãy số {notation}',
  'series.notation': 'Ký hiệu sau số',
  'series.notationHint': 'Phần đứng sau dấu “/”, ví dụ GP-UBND',
  'series.number': 'Số tiếp theo',
  'series.confirm': 'Văn bản tiếp theo sẽ mang số {symbol}. Tên bạn và thời điểm thay đổi được lưu lại.',
  'series.back': 'Dãy số lùi từ {from} về {to}. Chỉ làm khi chưa số nào trong các số {to}–{last} được cấp trên giấy.',
  'series.backOne': 'Dãy số lùi từ {from} về {to}. Chỉ làm khi số {to} chưa được cấp trên giấy.',
  'series.check': 'Tiếp tục',
  'series.move': 'Đặt số {symbol}',
  'series.again': 'Sửa lại số',
  'series.moved': 'Đã đặt. Văn bản tiếp theo mang số {symbol}.',
  'series.error.notation': 'Nhập ký hiệu, không có dấu cách và dấu “/”',
  'series.error.number': 'Nhập một số từ 1 đến 999999',
} as const;
