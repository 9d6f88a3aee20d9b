/** Plan 87 of Diên Khánh: nhiệm vụ, as printed. */
import type { TaskSource } from './plan-source.ts'

export const dienkhanhTasks: readonly TaskSource[] = [
  {
    row: 'I.2.1',
    section: 'I.2',
    grouping: 'by-organisation',
    title:
      'chủ động phát hiện, xây dựng và lựa chọn được những mô hình, điển hình tiêu biểu, toàn diện hoặc trên từng lĩnh vực nhằm tuyên truyền, phổ biến kinh nghiệm, phương pháp, cách làm hay và tôn vinh, nêu gương học tập, nhân rộng trong toàn cơ quan, địa phương, đơn vị',
    lead: ['cơ quan, đơn vị, địa phương'],
  },
  {
    row: 'I.2.2',
    section: 'I.2',
    grouping: 'by-organisation',
    title:
      'xây dựng, triển khai kế hoạch phát hiện, tuyên truyền, phổ biến, nhân rộng và tổ chức tôn vinh điển hình tiên tiến bằng các hình thức biểu dương, tôn vinh phù hợp',
    lead: ['cơ quan, đơn vị, địa phương'],
    output: 'Kế hoạch',
  },
  {
    row: 'III.1.a',
    section: 'III.1.a',
    grouping: 'by-organisation',
    title:
      'trực tiếp lãnh đạo, chỉ đạo và chịu trách nhiệm về chất lượng, hiệu quả công tác thi đua, khen thưởng và công tác tuyên truyền, phổ biến, nhân rộng điển hình tiên tiến',
    lead: ['cơ quan, đơn vị, địa phương'],
    accountable: 'người đứng đầu',
  },
  {
    row: 'III.1.b1',
    section: 'III.1.b',
    grouping: 'by-organisation',
    title:
      'tăng cường vận động, giáo dục đoàn viên, hội viên nhận thức sâu sắc về vị trí, vai trò, tầm quan trọng của thi đua yêu nước và công tác phát hiện, bồi dưỡng, tổng kết, tuyên truyền điển hình tiên tiến',
    lead: ['Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội các cấp'],
  },
  {
    row: 'III.1.b2',
    section: 'III.1.b',
    grouping: 'by-organisation',
    title:
      'Xây dựng các chương trình, kế hoạch, đề ra các nội dung, mục tiêu, tiêu chí cụ thể để tổ chức tốt các phong trào thi đua và tuyên truyền gương điển hình tiên tiến',
    lead: ['Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội các cấp'],
  },
  {
    row: 'III.1.c',
    section: 'III.1.c',
    grouping: 'by-organisation',
    title:
      'làm tốt công tác phát hiện, tuyên truyền, nâng cao nhận thức cho các tầng lớp nhân dân về vai trò, ý nghĩa của các phong trào thi đua và tuyên truyền gương điển hình tiên tiến',
    lead: ['Phòng Nội vụ'],
    partners: [
      'Ban Tuyên giáo Huyện ủy',
      'Phòng Văn hóa và Thông tin',
      'Trung tâm Văn hóa - Thông tin và Thể thao',
    ],
    logs: [{ on: '2023-11-30', text: 'Ký chương trình phối hợp năm 2024 giữa bốn cơ quan.', percent: 30 }],
    state: 'in-progress',
  },
  {
    row: 'III.2.1',
    section: 'III.2.1',
    grouping: 'by-organisation',
    title:
      'chủ động xây dựng tiêu chuẩn cụ thể cho các tập thể, cá nhân điển hình tiên tiến sát với ngành, lĩnh vực, tình hình thực tế của cơ quan, đơn vị, địa phương',
    lead: ['cơ quan, đơn vị, địa phương'],
    output: 'Bộ tiêu chuẩn',
  },
  {
    row: 'III.2.1.c',
    section: 'III.2.1.c',
    grouping: 'by-organisation',
    title:
      'xây dựng quy định về đối tượng, tiêu chuẩn đối với điển hình tiên tiến của cơ quan, đơn vị, địa phương mình',
    lead: ['cơ quan, đơn vị, địa phương'],
    output: 'Bộ tiêu chuẩn',
  },
  {
    row: 'III.2.2.0',
    section: 'III.2.2',
    grouping: 'by-organisation',
    title:
      'tổ chức các phong trào thi đua đảm bảo thiết thực, hiệu quả, tập trung vào mục tiêu, nhiệm vụ trọng tâm, cấp bách của cơ quan, đơn vị, địa phương',
    lead: ['cơ quan, đơn vị, địa phương'],
  },
  {
    row: 'III.2.2.1',
    section: 'III.2.2',
    grouping: 'by-organisation',
    title:
      'tạo mọi điều kiện hỗ trợ về vật chất, tinh thần để xây dựng các nhân tố mới phát huy hết khả năng, sáng tạo; đồng thời, có biện pháp cụ thể khắc phục những mặt còn tồn tại, hạn chế để từng bước được hoàn thiện',
    lead: ['các cơ quan, đơn vị'],
  },
  {
    row: 'III.2.2.2',
    section: 'III.2.2',
    grouping: 'by-organisation',
    title:
      'tiếp tục theo dõi, tạo môi trường thuận lợi, trực tiếp hỗ trợ bằng kỹ thuật, giải thưởng để điển hình tiếp tục phát huy khả năng và sức sáng tạo',
    lead: ['cơ quan, đơn vị, địa phương'],
  },
  {
    row: 'III.3.a',
    section: 'III.3.a',
    grouping: 'by-organisation',
    title:
      'tuyên truyền, cổ vũ các phong trào thi đua yêu nước, các điển hình mới, nhân tố mới trong các phong trào thi đua',
    lead: ['Các cơ quan thông tin, truyền thông từ huyện tới cơ sở'],
    partners: [
      'Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội huyện',
      'Hội đồng Thi đua - Khen thưởng các cấp',
    ],
  },
  {
    row: 'III.3.b0',
    section: 'III.3.b',
    grouping: 'by-organisation',
    title:
      'Đa dạng hóa các hình thức tuyên truyền về điển hình tiên tiến, gương người tốt, việc tốt nhằm phổ biến rộng rãi, tạo sự tương tác với khán giả, thính giả, độc giả, tạo khí thế thi đua sôi nổi, góp phần đẩy lùi các biểu hiện tiêu cực trong xã hội',
  },
  {
    row: 'III.3.b.H1',
    section: 'III.3.b',
    grouping: 'by-organisation',
    title:
      'Tổ chức Hội nghị tôn vinh điển hình tiên tiến cấp huyện vào năm 2023 nhân dịp kỷ niệm 75 năm ngày Chủ tịch Hồ Chí Minh ra lời kêu gọi thi đua ái quốc (11/6/1948-11/6/2023)',
    lead: ['Cấp huyện'],
    endOf: 2023,
    logs: [
      {
        on: '2023-06-09',
        text: 'Tổ chức Hội nghị tôn vinh điển hình tiên tiến huyện, biểu dương 32 tập thể, 45 cá nhân.',
        percent: 100,
      },
    ],
    state: 'done',
  },
  {
    row: 'III.3.b.H2',
    section: 'III.3.b',
    grouping: 'by-organisation',
    title: 'Tổ chức Đại hội (Hội nghị) thi đua yêu nước cấp huyện vào năm 2025',
    lead: ['Cấp huyện'],
    endOf: 2025,
  },
  {
    row: 'III.3.b.H3',
    section: 'III.3.b',
    grouping: 'by-organisation',
    title:
      'Tổ chức Hội nghị sơ kết, tổng kết các phong trào thi đua do Thủ tướng Chính phủ, tỉnh, huyện phát động',
    lead: ['Cấp huyện'],
  },
  {
    row: 'III.3.b.H4',
    section: 'III.3.b',
    grouping: 'by-organisation',
    title:
      'Làm phóng sự về điển hình tiên tiến, mô hình mới, gương người tốt, việc tốt trên tất cả các lĩnh vực',
    lead: ['Cấp huyện'],
    logs: [
      { on: '2023-09-12', text: 'Đã phát 06 phóng sự trên truyền thanh huyện.', percent: 30 },
      { on: '2024-02-20', text: 'Thêm 04 phóng sự; chuẩn bị đề cương năm 2024.', percent: 45 },
    ],
    state: 'in-progress',
  },
  {
    row: 'III.3.b.H5',
    section: 'III.3.b',
    grouping: 'by-organisation',
    title:
      'Mở chuyên trang, chuyên mục, tăng thời lượng tuyên truyền, phổ biến các điển hình tiên tiến, các tập thể, cá nhân được khen thưởng cấp tỉnh, cấp bộ, cấp Nhà nước trên các báo, tạp chí, trang thông tin của huyện',
    lead: ['Cấp huyện'],
  },
  {
    row: 'III.3.b.H6',
    section: 'III.3.b',
    grouping: 'by-organisation',
    title:
      'Tổ chức cho điển hình tiên tiến tiêu biểu giao lưu, trao đổi, truyền đạt kinh nghiệm cho các tổ chức, đối tượng cùng chuyên môn, lĩnh vực công tác và học sinh, sinh viên trong trường phổ thông, đại học để thấp sáng ước mơ, hoài bão cho thế hệ trẻ',
    lead: ['Cấp huyện'],
  },
  {
    row: 'III.3.b.H7',
    section: 'III.3.b',
    grouping: 'by-organisation',
    title:
      'Tuyên truyền, nhân rộng về điển hình tiên tiến, mô hình mới, gương người tốt, việc tốt ở tất cả các lĩnh vực',
    lead: ['Cấp huyện'],
  },
  {
    row: 'III.3.b.C1',
    section: 'III.3.b',
    grouping: 'by-organisation',
    title:
      'Tuyên truyền, nhân rộng về điển hình tiên tiến, mô hình mới, gương người tốt, việc tốt ở các lĩnh vực phụ trách',
    lead: ['cơ quan, đơn vị, địa phương'],
  },
  {
    row: 'III.3.b.C2',
    section: 'III.3.b',
    grouping: 'by-organisation',
    title:
      'Mở chuyên trang, chuyên mục, tăng thời lượng tuyên truyền, phổ biến các điển hình tiên tiến, các tập thể, cá nhân được khen thưởng cấp huyện, cấp tỉnh, cấp bộ, cấp Nhà nước trên đài, trang thông tin của địa phương',
    lead: ['cơ quan, đơn vị, địa phương'],
  },
  {
    row: 'III.3.b.C3',
    section: 'III.3.b',
    grouping: 'by-organisation',
    title:
      'Tổ chức cho điển hình tiên tiến tiêu biểu giao lưu, trao đổi, truyền đạt kinh nghiệm cho các tổ chức, đối tượng cùng chuyên môn, lĩnh vực công tác và học sinh, sinh viên để thấp sáng ước mơ, hoài bão cho thế hệ trẻ',
    lead: ['cơ quan, đơn vị, địa phương'],
    yearly: true,
    when: 'Hằng năm',
    logs: [
      {
        on: '2023-12-15',
        text: 'Các đơn vị báo cáo đã tổ chức giao lưu, lồng ghép hội nghị tổng kết.',
        percent: 100,
      },
    ],
    state: 'done',
  },
  {
    row: 'III.3.c',
    section: 'III.3.c',
    grouping: 'by-organisation',
    title:
      'Sử dụng và kết hợp hài hòa các hình thức tuyên truyền bằng báo cáo viên, tuyên truyền viên; tuyên truyền qua phương tiện thông tin đại chúng, qua các trang, kênh, mạng di động',
  },
  {
    row: 'III.3.d',
    section: 'III.3.d',
    grouping: 'by-organisation',
    title:
      'tiếp tục triển khai chương trình phối hợp với các cơ quan thông tin truyền thông, Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội cùng cấp để phát hiện, nhân rộng gương điển hình tiên tiến; là đầu mối tổng hợp, cung cấp thông tin về các điển hình tiên tiến trên mọi lĩnh vực của đời sống xã hội',
    lead: ['Cơ quan làm công tác thi đua, khen thưởng các cấp'],
    partners: [
      'các cơ quan thông tin truyền thông, Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội cùng cấp',
    ],
  },
  {
    row: 'III.4',
    section: 'III.4',
    grouping: 'by-organisation',
    title:
      'tăng cường phát hiện để khen thưởng và trình cấp trên khen thưởng kịp thời các điển hình tiên tiến tiêu biểu',
    lead: ['cơ quan, đơn vị, địa phương'],
  },
  {
    row: 'III.4b',
    section: 'III.4',
    grouping: 'by-organisation',
    title:
      'Quan tâm tuyên dương, khen thưởng thành tích đột xuất, khen thưởng chuyên đề, đặc biệt khen thưởng đối với các tập thể, cá nhân được phát hiện thông qua các phong trào thi đua yêu nước',
    lead: ['cơ quan, đơn vị, địa phương'],
  },
  {
    row: 'III.5.a',
    section: 'III.5.a',
    grouping: 'by-organisation',
    title:
      'tổ chức các đoàn kiểm tra, giám sát công tác thi đua, khen thưởng, các phong trào thi đua và công tác xây dựng, nhân rộng điển hình tiên tiến đối với một số cơ quan, đơn vị, địa phương',
    lead: ['Hội đồng Thi đua - Khen thưởng huyện', 'Phòng Nội vụ'],
    yearly: true,
    when: 'Hằng năm',
    logs: [{ on: '2023-10-20', text: 'Kiểm tra 08 đơn vị, có kết luận gửi từng đơn vị.', percent: 100 }],
    state: 'done',
  },
  {
    row: 'III.5.b',
    section: 'III.5.b',
    grouping: 'by-organisation',
    title:
      'phân công cụ thể trách nhiệm của các thành viên Hội đồng để thực hiện công tác kiểm tra, giám sát công tác thi đua, khen thưởng, các phong trào thi đua và công tác xây dựng, nhân rộng điển hình tiên tiến đối với cấp cơ sở',
    lead: ['Hội đồng Thi đua - Khen thưởng các cấp'],
  },
  {
    row: 'III.6.a',
    section: 'III.6.a',
    grouping: 'by-organisation',
    title:
      'Bố trí đội ngũ cán bộ, công chức, viên chức có phẩm chất đạo đức, năng lực thực tiễn, trình độ, tâm huyết, nhiệt tình và trách nhiệm',
  },
  {
    row: 'III.6.b',
    section: 'III.6.b',
    grouping: 'by-organisation',
    title:
      'Thường xuyên tổ chức tập huấn nghiệp vụ cho đội ngũ làm công tác thi đua, khen thưởng, báo cáo viên, tuyên truyền viên,... trên địa bàn huyện',
    logs: [
      { on: '2023-08-25', text: 'Tập huấn 01 lớp cho 96 cán bộ của đơn vị, xã, thị trấn.', percent: 35 },
    ],
    state: 'in-progress',
  },
  {
    row: 'IV.1a',
    section: 'IV.1',
    grouping: 'by-organisation',
    title: 'xây dựng kế hoạch cụ thể triển khai đến cán bộ, công chức, viên chức và người lao động',
    lead: ['cơ quan, đơn vị, địa phương'],
    output: 'Kế hoạch',
  },
  {
    row: 'IV.1b',
    section: 'IV.1',
    grouping: 'by-organisation',
    title: 'lựa chọn các điển hình tiên tiến, mô hình mới, nhân tố mới, biểu dương, tôn vinh theo thẩm quyền',
    lead: ['cơ quan, đơn vị, địa phương'],
  },
  {
    row: 'IV.1c',
    section: 'IV.1',
    grouping: 'by-organisation',
    title: 'báo cáo đánh giá sơ kết tuyên truyền gương điển hình tiên tiến (trước ngày 05/5/2023)',
    lead: ['cơ quan, đơn vị, địa phương'],
    submitsTo: ['UBND huyện (qua Phòng Nội vụ tổng hợp)'],
    due: { on: '2023-05-05', inclusive: false },
    logs: [
      { on: '2023-05-04', text: 'Đã tổng hợp báo cáo sơ kết của các đơn vị, gửi Sở Nội vụ.', percent: 100 },
    ],
    state: 'done',
  },
  {
    row: 'IV.1d',
    section: 'IV.1',
    grouping: 'by-organisation',
    title: 'tổng kết (trước ngày 25/5/2025)',
    lead: ['cơ quan, đơn vị, địa phương'],
    submitsTo: ['UBND huyện (qua Phòng Nội vụ tổng hợp)'],
    due: { on: '2025-05-25', inclusive: false },
  },
  {
    row: 'IV.2a',
    section: 'IV.2',
    grouping: 'by-organisation',
    title:
      'tiếp tục tuyên truyền, phát hiện, bồi dưỡng và nhân rộng điển hình tiên tiến, các mô hình mới, nhân tố mới, biểu dương, khen thưởng kịp thời các tập thể, cá nhân có thành tích xuất sắc trong các phong trào thi đua yêu nước',
    lead: [
      'Các cơ quan được giao, được đề nghị chủ trì triển khai thực hiện các nhiệm vụ tại Mục II của Kế hoạch số 202/KH-UBND ngày 09/12/2021 của UBND huyện',
    ],
  },
  {
    row: 'IV.3',
    section: 'IV.3',
    grouping: 'by-organisation',
    title: 'thẩm định kinh phí tuyên truyền trình Ủy ban nhân dân huyện phê duyệt theo quy định',
    lead: ['Phòng Tài chính - Kế hoạch'],
    submitsTo: ['Ủy ban nhân dân huyện'],
  },
  {
    row: 'IV.4.1',
    section: 'IV.4',
    grouping: 'by-organisation',
    title:
      'Theo dõi, đôn đốc các cơ quan, đơn vị, địa phương tổ chức tuyên truyền; phối hợp với các cơ quan truyền thông tuyên truyền theo kế hoạch đề ra',
    lead: ['Phòng Nội vụ'],
    partners: ['các cơ quan truyền thông'],
    logs: [{ on: '2024-01-22', text: 'Đôn đốc các đơn vị giới thiệu điển hình quý I.', percent: 40 }],
    state: 'in-progress',
  },
  {
    row: 'IV.4.2a',
    section: 'IV.4',
    grouping: 'by-organisation',
    title:
      'tổ chức sơ kết đánh giá kết quả thực hiện, biểu dương, tôn vinh điển hình tiên tiến nhân dịp Kỷ niệm 75 năm ngày Chủ tịch Hồ Chí Minh ra lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2023)',
    lead: ['Phòng Nội vụ'],
    submitsTo: ['Ủy ban nhân dân huyện'],
    endOf: 2023,
    logs: [
      {
        on: '2023-06-09',
        text: 'Sơ kết tại Hội nghị tôn vinh điển hình tiên tiến; báo cáo Ủy ban nhân dân huyện.',
        percent: 100,
      },
    ],
    state: 'done',
  },
  {
    row: 'IV.4.2b',
    section: 'IV.4',
    grouping: 'by-organisation',
    title: 'tổng kết kế hoạch này vào Đại hội (Hội nghị) Thi đua yêu nước huyện năm 2025',
    lead: ['Phòng Nội vụ'],
    submitsTo: ['Ủy ban nhân dân huyện'],
    endOf: 2025,
  },
  {
    row: 'IV.4.3',
    section: 'IV.4',
    grouping: 'by-organisation',
    title:
      'biểu dương, khen thưởng các tập thể, cá nhân có thành tích xuất sắc trong tổ chức, triển khai, thực hiện công tác tuyên truyền các phong trào thi đua yêu nước và khen thưởng điển hình tiên tiến, mô hình mới, nhân tố mới theo quy định',
    lead: ['Phòng Nội vụ'],
    submitsTo: ['Chủ tịch Ủy ban nhân dân huyện'],
  },
  {
    row: 'IV.5',
    section: 'IV.5',
    grouping: 'by-organisation',
    title:
      'chỉ đạo các cấp chủ động phát hiện, giới thiệu điển hình tiên tiến để tuyên truyền, nhân rộng trong toàn xã hội',
    lead: ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện', 'các tổ chức thành viên'],
    strength: 'request',
  },
  {
    row: 'IV.5a',
    section: 'IV.5',
    grouping: 'by-organisation',
    title:
      'vận động đoàn viên, hội viên nhận thức sâu sắc vị trí, vai trò, tầm quan trọng công tác phát hiện, bồi dưỡng, tổng kết, tuyên truyền các điển hình tiên tiến',
    lead: ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện', 'các tổ chức thành viên'],
    strength: 'request',
  },
  {
    row: 'IV.6',
    section: 'IV.6',
    grouping: 'by-organisation',
    title:
      'chỉ đạo các cơ quan thông tin, truyền thông, hệ thống báo cáo viên, tuyên truyền viên bám sát yêu cầu của Kế hoạch, đẩy mạnh tuyên truyền nội dung, ý nghĩa của công tác phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến, kịp thời nêu gương những điển hình tiên tiến',
    lead: ['Ban Tuyên giáo Huyện ủy'],
  },
  {
    row: 'IV.6b',
    section: 'IV.6',
    grouping: 'by-organisation',
    title:
      'Giới thiệu những cách làm hay, những mô hình hiệu quả, sáng tạo, đem lại giá trị kinh tế cao, ý nghĩa xã hội lớn trên các lĩnh vực để mọi người học tập làm theo',
    lead: ['Ban Tuyên giáo Huyện ủy'],
  },
  {
    row: 'IV.7',
    section: 'IV.7',
    grouping: 'by-organisation',
    title:
      'tăng thời lượng, mở các chuyên trang, chuyên mục tuyên truyền, giới thiệu về các phong trào thi đua yêu nước, các điển hình tiên tiến, mô hình mới, nhân tố mới do cơ quan truyền thông phát hiện và Cơ quan Thường trực Hội đồng Thi đua - Khen thưởng huyện giới thiệu để nhân rộng, lan tỏa trong các tầng lớp Nhân dân',
    lead: ['Phòng Văn hóa và Thông tin', 'Trung tâm Văn hóa - Thông tin và Thể thao huyện'],
    partners: ['Ban Tuyên giáo Huyện ủy'],
  },
  {
    row: 'V',
    section: 'V',
    grouping: 'by-organisation',
    title: 'nếu có vướng mắc, kịp thời báo cáo UBND huyện (qua Phòng Nội vụ) để xem xét, giải quyết',
    lead: ['cơ quan, đơn vị, địa phương'],
    when: 'Khi có phát sinh',
  },
]
