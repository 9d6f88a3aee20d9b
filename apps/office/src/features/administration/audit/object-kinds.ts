/** The things the log tells of: their word, and the page where one is seen. */
export interface ObjectKind {
  word: string
  /** Inside the office; left out where a thing has no page of its own. */
  page?: (id: string) => string
}

const kinds: Record<string, ObjectKind> = {
  organization: { word: 'Đơn vị', page: (id) => `/van-phong/don-vi/${id}` },
  person: { word: 'Người', page: (id) => `/van-phong/nguoi/${id}` },
  collective: { word: 'Tập thể' },
  household: { word: 'Hộ gia đình' },
  jurisdiction: { word: 'Địa bàn', page: (id) => `/van-phong/dia-ban?xem=${id}` },
  bloc: { word: 'Cụm, khối thi đua' },
  'addressee-group': { word: 'Nhóm đối tượng', page: (id) => `/van-phong/nhom-doi-tuong/${id}` },
  exemplar: { word: 'Điển hình', page: (id) => `/van-phong/dien-hinh/${id}` },
  round: { word: 'Đợt giới thiệu', page: (id) => `/van-phong/dot-gioi-thieu/${id}` },
  'standard-set': { word: 'Bộ tiêu chuẩn' },
  suggestion: { word: 'Người dân giới thiệu' },
  catalogue: { word: 'Danh mục' },
  import: { word: 'Lần nhập Excel', page: (id) => `/van-phong/nhap-du-lieu/${id}` },
  account: { word: 'Tài khoản', page: (id) => `/van-phong/quan-tri/tai-khoan/${id}` },
  delegation: { word: 'Ủy quyền' },
  file: { word: 'Tệp', page: (id) => `/van-phong/tep?xem=${id}` },
  print: { word: 'Văn bản in' },
  setting: { word: 'Tham số', page: (id) => `/van-phong/quan-tri/tham-so/${id}` },
  job: { word: 'Việc chạy nền' },
  mails: { word: 'Hộp thư đi' },
  locality: { word: 'Địa phương' },
  system: { word: 'Hệ thống' },
}

const other: ObjectKind = { word: 'Mục khác' }

export const objectKind = (code: string): ObjectKind => kinds[code] ?? other

export const OBJECT_KIND_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(kinds).map(([code, { word }]) => [code, word]),
)
