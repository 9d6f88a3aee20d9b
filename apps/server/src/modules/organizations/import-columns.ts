/** The columns of the two forms of this module. */
import { GENDERS, LEVELS } from '@guongsang/contract/organizations-words.ts'
import { birthColumn, identityNumberColumn, type ImportColumn } from '../../platform/imports/columns.ts'

const flag = { kind: 'flag', width: 12, choices: ['Có', 'Không'] } as const
const list = 'cách nhau bằng dấu chấm phẩy'
const required = 'bắt buộc'

export const organizationColumns = {
  name: {
    label: 'Tên cơ quan, đơn vị',
    hint: required,
    also: ['Tên đơn vị', 'Tên cơ quan', 'Cơ quan, đơn vị', 'Đơn vị', 'Tên', 'Tên đầy đủ', 'Tên chính thức'],
    kind: 'line',
    width: 48,
    example: 'Ví dụ: Phòng Văn hóa và Thông tin huyện',
  },
  shortName: {
    label: 'Tên ngắn',
    also: ['Tên gọi tắt', 'Tên rút gọn'],
    kind: 'line',
    width: 24,
    example: 'Phòng VH-TT',
  },
  abbreviation: { label: 'Viết tắt', also: ['Tên viết tắt'], kind: 'line', width: 14, example: 'VHTT' },
  aliases: {
    label: 'Cách viết khác',
    hint: list,
    also: ['Tên khác', 'Tên gọi khác'],
    kind: 'names',
    width: 32,
    example: 'Phòng Văn hóa - Thông tin',
  },
  kind: {
    label: 'Loại',
    also: ['Loại đơn vị', 'Loại cơ quan, đơn vị', 'Loại hình', 'Loại cơ quan'],
    kind: 'line',
    width: 28,
    example: 'Phòng, ban',
    choices: 'kinds',
  },
  level: {
    label: 'Cấp',
    also: ['Cấp đơn vị', 'Cấp hành chính'],
    kind: 'line',
    width: 12,
    example: LEVELS.district,
    choices: Object.values(LEVELS),
  },
  parent: {
    label: 'Trực thuộc',
    also: ['Đơn vị cha', 'Đơn vị cấp trên', 'Cơ quan chủ quản', 'Đơn vị chủ quản', 'Cấp trên trực tiếp'],
    kind: 'names',
    width: 36,
    example: 'Ủy ban nhân dân huyện',
  },
  jurisdiction: {
    label: 'Địa bàn',
    also: ['Đơn vị hành chính', 'Địa phương', 'Xã, phường'],
    kind: 'line',
    width: 24,
    example: null,
    choices: 'jurisdictions',
  },
  underCommittee: {
    label: 'Thuộc UBND',
    also: ['Thuộc Ủy ban nhân dân', 'Trực thuộc UBND'],
    example: 'Có',
    ...flag,
  },
  vertical: { label: 'Ngành dọc', also: ['Đơn vị ngành dọc'], example: 'Không', ...flag },
  verticalParent: {
    label: 'Cấp trên theo ngành',
    also: ['Cấp trên ngành dọc', 'Đơn vị ngành dọc cấp trên'],
    kind: 'names',
    width: 36,
    example: null,
  },
  fields: {
    label: 'Lĩnh vực phụ trách',
    hint: list,
    also: ['Lĩnh vực'],
    kind: 'names',
    width: 36,
    example: 'Văn hóa, thể thao, du lịch; Thông tin, truyền thông',
  },
  headCount: {
    label: 'Số người',
    also: ['Biên chế', 'Số biên chế', 'Số cán bộ', 'Tổng số người'],
    kind: 'number',
    width: 10,
    example: 9,
  },
  foundedOn: {
    label: 'Ngày thành lập',
    also: ['Thành lập ngày', 'Từ ngày'],
    kind: 'day',
    width: 14,
    example: '2008-05-05',
  },
  decision: {
    label: 'Quyết định',
    also: ['Quyết định thành lập', 'Số quyết định', 'Căn cứ'],
    kind: 'line',
    width: 30,
    example: 'Quyết định số 15/QĐ-UBND',
  },
  address: { label: 'Địa chỉ', also: ['Trụ sở'], kind: 'line', width: 32, example: null },
  phone: { label: 'Điện thoại', also: ['Số điện thoại', 'SĐT'], kind: 'line', width: 16, example: null },
  email: { label: 'Thư điện tử', also: ['Email', 'E-mail'], kind: 'line', width: 24, example: null },
  website: {
    label: 'Trang thông tin',
    also: ['Website', 'Trang web', 'Trang thông tin điện tử'],
    kind: 'line',
    width: 28,
    example: null,
  },
} as const satisfies Record<string, ImportColumn>

export const peopleColumns = {
  fullName: {
    label: 'Họ và tên',
    hint: required,
    also: ['Họ tên', 'Tên', 'Họ, tên', 'Họ và tên cá nhân'],
    kind: 'line',
    width: 30,
    example: 'Ví dụ: Nguyễn Văn Ân',
  },
  gender: {
    label: 'Giới tính',
    also: ['Giới', 'Nam/nữ'],
    kind: 'line',
    width: 10,
    example: GENDERS.male,
    choices: Object.values(GENDERS),
  },
  birth: birthColumn,
  identityNumber: identityNumberColumn,
  ethnicity: { label: 'Dân tộc', also: [], kind: 'line', width: 12, example: 'Kinh' },
  occupation: {
    label: 'Nhóm nghề nghiệp',
    also: ['Nghề nghiệp', 'Đối tượng'],
    kind: 'line',
    width: 24,
    example: 'Công chức',
    choices: 'occupations',
  },
  directLabour: {
    label: 'Lao động trực tiếp',
    also: ['Người lao động trực tiếp'],
    example: 'Không',
    ...flag,
  },
  organization: {
    label: 'Nơi công tác',
    also: ['Đơn vị', 'Cơ quan', 'Đơn vị công tác', 'Cơ quan, đơn vị', 'Cơ quan công tác', 'Tên đơn vị'],
    kind: 'names',
    width: 40,
    example: null,
    choices: 'organizations',
  },
  jurisdiction: {
    label: 'Nơi ở',
    hint: 'xã, phường, khi không có nơi công tác',
    also: ['Địa bàn', 'Xã, phường', 'Nơi cư trú', 'Xã, phường nơi ở', 'Nơi ở hiện nay'],
    kind: 'line',
    width: 24,
    example: null,
    choices: 'jurisdictions',
  },
  from: {
    label: 'Công tác từ ngày',
    also: ['Từ ngày', 'Ngày về đơn vị', 'Ngày công tác'],
    kind: 'day',
    width: 14,
    example: '2015-08-01',
  },
  title: {
    label: 'Chức vụ',
    also: ['Chức danh', 'Chức vụ, chức danh'],
    kind: 'line',
    width: 24,
    example: 'Trưởng phòng',
  },
  isHead: { label: 'Người đứng đầu', also: ['Là người đứng đầu', 'Đứng đầu'], example: 'Có', ...flag },
  isManager: {
    label: 'Cán bộ quản lý',
    also: ['Lãnh đạo, quản lý', 'Quản lý', 'Là quản lý'],
    example: 'Có',
    ...flag,
  },
  postFrom: {
    label: 'Giữ chức vụ từ ngày',
    also: ['Ngày bổ nhiệm', 'Bổ nhiệm từ ngày'],
    kind: 'day',
    width: 14,
    example: '2021-01-15',
  },
  decision: {
    label: 'Quyết định',
    also: ['Quyết định bổ nhiệm', 'Số quyết định'],
    kind: 'line',
    width: 30,
    example: 'Quyết định số 08/QĐ-UBND',
  },
} as const satisfies Record<string, ImportColumn>

export type OrganizationColumn = keyof typeof organizationColumns
export type PersonColumn = keyof typeof peopleColumns
