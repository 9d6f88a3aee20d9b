/** Plan 11 of Cẩm Mỹ: mục, as printed. */
import type { SectionSource } from './plan-source.ts'

export const cammySections: readonly SectionSource[] = [
  { key: 'I', ordinal: 'I', heading: 'MỤC ĐÍCH, YÊU CẦU' },
  {
    key: 'I.1',
    within: 'I',
    ordinal: '1',
    heading: 'Mục đích',
    text: [
      '- Tổ chức hiệu quả các phong trào thi đua yêu nước nhằm phát huy sức mạnh tổng hợp của cả hệ thống chính trị và các tầng lớp nhân dân, phát huy tối đa mọi tiềm năng, nguồn lực, quyết tâm thực hiện thắng lợi các chỉ tiêu phát triển kinh tế - xã hội năm 2024 trên địa bàn huyện.',
      '- Đổi mới, nâng cao hiệu quả hoạt động của Hội đồng thi đua - khen thưởng và vai trò, trách nhiệm của thành viên Hội đồng trong việc chỉ đạo, kiểm tra, giám sát tổ chức phong trào thi đua, thực hiện chính sách, pháp luật về khen thưởng, đề xuất các biện pháp tổ chức thực hiện chương trình công tác thi đua, khen thưởng của tỉnh.',
    ],
  },
  {
    key: 'I.2',
    within: 'I',
    ordinal: '2',
    heading: 'Yêu cầu',
    text: [
      '- Nâng cao chất lượng, hiệu quả công tác khen thưởng, đảm bảo chính xác, kịp thời, công khai, minh bạch, thực sự có tác dụng giáo dục, nêu gương. Chú trọng khen thưởng thành tích đột xuất, khen thưởng tập thể nhỏ và người lao động trực tiếp, khen thưởng các tập thể ở vùng sâu, vùng xa và vùng đồng bào dân tộc thiểu số. Đẩy mạnh công tác thông tin tuyên truyền các điển hình tiên tiến, gương người tốt, việc tốt trên các phương tiện thông tin đại chúng.',
      '- Mỗi cơ quan, đơn vị, địa phương cần chủ động xây dựng kế hoạch triển khai đầy đủ các nội dung, nhiệm vụ; phát động thi đua phù hợp với đặc điểm, tình hình thực tế của các cơ quan, đơn vị, địa phương.',
    ],
  },
  { key: 'II', ordinal: 'II', heading: 'NỘI DUNG, THỜI GIAN THỰC HIỆN' },
  { key: 'II.1', within: 'II', ordinal: '1', heading: 'Quý I' },
  { key: 'II.2', within: 'II', ordinal: '2', heading: 'Quý II' },
  { key: 'II.3', within: 'II', ordinal: '3', heading: 'Quý III' },
  { key: 'II.4', within: 'II', ordinal: '4', heading: 'Quý IV' },
  { key: 'III', ordinal: 'III', heading: 'TỔ CHỨC THỰC HIỆN' },
  {
    key: 'III.1',
    within: 'III',
    ordinal: '1',
    heading: 'Các cụm, khối thi đua trên địa bàn huyện',
    text: [
      '- Tiếp tục thực hiện đổi mới nội dung và hình thức tổ chức các phong trào thi đua theo tinh thần Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị về việc tiếp tục đổi mới công tác thi đua, khen thưởng; Thông tri số 28-TT/TU ngày 02 tháng 7 năm 2014 của Ban Thường vụ Tỉnh ủy về tiếp tục đẩy mạnh phong trào thi đua yêu nước, phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến và Chỉ thị số 25/CT-UBND ngày 24 tháng 10 năm 2014 của Chủ tịch UBND tỉnh về tiếp tục đổi mới công tác thi đua, khen thưởng trên địa bàn tỉnh Đồng Nai.',
      '- Tiếp tục đẩy mạnh các phong trào thi đua bằng các biện pháp, giải pháp cụ thể, thiết thực ở các cấp, các ngành và quần chúng nhân dân nhằm thực hiện thắng lợi kế hoạch 5 năm (2020 - 2025) theo Nghị quyết Đại hội Đại biểu toàn quốc lần thứ XIII của Đảng.',
      '- Đẩy mạnh công tác tuyên truyền, phát hiện và nhân rộng điển hình tiên tiến, tăng cường sự phối hợp giữa các cơ quan chuyên môn về thi đua, khen thưởng và cơ quan truyền thông; thường xuyên tổng kết, tuyên dương, nhân rộng các điển hình tiên tiến, mô hình mới, cách làm hay; tăng cường hoạt động của hệ thống cộng tác viên cung cấp thông tin ở các cơ quan, đơn vị, địa phương trên địa bàn huyện.',
      '- Nâng cao chất lượng công tác khen thưởng: kịp thời, công khai, minh bạch, đúng quy định. Chú trọng khen thưởng các tập thể nhỏ, khen thưởng cá nhân là công nhân, nông dân, người lao động trực tiếp, lao động tự do. Quan tâm khen thưởng cơ sở, đồng bào dân tộc thiểu số, các tập thể, cá nhân có thành tích đột xuất, các trường hợp dũng cảm cứu người, cứu tài sản. Thường xuyên tổ chức tổng kết, tôn vinh tập thể, cá nhân điển hình gắn với việc đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh. Phấn đấu tăng dần tỷ lệ khen thưởng người lao động trực tiếp.',
      '- Tiếp tục củng cố kiện toàn Hội đồng Thi đua - Khen thưởng, nâng cao chất lượng hoạt động của Hội đồng và vai trò, trách nhiệm của các thành viên trong việc tham mưu cấp ủy, chính quyền tổ chức phong trào thi đua yêu nước và thực hiện chính sách khen thưởng theo quy định của pháp luật. Tập trung củng cố, kiện toàn bộ máy quản lý thi đua, khen thưởng.',
      '- Thực hiện cải cách hành chính, đẩy mạnh ứng dụng công nghệ thông tin trong công tác thi đua, khen thưởng.',
      '- Thường xuyên tổ chức kiểm tra, giám sát công tác thi đua, khen thưởng. Thông qua kiểm tra, đánh giá phát hiện, lựa chọn các tập thể, cá nhân có thành tích tiêu biểu, dẫn đầu các phong trào thi đua để biểu dương, tôn vinh, khen thưởng kịp thời. Đề cao tinh thần trách nhiệm trong thực thi pháp luật về thi đua, khen thưởng.',
    ],
  },
  {
    key: 'III.2',
    within: 'III',
    ordinal: '2',
    heading: 'Giao Phòng Nội vụ huyện (Thường trực Hội đồng Thi đua - Khen thưởng huyện)',
    text: [
      '- Chủ trì tham mưu, triển khai các nhiệm vụ về công tác thi đua, khen thưởng trên địa bàn huyện.',
      '- Chủ động đề xuất các giải pháp nâng cao hơn nữa chất lượng công tác thi đua, khen thưởng trên địa bàn huyện.',
      '- Hướng dẫn, kiểm tra công tác thi đua, khen thưởng của các cơ quan, đơn vị và UBND các xã, Thị trấn trên địa bàn huyện.',
    ],
  },
  {
    key: 'V',
    text: ['Trên đây là Kế hoạch công tác thi đua - khen thưởng trên địa bàn huyện Cẩm Mỹ năm 2024. /'],
  },
]
