/** The closed sets that cases, rules and overlays are written in. Their values are those of the public contract. */

export const subjects = ['individual', 'collective', 'household'] as const
export type Subject = (typeof subjects)[number]

/** Loại hình khen thưởng (Điều 8). The amending law of 2026 words them differently: read with the pack of the day. */
export const grounds = ['CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO', 'CONG_HIEN', 'NIEN_HAN', 'DOI_NGOAI'] as const
export type Ground = (typeof grounds)[number]

/** Mức độ hoàn thành nhiệm vụ, from the lowest. */
export const ratings = ['KHTNV', 'HTNV', 'HTTNV', 'HTXSNV'] as const
export type Rating = (typeof ratings)[number]

/** Phạm vi ảnh hưởng of an initiative, from the narrowest. */
export const scopes = ['co_so', 'bo_tinh', 'toan_quoc'] as const
export type Scope = (typeof scopes)[number]

/** Sáng kiến, and accepted (nghiệm thu) science works: đề tài, đề án, công trình khoa học và công nghệ. */
export const workKinds = ['initiative', 'science-work'] as const
export type WorkKind = (typeof workKinds)[number]

export const subjectNames: Record<Subject, string> = {
  individual: 'cá nhân',
  collective: 'tập thể',
  household: 'hộ gia đình',
}

export const groundNames: Record<Ground, string> = {
  CONG_TRANG: 'công trạng',
  DOT_XUAT: 'đột xuất',
  PHONG_TRAO: 'phong trào thi đua',
  CONG_HIEN: 'quá trình cống hiến',
  NIEN_HAN: 'niên hạn',
  DOI_NGOAI: 'đối ngoại',
}

export const ratingNames: Record<Rating, string> = {
  KHTNV: 'Không hoàn thành nhiệm vụ',
  HTNV: 'Hoàn thành nhiệm vụ',
  HTTNV: 'Hoàn thành tốt nhiệm vụ',
  HTXSNV: 'Hoàn thành xuất sắc nhiệm vụ',
}

export const scopeNames: Record<Scope, string> = {
  co_so: 'cơ sở',
  bo_tinh: 'bộ, tỉnh',
  toan_quoc: 'toàn quốc',
}

export const workNames: Record<WorkKind, string> = {
  initiative: 'sáng kiến',
  'science-work': 'đề tài, đề án, công trình khoa học và công nghệ đã nghiệm thu',
}
