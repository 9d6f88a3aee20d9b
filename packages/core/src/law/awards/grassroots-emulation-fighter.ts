import { grassrootsTitlePercent, initiativesForGrassrootsTitle } from '../parameters/titles.ts'
import { dated, law2022 } from '../provisions.ts'
import type { AwardRules } from '../rules.ts'
import { anyOf, meetsAward, ratedThisYear } from './conditions.ts'
import { combatMerit, recognizedWorks } from './title-conditions.ts'

const article = (place: string) => law2022(place, ['tvpl-220962', 'tvpl-244833'])

/** Chiến sĩ thi đua cơ sở. An initiative is one way among several, not compulsory. */
export const grassrootsEmulationFighter: AwardRules = {
  code: 'CSTDCS',
  quota: [
    ...grassrootsTitlePercent.versions.map((version) =>
      dated(`Không quá ${version.value}% số cá nhân đạt Lao động tiên tiến.`, version),
    ),
    dated(
      'Không có tỷ lệ khống chế ở cấp quốc gia từ ngày 01/01/2024; tỷ lệ, nếu có, do bộ, tỉnh quy định.',
      law2022('23', ['tvpl-218203', 'lc-76381']),
    ),
  ],
  routes: [
    {
      id: '23',
      subject: 'individual',
      grounds: ['CONG_TRANG'],
      title: 'Lao động tiên tiến có thành tích nổi trội hoặc sáng kiến',
      standing: [article('23')],
      conditions: [
        meetsAward('LDTT', article('23.1')),
        anyOf(
          'rating-or-work',
          'hoàn thành xuất sắc nhiệm vụ; có sáng kiến được cơ sở công nhận; có đề tài, đề án, công trình khoa học đã nghiệm thu; mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu',
          article('23.2'),
          [
            ratedThisYear('HTXSNV', article('23.2')),
            recognizedWorks('initiative', 'co_so', initiativesForGrassrootsTitle, article('23.2')),
            recognizedWorks('science-work', 'co_so', initiativesForGrassrootsTitle, article('23.2')),
            combatMerit('được đơn vị công nhận', article('23.2')),
          ],
        ),
      ],
    },
  ],
  principles: [],
}
