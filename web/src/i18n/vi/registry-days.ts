/** Deadlines, who of a unit does it, and what is not there. */
export const registryDays = {
  'registry.error.pastDay': '{label} không được trước hôm nay',
  'registry.dayOff': 'Lưu ý: {on} là ngày nghỉ ({name}).',
  'registry.weekendDay': 'Lưu ý: {on} không phải ngày làm việc.',
  'registry.deadlinePassed': 'Hạn trước đây ({on}) đã qua: nhập hạn mới, hoặc để trống nếu không đặt hạn.',
  'registry.act.passOn': 'Giao cho người trong đơn vị',
  'registry.passOnTo': 'Người xử lý',
  'registry.passOnHint': 'Ý kiến chỉ đạo và hạn xử lý của lãnh đạo giữ nguyên.',
  'registry.error.officer': 'Chọn người xử lý',
  'registry.error.fileNotationShape': 'Số và ký hiệu hồ sơ gồm số thứ tự và chữ viết tắt của đề mục, ví dụ 01/TP',
  'registry.noSuchDocument': 'Không tìm thấy văn bản',
  'registry.noSuchDocumentText': 'Văn bản này không có, hoặc không thuộc phạm vi bạn được xem.',
} as const;
