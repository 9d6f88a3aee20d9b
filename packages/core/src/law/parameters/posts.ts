import { dated, decree152, decree98, recalled } from '../provisions.ts'
import { parameter, type Parameter } from './parameter.ts'

/**
 * Years in a post for quá trình cống hiến in peace time, as the province of Bình Phước tabulated them under NĐ 98. Under
 * NĐ 152 the same table is assumed and only warns.
 */
const postYears = (code: string, name: string, value: number): Parameter =>
  parameter(
    code,
    `Thời gian giữ chức vụ xét ${name}`,
    'năm',
    dated(value, decree98('Chương II Mục 2', ['bp-634'], { enforce: 'warn' })),
    dated(value, decree152('Chương II Mục 2', ['bp-634'], recalled)),
  )

/** NĐ 152 Điều 21, read on a machine-translated page. */
const centralYears = (code: string, name: string, value: number): Parameter =>
  parameter(
    code,
    `Thời gian giữ chức vụ xét ${name}`,
    'năm',
    dated(value, decree152('21', ['ld-1533307'], { ...recalled, note: 'Đọc ở trang dịch máy.' })),
  )

export const independenceFirstYears = postYears('post-years-HCDL1', 'Huân chương Độc lập hạng Nhất', 13)
export const independenceSecondYears = postYears('post-years-HCDL2', 'Huân chương Độc lập hạng Nhì', 8)
export const independenceThirdYears = postYears('post-years-HCDL3', 'Huân chương Độc lập hạng Ba', 3)
export const independenceThirdDeputyYears = postYears(
  'post-years-HCDL3-deputy',
  'Huân chương Độc lập hạng Ba (cấp phó và tương đương)',
  8,
)

export const labourFirstChairYears = postYears('post-years-HCLD1-chair', 'Huân chương Lao động hạng Nhất', 5)
export const labourFirstDelegateYears = postYears(
  'post-years-HCLD1-delegate',
  'Huân chương Lao động hạng Nhất (Trưởng đoàn đại biểu Quốc hội)',
  8,
)
export const labourFirstMemberYears = postYears(
  'post-years-HCLD1-member',
  'Huân chương Lao động hạng Nhất (Ủy viên Ban Thường vụ và tương đương)',
  10,
)
export const labourFirstDirectorYears = postYears(
  'post-years-HCLD1-director',
  'Huân chương Lao động hạng Nhất (Giám đốc sở và tương đương)',
  15,
)
export const labourSecondChairYears = postYears('post-years-HCLD2-chair', 'Huân chương Lao động hạng Nhì', 3)

export const labourThirdGeneralYears = centralYears(
  'post-years-HCLD3-general',
  'Huân chương Lao động hạng Ba (Tổng cục trưởng)',
  3,
)
export const labourThirdDeputyGeneralYears = centralYears(
  'post-years-HCLD3-deputy-general',
  'Huân chương Lao động hạng Ba (Phó Tổng cục trưởng)',
  5,
)
export const labourThirdDirectorYears = centralYears(
  'post-years-HCLD3-director',
  'Huân chương Lao động hạng Ba (Vụ trưởng, Cục trưởng)',
  6,
)
export const labourThirdDeputyYears = centralYears(
  'post-years-HCLD3-deputy',
  'Huân chương Lao động hạng Ba (Phó Vụ trưởng)',
  10,
)
