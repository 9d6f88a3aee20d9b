/** Chức vụ that the tables for quá trình cống hiến name; a person's posts are matched to these by who enters them. */
export const postNames = {
  'uy-vien-trung-uong': 'Ủy viên Trung ương Đảng',
  'bi-thu-tinh-uy': 'Bí thư Tỉnh ủy',
  'pho-bi-thu-tinh-uy': 'Phó Bí thư Tỉnh ủy',
  'chu-tich-hdnd-tinh': 'Chủ tịch Hội đồng nhân dân tỉnh',
  'chu-tich-ubnd-tinh': 'Chủ tịch Ủy ban nhân dân tỉnh',
  'truong-doan-dbqh-chuyen-trach': 'Trưởng đoàn đại biểu Quốc hội chuyên trách',
  'uy-vien-ban-thuong-vu-tinh-uy': 'Ủy viên Ban Thường vụ Tỉnh ủy',
  'chu-tich-mttq-tinh': 'Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnh',
  'pho-chu-tich-hdnd-tinh': 'Phó Chủ tịch Hội đồng nhân dân tỉnh',
  'pho-chu-tich-ubnd-tinh': 'Phó Chủ tịch Ủy ban nhân dân tỉnh',
  'pho-truong-doan-dbqh': 'Phó Trưởng đoàn đại biểu Quốc hội',
  'tinh-uy-vien': 'Tỉnh ủy viên',
  'truong-ban-dang-tinh': 'Trưởng ban đảng của tỉnh',
  'giam-doc-so': 'Giám đốc sở',
  'bi-thu-huyen-uy': 'Bí thư huyện ủy',
  'tong-cuc-truong': 'Tổng cục trưởng',
  'pho-tong-cuc-truong': 'Phó Tổng cục trưởng',
  'vu-truong': 'Vụ trưởng, Cục trưởng',
  'pho-vu-truong': 'Phó Vụ trưởng, Phó Cục trưởng',
} as const

export type PostCode = keyof typeof postNames

export const postCodes = Object.keys(postNames) as PostCode[]

export const isPostCode = (text: string): text is PostCode => Object.hasOwn(postNames, text)
