/** The plan of Tân Biên for 2022, printed without number, day or name of its signer. */
import { exemplarReport } from './outlines.ts'
import type { PlanSource } from './plan-source.ts'
import { tanbienSections } from './tanbien-sections.ts'
import { tanbienTasks } from './tanbien-tasks.ts'

export const tanbienPlan: PlanSource = {
  locality: 'tanbien',
  key: 'TB-2022',
  kind: 'publicity',
  title:
    'Tuyên truyền các phong trào thi đua yêu nước, các điển hình tiên tiến, mô hình mới, nhân tố mới năm 2022',
  from: '2022-01-01',
  to: '2022-12-31',
  owner: 'Ủy ban nhân dân huyện',
  defaultLead: 'Phòng Nội vụ huyện',
  scope: 'Trên địa bàn huyện Tân Biên.',
  state: 'closed',
  effectiveFrom: '2022-03-25',
  closedOn: '2022-12-30',
  paper: {
    number: null,
    symbol: null,
    issuedOn: null,
    place: null,
    capacity: null,
    post: 'Chủ tịch',
    signer: null,
    bases: [
      'Thực hiện Kế hoạch số 886/KH-UBND ngày 14/3/2021 của UBND tỉnh về tuyên truyền các phong trào thi đua yêu nước, các điển hình tiên tiến, mô hình mới, nhân tố mới năm 2022',
      'Căn cứ Kế hoạch số 38/KH-UBND ngày 09/02/2021 của UBND huyện về xây dựng, nhân rộng các mô hình, điển hình tiên tiến và tổ chức thi đua cùng các gương điển hình tiên tiến trên địa bàn huyện Tân Biên giai đoạn 2021 - 2025',
    ],
    preamble: [
      'Ủy ban nhân dân huyện ban hành Kế hoạch tuyên truyền các phong trào thi đua yêu nước, các điển hình tiên tiến, mô hình mới, nhân tố mới năm 2022, cụ thể như sau:',
    ],
    recipients: [
      'Ban TĐKT tỉnh',
      'TT.HU; TT.HĐND huyện',
      'Các cơ quan tham mưu, giúp việc Huyện ủy',
      'UB.MTTQVN và các tổ chức chính trị-xã hội huyện',
      'Công an huyện',
      'Ban Chỉ huy Quân sự huyện',
      'Các cơ quan, đơn vị huyện',
      'UBND các xã, thị trấn',
      'Lưu: VP, PNV',
    ],
  },
  means: {
    'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học':
      'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học trên địa bàn huyện',
    'các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học':
      'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học trên địa bàn huyện',
    'Các cơ quan, đơn vị, UBND các xã, thị trấn':
      'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học trên địa bàn huyện',
    'Văn phòng HĐND và UBND huyện phụ trách Cổng thông tin điện tử huyện': 'Văn phòng HĐND và UBND huyện',
    'Hội đồng Thi đua Khen thưởng huyện': 'Hội đồng Thi đua - Khen thưởng huyện',
  },
  sections: tanbienSections,
  tasks: tanbienTasks,
  duties: [
    {
      key: 'ke-hoach-tuyen-truyen',
      row: 'III.6.1',
      owes: 'plan',
      title: 'Kế hoạch tuyên truyền năm 2022 của đơn vị',
      printed: 'gửi về Phòng Nội vụ chậm nhất ngày 15/4/2022',
      clause: 'mục III.6',
      rule: { span: 'once', due: { kind: 'on-days', days: ['2022-04-15'] }, inclusive: true },
      group: 'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học trên địa bàn huyện',
      sendsTo: 'Phòng Nội vụ huyện',
    },
    {
      key: 'dien-hinh',
      row: 'III.5.2',
      owes: 'nomination',
      title: 'Bình xét, giới thiệu gương điển hình tiên tiến',
      printed: 'trước các ngày 20/3, 20/6, 20/9 và 20/12',
      clause: 'mục III.5',
      rule: {
        span: 'quarter',
        due: {
          kind: 'yearly',
          dates: [
            { month: 3, date: 20 },
            { month: 6, date: 20 },
            { month: 9, date: 20 },
            { month: 12, date: 20 },
          ],
        },
        inclusive: false,
      },
      group:
        'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, lực lượng vũ trang và trường học trên địa bàn huyện',
      sendsTo: 'Phòng Nội vụ huyện',
      reportsTo: 'Ban Thi đua - Khen thưởng tỉnh',
      unitStep: 'bình xét',
      officeStep: 'bình chọn',
      feedsCriterion: 'Tiêu chí trong thang điểm thi đua Khối xã, thị trấn',
    },
    {
      key: 'sang-kien',
      row: 'III.5.6',
      owes: 'activity',
      title: 'Giới thiệu, phổ biến sáng kiến, giải pháp trong khối',
      printed: 'ít nhất 02 cá nhân trong khối có sáng kiến, giải pháp cấp huyện, cấp tỉnh',
      clause: 'mục III.5',
      rule: {
        span: 'year',
        due: { kind: 'end-of', span: 'year' },
        quota: { minimum: 2, per: 'year', counted: 'cá nhân có sáng kiến, giải pháp' },
      },
      group: 'Phòng Giáo dục và Đào tạo, UBND các xã, thị trấn',
      sendsTo: 'Phòng Nội vụ huyện',
    },
    {
      key: 'muc-bao-cao',
      row: 'III.6.2',
      owes: 'report',
      title: 'Mục riêng về tuyên truyền trong báo cáo 06 tháng, năm',
      printed:
        'lồng ghép vào báo cáo sơ kết, tổng kết công tác thi đua, khen thưởng năm 2022 (lập thành mục riêng trong báo cáo)',
      clause: 'mục III.6',
      rule: { span: 'half-year', due: { kind: 'open' } },
      group: 'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học trên địa bàn huyện',
      sendsTo: 'Phòng Nội vụ huyện',
      embeddedIn: 'Báo cáo sơ kết, tổng kết công tác thi đua, khen thưởng',
      outline: exemplarReport,
    },
  ],
}
