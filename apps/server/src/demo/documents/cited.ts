/** What the five published plans rest on and cite, as they print it; one record for each document and locality. */
import type { DocumentRow } from '@guongsang/contract/documents-register.ts'
import type { Relation } from '@guongsang/contract/documents-words.ts'

export interface CitedSource {
  key: string
  kind: DocumentRow['kind']
  /** '34-CT/TW'; null where only a name is printed. */
  reference: string | null
  issuer: string
  on: string | null
  title: string
  shortName?: string
  signer?: { post: string; name: string | null }
  /** In force from and to, where it is known. */
  from?: string
  to?: string
  /** The words in which the plan cites it outside its bases; absent: only as a basis. */
  citation?: string
  tie?: Relation['kind']
  /** It came to the standing agency and stands in its book of incoming documents. */
  received?: { on: string; number: number }
}

const directive34 = (citation: string): CitedSource => ({
  key: 'ct-34',
  kind: 'directive',
  reference: '34-CT/TW',
  issuer: 'Bộ Chính trị',
  on: '2014-04-07',
  title: 'Tiếp tục đổi mới công tác thi đua, khen thưởng',
  citation,
})
const law: CitedSource = {
  key: 'luat-2022',
  kind: 'law',
  reference: '06/2022/QH15',
  issuer: 'Quốc hội',
  on: '2022-06-15',
  title: 'Luật Thi đua, khen thưởng',
  from: '2024-01-01',
}
const decree98: CitedSource = {
  key: 'nd-98',
  kind: 'decree',
  reference: '98/2023/NĐ-CP',
  issuer: 'Chính phủ',
  on: '2023-12-31',
  title: 'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  from: '2024-01-01',
}

export const citedByLocality: Readonly<Record<string, readonly CitedSource[]>> = {
  vinhthuan: [
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
  ],
  dienkhanh: [
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
  ],
  cammy: [
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
  ],
  dienbien: [
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
  ],
  tanbien: [
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
  ],
}

/** Party papers that carry out another of the same list. */
export const chains: Readonly<Record<string, readonly { from: string; to: string; citation: string }[]>> = {
  tanbien: [
    {
      from: 'kh-83',
      to: 'kl-21',
      citation: 'Thực hiện Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương Đảng khóa XIII',
    },
  ],
  vinhthuan: [
    { from: 'nd-98', to: 'luat-2022', citation: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022' },
  ],
  dienbien: [
    {
      from: 'ct-hanh-dong',
      to: 'nq-dang-bo',
      citation: 'Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh Điện Biên lần thứ XIV',
    },
    { from: 'nd-98', to: 'luat-2022', citation: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022' },
  ],
}
