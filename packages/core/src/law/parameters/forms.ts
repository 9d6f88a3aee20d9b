import { dated, law2022 } from '../provisions.ts'
import { parameter } from './parameter.ts'

/** Hình thức khen thưởng: the numbers of Điều 34 to 75. */

const certificate = law2022('74.1.d', ['ld-1432533', 'bn-86'])

export const titlesForProvincialCertificate = parameter(
  'CSTDCS-for-BKT',
  'Số lần liên tục Chiến sĩ thi đua cơ sở để xét Bằng khen của bộ, ban, ngành, tỉnh',
  'lần',
  dated(2, certificate),
)

export const excellentYearsForProvincialCertificate = parameter(
  'HTXSNV-years-for-BKT',
  'Số năm liên tục hoàn thành xuất sắc nhiệm vụ để xét Bằng khen của bộ, ban, ngành, tỉnh',
  'năm',
  dated(2, certificate),
)

export const initiativesForProvincialCertificate = parameter(
  'initiatives-for-BKT',
  'Số sáng kiến, công trình khoa học trong thời gian đó để xét Bằng khen của bộ, ban, ngành, tỉnh',
  'sáng kiến',
  dated(2, certificate),
)

export const excellentYearsForCollectiveCertificate = parameter(
  'HTXSNV-years-for-collective-BKT',
  'Số năm liên tục hoàn thành xuất sắc nhiệm vụ, hoặc lần liên tục Tập thể lao động xuất sắc, để tập thể được xét Bằng khen của bộ, ban, ngành, tỉnh',
  'năm',
  dated(2, law2022('74.4', ['bn-86'], { note: 'Đọc qua quy chế của tỉnh Bắc Ninh; số khoản theo trí nhớ.' })),
)
