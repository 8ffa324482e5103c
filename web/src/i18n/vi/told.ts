/** How one wants to be told. */
export const told = {
  'told.title': 'Cách nhận thông báo',
  'told.text':
    'Hộp thư trên cổng luôn có mọi thông báo. Ngoài ra, bạn muốn được báo bằng cách nào? Tin nhắn SMS và thư điện tử chỉ gửi khi ứng dụng chưa nhận được thông báo.',
  'told.ways': 'Báo cho tôi bằng',
  'told.push': 'Thông báo trên ứng dụng điện thoại',
  'told.sms': 'Tin nhắn SMS, khi có việc cần bạn làm hoặc hồ sơ kết thúc',
  'told.mail': 'Thư điện tử',
  'told.noMail': 'Bạn chưa ghi thư điện tử. Muốn nhận thư, hãy ghi ở phần Thông tin liên hệ.',
  'told.quiet': 'Không làm phiền trong một khoảng giờ',
  'told.quietHint':
    'Thông báo chờ đến khi hết khoảng giờ này, trừ việc sắp hết hạn trước lúc đó và cảnh báo về tài khoản.',
  'told.from': 'Từ',
  'told.to': 'Đến',
  'told.error.time': 'Hãy chọn giờ',
  'told.saved': 'Đã lưu cách nhận thông báo',
  'told.stale': 'Cách nhận thông báo vừa được đổi ở thiết bị khác. Trang đã tải bản mới; hãy sửa lại rồi lưu.',
} as const;
