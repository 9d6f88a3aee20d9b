/** What the plan of Diên Khánh rests on and cites, as it prints it. */
import { directive34, type CitedSource } from './cited-source.ts'

export const dienkhanhCited: readonly CitedSource[] = [
  {
    key: 'qd-1526',
    kind: 'decision',
    reference: '1526/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
    on: '2022-12-09',
    title: 'Phê duyệt Đề án “Tuyên truyền gương điển hình tiên tiến giai đoạn 2022-2025”',
  },
  {
    key: 'kh-tinh',
    kind: 'plan',
    reference: '2202/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Khánh Hòa',
    on: '2023-03-10',
    title: 'Tuyên truyền gương điển hình tiên tiến trên địa bàn tỉnh Khánh Hòa giai đoạn 2023-2025',
    received: { on: '2023-03-14', number: 36 },
  },
  directive34('Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị'),
  {
    key: 'ct-16',
    kind: 'directive',
    reference: '16-CT/TU',
    issuer: 'Ban Thường vụ Tỉnh ủy',
    on: '2014-09-25',
    title: 'Tiếp tục đổi mới công tác thi đua, khen thưởng',
    citation: 'Chỉ thị số 16-CT/TU ngày 25/9/2014 của Ban Thường vụ Tỉnh ủy',
  },
  {
    key: 'kh-202',
    kind: 'plan',
    reference: '202/KH-UBND',
    issuer: 'Ủy ban nhân dân huyện Diên Khánh',
    on: '2021-12-09',
    title:
      'Tuyên truyền, phát hiện, bồi dưỡng và nhân rộng điển hình tiên tiến, các mô hình mới, nhân tố mới trên địa bàn huyện Diên Khánh giai đoạn 2021-2025',
    to: '2025-12-31',
    citation: 'Kế hoạch số 202/KH-UBND ngày 09/12/2021 của UBND huyện',
    tie: 'continues',
  },
]
