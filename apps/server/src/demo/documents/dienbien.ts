/** What the plan of Điện Biên rests on and cites, as it prints it. */
import { decree98, directive34, law, type CitedSource } from './cited-source.ts'

export const dienbienCited: readonly CitedSource[] = [
  law,
  decree98,
  directive34('Chỉ thị 34-CT/TW ngày 07/4/2014 của Bộ Chính trị'),
  {
    key: 'kh-1663',
    kind: 'plan',
    reference: '1663/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Điện Biên',
    on: '2021-04-06',
    title:
      'Đẩy mạnh phong trào thi đua yêu nước, xây dựng mô hình, điển hình tiên tiến trên địa bàn tỉnh Điện Biên, giai đoạn 2021-2025',
    to: '2025-12-31',
    citation: 'Kế hoạch số 1663/KH-UBND ngày 06/4/2021 của UBND tỉnh',
    tie: 'continues',
  },
  {
    key: 'nq-dang-bo',
    kind: 'resolution',
    reference: null,
    issuer: 'Đại hội Đảng bộ tỉnh Điện Biên lần thứ XIV',
    on: null,
    title: 'Nghị quyết Đại hội Đảng bộ tỉnh Điện Biên lần thứ XIV',
    to: '2025-12-31',
    citation: 'Nghị quyết Đại hội Đảng bộ tỉnh Điện Biên lần thứ XIV',
  },
  {
    key: 'ct-hanh-dong',
    kind: 'programme',
    reference: null,
    issuer: 'Ủy ban nhân dân tỉnh Điện Biên',
    on: null,
    title:
      'Chương trình hành động thực hiện Nghị quyết của Chính phủ, Nghị quyết Đại hội Đảng bộ tỉnh Điện Biên lần thứ XIV và Nghị quyết của Hội đồng nhân dân tỉnh về phát triển kinh tế - xã hội 05 năm (2021-2025)',
    from: '2021-01-01',
    to: '2025-12-31',
    citation:
      'Chương trình hành động của UBND tỉnh thực hiện Nghị quyết của Chính phủ, Nghị quyết Đại hội Đảng bộ tỉnh Điện Biên lần thứ XIV và Nghị quyết của Hội đồng nhân dân tỉnh về phát triển kinh tế - xã hội 05 năm (2021-2025)',
    tie: 'concretizes',
  },
  {
    key: 'kh-1442',
    kind: 'plan',
    reference: '1442/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Điện Biên',
    on: '2023-04-25',
    title:
      'Tổ chức thực hiện Đề án “Tuyên truyền gương điển hình tiên tiến giai đoạn 2022 - 2025” trên địa bàn tỉnh Điện Biên',
    citation: 'Kế hoạch số 1442/KH-UBND ngày 25/4/2023 của UBND tỉnh',
    tie: 'continues',
  },
]
