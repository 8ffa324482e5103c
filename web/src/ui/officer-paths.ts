/** The addresses of the officers' pages, below the folder that their page is served from. */
export const officerPaths = {
  base: '/mot-cua',
  calendar: '/lich-lam-viec',
  events: '/van-hanh',
  signIn: '/dang-nhap',
  activate: '/kich-hoat',
  phoneChange: '/doi-so-dien-thoai',
  staff: '/can-bo',
  newOfficer: '/can-bo/moi',
  series: '/so-van-ban',
  officer: (officerId: string) => `/can-bo/${officerId}`,
  queue: (slug: string, search: string) => `/hang/${slug}${search}`,
  dossier: (slug: string, dossierId: string, search: string) => `/hang/${slug}/${dossierId}${search}`,
} as const;
