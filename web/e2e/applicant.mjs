/** A citizen that the portal has not seen: the numbers are made anew for each run. */
export function applicant() {
  const digits = count => Array.from({ length: count }, () => Math.floor(Math.random() * 10)).join('');
  return {
    phone: `09${pick('012346789')}${digits(7)}`,
    personalNumber: `038190${digits(6)}`,
    fullName: 'Nguyễn Thị Ánh Nguyệt',
    dateOfBirth: ['9', '2', '1990'],
    address: 'Số 12, ngõ 45 Trần Hưng Đạo, phường Đông Thọ, thành phố Thanh Hóa, tỉnh Thanh Hóa',
  };
}

function pick(letters) {
  return letters[Math.floor(Math.random() * letters.length)];
}
