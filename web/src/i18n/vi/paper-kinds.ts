/** The kinds of documents that a province also sends on paper. */
export const paperKinds = {
  'paperKinds.heading': 'Danh mục văn bản gửi kèm bản giấy',
  'paperKinds.about':
    'Văn bản thuộc danh mục này được gửi trên Trục liên thông kèm theo bản giấy, ở mọi cơ quan trong tỉnh (khoản 2 Điều 7 Quyết định 28/2018/QĐ-TTg). Khi gửi, hệ thống mở việc in và chuyển bản giấy cho văn thư.',
  'paperKinds.province': 'Tỉnh',
  'paperKinds.noProvince': 'Danh mục này do quản trị viên cấp tỉnh cập nhật.',
  'paperKinds.none': 'Danh mục chưa có loại văn bản nào.',
  'paperKinds.on': 'Gửi kèm bản giấy',
  'paperKinds.off': 'Chỉ gửi bản điện tử',
  'paperKinds.putOn': 'Đưa vào danh mục',
  'paperKinds.takeOff': 'Bỏ khỏi danh mục',
  'paperKinds.rename': 'Sửa tên',
  'paperKinds.add': 'Thêm loại văn bản',
  'paperKinds.renameTitle': 'Sửa tên loại văn bản',
  'paperKinds.name': 'Tên loại văn bản',
  'paperKinds.nameEn': 'Tên bằng tiếng Anh',
  'paperKinds.save': 'Lưu',
  'paperKinds.error.name': 'Nhập tên loại văn bản',
  'paperKinds.error.taken': 'Danh mục đã có loại văn bản này',
  'paperKinds.error.nameEn': 'Nhập tên bằng tiếng Anh',
} as const;
