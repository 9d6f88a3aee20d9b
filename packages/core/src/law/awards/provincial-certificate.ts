import {
  excellentYearsForCollectiveCertificate,
  excellentYearsForProvincialCertificate,
  initiativesForProvincialCertificate,
  titlesForProvincialCertificate,
} from '../parameters/forms.ts'
import { law2022 } from '../provisions.ts'
import type { AwardRules, Condition, Route, Run } from '../rules.ts'
import type { Parameter } from '../parameters/parameter.ts'
import { allOf, anyOf, attested, awardsRun, ratedYears } from './conditions.ts'
import { recognizedWorks } from './title-conditions.ts'

const read = (place: string) => law2022(place, ['bn-86'])
const throughBacNinh = (place: string) =>
  law2022(place, ['bn-86'], { note: 'Đọc qua quy chế của tỉnh Bắc Ninh; số khoản theo trí nhớ.' })
const answered = law2022('74.1.d', ['ld-1432533', 'bn-86'])

const exemplary = (place: string): Condition =>
  attested('chap-hanh-tot', 'gương mẫu chấp hành tốt chủ trương, chính sách, pháp luật', read(place))
const united = attested('doan-ket-noi-bo', 'tập thể gương mẫu, nội bộ đoàn kết', throughBacNinh('74.4'))

/** A point of one quality: nobody but a person can say whether it is met, and not everybody claims it. */
function merit(id: string, title: string, grounds: Route['grounds'], code: string, what: string): Route {
  return {
    id,
    subject: 'individual',
    grounds,
    title,
    standing: [read(id)],
    claim: { attested: [code] },
    conditions: [exemplary('74.1'), attested(code, what, read(id))],
  }
}

const titles: Run<Parameter> = { op: 'awards-run', award: 'CSTDCS', count: titlesForProvincialCertificate }
const years: Run<Parameter> = {
  op: 'ratings-run',
  min: 'HTXSNV',
  count: excellentYearsForProvincialCertificate,
}

/**
 * Điểm d. The Ministry answered that initiatives already counted for the titles themselves do not count again: two more
 * are needed; they must fall within those years.
 */
const merits: Condition = anyOf(
  'titles-or-ratings-with-works',
  'liên tục đạt danh hiệu Chiến sĩ thi đua cơ sở, hoặc liên tục hoàn thành xuất sắc nhiệm vụ, và có sáng kiến hoặc công trình khoa học trong thời gian đó',
  answered,
  [
    allOf(
      'titles-with-works',
      'liên tục đạt danh hiệu Chiến sĩ thi đua cơ sở và có sáng kiến hoặc công trình khoa học trong thời gian đó',
      answered,
      [
        awardsRun('CSTDCS', titlesForProvincialCertificate, answered),
        anyOf('works-in-title-years', 'sáng kiến hoặc công trình khoa học', answered, [
          recognizedWorks('initiative', 'co_so', initiativesForProvincialCertificate, answered, {
            code: 'initiative-in-title-years',
            during: titles,
            unused: true,
          }),
          recognizedWorks('science-work', 'co_so', initiativesForProvincialCertificate, answered, {
            code: 'science-work-in-title-years',
            during: titles,
            unused: true,
          }),
        ]),
      ],
    ),
    allOf(
      'ratings-with-works',
      'liên tục hoàn thành xuất sắc nhiệm vụ và có sáng kiến hoặc công trình khoa học trong thời gian đó',
      answered,
      [
        ratedYears('HTXSNV', excellentYearsForProvincialCertificate, answered),
        anyOf('works-in-excellent-years', 'sáng kiến hoặc công trình khoa học', answered, [
          recognizedWorks('initiative', 'co_so', initiativesForProvincialCertificate, answered, {
            code: 'initiative-in-excellent-years',
            during: years,
            unused: true,
          }),
          recognizedWorks('science-work', 'co_so', initiativesForProvincialCertificate, answered, {
            code: 'science-work-in-excellent-years',
            during: years,
            unused: true,
          }),
        ]),
      ],
    ),
  ],
)

const individualRoutes: readonly Route[] = [
  merit(
    '74.1.a',
    'Thành tích trong phong trào thi đua',
    ['PHONG_TRAO'],
    'thanh-tich-phong-trao',
    'có thành tích xuất sắc được bình xét trong phong trào thi đua do bộ, ban, ngành, tỉnh phát động',
  ),
  merit(
    '74.1.b',
    'Nhiều thành tích hoặc thành tích đột xuất',
    ['CONG_TRANG', 'DOT_XUAT'],
    'anh-huong-bo-tinh',
    'lập được nhiều thành tích hoặc thành tích đột xuất, có phạm vi ảnh hưởng trong một lĩnh vực của bộ, ban, ngành, tỉnh',
  ),
  merit(
    '74.1.c',
    'Đóng góp cho kinh tế - xã hội',
    ['CONG_TRANG'],
    'dong-gop-xa-hoi',
    'có đóng góp vào phát triển kinh tế - xã hội, khoa học kỹ thuật, công tác xã hội, từ thiện',
  ),
  {
    id: '74.1.d',
    subject: 'individual',
    grounds: ['CONG_TRANG'],
    title: 'Thành tích liên tục và sáng kiến',
    standing: [answered],
    conditions: [exemplary('74.1'), merits],
  },
  {
    ...merit(
      '74.1',
      'Công nhân, nông dân, người lao động',
      ['CONG_TRANG'],
      'anh-huong-cap-xa',
      'công nhân, nông dân, người lao động lập được nhiều thành tích, có phạm vi ảnh hưởng trong cấp xã, đơn vị',
    ),
    claim: { fact: 'directWorker', attested: ['anh-huong-cap-xa'] },
  },
  merit(
    '74.2',
    'Doanh nhân, trí thức, nhà khoa học',
    ['CONG_TRANG'],
    'dong-gop-duoc-cong-nhan',
    'doanh nhân, trí thức, nhà khoa học có đóng góp được bộ, ban, ngành, tỉnh công nhận',
  ),
]

const collectiveMerit = (title: string, grounds: Route['grounds'], code: string, what: string): Route => ({
  id: `74.4/${code}`,
  subject: 'collective',
  grounds,
  title,
  standing: [throughBacNinh('74.4')],
  claim: { attested: [code] },
  conditions: [united, attested(code, what, throughBacNinh('74.4'))],
})

const collectiveRoutes: readonly Route[] = [
  collectiveMerit(
    'Thành tích trong phong trào thi đua',
    ['PHONG_TRAO'],
    'thanh-tich-phong-trao',
    'có thành tích xuất sắc được bình xét trong phong trào thi đua',
  ),
  collectiveMerit('Thành tích đột xuất', ['DOT_XUAT'], 'thanh-tich-dot-xuat', 'lập thành tích đột xuất'),
  collectiveMerit(
    'Đóng góp cho kinh tế - xã hội',
    ['CONG_TRANG'],
    'dong-gop-xa-hoi',
    'có đóng góp vào phát triển kinh tế - xã hội, khoa học kỹ thuật, từ thiện',
  ),
  {
    id: '74.4/cong-trang',
    subject: 'collective',
    grounds: ['CONG_TRANG'],
    title: 'Hoàn thành xuất sắc nhiệm vụ liên tục',
    standing: [throughBacNinh('74.4')],
    conditions: [
      united,
      anyOf(
        'excellent-years-or-titles',
        'liên tục hoàn thành xuất sắc nhiệm vụ hoặc liên tục là Tập thể lao động xuất sắc',
        throughBacNinh('74.4'),
        [
          ratedYears('HTXSNV', excellentYearsForCollectiveCertificate, throughBacNinh('74.4')),
          awardsRun('TTLDXS', excellentYearsForCollectiveCertificate, throughBacNinh('74.4')),
        ],
      ),
      attested(
        'dan-chu-tiet-kiem',
        'thực hiện tốt dân chủ ở cơ sở, phong trào thi đua, chăm lo đời sống, thực hành tiết kiệm, phòng, chống tham nhũng',
        throughBacNinh('74.4'),
      ),
    ],
  },
]

/** Bằng khen của bộ, ban, ngành, tỉnh. */
export const provincialCertificate: AwardRules = {
  code: 'BKT',
  quota: [],
  routes: [
    ...individualRoutes,
    ...collectiveRoutes,
    {
      id: '74/ho-gia-dinh',
      subject: 'household',
      grounds: ['CONG_TRANG', 'PHONG_TRAO'],
      title: 'Hộ gia đình',
      standing: [law2022('74', ['bn-86'], { note: 'Số khoản chưa đọc được.' })],
      conditions: [
        attested(
          'dong-gop-cong-suc-dat-dai-tai-san',
          'hộ gia đình gương mẫu, có nhiều đóng góp công sức, đất đai, tài sản',
          law2022('74', ['bn-86']),
        ),
      ],
    },
  ],
  principles: [],
}
