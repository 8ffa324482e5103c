const segment = encodeURIComponent;

/** The addresses of the applicants' pages. */
export const paths = {
  home: '/',
  procedures: '/thu-tuc',
  procedure: (code: string) => `/thu-tuc/${segment(code)}`,
  apply: (procedureCode: string) => `/nop/${segment(procedureCode)}`,
  signIn: (next?: string) => (next === undefined ? '/dang-nhap' : `/dang-nhap?tiep=${segment(next)}`),
  dossiers: '/ho-so',
  dossier: (id: string) => `/ho-so/${id}`,
  formPage: (id: string, page: number) => `/ho-so/${id}/to-khai/${page + 1}`,
  documents: (id: string) => `/ho-so/${id}/giay-to`,
  delivery: (id: string) => `/ho-so/${id}/nhan-ket-qua`,
  check: (id: string) => `/ho-so/${id}/kiem-tra`,
  submitted: (id: string) => `/ho-so/${id}/da-nop`,
  supplement: (id: string) => `/ho-so/${id}/bo-sung`,
  withdraw: (id: string) => `/ho-so/${id}/rut`,
  store: '/kho-ket-qua',
  inbox: '/hop-thu',
  account: '/tai-khoan',
  sessions: '/tai-khoan/thiet-bi',
  representations: '/tai-khoan/uy-quyen',
  offer: '/nhan-uy-quyen',
  lookup: '/tra-cuu',
  verification: '/xac-minh',
  verifyCode: (code: string) => `/xac-minh/${segment(code)}`,
  verifyFile: (sha256: string) => `/xac-minh/tep/${sha256}`,
} as const;
