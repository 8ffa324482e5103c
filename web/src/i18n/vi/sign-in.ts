/** Where officers sign in, and sign in again. */
export const signIn = {
  'officer.signIn': 'Đăng nhập cán bộ',
  'officer.password': 'Mật khẩu',
  'officer.code': 'Mã xác thực 6 chữ số',
  'officer.codeHint': 'Trong ứng dụng xác thực trên điện thoại của bạn',
  'officer.error.password': 'Nhập mật khẩu',
  'officer.applicantSignedIn':
    'Trình duyệt này đang đăng nhập với tài khoản người nộp. Đăng nhập cán bộ sẽ thay tài khoản đó.',
  'officer.sessionOver': 'Đăng nhập lại để tiếp tục',
  'officer.sessionOverKept': 'Phiên làm việc đã hết, hãy đăng nhập lại; nội dung đang nhập được giữ.',
  'officer.sessionOverText': 'Phiên làm việc đã hết, hãy đăng nhập lại.',
  'officer.leaveSession': 'Rời trang, không giữ nội dung đang nhập',
  'activation.link': 'Kích hoạt tài khoản',
} as const;
