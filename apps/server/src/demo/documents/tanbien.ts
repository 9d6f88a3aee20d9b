/** What the plan of Tân Biên rests on and cites, as it prints it. */
import type { CitedSource } from './cited-source.ts'

export const tanbienCited: readonly CitedSource[] = [
  {
    key: 'kh-tinh',
    kind: 'plan',
    reference: '886/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Tây Ninh',
    on: '2021-03-14',
    title:
      'Tuyên truyền các phong trào thi đua yêu nước, các điển hình tiên tiến, mô hình mới, nhân tố mới năm 2022',
    received: { on: '2022-03-16', number: 29 },
  },
  {
    key: 'kh-38',
    kind: 'plan',
    reference: '38/KH-UBND',
    issuer: 'Ủy ban nhân dân huyện Tân Biên',
    on: '2021-02-09',
    title:
      'Xây dựng, nhân rộng các mô hình, điển hình tiên tiến và tổ chức thi đua cùng các gương điển hình tiên tiến trên địa bàn huyện Tân Biên giai đoạn 2021 - 2025',
    to: '2025-12-31',
  },
  {
    key: 'ct-05',
    kind: 'directive',
    reference: '05-CT/TW',
    issuer: 'Bộ Chính trị',
    on: '2016-05-15',
    title: 'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    citation: 'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị',
  },
  {
    key: 'kl-21',
    kind: 'conclusion',
    reference: '21-KL/TW',
    issuer: 'Ban Chấp hành Trung ương Đảng khóa XIII',
    on: '2021-10-25',
    title: 'Kết luận số 21-KL/TW của Ban Chấp hành Trung ương Đảng khóa XIII',
    citation: 'Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương Đảng khóa XIII',
  },
  {
    key: 'kh-83',
    kind: 'plan',
    reference: '83-KH/HU',
    issuer: 'Ban Thường vụ Huyện ủy',
    on: '2022-02-25',
    title: 'Thực hiện Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương Đảng khóa XIII',
    citation: 'Kế hoạch số 83-KH/HU ngày 25/02/2022 của Ban Thường vụ Huyện ủy',
  },
  {
    key: 'kh-77',
    kind: 'plan',
    reference: '77-KH/HU',
    issuer: 'Ban Thường vụ Huyện ủy',
    on: '2022-01-28',
    title:
      'Tổ chức các hoạt động tuyên truyền, kỷ niệm các ngày lễ lớn và sự kiện lịch sử quan trọng trong năm 2022',
    citation: 'Kế hoạch số 77-KH/HU ngày 28/01/2022 của Ban Thường vụ Huyện ủy',
  },
  {
    key: 'nq-dang-bo-tinh',
    kind: 'resolution',
    reference: null,
    issuer: 'Đại hội Đảng bộ tỉnh Tây Ninh lần thứ XI',
    on: null,
    title: 'Nghị quyết Đại hội Đảng bộ tỉnh Tây Ninh lần thứ XI',
    to: '2025-12-31',
    citation: 'Nghị quyết Đại hội Đảng bộ tỉnh Tây Ninh lần thứ XI',
  },
  {
    key: 'nq-dang-bo-huyen',
    kind: 'resolution',
    reference: null,
    issuer: 'Đại hội Đảng bộ huyện Tân Biên lần thứ XII',
    on: null,
    title: 'Nghị quyết Đại hội Đảng bộ huyện Tân Biên lần thứ XII',
    to: '2025-12-31',
    citation: 'Nghị quyết Đại hội Đảng bộ huyện Tân Biên lần thứ XII',
  },
]
