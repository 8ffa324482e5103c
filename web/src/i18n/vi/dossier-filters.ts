/** What narrows the list of dossiers: loaded with its page. */
export const dossierFilters = {
  'filter.more': 'Lọc thêm',
  'filter.owner': 'Chủ hồ sơ',
  'filter.due': 'Thời hạn',
  'filter.due.LATE': 'Đã quá hạn',
  'filter.due.SOON': 'Sắp đến hạn (trong 3 ngày)',
  'filter.waiting': 'Đang chờ tôi làm tiếp',
  'filter.filedFrom': 'Nộp từ ngày',
  'filter.filedTo': 'Nộp đến ngày',
  'filter.dateHint': 'Ví dụ: 9 2 2026',
  'filter.clear': 'Bỏ lọc',
  'filter.export': 'Tải bảng (CSV)',
} as const;
