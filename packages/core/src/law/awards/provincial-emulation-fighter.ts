import { grassrootsTitlesForProvincial, initiativesForProvincialTitle } from '../parameters/titles.ts'
import { law2022, unread } from '../provisions.ts'
import type { AwardRules } from '../rules.ts'
import { anyOf, awardsRun } from './conditions.ts'
import { combatMerit, noOverlap, recognizedWorks } from './title-conditions.ts'

const article = (place: string) => law2022(place, ['tvpl-219217'])

/** Chiến sĩ thi đua bộ, ban, ngành, tỉnh. */
export const provincialEmulationFighter: AwardRules = {
  code: 'CSTDT',
  quota: [],
  routes: [
    {
      id: '22.1',
      subject: 'individual',
      grounds: ['CONG_TRANG'],
      title: 'Chiến sĩ thi đua cơ sở liên tục, có sáng kiến phạm vi bộ, tỉnh',
      standing: [article('22.1')],
      conditions: [
        awardsRun('CSTDCS', grassrootsTitlesForProvincial, article('22.1.a')),
        noOverlap(
          'CSTDT',
          'CSTDCS',
          grassrootsTitlesForProvincial,
          law2022('22.1.a', [], {
            ...unread,
            note: 'Văn bản đã đọc không nói các năm đã dùng cho lần trước có được tính lại hay không.',
          }),
        ),
        anyOf(
          'work-of-wide-effect',
          'có sáng kiến, hoặc đề tài, đề án, công trình khoa học đã nghiệm thu, áp dụng hiệu quả và có khả năng nhân rộng trong bộ, ban, ngành, tỉnh; hoặc mưu trí, sáng tạo trong chiến đấu',
          article('22.1.b'),
          [
            recognizedWorks('initiative', 'bo_tinh', initiativesForProvincialTitle, article('22.1.b')),
            recognizedWorks('science-work', 'bo_tinh', initiativesForProvincialTitle, article('22.1.b')),
            combatMerit('có phạm vi ảnh hưởng toàn quân, toàn lực lượng công an', article('22.1.b')),
          ],
        ),
      ],
    },
  ],
  principles: [
    {
      code: 'outstanding-among-them',
      text: 'Chọn cá nhân có thành tích xuất sắc tiêu biểu trong số những người đạt đủ số lần Chiến sĩ thi đua cơ sở.',
      standing: [{ ...article('22.1.a'), enforce: 'attest' }],
    },
    {
      code: 'scope-recognized-by-head',
      text: 'Hiệu quả áp dụng và khả năng nhân rộng của sáng kiến, công trình do người đứng đầu bộ, ban, ngành, tỉnh công nhận; sáng kiến ghi phạm vi bộ, tỉnh là sáng kiến đã được công nhận như vậy.',
      standing: [
        law2022('22.2', ['bn-86'], {
          enforce: 'attest',
          note: 'Đọc qua quy chế của tỉnh Bắc Ninh; số khoản theo trí nhớ.',
        }),
      ],
    },
  ],
}
