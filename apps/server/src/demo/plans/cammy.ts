/** Kế hoạch số 11/KH-UBND of Cẩm Mỹ: the whole work of 2024, by quarter; no task names its lead. */
import type { PlanSource } from './plan-source.ts'
import { cammySections } from './cammy-sections.ts'
import { cammyTasks } from './cammy-tasks.ts'

export const cammyPlan: PlanSource = {
  locality: 'cammy',
  key: 'CM-2024-11',
  kind: 'work',
  title: 'Về công tác thi đua, khen thưởng trên địa bàn huyện năm 2024',
  from: '2024-01-01',
  to: '2024-12-31',
  owner: 'UBND huyện Cẩm Mỹ',
  defaultLead: 'Phòng Nội vụ huyện',
  scope: 'Trên địa bàn huyện Cẩm Mỹ.',
  state: 'running',
  paper: {
    number: 11,
    symbol: 'KH-UBND',
    issuedOn: '2024-01-11',
    place: 'Cẩm Mỹ',
    capacity: null,
    post: 'Chủ tịch',
    signer: 'Huỳnh Tấn Thìn',
    bases: [
      'Thực hiện Kế hoạch số 02/KH-UBND ngày 04/01/2023 của UBND tỉnh về công tác thi đua, khen thưởng trên địa bàn tỉnh năm 2024',
      'Căn cứ Nghị quyết số 09-NQ/HU ngày 26/12/2023 của Ban Chấp hành Đảng bộ huyện Cẩm Mỹ khóa IV về chỉ tiêu, nhiệm vụ và giải pháp chủ yếu để phát triển kinh tế - xã hội, quốc phòng - an ninh, xây dựng Đảng, đoàn thể năm 2024',
      'Căn cứ Nghị quyết số 22/NQ-HĐND ngày 21/12/2023 của Hội đồng nhân dân huyện về Kế hoạch phát triển kinh tế - xã hội, quốc phòng - an ninh của huyện Cẩm Mỹ',
    ],
    preamble: ['UBND huyện Cẩm Mỹ xây dựng kế hoạch công tác thi đua, khen thưởng năm 2024, như sau:'],
    recipients: [
      'Sở Nội vụ (Ban TĐKT tỉnh)',
      'TT.HU, TT.HĐND huyện',
      'CT, các PCT.UBH',
      'VP.HU và các Ban XD Đảng',
      'UBMTTQVN và các đoàn thể huyện',
      'Thành viên Hội đồng TĐKT huyện',
      'Các cơ quan, đơn vị, Hội thuộc UBND huyện',
      'UBND các xã, Thị trấn',
      'Đăng Trang thông tin điện tử huyện',
      'Chánh, Phó VP.UBH',
      'Lưu: VT, NC HL',
      '(Vượng/D/2024/Kế hoạch)',
    ],
  },
  means: {},
  sections: cammySections,
  tasks: cammyTasks,
  duties: [
    {
      key: 'ke-hoach-don-vi',
      row: 'I.2.2',
      owes: 'plan',
      title: 'Kế hoạch triển khai của đơn vị',
      printed: 'chủ động xây dựng kế hoạch triển khai đầy đủ các nội dung, nhiệm vụ',
      clause: 'mục I.2',
      rule: { span: 'once', due: { kind: 'open' } },
      group: 'Mỗi cơ quan, đơn vị, địa phương',
      sendsTo: 'Phòng Nội vụ huyện',
    },
  ],
}
