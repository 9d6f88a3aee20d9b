import {
  advancedWorkersPercentOfAdvanced,
  advancedWorkersPercentOfExcellent,
  completedPercentOfExcellent,
  fightersOfExcellent,
} from '../parameters/titles.ts'
import { law2022 } from '../provisions.ts'
import type { AwardRules } from '../rules.ts'
import { attested, membersAtLeast, membersNone, membersPercent, ratedThisYear } from './conditions.ts'

const advanced = law2022('28.1', ['bn-86'], { note: 'Đọc qua quy chế của tỉnh Bắc Ninh, nhắc lại luật.' })
const excellent = law2022('27.1', ['hust-27', 'bn-86'])

/** Tập thể lao động tiên tiến. Of a share the whole number above is needed: assumed, and the figures are shown. */
export const advancedCollective: AwardRules = {
  code: 'TTLDTT',
  quota: [],
  routes: [
    {
      id: '28.1',
      subject: 'collective',
      grounds: ['CONG_TRANG'],
      title: 'Tập thể hoàn thành tốt nhiệm vụ trở lên',
      standing: [advanced],
      conditions: [
        ratedThisYear('HTTNV', advanced),
        attested('tham-gia-phong-trao', 'tham gia thường xuyên, có hiệu quả phong trào thi đua', advanced),
        membersPercent('withLDTT', advancedWorkersPercentOfAdvanced, advanced),
        membersNone('disciplined', advanced),
        attested(
          'chap-hanh-tot',
          'nội bộ đoàn kết, chấp hành tốt chủ trương, chính sách, pháp luật',
          advanced,
        ),
      ],
    },
  ],
  principles: [roundedUp('28.1')],
}

/** Tập thể lao động xuất sắc. The law of 2022 has no point here against members disciplined; the former one had. */
export const excellentCollective: AwardRules = {
  code: 'TTLDXS',
  quota: [],
  routes: [
    {
      id: '27.1',
      subject: 'collective',
      grounds: ['CONG_TRANG'],
      title: 'Tập thể hoàn thành xuất sắc nhiệm vụ',
      standing: [excellent],
      conditions: [
        ratedThisYear('HTXSNV', excellent),
        attested(
          'tham-gia-phong-trao',
          'tích cực tham gia thường xuyên, có hiệu quả phong trào thi đua',
          excellent,
        ),
        membersPercent('ratedAtLeastHTNV', completedPercentOfExcellent, excellent),
        membersPercent('withLDTT', advancedWorkersPercentOfExcellent, excellent),
        membersAtLeast('withCSTDCS', fightersOfExcellent, excellent),
        attested('chap-hanh-tot', 'nội bộ đoàn kết, gương mẫu chấp hành', excellent),
      ],
    },
  ],
  principles: [
    roundedUp('27.1'),
    {
      code: 'which-collectives',
      text: 'Bộ, ban, ngành, tỉnh quy định tập thể thuộc đối tượng xét tặng.',
      standing: [law2022('27.3', ['bn-86'], { enforce: 'attest' })],
    },
  ],
}

function roundedUp(place: string) {
  return {
    code: 'share-rounded-up',
    text: 'Số người ứng với tỷ lệ được làm tròn lên; văn bản đã đọc không quy định cách làm tròn.',
    standing: [law2022(place, [], { confidence: 'UNKNOWN', enforce: 'warn' })],
  } as const
}
