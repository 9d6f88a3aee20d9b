/** What the plan of Vĩnh Thuận rests on and cites, as it prints it. */
import { decree98, directive34, law, type CitedSource } from './cited-source.ts'

export const vinhthuanCited: readonly CitedSource[] = [
  {
    key: 'kh-tinh',
    kind: 'plan',
    reference: '64/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Kiên Giang',
    on: '2024-03-06',
    title: 'Tuyên truyền về công tác thi đua, khen thưởng năm 2024',
    received: { on: '2024-03-08', number: 41 },
  },
  directive34(
    'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng',
  ),
  { ...law, citation: 'Luật Thi đua, khen thưởng năm 2022' },
  {
    ...decree98,
    citation:
      'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  },
  {
    key: 'ct-19',
    kind: 'directive',
    reference: '19/CT-TTg',
    issuer: 'Thủ tướng Chính phủ',
    on: '2021-07-16',
    title:
      'Phát động thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội hằng năm và kế hoạch giai đoạn 2021-2025 theo Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    citation: 'Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ',
  },
  {
    key: 'nq-dang-bo-tinh',
    kind: 'resolution',
    reference: null,
    issuer: 'Đại hội Đảng bộ tỉnh Kiên Giang',
    on: null,
    title: 'Nghị quyết Đại hội Đảng bộ tỉnh Kiên Giang',
    to: '2025-12-31',
    citation: 'Nghị quyết Đại hội Đảng bộ tỉnh',
  },
]
