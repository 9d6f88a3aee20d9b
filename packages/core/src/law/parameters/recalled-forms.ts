import { dated, law2022, recalled } from '../provisions.ts'
import { parameter, type Parameter } from './parameter.ts'

/**
 * Numbers of provisions known from memory only (collectives, the highest orders): shown so that a person can hold them
 * against the text, never used to decide.
 */
const fromMemory = (code: string, name: string, unit: string, value: number, place: string): Parameter =>
  parameter(code, name, unit, dated(value, law2022(place, [], recalled)))

export const certificatesForCollectivePrimeMinister = fromMemory(
  'BKT-for-collective-BKTTG',
  'Số lần tập thể được tặng Bằng khen của bộ, ban, ngành, tỉnh để xét Bằng khen của Thủ tướng Chính phủ',
  'lần',
  1,
  '73',
)

export const yearsForCollectivePrimeMinister = fromMemory(
  'HTXSNV-years-for-collective-BKTTG',
  'Số năm liên tục tập thể hoàn thành xuất sắc nhiệm vụ để xét Bằng khen của Thủ tướng Chính phủ',
  'năm',
  5,
  '73',
)

export const flagsForCollectivePrimeMinister = fromMemory(
  'COT-for-collective-BKTTG',
  'Số lần tập thể được tặng cờ thi đua hoặc thêm bằng khen của bộ, tỉnh để xét Bằng khen của Thủ tướng Chính phủ',
  'lần',
  1,
  '73',
)

export const priorForCollectiveLabourOrder = fromMemory(
  'prior-for-collective-HCLD',
  'Số lần tập thể được tặng hình thức liền trước để xét Huân chương Lao động',
  'lần',
  1,
  '44',
)

export const yearsForCollectiveLabourOrder = fromMemory(
  'HTXSNV-years-for-collective-HCLD',
  'Số năm liên tục tập thể hoàn thành xuất sắc nhiệm vụ để xét Huân chương Lao động',
  'năm',
  5,
  '44',
)

export const provincialFlagsForThirdLabourOrder = fromMemory(
  'COT-for-collective-HCLD3',
  'Số lần tập thể được tặng Cờ thi đua của bộ, tỉnh để xét Huân chương Lao động hạng Ba',
  'lần',
  1,
  '44',
)

export const certificatesForCollectiveThirdLabourOrder = fromMemory(
  'BKT-for-collective-HCLD3',
  'Số lần tập thể được tặng Bằng khen của bộ, tỉnh để xét Huân chương Lao động hạng Ba (thay cho cờ)',
  'lần',
  2,
  '44',
)

export const governmentFlagsForSecondLabourOrder = fromMemory(
  'COCP-for-collective-HCLD2',
  'Số lần tập thể được tặng Cờ thi đua của Chính phủ để xét Huân chương Lao động hạng Nhì',
  'lần',
  1,
  '43',
)

export const provincialFlagsForSecondLabourOrder = fromMemory(
  'COT-for-collective-HCLD2',
  'Số lần tập thể được tặng Cờ thi đua của bộ, tỉnh để xét Huân chương Lao động hạng Nhì (thay cho Cờ Chính phủ)',
  'lần',
  2,
  '43',
)

export const governmentFlagsForFirstLabourOrder = fromMemory(
  'COCP-for-collective-HCLD1',
  'Số lần tập thể được tặng Cờ thi đua của Chính phủ để xét Huân chương Lao động hạng Nhất',
  'lần',
  2,
  '42',
)

export const ordersForFirstLabourOrder = fromMemory(
  'HCLD2-for-HCLD1',
  'Số lần được tặng Huân chương Lao động hạng Nhì để xét Huân chương Lao động hạng Nhất',
  'lần',
  1,
  '42',
)

export const yearsForFirstLabourOrder = fromMemory(
  'HTTNV-years-for-HCLD1',
  'Số năm liên tục hoàn thành tốt nhiệm vụ trở lên để xét Huân chương Lao động hạng Nhất',
  'năm',
  5,
  '42',
)

export const yearsForGoldStarOrder = fromMemory(
  'outstanding-years-for-HCSV',
  'Số năm liên tục đặc biệt xuất sắc sau Huân chương Hồ Chí Minh để xét Huân chương Sao vàng',
  'năm',
  25,
  '34',
)

export const ordersForGoldStarOrder = fromMemory(
  'HCHCM-for-HCSV',
  'Số lần được tặng Huân chương Hồ Chí Minh để xét Huân chương Sao vàng',
  'lần',
  1,
  '34',
)
