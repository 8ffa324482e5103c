/** The portal's own events, for those who run it. */
export const operation = {
  'operation.pages': 'Vận hành hệ thống',
  'operation.events': 'Sự kiện',
  'operation.connections': 'Kết nối trục',
  'operation.title': 'Sự kiện của hệ thống',
  'operation.lead':
    'Mỗi sự kiện được báo cho các phần của hệ thống và được thử lại nhiều lần. Sự kiện hỏng ở mọi lần thử được để riêng, chờ người vận hành tìm nguyên nhân.',
  'operation.waiting': 'Đang chờ xử lý',
  'operation.setApart': 'Để riêng',
  'operation.oldest': 'Sự kiện cũ nhất',
  'operation.none': 'Không có sự kiện nào để riêng',
  'operation.noneText': 'Mọi phần của hệ thống đang nhận đủ sự kiện.',
  'operation.occurred': 'Xảy ra lúc {at}',
  'operation.attempts': 'Đã thử {attempts} lần',
  'operation.retry': 'Thử lại',
} as const;
