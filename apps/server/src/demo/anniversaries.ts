/** Days that the five plans name, with the base day where a plan prints it. */
import { day } from '@guongsang/core/kernel/day.ts'
import type { Anniversaries } from '../modules/events/index.ts'
import { idOf } from './ids.ts'

type Printed = readonly [name: string, basedOn: string | null, level: 'central' | 'province', source: string]

const emulationDay = (source: string): Printed => [
  'Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc',
  '1948-06-11',
  'central',
  source,
]

const printed: Readonly<Record<string, readonly Printed[]>> = {
  vinhthuan: [emulationDay('Ngày hằng năm của phong trào thi đua')],
  dienkhanh: [emulationDay('Kế hoạch số 87/KH-UBND ngày 11/4/2023, mục III.3.b')],
  cammy: [emulationDay('Kế hoạch số 11/KH-UBND ngày 11/01/2024, mục II.2')],
  dienbien: [
    emulationDay('Ngày hằng năm của phong trào thi đua'),
    [
      'Chiến thắng lịch sử Điện Biên Phủ',
      '1954-05-07',
      'central',
      'Kế hoạch số 1023/KH-UBND ngày 10/01/2024, mục I.1',
    ],
    ['Ngày thành lập tỉnh', '1909-06-28', 'province', 'Kế hoạch số 1023/KH-UBND ngày 10/01/2024, mục I.1'],
    [
      'Ngày thành lập Đảng bộ tỉnh Điện Biên',
      '1949-10-10',
      'province',
      'Kế hoạch số 1023/KH-UBND ngày 10/01/2024, mục I.1',
    ],
    // The plan counts 80 years and prints no day: the office has still to fill it in.
    [
      'Ngày thành lập Quân đội nhân dân Việt Nam',
      null,
      'central',
      'Kế hoạch số 1023/KH-UBND ngày 10/01/2024, mục I.1',
    ],
  ],
  tanbien: [emulationDay('Ngày hằng năm của phong trào thi đua')],
}

export const anniversariesIn = (slug: string): Anniversaries =>
  (printed[slug] ?? []).map(([name, basedOn, level, source]) => ({
    id: idOf(slug, 'anniversary', name),
    name,
    based_on: basedOn === null ? null : day(basedOn),
    month: null,
    date_of_month: null,
    level,
    source,
  }))
