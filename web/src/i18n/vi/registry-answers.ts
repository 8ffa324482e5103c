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
  'registry.question.RECALLED': 'Văn bản được trả lời đã bị thu hồi',
  'registry.question.RECALLED.text':
    'Bên gửi không chờ trả lời nữa. Nếu vẫn ký, cấp số hoặc gửi, hệ thống hỏi xác nhận.',
  'registry.question.REPLACED': 'Văn bản được trả lời đã được thay thế',
  'registry.question.replacedBy': 'Văn bản được trả lời đã được thay thế bằng',
  'registry.question.replacedText':
    'Văn bản này vẫn trả lời văn bản cũ. Nếu vẫn ký, cấp số hoặc gửi, hệ thống hỏi xác nhận.',
  'registry.question.notTakenIn':
    'Khi văn bản thay thế đã vào sổ và chưa kết thúc, có thể chuyển dự thảo sang trả lời văn bản đó.',
  'registry.question.turn': 'Chuyển sang trả lời văn bản thay thế',
  'registry.question.askedBack': 'Bên gửi đang đề nghị thu hồi văn bản được trả lời',
  'registry.question.askedBackText': 'Văn thư chưa trả lời đề nghị. Hãy cân nhắc trước khi ký, cấp số hoặc gửi.',
  'registry.question.WORK_BACK': 'Phiếu chuyển đã bị lấy lại',
  'registry.question.WORK_BACK.text':
    'Hồ sơ đã trở lại bên chuyển và được giải quyết tại đó: văn bản trả lời này không ký, cấp số hay gửi được nữa.',
  'registry.evenIfQuestionLost': 'Tôi đã biết văn bản được trả lời không còn hiệu lực và vẫn tiếp tục',
} as const;
