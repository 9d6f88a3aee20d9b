/** Plan 75 of Vĩnh Thuận: nhiệm vụ, as printed. */
import type { TaskSource } from './plan-source.ts'

export const vinhthuanTasks: readonly TaskSource[] = [
  {
    row: 'II.2.2',
    section: 'II.2',
    grouping: 'by-organisation',
    title:
      'tuyên truyền sâu rộng tới đoàn viên, hội viên và các tầng lớp Nhân dân các phong trào thi đua đã phát động theo thẩm quyền',
    lead: ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các đoàn thể huyện'],
  },
  {
    row: 'II.2.3',
    section: 'II.2',
    grouping: 'by-organisation',
    title:
      'Thường xuyên phát động phong trào thi đua yêu nước tại cơ quan, đơn vị đảm bảo từng cán bộ, công chức, viên chức và đông đảo quần chúng Nhân dân được tiếp thu, tích cực hưởng ứng phong trào thi đua',
    lead: [
      'Các phòng, ban, ngành, đoàn thể huyện, đơn vị sự nghiệp thuộc Ủy ban nhân dân huyện, đơn vị sự nghiệp giáo dục, Ủy ban nhân dân các xã, thị trấn',
    ],
  },
  {
    row: 'II.2.3b',
    section: 'II.2',
    grouping: 'by-organisation',
    title:
      'tuyên truyền trong cán bộ, công chức, viên chức và quần chúng Nhân dân bằng các hình thức phù hợp',
    lead: [
      'Các phòng, ban, ngành, đoàn thể huyện, đơn vị sự nghiệp thuộc Ủy ban nhân dân huyện, đơn vị sự nghiệp giáo dục, Ủy ban nhân dân các xã, thị trấn',
    ],
  },
  {
    row: 'II.2.3c',
    section: 'II.2',
    grouping: 'by-organisation',
    title:
      'tạo điều kiện để các tập thể, cá nhân, điển hình tiên tiến báo cáo kinh nghiệm, phương pháp, cách làm mới, sáng tạo trong thực hiện phong trào thi đua',
    lead: ['Cụm, Khối thi đua'],
  },
  {
    row: 'IV.1.1',
    section: 'IV.1',
    grouping: 'by-organisation',
    title:
      'Cập nhật thường xuyên và cung cấp kịp thời các chủ trương, chính sách, pháp luật và các văn bản chỉ đạo của Trung ương, Tỉnh ủy, Ủy ban nhân dân tỉnh, Ủy ban nhân dân huyện về công tác thi đua, khen thưởng gửi các ngành liên quan và cơ quan truyền thông để tổ chức tuyên truyền theo Kế hoạch',
    lead: ['Phòng Nội vụ'],
    partners: ['các ngành liên quan và cơ quan truyền thông'],
  },
  {
    row: 'IV.1.2a',
    section: 'IV.1',
    grouping: 'by-organisation',
    title:
      'Nghiên cứu bổ sung nội dung đổi mới công tác thông tin, tuyên truyền vào tiêu chí thi đua trong hoạt động của các Cụm, Khối thi đua',
    lead: ['Phòng Nội vụ'],
  },
  {
    row: 'IV.1.2b',
    section: 'IV.1',
    grouping: 'by-organisation',
    title:
      'Triển khai tổ chức thực hiện các hoạt động ở cấp huyện và đôn đốc, kiểm tra, hướng dẫn việc thực hiện Kế hoạch này',
    lead: ['Phòng Nội vụ'],
  },
  {
    row: 'IV.1.2c',
    section: 'IV.1',
    grouping: 'by-organisation',
    title: 'cuối năm tổng hợp kết quả báo cáo Ủy ban nhân dân huyện',
    lead: ['Phòng Nội vụ'],
    submitsTo: ['Ủy ban nhân dân huyện'],
    endOf: 2024,
  },
  {
    row: 'IV.1.3',
    section: 'IV.1',
    grouping: 'by-organisation',
    title:
      'thực hiện các chuyên mục tuyên truyền các mô hình tiêu biểu, gương điển hình tiên tiến trên cơ sở được giới thiệu từ các cơ quan, đơn vị, xã, thị trấn nhằm tạo sức lan tỏa và nhân rộng trong toàn xã hội',
    lead: ['Phòng Nội vụ'],
    partners: [
      'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện',
      'Trung tâm Văn hóa, Thể thao và Truyền thanh',
      'cơ quan truyền thông',
    ],
  },
  {
    row: 'IV.1.4a',
    section: 'IV.1',
    grouping: 'by-organisation',
    title:
      'tổ chức khảo sát và đánh giá các mô hình, gương điển hình được phát hiện qua các phong trào thi đua',
    lead: ['Phòng Nội vụ'],
    partners: ['các ngành, cơ quan, đơn vị'],
  },
  {
    row: 'IV.1.4b',
    section: 'IV.1',
    grouping: 'by-organisation',
    title:
      'giới thiệu Ban Thi đua - Khen thưởng tỉnh tuyên truyền góp phần tạo sức lan tỏa và nhân rộng các mô hình tiêu biểu, gương điển hình tiên tiến trên địa bàn huyện',
    lead: ['Phòng Nội vụ'],
    submitsTo: ['Ban Thi đua - Khen thưởng tỉnh'],
  },
  {
    row: 'IV.1.5',
    section: 'IV.1',
    grouping: 'by-organisation',
    title:
      'tổ chức Hội nghị sơ kết, qua đó thẩm định các mô hình tiêu biểu có hiệu quả, các gương điển hình tiên tiến đề nghị biểu dương, khen thưởng theo hướng dẫn của Hội đồng Thi đua - Khen thưởng tỉnh và huyện',
    lead: ['Phòng Nội vụ'],
    submitsTo: ['Ủy ban nhân dân huyện', 'Hội đồng Thi đua - Khen thưởng huyện'],
  },
  {
    row: 'IV.1.6',
    section: 'IV.1',
    grouping: 'by-organisation',
    title:
      'hưởng ứng Cuộc thi tìm hiểu pháp luật về thi đua, khen thưởng do Ủy ban nhân dân tỉnh tổ chức (nếu có)',
    lead: ['Phòng Nội vụ'],
    submitsTo: ['Ủy ban nhân dân huyện', 'Hội đồng Thi đua - Khen thưởng huyện'],
    condition: 'nếu có',
  },
  {
    row: 'IV.1.7',
    section: 'IV.1',
    grouping: 'by-organisation',
    title: 'Phát động Đợt thi đua đặc biệt lập thành tích chào mừng Đại hội Đảng các cấp năm 2024-2025',
    lead: ['Phòng Nội vụ'],
    partners: ['các cơ quan có liên quan'],
  },
  {
    row: 'IV.2',
    section: 'IV.2',
    grouping: 'by-organisation',
    title:
      'kịp thời tuyên truyền công tác thi đua, khen thưởng và các phong trào thi đua yêu nước trên Trang thông tin điện tử của huyện',
    lead: ['Phòng Văn hóa - Thông tin', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện'],
    partners: ['Phòng Nội vụ'],
  },
  {
    row: 'IV.3',
    section: 'IV.3',
    grouping: 'by-organisation',
    title: 'duy trì và đổi mới Chuyên mục “Thi đua là yêu nước”',
    lead: ['Trung tâm Văn hóa, Thể thao và Truyền thanh'],
    partners: ['Phòng Nội vụ'],
    when: 'Hằng tháng',
  },
  {
    row: 'IV.4a',
    section: 'IV.4',
    grouping: 'by-organisation',
    title: 'thường xuyên tuyên truyền về công tác thi đua, khen thưởng',
    lead: ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện và đoàn thể các cấp'],
    strength: 'request',
  },
  {
    row: 'IV.4b',
    section: 'IV.4',
    grouping: 'by-organisation',
    title:
      'xây dựng, bồi dưỡng và giới thiệu, nhân rộng các mô hình tiêu biểu có hiệu quả, gương điển hình tiên tiến trong các phong trào thi đua đã phát động',
    lead: ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện và đoàn thể các cấp'],
    strength: 'request',
  },
  {
    row: 'IV.5a',
    section: 'IV.5',
    grouping: 'by-organisation',
    title: 'cụ thể hóa và tổ chức thực hiện Kế hoạch phù hợp đặc điểm tình hình của đơn vị',
    lead: ['Ủy ban nhân dân các xã, thị trấn'],
    output: 'Kế hoạch',
  },
  {
    row: 'IV.5b',
    section: 'IV.5',
    grouping: 'by-organisation',
    title: 'quan tâm chỉ đạo thực hiện đổi mới nội dung, hình thức triển khai, tuyên truyền',
    lead: ['Ủy ban nhân dân các xã, thị trấn'],
  },
  {
    row: 'IV.5b2',
    section: 'IV.5',
    grouping: 'by-organisation',
    title:
      'chú trọng tuyên truyền các phong trào thi đua yêu nước, mô hình hiệu quả, gương điển hình tiên tiến trong phong trào thi đua',
    lead: ['Ủy ban nhân dân các xã, thị trấn'],
  },
  {
    row: 'IV.5c',
    section: 'IV.5',
    grouping: 'by-organisation',
    title:
      'chỉ đạo triển khai, tuyên truyền các quy định pháp luật về thi đua, khen thưởng và các phong trào do địa phương phát động đến cán bộ, công chức, viên chức và Nhân dân trên địa bàn biết hưởng ứng',
    lead: ['Ủy ban nhân dân các xã, thị trấn'],
  },
]
