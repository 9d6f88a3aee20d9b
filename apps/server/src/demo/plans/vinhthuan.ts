/** Kế hoạch số 75/KH-UBND of Vĩnh Thuận: publicity work of 2024, arranged by organisation. */
import { publicityReport } from './outlines.ts'
import type { PlanSource } from './plan-source.ts'
import { vinhthuanSections } from './vinhthuan-sections.ts'
import { vinhthuanTasks } from './vinhthuan-tasks.ts'

export const vinhthuanPlan: PlanSource = {
  locality: 'vinhthuan',
  key: 'VT-2024-75',
  kind: 'publicity',
  title: 'Tuyên truyền về công tác thi đua, khen thưởng năm 2024',
  from: '2024-01-01',
  to: '2024-12-31',
  owner: 'Ủy ban nhân dân huyện',
  defaultLead: 'Phòng Nội vụ',
  motto: 'Kỷ cương - gương mẫu - Chuyên nghiệp - Hiệu quả',
  scope: 'Trên địa bàn huyện Vĩnh Thuận.',
  state: 'issued',
  paper: {
    number: 75,
    symbol: 'KH-UBND',
    issuedOn: '2024-04-12',
    place: 'Vĩnh Thuận',
    capacity: 'KT.',
    post: 'Phó Chủ tịch',
    signer: 'Huỳnh Ngọc Nguyên',
    bases: [
      'Thực hiện Kế hoạch số 64/KH-UBND, ngày 06 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh Kiên Giang về việc tuyên truyền về công tác thi đua, khen thưởng năm 2024',
    ],
    preamble: [
      'Đề kịp thời cổ vũ, động viên tập thể và cá nhân tích cực hưởng ứng, tham gia các phong trào thi đua yêu nước, góp phần thực hiện thắng lợi các mục tiêu nhiệm vụ phát triển kinh tế - xã hội huyện Vĩnh Thuận năm 2024 với phương châm “Kỷ cương - gương mẫu - Chuyên nghiệp - Hiệu quả”. Ủy ban nhân dân huyện xây dựng Kế hoạch tuyên truyền về công tác thi đua, khen thưởng năm 2024 trên địa bàn huyện, với các nội dung cụ thể như sau:',
    ],
    recipients: [
      'Ban TĐKT, Sở Nội vụ',
      'CT, các PCT UBND huyện',
      'Các phòng, ngành, đoàn thể cấp huyện',
      'UBND các xã, thị trấn',
      'LĐVP, CVNC',
      'Lưu: VT, Itctham',
    ],
  },
  means: {
    'Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các đoàn thể huyện':
      'Ủy ban Mặt trận Tổ quốc Việt Nam huyện và đoàn thể các cấp',
    'các ngành, cơ quan, đơn vị': 'Các phòng, ngành, đoàn thể cấp huyện',
    'các ngành liên quan và cơ quan truyền thông': 'Các phòng, ngành, đoàn thể cấp huyện',
    'cơ quan truyền thông': 'Trung tâm Văn hóa, Thể thao và Truyền thanh',
  },
  sections: vinhthuanSections,
  tasks: vinhthuanTasks,
  duties: [
    {
      key: 'chuyen-muc',
      row: 'IV.3',
      owes: 'activity',
      title: 'Phát Chuyên mục “Thi đua là yêu nước”',
      printed:
        'phần đầu mỗi tháng phát ít nhất 02 kỳ, thời lượng chương trình không quá 10 phút/lần phát sóng',
      clause: 'mục IV.3',
      rule: {
        span: 'month',
        due: { kind: 'end-of', span: 'month' },
        quota: { minimum: 2, per: 'month', counted: 'kỳ phát sóng' },
      },
      organizations: ['Trung tâm Văn hóa, Thể thao và Truyền thanh'],
      sendsTo: 'Phòng Nội vụ',
      strength: 'aim',
    },
    {
      key: 'ke-hoach-xa',
      row: 'IV.5a',
      owes: 'plan',
      title: 'Kế hoạch tuyên truyền của xã, thị trấn',
      printed: 'cụ thể hóa và tổ chức thực hiện Kế hoạch phù hợp đặc điểm tình hình của đơn vị',
      clause: 'mục IV.5',
      rule: { span: 'once', due: { kind: 'open' } },
      group: 'Ủy ban nhân dân các xã, thị trấn',
      sendsTo: 'Phòng Nội vụ',
    },
    {
      key: 'bao-cao-nam',
      row: 'IV.1.2c',
      owes: 'report',
      title: 'Báo cáo kết quả tuyên truyền cuối năm',
      printed: 'cuối năm tổng hợp kết quả báo cáo Ủy ban nhân dân huyện',
      clause: 'mục IV.1',
      rule: { span: 'year', due: { kind: 'end-of', span: 'year' } },
      organizations: ['Phòng Nội vụ'],
      sendsTo: 'Ủy ban nhân dân huyện',
      outline: publicityReport,
    },
  ],
}
