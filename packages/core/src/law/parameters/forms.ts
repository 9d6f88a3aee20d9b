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

const ministryAnswer73 = law2022('73.1.b', ['ld-1453321', 'ld-1400546', 'nnt-73'])

export const certificatesForPrimeMinister = parameter(
  'BKT-for-BKTTG',
  'Số lần được tặng Bằng khen của bộ, ban, ngành, tỉnh để xét Bằng khen của Thủ tướng Chính phủ',
  'lần',
  dated(1, ministryAnswer73),
)

export const yearsForPrimeMinister = parameter(
  'HTTNV-years-for-BKTTG',
  'Số năm liên tục hoàn thành tốt nhiệm vụ trở lên để xét Bằng khen của Thủ tướng Chính phủ',
  'năm',
  dated(5, ministryAnswer73),
)

export const titlesForPrimeMinister = parameter(
  'CSTDCS-for-BKTTG',
  'Số lần Chiến sĩ thi đua cơ sở trong thời gian đó để xét Bằng khen của Thủ tướng Chính phủ',
  'lần',
  dated(3, ministryAnswer73),
)

const ministryAnswer44 = law2022('44.1.e', ['ld-1467558'])

export const certificatesForThirdLabourOrder = parameter(
  'BKTTG-for-HCLD3',
  'Số lần được tặng Bằng khen của Thủ tướng Chính phủ để xét Huân chương Lao động hạng Ba',
  'lần',
  dated(1, ministryAnswer44),
)

export const yearsForThirdLabourOrder = parameter(
  'HTTNV-years-for-HCLD3',
  'Số năm liên tục hoàn thành tốt nhiệm vụ trở lên để xét Huân chương Lao động hạng Ba',
  'năm',
  dated(5, ministryAnswer44),
)

export const excellentYearsForThirdLabourOrder = parameter(
  'HTXSNV-years-for-HCLD3',
  'Số năm hoàn thành xuất sắc nhiệm vụ trong thời gian đó để xét Huân chương Lao động hạng Ba',
  'năm',
  dated(1, ministryAnswer44),
)

export const titlesForThirdLabourOrder = parameter(
  'CSTDCS-for-HCLD3',
  'Số lần Chiến sĩ thi đua cơ sở trong thời gian đó để xét Huân chương Lao động hạng Ba',
  'lần',
  dated(3, ministryAnswer44),
)

export const movementYearsForThirdLabourOrder = parameter(
  'movement-years-for-HCLD3',
  'Thời gian tối thiểu của phong trào thi đua do bộ, tỉnh phát động để xét Huân chương Lao động hạng Ba cho công nhân, nông dân, người lao động',
  'năm',
  dated(5, law2022('44.2', ['tvpl-d44k2'])),
)

const read43 = law2022('43.1', ['tvpl-d43'])

export const ordersForSecondLabourOrder = parameter(
  'HCLD3-for-HCLD2',
  'Số lần được tặng Huân chương Lao động hạng Ba để xét Huân chương Lao động hạng Nhì',
  'lần',
  dated(1, read43),
)

export const yearsForSecondLabourOrder = parameter(
  'HTTNV-years-for-HCLD2',
  'Số năm liên tục hoàn thành tốt nhiệm vụ trở lên để xét Huân chương Lao động hạng Nhì',
  'năm',
  dated(5, read43),
)

export const excellentYearsForSecondLabourOrder = parameter(
  'HTXSNV-years-for-HCLD2',
  'Số năm hoàn thành xuất sắc nhiệm vụ trong thời gian đó để xét Huân chương Lao động hạng Nhì',
  'năm',
  dated(2, read43),
)

export const titlesForSecondLabourOrder = parameter(
  'CSTDT-for-HCLD2',
  'Số lần Chiến sĩ thi đua bộ, ban, ngành, tỉnh trong thời gian đó để xét Huân chương Lao động hạng Nhì',
  'lần',
  dated(1, read43),
)

export const outstandingYearsForHoChiMinhOrder = parameter(
  'outstanding-years-for-HCHCM',
  'Số năm liên tục đặc biệt xuất sắc sau Huân chương Độc lập hạng Nhất để xét Huân chương Hồ Chí Minh',
  'năm',
  dated(10, law2022('35.2', ['tb-35'])),
)

export const ordersForHoChiMinhOrder = parameter(
  'HCDL1-for-HCHCM',
  'Số lần được tặng Huân chương Độc lập hạng Nhất (hoặc Quân công hạng Nhất) để xét Huân chương Hồ Chí Minh',
  'lần',
  dated(1, law2022('35.2', ['tb-35'])),
)

const contribution = law2022('63.1', ['tvpl-220523'])

export const yearsForLabourHero = parameter(
  'years-for-AHLD',
  'Số năm có đóng góp quan trọng để xét Anh hùng Lao động (cá nhân)',
  'năm',
  dated(10, contribution),
)

export const leadingYearsForLabourHero = parameter(
  'leading-years-for-AHLD',
  'Số năm dẫn đầu toàn quốc để xét Anh hùng Lao động (tập thể)',
  'năm',
  dated(10, law2022('63.2', ['tvpl-220523'])),
)
