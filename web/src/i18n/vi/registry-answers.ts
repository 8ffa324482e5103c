/** Documents that answer others. */
export const registryAnswers = {
  'registry.act.answer': 'Soạn văn bản trả lời',
  'registry.answersTo': 'Trả lời văn bản',
  'registry.symbolOf': '{symbol} của {name}',
  'registry.finishesWhenSent': 'văn bản đến tự kết thúc khi trục liên thông đã nhận văn bản này',
  'registry.endedWith': 'Kết quả xử lý: {note}',
  'registry.answerSearch': 'Tìm văn bản trả lời theo số, trích yếu',
  'registry.answerHint': 'Chỉ có văn bản đã gửi từ khi văn bản này đến.',
  'registry.noAnswerSent': 'Chưa có văn bản nào như vậy được gửi từ khi văn bản này đến.',
  'registry.answerLine': '{symbol} ngày {on}: {subject}',
  'registry.toTheSender': 'gửi tới nơi hỏi',
  'registry.noteHint':
    'Không có văn bản trả lời thì ghi kết quả xử lý. Nếu văn bản đến qua trục, bên gửi cũng đọc được nội dung này.',
  'registry.answerUnsent': 'Văn bản trả lời chưa được gửi',
  'registry.answerUnsentText': 'Văn bản đến này tự kết thúc khi trục liên thông đã nhận văn bản trả lời.',
} as const;
