/** What officers are told. */
export const notice = {
  'notice.title': 'Thông báo',
  'notice.none': 'Chưa có thông báo nào',
  'notice.noneText': 'Việc mới được giao và sự cố gửi nhận văn bản sẽ được báo tại đây.',
  'notice.unread': 'Chưa đọc',
  'notice.openList': 'Mở danh sách',
  'notice.openDossier': 'Mở hồ sơ',
  'notice.openDocument': 'Mở văn bản',
  'notice.markRead': 'Đánh dấu đã đọc',
} as const;
