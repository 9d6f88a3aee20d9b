/** Plan 1023 of Điện Biên: nhiệm vụ, as printed. */
import type { TaskSource } from './plan-source.ts'

export const dienbienTasks: readonly TaskSource[] = [
  {
    row: 'II.1.0',
    section: 'II.1',
    grouping: 'by-organisation',
    title:
      'phối hợp chặt chẽ với Ủy ban Mặt trận Tổ quốc Việt Nam các cấp và các tổ chức đoàn thể, các tổ chức chính trị - xã hội tổ chức phát động và thực hiện có hiệu quả các phong trào thi đua yêu nước, các cuộc vận động với những nội dung, tiêu chí cụ thể, sát với tình hình thực tiễn của đơn vị',
  },
  {
    row: 'II.1.1',
    section: 'II.1.1',
    grouping: 'by-organisation',
    title:
      'Tiếp tục hưởng ứng tổ chức thực hiện có hiệu quả các phong trào thi đua trọng tâm do Thủ tướng Chính phủ phát động, các cuộc vận động',
  },
  {
    row: 'II.1.2',
    section: 'II.1.2',
    grouping: 'by-organisation',
    title:
      'Phát động phong trào thi đua thường xuyên năm 2024 và tổ chức thực hiện có hiệu quả phong trào thi đua chuyên đề nhằm thực hiện thắng lợi nhiệm vụ phát triển kinh tế, xã hội, đảm bảo quốc phòng an ninh năm 2024',
  },
  {
    row: 'II.2.1.0',
    section: 'II.2.1',
    grouping: 'by-organisation',
    title:
      'Tiếp tục đổi mới, nâng cao chất lượng trong công tác xét duyệt, thẩm định hồ sơ khen thưởng, đảm bảo khen đúng người, đúng thành tích; thành tích đến đâu khen đến đó',
  },
  {
    row: 'II.2.1.1',
    section: 'II.2.1',
    grouping: 'by-organisation',
    title:
      'Chú trọng khen thưởng thành tích đột xuất, chuyên đề trong các lĩnh vực; nâng cao tỉ lệ khen thưởng cho cá nhân, tập thể, hộ gia đình trực tiếp lao động, sản xuất, kinh doanh; cá nhân tập thể địa bàn biên giới, có vùng điều kiện kinh tế đặc biệt khó khăn. Bảo đảm bình đẳng giới trong thi đua, khen thưởng',
  },
  {
    row: 'II.2.1',
    section: 'II.2.1',
    grouping: 'by-organisation',
    title:
      'tổ chức trao tặng, đón nhận các danh hiệu thi đua, hình thức khen thưởng theo đúng quy định hiện hành đảm bảo tính trang trọng, tiết kiệm và có ý nghĩa giáo dục, tuyên truyền',
  },
  {
    row: 'II.2.2.0',
    section: 'II.2.2',
    grouping: 'by-organisation',
    title: 'Tiếp tục thực hiện có hiệu quả các Kế hoạch của UBND tỉnh',
  },
  {
    row: 'II.2.2a',
    section: 'II.2.2',
    grouping: 'by-organisation',
    title:
      'Thường xuyên rà soát thực hiện tốt công tác phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến',
  },
  {
    row: 'II.2.2a2',
    section: 'II.2.2',
    grouping: 'by-organisation',
    title:
      'tăng cường công tác tuyên truyền, giao lưu, gặp mặt và biểu dương điển hình tiên tiến, phổ biến mô hình hay, nhân tố mới, cách làm sáng tạo, gương người tốt, việc tốt tạo sức lan toả trong các phong trào thi đua yêu nước từ cơ sở',
  },
  {
    row: 'II.2.2b',
    section: 'II.2.2',
    grouping: 'by-organisation',
    title: 'tổ chức thăm quan học tập, phổ biến nhân rộng mô hình hay, cách làm hiệu quả',
  },
  {
    row: 'II.2.2c',
    section: 'II.2.2',
    grouping: 'by-organisation',
    title:
      'các chương trình ký kết phối hợp công tác tuyên truyền về phong trào thi đua yêu nước, gương điển hình tiên tiến, gương người tốt, việc tốt với các cơ quan thông tin, truyền thông của tỉnh',
  },
  {
    row: 'II.3.1a',
    section: 'II.3.1',
    grouping: 'by-organisation',
    title:
      'Tăng cường công tác tuyên truyền, phổ biến các chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước về thi đua, khen thưởng, nâng cao trách nhiệm của người đứng đầu cấp uỷ, chính quyền trong công tác lãnh đạo, chỉ đạo, đôn đốc, kiểm tra thực hiện nhiệm vụ công tác thi đua, khen thưởng đảm bảo chất lượng, hiệu quả',
  },
  {
    row: 'II.3.1b',
    section: 'II.3.1',
    grouping: 'by-organisation',
    title:
      'Tổ chức triển khai Luật Thi đua, khen thưởng năm 2022, Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của chính phủ quy định chi tiết một số điều của Luật Thi đua, khen thưởng và các Thông tư, Hướng dẫn của Bộ, ngành Trung ương',
  },
  {
    row: 'II.3.1c',
    section: 'II.3.1',
    grouping: 'by-organisation',
    title:
      'cụ thể hóa bằng quy định của tỉnh để triển khai thực hiện đảm bảo kịp thời đúng quy định và phù hợp với điều kiện thực tiễn',
  },
  {
    row: 'II.3.3a',
    section: 'II.3.3',
    grouping: 'by-organisation',
    title: 'Kiện toàn tổ chức bộ máy làm công tác thi đua, khen thưởng phù hợp',
  },
  {
    row: 'II.3.3a2',
    section: 'II.3.3',
    grouping: 'by-organisation',
    title:
      'quan tâm bố trí đảm bảo đội ngũ cán bộ làm công tác thi đua, khen thưởng từ tỉnh đến cơ sở có tính ổn định, kế thừa, tổ chức tập huấn nghiệp vụ nâng cao chất lượng tham mưu',
  },
  {
    row: 'II.3.3a3',
    section: 'II.3.3',
    grouping: 'by-organisation',
    title:
      'Tăng cường công tác kiểm tra, giám sát việc thực hiện các chủ trương đường lối của Đảng, chính sách, pháp luật của Nhà nước về công tác thi đua, khen thưởng',
  },
  {
    row: 'II.3.3b',
    section: 'II.3.3',
    grouping: 'by-organisation',
    title: 'Kịp thời giải quyết đơn thư, kiến nghị trong lĩnh vực thi đua, khen thưởng',
  },
  {
    row: 'II.3.3c',
    section: 'II.3.3',
    grouping: 'by-organisation',
    title:
      'Tăng cường ứng dụng công nghệ thông tin trong hoạt động và quản lý hồ sơ thi đua, khen thưởng; đẩy mạnh việc thực hiện dịch vụ công trực tuyến; tiếp tục rà soát đơn giản hoá thủ tục hành chính trong công tác thi đua, khen thưởng',
  },
  {
    row: 'II.3.4',
    section: 'II.3.4',
    grouping: 'by-organisation',
    title:
      'Kiện toàn, nâng cao chất lượng hoạt động Hội đồng Thi đua - Khen thưởng, Hội đồng sáng kiến các cấp',
  },
  {
    row: 'II.3.5a',
    section: 'II.3.5',
    grouping: 'by-organisation',
    title: 'Đổi mới nâng cao chất hoạt động Khối - Cụm thi đua thuộc tỉnh và cơ quan, đơn vị, địa phương',
  },
  {
    row: 'II.3.5b',
    section: 'II.3.5',
    grouping: 'by-organisation',
    title:
      'rà soát hoàn thiện quy chế hoạt động và tiêu chí chấm điểm, nội dung giao ước thi đua khối, cụm, quy trình bình xét, suy tôn phù hợp với điều kiện thực tế và pháp luật hiện hành',
  },
  {
    row: 'III.I.1',
    section: 'III.I',
    grouping: 'quarter-1',
    ordinal: '1',
    title:
      'Chỉ đạo tổ chức tổng kết, bình xét thi đua, đề nghị khen thưởng năm 2023 và ký kết giao ước thi đua khối, cụm năm 2024',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Các cụm, khối thi đua, cơ quan, đơn vị, địa phương'],
    yearAbout: 2023,
    logs: [
      {
        on: '2024-02-06',
        text: 'Đã tổng kết, bình xét xong các cụm, khối; ký giao ước thi đua năm 2024.',
        percent: 100,
      },
    ],
    state: 'done',
  },
  {
    row: 'III.I.2',
    section: 'III.I',
    grouping: 'quarter-1',
    ordinal: '2',
    title: 'Ban hành Kế hoạch công tác thi đua khen thưởng năm 2024',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh'],
    output: 'Kế hoạch',
    logs: [{ on: '2024-01-10', text: 'Đã ban hành Kế hoạch số 1023/KH-UBND.', percent: 100 }],
    state: 'done',
  },
  {
    row: 'III.I.3',
    section: 'III.I',
    grouping: 'quarter-1',
    ordinal: '3',
    title:
      'Ban hành Chỉ thị phát động phong trào thi đua yêu nước thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2024',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh'],
    output: 'Chỉ thị',
    logs: [
      { on: '2024-01-18', text: 'Đã ban hành Chỉ thị phát động phong trào thi đua năm 2024.', percent: 100 },
    ],
    state: 'done',
  },
  {
    row: 'III.I.4',
    section: 'III.I',
    grouping: 'quarter-1',
    ordinal: '4',
    title:
      'Phối hợp chuẩn bị nội dung Tổng kết công tác thi đua khen thưởng Cụm 7 tỉnh Miền núi Biên giới phía Bắc năm 2023 (tại tỉnh Lạng Sơn)',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh', 'Đài PTTH tỉnh', 'cơ quan, đơn vị có liên quan'],
    yearAbout: 2023,
    logs: [{ on: '2024-02-22', text: 'Đã dự hội nghị tổng kết Cụm 7 tỉnh tại Lạng Sơn.', percent: 100 }],
    state: 'done',
  },
  {
    row: 'III.I.5',
    section: 'III.I',
    grouping: 'quarter-1',
    ordinal: '5',
    title:
      'Ban hành Báo cáo đánh giá kết quả phong trào thi đua, công tác khen thưởng năm 2023, phương hướng nhiệm vụ trọng tâm 2024 gửi cụm 7 tỉnh Miền núi biên giới phía Bắc.',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh'],
    yearAbout: 2023,
    output: 'Báo cáo',
    logs: [{ on: '2024-02-05', text: 'Đã gửi báo cáo cho Cụm trưởng.', percent: 100 }],
    state: 'done',
  },
  {
    row: 'III.I.6',
    section: 'III.I',
    grouping: 'quarter-1',
    ordinal: '6',
    title:
      'Ban hành Kế hoạch tổ chức thực hiện Phong trào thi đua Phong trào "Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030”',
    lead: ['Sở Giáo dục và Đào tạo'],
    partners: ['Sở Nội vụ và các cơ quan, đơn vị có liên quan'],
    output: 'Kế hoạch',
    logs: [{ on: '2024-02-28', text: 'Dự thảo kế hoạch đã gửi lấy ý kiến các sở, ngành.', percent: 50 }],
    state: 'in-progress',
  },
  {
    row: 'III.I.7',
    section: 'III.I',
    grouping: 'quarter-1',
    ordinal: '7',
    title: 'Xét, khen thưởng thành tích trong lĩnh vực kinh tế - xã hội năm 2023',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh', 'các cơ quan, đơn vị, địa phương', 'Khối-Cụm thi đua thuộc tỉnh'],
    yearAbout: 2023,
    logs: [{ on: '2024-03-04', text: 'Đã thẩm định 212 trong 260 hồ sơ.', percent: 80 }],
    state: 'in-progress',
  },
  {
    row: 'III.I.8',
    section: 'III.I',
    grouping: 'quarter-1',
    ordinal: '8',
    title: 'Ban hành Quy định công tác thi đua, khen thưởng trên địa bàn tỉnh Điện Biên',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh', 'các cơ quan, đơn vị liên quan'],
    output: 'Quy định',
    logs: [{ on: '2024-02-19', text: 'Dự thảo Quy định đã gửi Sở Tư pháp thẩm định.', percent: 60 }],
    state: 'in-progress',
  },
  {
    row: 'III.I.9',
    section: 'III.I',
    grouping: 'quarter-1',
    ordinal: '9',
    title:
      'Ban hành Hướng dẫn Khen thưởng thành tích trong Phong trào thi đua “Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí”',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh', 'các cơ quan, đơn vị, địa phương'],
    output: 'Hướng dẫn',
    logs: [{ on: '2024-03-08', text: 'Đã trình ký văn bản hướng dẫn.', percent: 100 }],
    state: 'awaiting-confirmation',
  },
  {
    row: 'III.I.10',
    section: 'III.I',
    grouping: 'quarter-1',
    ordinal: '10',
    title:
      'Ban hành Kế hoạch kiểm tra công tác thi đua, khen thưởng năm 2024 của Hội đồng TĐKT tỉnh và của Cơ quan Thường trực Hội đồng TĐKT tỉnh',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Thành viên Hội đồng TĐKT tỉnh', 'Văn Phòng UBND tỉnh.'],
    output: 'Kế hoạch',
    logs: [{ on: '2024-03-05', text: 'Đã dự thảo kế hoạch kiểm tra hai nội dung.', percent: 40 }],
    state: 'in-progress',
  },
  {
    row: 'III.I.11',
    section: 'III.I',
    grouping: 'quarter-1',
    ordinal: '11',
    title:
      'Trình khen thưởng cấp Nhà nước cho Đảng bộ, chính quyền, nhân dân các dân tộc tỉnh nhân dịp kỷ niệm 70 năm Chiến thắng Điện Biên phủ',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Các cơ quan, đơn vị liên quan'],
    logs: [{ on: '2024-01-30', text: 'Đã trình hồ sơ, đang bổ sung theo yêu cầu.', percent: 70 }],
    state: 'in-progress',
  },
  {
    row: 'III.I.12',
    section: 'III.I',
    grouping: 'quarter-1',
    ordinal: '12',
    title: 'Ban hành Kế hoạch tập huấn nghiệp vụ công tác thi đua khen thưởng năm 2024',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh'],
    output: 'Kế hoạch',
  },
  {
    row: 'III.II.1',
    section: 'III.II',
    grouping: 'quarter-2',
    ordinal: '1',
    title:
      'Tổ chức họp Hội đồng xét, đánh giá phạm vi ảnh hưởng của đề tài, sáng kiến lĩnh vực kinh tế - xã hội năm 2023',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Thành viên Hội đồng SK - ĐTKH tỉnh', 'Văn phòng UBND tỉnh.'],
    yearAbout: 2023,
    output: 'Cuộc họp',
  },
  {
    row: 'III.II.2',
    section: 'III.II',
    grouping: 'quarter-2',
    ordinal: '2',
    title:
      'Tổ chức họp Hội đồng TĐKT tỉnh xét, đề nghị khen thưởng cấp Nhà nước lĩnh vực kinh tế xã hội năm 2023 cho các tập thể, cá nhân đủ điều kiện',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Thành viên Hội đồng TĐKT tỉnh', 'Văn phòng UBND tỉnh.'],
    yearAbout: 2023,
    output: 'Cuộc họp',
  },
  {
    row: 'III.II.3',
    section: 'III.II',
    grouping: 'quarter-2',
    ordinal: '3',
    title:
      'Chỉ đạo đánh giá kết quả phong trào thi đua yêu nước và ban hành báo cáo sơ kết công tác thi đua khen thưởng 6 tháng đầu năm 2024, phương hướng nhiệm vụ 6 tháng cuối năm 2024',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng) Sở Nội vụ (Ban TĐKT tỉnh)'],
    partners: ['Văn phòng UBND tỉnh và các cơ quan, đơn vị trong khối cụm thi đua'],
    output: 'Báo cáo',
  },
  {
    row: 'III.II.4',
    section: 'III.II',
    grouping: 'quarter-2',
    ordinal: '4',
    title: 'Tổ chức tập huấn nghiệp vụ công tác thi đua, khen thưởng theo kế hoạch',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh', 'Cơ quan, đơn vị, địa phương.'],
    output: 'Lớp tập huấn',
  },
  {
    row: 'III.III.1',
    section: 'III.III',
    grouping: 'quarter-3',
    ordinal: '1',
    title:
      'Phối hợp tổ chức và tham dự Hội nghị sơ kết cụm thi đua 7 tỉnh miền núi biên giới Phía Bắc năm 2024',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh'],
    output: 'Hội nghị',
  },
  {
    row: 'III.III.2',
    section: 'III.III',
    grouping: 'quarter-3',
    ordinal: '2',
    title: 'Xét, khen thưởng thành tích công tác ngành Giáo dục và đào tạo năm học 2023-2024',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh'],
    schoolYear: '2023-2024',
  },
  {
    row: 'III.III.3',
    section: 'III.III',
    grouping: 'quarter-3',
    ordinal: '3',
    title:
      'Tổ chức họp Hội đồng xét, đánh giá phạm vi ảnh hưởng của đề tài, sáng kiến lĩnh vực giáo dục và đào tạo năm học 2023-2024',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Thành viên Hội đồng SK - ĐTKT tỉnh', 'Văn phòng UBND tỉnh.'],
    schoolYear: '2023-2024',
    output: 'Cuộc họp',
  },
  {
    row: 'III.III.4',
    section: 'III.III',
    grouping: 'quarter-3',
    ordinal: '4',
    title:
      'Tổ chức họp Hội đồng TĐKT tỉnh họp, xét, trình khen cấp nhà nước thành tích công tác ngành Giáo dục và đào tạo năm học 2023-2024',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Thành viên HĐ TĐKT tỉnh', 'Văn phòng UBND tỉnh.'],
    schoolYear: '2023-2024',
    output: 'Cuộc họp',
  },
  {
    row: 'III.III.5',
    section: 'III.III',
    grouping: 'quarter-3',
    ordinal: '5',
    title:
      'Hướng dẫn tổng kết Phong trào thi đua đặc biệt lập thành tích chào mừng kỷ niệm 70 năm Chiến thắng Điện Biên Phủ; 115 năm ngày thành lập tỉnh, 75 năm ngày thành lập Đảng bộ tỉnh.',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh', 'cơ quan, đơn vị liên quan'],
    output: 'Hướng dẫn',
  },
  {
    row: 'III.III.6',
    section: 'III.III',
    grouping: 'quarter-3',
    ordinal: '6',
    title:
      'Tổ chức học tập và trao đổi kinh nghiệm về công tác thi đua, khen thưởng tại một số địa phương ngoài tỉnh',
    lead: ['Sở Nội vụ (Ban TĐKT tỉnh)'],
    partners: ['Thành viên Hội đồng TĐKT tỉnh và các cơ quan, đơn vị liên quan'],
    output: 'Chuyến học tập kinh nghiệm',
  },
  {
    row: 'III.IV.1',
    section: 'III.IV',
    grouping: 'quarter-4',
    ordinal: '1',
    title: 'Chỉ đạo, hướng dẫn các khối, cụm thi đua tổ chức tổng kết công tác Thi đua, khen thưởng năm 2024',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh'],
  },
  {
    row: 'III.IV.2',
    section: 'III.IV',
    grouping: 'quarter-4',
    ordinal: '2',
    title: 'Ban hành Báo cáo tổng kết công tác TĐKT năm 2024 và phương hướng nhiệm vụ năm 2025',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh'],
    output: 'Báo cáo',
  },
  {
    row: 'III.IV.3',
    section: 'III.IV',
    grouping: 'quarter-4',
    ordinal: '3',
    title:
      'Chỉ đạo tổ chức Hội nghị tổng kết Phong trào thi đua đặc biệt; tổng kết công tác thi đua, khen thưởng năm 2024, phát động, ký kết giao ước thi đua các khối-cụm của tỉnh năm 2025',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh', 'Khối cụm, thi đua', 'cơ quan, đơn vị, địa phương'],
    yearFor: 2025,
    output: 'Hội nghị',
  },
  {
    row: 'III.IV.5',
    section: 'III.IV',
    grouping: 'quarter-4',
    ordinal: '5',
    title:
      'Phối hợp chuẩn bị nội dung tổ chức Hội nghị tổng kết Cụm thi đua 7 tỉnh miền núi biên giới phía Bắc năm 2024 theo kế hoạch của cụm',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh', 'Các cơ quan, đơn vị, có liên quan.'],
  },
  {
    row: 'III.IV.6',
    section: 'III.IV',
    grouping: 'quarter-4',
    ordinal: '6',
    title:
      'Trình Hội đồng nhân dân ban hành Nghị quyết xét tặng Kỷ niệm chương “Vì sự nghiệp xây dựng và phát triển tỉnh Điện Biên”.',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh', 'Các cơ quan, đơn vị, địa phương.'],
    output: 'Nghị quyết',
  },
  {
    row: 'III.V.1',
    section: 'III.V',
    grouping: 'all-year',
    ordinal: '1',
    title:
      'Chỉ đạo tuyên truyền, phổ biến các văn bản của Đảng, Nhà nước và của tỉnh về công tác thi đua, khen thưởng: Luật Thi đua, khen thưởng năm 2022; Nghị định số 98/2023/NĐCP và các quy định, hướng dẫn mới; các phong trào thi đua yêu nước; các gương điển hình tiên tiến',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Thành viên Hội đồng TĐKT tỉnh', 'các sở, ngành, đơn vị, địa phương'],
    logs: [
      {
        on: '2024-01-31',
        text: 'Phát hành tài liệu hỏi đáp về Luật Thi đua, khen thưởng năm 2022.',
        percent: 10,
      },
      { on: '2024-02-29', text: 'Hai chuyên mục trên Đài PTTH tỉnh.', percent: 20 },
    ],
    state: 'in-progress',
  },
  {
    row: 'III.V.2',
    section: 'III.V',
    grouping: 'all-year',
    ordinal: '2',
    title:
      'Chỉ đạo hướng dẫn nghiệp vụ; công tác kiểm tra, giám sát việc tổ chức thực hiện các phong trào thi đua và công tác khen thưởng ở địa phương cơ sở.',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Thành viên Hội đồng TĐKT tỉnh', 'các sở, ngành, đơn vị, địa phương'],
    logs: [{ on: '2024-02-26', text: 'Hướng dẫn nghiệp vụ tại ba huyện.', percent: 15 }],
    state: 'in-progress',
  },
  {
    row: 'III.V.3',
    section: 'III.V',
    grouping: 'all-year',
    ordinal: '3',
    title: 'Xét, khen thưởng và đề nghị các cấp khen thưởng thường xuyên, công hiến, chuyên đề, đột xuất...',
    lead: ['Sở Nội vụ (Ban Thi đua, khen thưởng)'],
    partners: ['Văn phòng UBND tỉnh', 'Các sở, ngành, đơn vị, địa phương có liên quan.'],
    logs: [{ on: '2024-02-29', text: 'Trình khen thưởng đột xuất 06 tập thể, 11 cá nhân.', percent: 15 }],
    state: 'in-progress',
  },
  {
    row: 'IV.1.1',
    section: 'IV.1',
    grouping: 'by-organisation',
    title:
      'Tham mưu cho Chủ tịch Ủy ban nhân dân tỉnh phát động các phong trào thi đua yêu nước theo thẩm quyền; chỉ đạo thực hiện, định kỳ đánh giá kết quả phong trào thi đua và công tác khen thưởng; tham mưu việc sơ kết, tổng kết công tác thi đua, khen thưởng',
    lead: ['Hội đồng Thi đua - Khen thưởng tỉnh'],
  },
  {
    row: 'IV.1.2',
    section: 'IV.1',
    grouping: 'by-organisation',
    title:
      'Tham mưu cho Chủ tịch Ủy ban nhân dân tỉnh quyết định tặng các danh hiệu thi đua và các hình thức khen thưởng theo thẩm quyền, xét trình cấp có thẩm quyền khen thưởng theo quy định của Nhà nước; tham mưu tổ chức Hội nghị tổng kết phong trào thi đua đặc biệt, tổng kết công tác thi đua, khen thưởng năm 2023, phát động thi đua năm 2024',
    lead: ['Hội đồng Thi đua - Khen thưởng tỉnh'],
  },
  {
    row: 'IV.1.3',
    section: 'IV.1',
    grouping: 'by-organisation',
    title:
      'thực hiện các nhiệm vụ chương trình công tác của Hội đồng năm 2024, trực tiếp chỉ đạo, kiểm tra, đánh giá hiệu quả các phong trào thi đua và việc thực hiện các chủ trương, chính sách pháp luật về thi đua, khen thưởng đối với khối cụm, cơ quan, đơn vị, địa phương được giao phân công, phụ trách',
    lead: ['Thành viên Hội đồng thi đua, khen thưởng tỉnh'],
  },
  {
    row: 'IV.2.1a',
    section: 'IV.2',
    grouping: 'by-organisation',
    title:
      'triển khai thực hiện Kế hoạch này và tham mưu tổ chức các phong trào thi đua thường xuyên, chuyên đề thiết thực',
    lead: ['Sở Nội vụ (Ban Thi đua – Khen thưởng tỉnh)'],
    partners: ['các đơn vị, địa phương, các ngành liên quan'],
  },
  {
    row: 'IV.2.1b',
    section: 'IV.2',
    grouping: 'by-organisation',
    title:
      'Thẩm định và trình Chủ tịch Ủy ban nhân dân tỉnh khen thưởng tập thể, cá nhân có thành tích trong các phong trào thi đua theo quy định của pháp luật',
    lead: ['Sở Nội vụ (Ban Thi đua – Khen thưởng tỉnh)'],
  },
  {
    row: 'IV.2.2',
    section: 'IV.2',
    grouping: 'by-organisation',
    title: 'tuyên truyền, giới thiệu, biểu dương và nhân rộng gương điển hình tiên tiến',
    lead: ['Sở Nội vụ (Ban Thi đua – Khen thưởng tỉnh)'],
    partners: [
      'các cơ quan thông tin, truyền thông, Mặt trận Tổ quốc và đoàn thể chính trị - xã hội, các cấp, ngành, doanh nghiệp',
    ],
  },
  {
    row: 'IV.2.3a',
    section: 'IV.2',
    grouping: 'by-organisation',
    title: 'Tổ chức tập huấn nghiệp vụ về công tác thi đua, khen thưởng',
    lead: ['Sở Nội vụ (Ban Thi đua – Khen thưởng tỉnh)'],
  },
  {
    row: 'IV.2.3b',
    section: 'IV.2',
    grouping: 'by-organisation',
    title:
      'theo dõi, hướng dẫn, đôn đốc các sở, ban, ngành, đoàn thể, đơn vị, các huyện, thị xã, thành phố và các doanh nghiệp thực hiện các nội dung kế hoạch và thanh tra, kiểm tra việc tổ chức thực hiện các quy định của pháp luật thi đua, khen thưởng',
    lead: ['Sở Nội vụ (Ban Thi đua – Khen thưởng tỉnh)'],
  },
  {
    row: 'IV.2.3c',
    section: 'IV.2',
    grouping: 'by-organisation',
    title: 'định kỳ tổng hợp, báo cáo Ủy ban nhân dân tỉnh',
    lead: ['Sở Nội vụ (Ban Thi đua – Khen thưởng tỉnh)'],
    submitsTo: ['Ủy ban nhân dân tỉnh'],
  },
  {
    row: 'IV.3.1',
    section: 'IV.3',
    grouping: 'by-organisation',
    title:
      'Đẩy mạnh công tác tuyên truyền trên báo nói, báo hình, báo viết, trang thông tin điện tử của mình và trên các nền tảng mạng xã hội, mở chuyên trang, chuyên mục, tăng thời lượng bám sát cơ sở nhằm phát hiện, biểu dương, nhân rộng các gương người tốt, việc tốt, các điển hình tiên tiến trong phong trào thi đua yêu nước trên địa bàn tỉnh',
    lead: ['Các cơ quan thông tin, truyền thông của tỉnh'],
  },
  {
    row: 'IV.3.2',
    section: 'IV.3',
    grouping: 'by-organisation',
    title:
      'Tiếp tục thực hiện có hiệu quả chương trình phối hợp đã ký kết giữa cơ quan Thường trực của Hội đồng Thi đua khen thưởng tỉnh trong công tác tuyên truyền, phát hiện, nhân rộng điển hình tiên tiến tạo sức lan toả trên các lĩnh vực của đời sống xã hội',
    lead: ['Các cơ quan thông tin, truyền thông của tỉnh'],
  },
  {
    row: 'IV.4',
    section: 'IV.4',
    grouping: 'by-organisation',
    title:
      'Thường xuyên phối hợp tuyên truyền các phong trào thi đua yêu nước, nêu gương các tập thể, cá nhân điển hình tiên tiến trong các phong trào thi đua ở cơ sở',
    lead: [
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Ban Tuyên giáo tỉnh ủy, các tổ chức đoàn thể chính trị - xã hội',
    ],
    strength: 'request',
  },
  {
    row: 'IV.5.1',
    section: 'IV.5',
    grouping: 'by-organisation',
    title:
      'xây dựng kế hoạch thực hiện công tác thi đua, khen thưởng năm 2024 của cơ quan, đơn vị, địa phương sát với tình hình thực tế để triển khai thực hiện',
    lead: [
      'Thủ trưởng các sở, ban, ngành, đoàn thể tỉnh, Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố; các cơ quan, đơn vị tham gia khối cụm thi đua của tỉnh',
    ],
    submitsTo: ['Sở Nội vụ qua Ban Thi đua, khen thưởng tỉnh'],
    due: { on: '2024-03-15', inclusive: true },
    output: 'Kế hoạch',
  },
  {
    row: 'IV.5.2a',
    section: 'IV.5',
    grouping: 'by-organisation',
    title: 'Thường xuyên kiểm tra, đôn đốc và định kỳ tổ chức đánh giá kết quả việc thực hiện Kế hoạch',
    lead: [
      'Thủ trưởng các sở, ban, ngành, đoàn thể tỉnh, Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố; các cơ quan, đơn vị tham gia khối cụm thi đua của tỉnh',
    ],
  },
  {
    row: 'IV.5.2b',
    section: 'IV.5',
    grouping: 'by-organisation',
    title:
      'báo cáo kết quả thực hiện các phong trào thi đua yêu nước, công tác khen thưởng về Hội đồng Thi đua - Khen thưởng tỉnh theo quy định',
    lead: [
      'Thủ trưởng các sở, ban, ngành, đoàn thể tỉnh, Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố; các cơ quan, đơn vị tham gia khối cụm thi đua của tỉnh',
    ],
    submitsTo: ['Hội đồng Thi đua - Khen thưởng tỉnh'],
  },
]
