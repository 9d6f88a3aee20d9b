/** What the plan of Cẩm Mỹ rests on and cites, as it prints it. */
import { directive34, type CitedSource } from './cited-source.ts'

export const cammyCited: readonly CitedSource[] = [
  {
    key: 'kh-tinh',
    kind: 'plan',
    reference: '02/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Đồng Nai',
    on: '2023-01-04',
    title: 'Công tác thi đua, khen thưởng trên địa bàn tỉnh năm 2024',
    received: { on: '2024-01-08', number: 5 },
  },
  {
    key: 'nq-09',
    kind: 'resolution',
    reference: '09-NQ/HU',
    issuer: 'Ban Chấp hành Đảng bộ huyện Cẩm Mỹ khóa IV',
    on: '2023-12-26',
    title:
      'Chỉ tiêu, nhiệm vụ và giải pháp chủ yếu để phát triển kinh tế - xã hội, quốc phòng - an ninh, xây dựng Đảng, đoàn thể năm 2024',
  },
  {
    key: 'nq-22',
    kind: 'resolution',
    reference: '22/NQ-HĐND',
    issuer: 'Hội đồng nhân dân huyện Cẩm Mỹ',
    on: '2023-12-21',
    title: 'Kế hoạch phát triển kinh tế - xã hội, quốc phòng - an ninh của huyện Cẩm Mỹ',
  },
  directive34(
    'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng',
  ),
  {
    key: 'tt-28',
    kind: 'party-circular',
    reference: '28-TT/TU',
    issuer: 'Ban Thường vụ Tỉnh ủy',
    on: '2014-07-02',
    title:
      'Tiếp tục đẩy mạnh phong trào thi đua yêu nước, phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến',
    citation: 'Thông tri số 28-TT/TU ngày 02 tháng 7 năm 2014 của Ban Thường vụ Tỉnh ủy',
  },
  {
    key: 'ct-25',
    kind: 'directive',
    reference: '25/CT-UBND',
    issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Đồng Nai',
    on: '2014-10-24',
    title: 'Tiếp tục đổi mới công tác thi đua, khen thưởng trên địa bàn tỉnh Đồng Nai',
    signer: { post: 'Chủ tịch', name: null },
    citation: 'Chỉ thị số 25/CT-UBND ngày 24 tháng 10 năm 2014 của Chủ tịch UBND tỉnh',
  },
]
