import { law2022 } from '../provisions.ts'
import type { AwardRules, Condition, Route } from '../rules.ts'
import { anyOf, attested, ratedThisYear } from './conditions.ts'

const read = law2022('75', ['bn-86'], {
  note: 'Tiêu chuẩn do bộ, ban, ngành, tỉnh quy định chi tiết; đọc qua quy chế của tỉnh Bắc Ninh.',
})
const grounds: Route['grounds'] = ['CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO']

const merits = (what: string): Condition =>
  anyOf(
    'movement-or-merit',
    'được bình xét trong phong trào thi đua; nhiều thành tích hoặc thành tích đột xuất',
    read,
    [
      attested('thanh-tich-phong-trao', 'thành tích được bình xét trong phong trào thi đua', read),
      attested('nhieu-thanh-tich', what, read),
    ],
  )

/** Giấy khen. */
export const commendation: AwardRules = {
  code: 'GK',
  quota: [],
  routes: [
    {
      id: '75/ca-nhan',
      subject: 'individual',
      grounds,
      title: 'Cá nhân',
      standing: [read],
      conditions: [
        anyOf('rating-or-duty', 'hoàn thành tốt nhiệm vụ; hoàn thành tốt nghĩa vụ công dân', read, [
          ratedThisYear('HTTNV', read),
          attested('nghia-vu-cong-dan', 'hoàn thành tốt nghĩa vụ công dân', read),
        ]),
        merits('có nhiều thành tích hoặc thành tích đột xuất, ảnh hưởng trong một lĩnh vực của đơn vị'),
      ],
    },
    {
      id: '75/tap-the',
      subject: 'collective',
      grounds,
      title: 'Tập thể',
      standing: [read],
      conditions: [
        ratedThisYear('HTTNV', read),
        attested('doan-ket-noi-bo', 'nội bộ đoàn kết', read),
        merits('có nhiều thành tích hoặc thành tích đột xuất'),
      ],
    },
    {
      id: '75/ho-gia-dinh',
      subject: 'household',
      grounds,
      title: 'Hộ gia đình',
      standing: [read],
      conditions: [
        anyOf(
          'contribution-or-movement',
          'đóng góp công sức, đất đai, tài sản; được bình xét trong phong trào thi đua',
          read,
          [
            attested('dong-gop-cong-suc-dat-dai-tai-san', 'có đóng góp công sức, đất đai hoặc tài sản', read),
            attested('thanh-tich-phong-trao', 'thành tích được bình xét trong phong trào thi đua', read),
          ],
        ),
      ],
    },
  ],
  principles: [],
}
