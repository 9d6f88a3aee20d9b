import { newRecruitMonths } from '../parameters/titles.ts'
import { cite } from '../cite.ts'
import { circular01From, circular15From, dated, dayBefore, law2022 } from '../provisions.ts'
import type { AwardRules, Condition } from '../rules.ts'
import { attested, ratedThisYear } from './conditions.ts'

const article = (place: string) => law2022(place, ['tvpl-245569'])

/** Not to those recruited too recently: the circular, as long as it stood; after it nobody has read the next. */
const notNewlyRecruited: Condition = {
  code: 'recruited-long-enough',
  standing: newRecruitMonths.versions,
  test: { op: 'recruited-months', min: newRecruitMonths },
  says: {
    holds: 'Đã công tác {have} tháng; người mới tuyển dụng cần từ {need} tháng trở lên.',
    fails: 'Mới tuyển dụng {have} tháng; không xét người mới tuyển dụng dưới {need} tháng.',
    unknown:
      'Chưa rõ thời gian công tác từ khi tuyển dụng; không xét người mới tuyển dụng dưới {need} tháng.',
  },
}

/** Lao động tiên tiến. */
export const advancedWorker: AwardRules = {
  code: 'LDTT',
  quota: [
    dated(
      'Không có tỷ lệ khống chế ở cấp quốc gia từ ngày 01/01/2024; tỷ lệ, nếu có, do bộ, tỉnh quy định.',
      law2022('24', ['lc-76381', 'tvpl-218203']),
    ),
  ],
  routes: [
    {
      id: '24.1',
      subject: 'individual',
      grounds: ['CONG_TRANG'],
      title: 'Cán bộ, công chức, viên chức, người lao động',
      standing: [article('24.1')],
      conditions: [
        ratedThisYear('HTTNV', article('24.1.a')),
        attested(
          'tu-luc-doan-ket',
          'tự lực, tự cường, đoàn kết, tương trợ, tích cực tham gia phong trào thi đua',
          article('24.1.b'),
        ),
        notNewlyRecruited,
      ],
    },
    {
      id: '24.3',
      subject: 'individual',
      grounds: ['CONG_TRANG'],
      title: 'Công nhân, nông dân, người lao động không thuộc khoản 1, khoản 2',
      standing: [article('24.3')],
      claim: { fact: 'directWorker', attested: ['lao-dong-hieu-qua'] },
      conditions: [
        attested(
          'lao-dong-hieu-qua',
          'lao động, sản xuất có hiệu quả; tích cực tham gia phong trào thi đua, hoạt động xã hội',
          article('24.3'),
        ),
        attested(
          'chap-hanh-tot',
          'gương mẫu chấp hành; có đạo đức, đoàn kết, giúp đỡ cộng đồng',
          article('24.3'),
        ),
      ],
    },
  ],
  principles: [
    {
      code: 'time-that-counts',
      text: 'Thời gian điều trị vết thương do chiến đấu hoặc do hành động dũng cảm cứu người, cứu tài sản (có kết luận của cơ sở y tế) và thời gian được cử đi đào tạo được tính để xét danh hiệu.',
      standing: [
        {
          ...law2022('', ['tvpl-138908']),
          from: circular01From,
          to: dayBefore(circular15From),
          cite: cite('01/2024/TT-BNV', '1.5'),
        },
        {
          ...law2022('', ['tvpl-668075'], { confidence: 'UNKNOWN', enforce: 'warn' }),
          from: circular15From,
          cite: cite('15/2025/TT-BNV'),
        },
      ],
    },
    {
      code: 'details-by-locality',
      text: 'Bộ, tỉnh quy định chi tiết khoản 1, khoản 2; Ủy ban nhân dân tỉnh quy định chi tiết khoản 3.',
      standing: [law2022('24.4', ['tvpl-219221'])],
    },
  ],
}
