import {
  grassrootsTitlesForProvincial,
  initiativesForNationalTitle,
  provincialTitlesForNational,
} from '../parameters/titles.ts'
import { law2022 } from '../provisions.ts'
import type { AwardRules } from '../rules.ts'
import { anyOf, awardsRun } from './conditions.ts'
import { combatMerit, recognizedWorks, rightAfter } from './title-conditions.ts'

const article = (place: string) => law2022(place, ['tvpl-220982', 'tvpl-78'])

/**
 * Chiến sĩ thi đua toàn quốc. Two provincial titles earned by years that do not overlap stand three years apart: whether
 * those are “liên tục” hangs on the same unread question as the overlap, so a person decides.
 */
export const nationalEmulationFighter: AwardRules = {
  code: 'CSTDTQ',
  quota: [],
  routes: [
    {
      id: '21.1',
      subject: 'individual',
      grounds: ['CONG_TRANG'],
      title: 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh liên tục, có sáng kiến phạm vi toàn quốc',
      standing: [article('21.1')],
      conditions: [
        awardsRun('CSTDT', provincialTitlesForNational, article('21.1.a'), grassrootsTitlesForProvincial),
        anyOf(
          'work-of-national-effect',
          'có sáng kiến, hoặc đề tài, đề án, công trình khoa học đã nghiệm thu, có phạm vi ảnh hưởng toàn quốc; hoặc mưu trí, sáng tạo trong chiến đấu',
          article('21.1.b'),
          [
            recognizedWorks('initiative', 'toan_quoc', initiativesForNationalTitle, article('21.1.b')),
            recognizedWorks('science-work', 'toan_quoc', initiativesForNationalTitle, article('21.1.b')),
            combatMerit('có phạm vi ảnh hưởng toàn quốc', article('21.1.b')),
          ],
        ),
        rightAfter(
          'CSTDT',
          provincialTitlesForNational,
          law2022('21', ['ld-1585761'], {
            enforce: 'warn',
            note: 'Theo hướng dẫn của Bộ Nội vụ, đọc ở trang dịch máy.',
          }),
        ),
      ],
    },
  ],
  principles: [
    {
      code: 'scope-recognized-by-head',
      text: 'Phạm vi ảnh hưởng toàn quốc của sáng kiến, công trình do người đứng đầu bộ, ban, ngành, tỉnh công nhận; mưu trí, sáng tạo trong chiến đấu do Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Công an công nhận.',
      standing: [{ ...article('21.2'), enforce: 'attest' }],
    },
  ],
}
