/** Plan 11 of Cẩm Mỹ: nhiệm vụ, as printed. */
import type { TaskSource } from './plan-source.ts'

export const cammyTasks: readonly TaskSource[] = [
  {
    row: 'I.2.2',
    section: 'I.2',
    grouping: 'by-organisation',
    title:
      'chủ động xây dựng kế hoạch triển khai đầy đủ các nội dung, nhiệm vụ; phát động thi đua phù hợp với đặc điểm, tình hình thực tế của các cơ quan, đơn vị, địa phương',
    lead: ['Mỗi cơ quan, đơn vị, địa phương'],
    output: 'Kế hoạch',
  },
  {
    row: 'II.I.1',
    section: 'II.1',
    grouping: 'quarter-1',
    title: 'Tổ chức tổng kết hoạt động cụm, khối thi đua huyện, bình xét thi đua, khen thưởng năm 2023',
    yearAbout: 2023,
    logs: [{ on: '2024-01-26', text: 'Các cụm, khối đã tổng kết, bình xét xong năm 2023.', percent: 100 }],
    state: 'done',
  },
  {
    row: 'II.I.2',
    section: 'II.1',
    grouping: 'quarter-1',
    title:
      'Báo cáo, chấm điểm, tham dự hội nghị tổng kết giao ước thi đua cụm thi đua 02 các huyện thuộc tỉnh Đồng Nai năm 2023, tiếp nhận nhiệm vụ Cụm trưởng năm 2024',
    yearAbout: 2023,
    logs: [
      {
        on: '2024-02-02',
        text: 'Đã dự hội nghị tổng kết cụm, nhận nhiệm vụ Cụm trưởng năm 2024.',
        percent: 100,
      },
    ],
    state: 'done',
  },
  {
    row: 'II.I.3',
    section: 'II.1',
    grouping: 'quarter-1',
    title:
      'Ban hành Chỉ thị phát động đợt thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh trên địa bàn huyện năm 2024',
    output: 'Chỉ thị',
    logs: [{ on: '2024-01-12', text: 'Đã trình ban hành Chỉ thị phát động thi đua năm 2024.', percent: 100 }],
    state: 'done',
  },
  {
    row: 'II.I.4',
    section: 'II.1',
    grouping: 'quarter-1',
    title:
      'Ban hành Kế hoạch tuyên truyền phong trào thi đua yêu nước, phát hiện và nhân rộng các điển hình tiên tiến trên địa bàn huyện',
    output: 'Kế hoạch',
    logs: [
      { on: '2024-02-27', text: 'Dự thảo kế hoạch tuyên truyền đã gửi lấy ý kiến các phòng.', percent: 60 },
    ],
    state: 'in-progress',
  },
  {
    row: 'II.I.5',
    section: 'II.1',
    grouping: 'quarter-1',
    title: 'Tổ chức họp Hội đồng công nhận sáng kiến, Hội đồng thi đua - khen thưởng huyện',
    output: 'Cuộc họp',
    logs: [
      { on: '2024-03-06', text: 'Hội đồng đã họp xét 41 sáng kiến và thành tích năm 2023.', percent: 100 },
    ],
    state: 'awaiting-confirmation',
  },
  {
    row: 'II.I.6',
    section: 'II.1',
    grouping: 'quarter-1',
    title: 'Triển khai Quyết định điều chỉnh, bổ sung cụm, khối thi đua của tỉnh trên địa bàn huyện',
    logs: [
      {
        on: '2024-03-05',
        text: 'Đã triển khai quyết định điều chỉnh cụm, khối đến các đơn vị.',
        percent: 100,
      },
    ],
    state: 'done',
  },
  {
    row: 'II.I.7',
    section: 'II.1',
    grouping: 'quarter-1',
    title:
      'Tổ chức Hội nghị biểu dương, khen thưởng những tập thể, cá nhân đạt thành tích tiêu biểu trong công tác và có nhiều đóng góp cho địa phương trong quá trình hình thành và phát triển huyện Cẩm Mỹ',
    output: 'Hội nghị',
    logs: [{ on: '2024-03-01', text: 'Đã lập danh sách dự kiến biểu dương, đang thẩm định.', percent: 50 }],
    state: 'in-progress',
  },
  {
    row: 'II.II.1',
    section: 'II.2',
    grouping: 'quarter-2',
    title: 'Tổ chức Đại hội thi đua yêu nước huyện Cẩm Mỹ lần thứ VI năm 2024',
    output: 'Đại hội',
    logs: [{ on: '2024-02-15', text: 'Đã thành lập Ban Tổ chức Đại hội.', percent: 10 }],
    state: 'in-progress',
  },
  {
    row: 'II.II.2',
    section: 'II.2',
    grouping: 'quarter-2',
    title: 'Tổ chức Lễ tổng kết phong trào thi đua yêu nước năm 2023, ký kết giao ước thi đua năm 2024',
    yearAbout: 2023,
    output: 'Buổi lễ',
  },
  {
    row: 'II.II.3',
    section: 'II.2',
    grouping: 'quarter-2',
    title: 'Tổ chức tập huấn công tác thi đua - khen thưởng ngành Giáo dục và Đào tạo năm học 2023 - 2024',
    schoolYear: '2023-2024',
    output: 'Lớp tập huấn',
  },
  {
    row: 'II.II.4',
    section: 'II.2',
    grouping: 'quarter-2',
    title: 'Hướng dẫn, tổng hợp hồ sơ khen thưởng ngành Giáo dục và Đào tạo năm học 2023 - 2024',
    schoolYear: '2023-2024',
  },
  {
    row: 'II.II.5',
    section: 'II.2',
    grouping: 'quarter-2',
    title:
      'Tổ chức các hoạt động Kỷ niệm 76 năm Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2024)',
  },
  {
    row: 'II.II.6',
    section: 'II.2',
    grouping: 'quarter-2',
    title: 'Ban hành kế hoạch tuyên truyền công tác thi đua, khen thưởng',
    output: 'Kế hoạch',
  },
  {
    row: 'II.II.7',
    section: 'II.2',
    grouping: 'quarter-2',
    title: 'Tổng hợp, tham mưu nộp hồ sơ khen thưởng kháng chiến',
  },
  {
    row: 'II.III.1',
    section: 'II.3',
    grouping: 'quarter-3',
    title: 'Xét hồ sơ đề nghị khen thưởng cho ngành Giáo dục và Đào tạo của huyện',
  },
  {
    row: 'II.III.2',
    section: 'II.3',
    grouping: 'quarter-3',
    title: 'Kiểm tra công tác thi đua, khen thưởng định kỳ năm 2024',
    output: 'Đợt kiểm tra',
  },
  {
    row: 'II.III.3',
    section: 'II.3',
    grouping: 'quarter-3',
    title: 'Rà soát, hướng dẫn lập hồ sơ đề nghị khen thưởng thành tích kháng chiến',
  },
  {
    row: 'II.III.4',
    section: 'II.3',
    grouping: 'quarter-3',
    title: 'Tổng hợp đăng ký thi đua cho năm tiếp theo',
    yearFor: 2025,
  },
  {
    row: 'II.III.5',
    section: 'II.3',
    grouping: 'quarter-3',
    title: 'Hướng dẫn tổng kết phong trào thi đua yêu nước năm 2024',
    output: 'Hướng dẫn',
  },
  {
    row: 'II.IV.1',
    section: 'II.4',
    grouping: 'quarter-4',
    title: 'Tổ chức bình xét thi đua và đề nghị cấp trên khen thưởng năm 2024',
  },
  {
    row: 'II.IV.2',
    section: 'II.4',
    grouping: 'quarter-4',
    title:
      'Báo cáo tổng kết phong trào thi đua yêu nước và công tác thi đua, khen thưởng năm 2024 và phương hướng nhiệm vụ năm 2025',
    output: 'Báo cáo',
  },
  {
    row: 'II.IV.3',
    section: 'II.4',
    grouping: 'quarter-4',
    title: 'Xây dựng Kế hoạch về công tác thi đua, khen thưởng năm 2025',
    yearFor: 2025,
    output: 'Kế hoạch',
  },
  {
    row: 'II.IV.4',
    section: 'II.4',
    grouping: 'quarter-4',
    title:
      'Xây dựng Chỉ thị phát động thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh năm 2025',
    yearFor: 2025,
    output: 'Chỉ thị',
  },
  {
    row: 'III.1.1',
    section: 'III.1',
    grouping: 'by-organisation',
    title:
      'Tiếp tục thực hiện đổi mới nội dung và hình thức tổ chức các phong trào thi đua theo tinh thần Chỉ thị số 34-CT/TW',
    lead: ['Các cụm, khối thi đua trên địa bàn huyện'],
  },
  {
    row: 'III.1.2',
    section: 'III.1',
    grouping: 'by-organisation',
    title:
      'Tiếp tục đẩy mạnh các phong trào thi đua bằng các biện pháp, giải pháp cụ thể, thiết thực ở các cấp, các ngành và quần chúng nhân dân nhằm thực hiện thắng lợi kế hoạch 5 năm (2020 - 2025)',
    lead: ['Các cụm, khối thi đua trên địa bàn huyện'],
  },
  {
    row: 'III.1.3a',
    section: 'III.1',
    grouping: 'by-organisation',
    title:
      'Đẩy mạnh công tác tuyên truyền, phát hiện và nhân rộng điển hình tiên tiến, tăng cường sự phối hợp giữa các cơ quan chuyên môn về thi đua, khen thưởng và cơ quan truyền thông',
    lead: ['Các cụm, khối thi đua trên địa bàn huyện'],
  },
  {
    row: 'III.1.3b',
    section: 'III.1',
    grouping: 'by-organisation',
    title: 'thường xuyên tổng kết, tuyên dương, nhân rộng các điển hình tiên tiến, mô hình mới, cách làm hay',
    lead: ['Các cụm, khối thi đua trên địa bàn huyện'],
  },
  {
    row: 'III.1.3c',
    section: 'III.1',
    grouping: 'by-organisation',
    title:
      'tăng cường hoạt động của hệ thống cộng tác viên cung cấp thông tin ở các cơ quan, đơn vị, địa phương trên địa bàn huyện',
    lead: ['Các cụm, khối thi đua trên địa bàn huyện'],
  },
  {
    row: 'III.1.4',
    section: 'III.1',
    grouping: 'by-organisation',
    title: 'Nâng cao chất lượng công tác khen thưởng: kịp thời, công khai, minh bạch, đúng quy định',
    lead: ['Các cụm, khối thi đua trên địa bàn huyện'],
  },
  {
    row: 'III.1.5',
    section: 'III.1',
    grouping: 'by-organisation',
    title:
      'Tiếp tục củng cố kiện toàn Hội đồng Thi đua - Khen thưởng, nâng cao chất lượng hoạt động của Hội đồng',
    lead: ['Các cụm, khối thi đua trên địa bàn huyện'],
  },
  {
    row: 'III.1.6',
    section: 'III.1',
    grouping: 'by-organisation',
    title:
      'Thực hiện cải cách hành chính, đẩy mạnh ứng dụng công nghệ thông tin trong công tác thi đua, khen thưởng',
    lead: ['Các cụm, khối thi đua trên địa bàn huyện'],
  },
  {
    row: 'III.1.7',
    section: 'III.1',
    grouping: 'by-organisation',
    title: 'Thường xuyên tổ chức kiểm tra, giám sát công tác thi đua, khen thưởng',
    lead: ['Các cụm, khối thi đua trên địa bàn huyện'],
  },
  {
    row: 'III.2.1',
    section: 'III.2',
    grouping: 'by-organisation',
    title: 'Chủ trì tham mưu, triển khai các nhiệm vụ về công tác thi đua, khen thưởng trên địa bàn huyện',
    lead: ['Phòng Nội vụ huyện'],
  },
  {
    row: 'III.2.2',
    section: 'III.2',
    grouping: 'by-organisation',
    title:
      'Chủ động đề xuất các giải pháp nâng cao hơn nữa chất lượng công tác thi đua, khen thưởng trên địa bàn huyện',
    lead: ['Phòng Nội vụ huyện'],
  },
  {
    row: 'III.2.3',
    section: 'III.2',
    grouping: 'by-organisation',
    title:
      'Hướng dẫn, kiểm tra công tác thi đua, khen thưởng của các cơ quan, đơn vị và UBND các xã, Thị trấn trên địa bàn huyện',
    lead: ['Phòng Nội vụ huyện'],
  },
]
