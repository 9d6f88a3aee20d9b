/** The plan of Tân Biên: mục, as printed. */
import type { SectionSource } from './plan-source.ts'

export const tanbienSections: readonly SectionSource[] = [
  { key: 'I', ordinal: 'I', heading: 'MỤC ĐÍCH, YÊU CẦU' },
  {
    key: 'I.1',
    within: 'I',
    ordinal: '1',
    heading: 'Mục đích',
    text: [
      '- Tuyên truyền sâu rộng để cán bộ, công chức, viên chức, công nhân, người lao động, đoàn viên, hội viên, đội viên và quần chúng Nhân dân nhận thức sâu sắc về tư tưởng Thi đua ái quốc của Chủ tịch Hồ Chí Minh, chủ trương, đường lối của Đảng; chính sách, pháp luật của Nhà nước về thi đua, khen thưởng; qua đó nâng cao hơn nữa vị trí, vai trò, tác dụng to lớn của phong trào thi đua yêu nước, công tác khen thưởng và hiệu quả thiết thực của việc nhân rộng, biểu dương, tôn vinh gương điển hình tiên tiến, mô hình mới, nhân tố mới trong các phong trào thi đua, góp phần thực hiện thắng lợi các nhiệm vụ được giao.',
      '- Huy động sức mạnh tổng hợp, sự tham gia tích cực của các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học, lực lượng vũ trang và Nhân dân trong thực hiện công tác tuyên truyền phong trào thi đua yêu nước, các điển hình tiên tiến, những mô hình mới, cách làm hay, sáng tạo, tạo động lực thúc đẩy kinh tế - xã hội phát triển, giữ vững quốc phòng - an ninh, đảm bảo an sinh xã hội; giới thiệu những thành tựu đổi mới của huyện trên các lĩnh vực kinh tế - chính trị, văn hóa - xã hội, quốc phòng - an ninh, xây dựng Đảng và xây dựng hệ thống chính trị.',
    ],
  },
  {
    key: 'I.2',
    within: 'I',
    ordinal: '2',
    heading: 'Yêu cầu',
    text: [
      '- Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học tổ chức triển khai thực hiện, chủ động phát hiện, xây dựng và lựa chọn những điển hình tiêu biểu trên các lĩnh vực của đời sống xã hội nhằm tuyên truyền, phổ biến kinh nghiệm, nhân rộng phương pháp, mô hình mới, cách làm hay, hiệu quả và tôn vinh, nêu gương, học tập và thi đua cùng các gương điển hình.',
      '- Thông qua công tác phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến, rút ra bài học kinh nghiệm về tổ chức, triển khai, thực hiện các phong trào thi đua; kinh nghiệm về xây dựng và nhân rộng các điển hình tiên tiến, thi đua cùng các gương điển hình tiên tiến; tiếp tục đổi mới nội dung, hình thức, chất lượng công tác thi đua, khen thưởng.',
    ],
  },
  { key: 'II', ordinal: 'II', heading: 'NỘI DUNG VÀ HÌNH THỨC TUYÊN TRUYỀN' },
  { key: 'II.1', within: 'II', ordinal: '1', heading: 'Nội dung tuyên truyền' },
  {
    key: 'II.1.a',
    within: 'II.1',
    ordinal: 'a)',
    text: [
      'Tư tưởng Thi đua ái quốc của Chủ tịch Hồ Chí Minh, chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước về thi đua, khen thưởng.',
      'Tập trung tuyên truyền hiệu quả, tác dụng to lớn và kết tinh tư tưởng của Chủ tịch Hồ Chí Minh trong “Lời kêu gọi Thi đua ái quốc”, các chủ trương, định hướng của Đảng, các quy định của pháp luật về công tác thi đua, khen thưởng.',
    ],
  },
  {
    key: 'II.1.b',
    within: 'II.1',
    ordinal: 'b)',
    text: [
      'Kết quả thực hiện việc “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” gắn với việc thực hiện các quy định về trách nhiệm nêu gương của cán bộ, công chức, viên chức, người lao động các điển hình tiên tiến trong triển khai thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và Kế hoạch số 83-KH/HU ngày 25/02/2022 của Ban Thường vụ Huyện ủy về thực hiện Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương Đảng khóa XIII về đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị; kiên quyết ngăn chặn, đẩy lùi, xử lý nghiêm cán bộ, đảng viên suy thoái về tư tưởng chính trị, đạo đức, lối sống, biểu hiện “tự diễn biến”, “tự chuyển hóa”.',
    ],
  },
  {
    key: 'II.1.c',
    within: 'II.1',
    ordinal: 'c)',
    text: [
      'Kết quả thi đua thực hiện Nghị quyết Đại hội Đảng bộ tỉnh Tây Ninh lần thứ XI, Nghị quyết Đại hội Đảng bộ huyện Tân Biên lần thứ XII.',
    ],
  },
  {
    key: 'II.1.d',
    within: 'II.1',
    ordinal: 'd)',
    text: [
      'Kết quả thực hiện các Phong trào thi đua: “Tân Biên chung sức xây dựng nông thôn mới” gắn với Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”, “Doanh nghiệp Tân Biên hội nhập và phát triển”, “Tân Biên chung tay vì người nghèo - Không để ai bị bỏ lại phía sau”, “Cán bộ, công chức, viên chức huyện Tân Biên thi đua thực hiện văn hóa công sở” gắn với thực hiện Cuộc vận động “Cán bộ, công chức, viên chức nói không với tiêu cực”, “Đoàn kết, sáng tạo, nâng cao năng suất, chất lượng, hiệu quả, hội nhập quốc tế”, “Toàn dân đoàn kết xây dựng đời sống văn hóa”, “Thực hiện chính quyền điện tử”, phong trào thi đua do các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học phát động; kết quả của các phong trào, tác động của phong trào thi đua trong thực hiện các nhiệm vụ chính trị và phát triển kinh tế - xã hội, đảm bảo quốc phòng - an ninh năm 2022.',
    ],
  },
  {
    key: 'II.1.đ',
    within: 'II.1',
    ordinal: 'đ)',
    text: [
      'Tập trung tuyên truyền việc triển khai, thực hiện Kế hoạch số 38/KH-UBND ngày 09/02/2021 của UBND huyện, tuyên truyền biểu dương các gương điển hình tiên tiến trên các lĩnh vực. Tuyên truyền các phong trào thi đua, các hoạt động kỷ niệm vào các năm chẵn, năm tròn của huyện, của các ngành, các cấp theo Kế hoạch số 77-KH/HU ngày 28/01/2022 của Ban Thường vụ Huyện ủy về tổ chức các hoạt động tuyên truyền, kỷ niệm các ngày lễ lớn và sự kiện lịch sử quan trọng trong năm 2022.',
    ],
  },
  {
    key: 'II.1.e',
    within: 'II.1',
    ordinal: 'e)',
    text: [
      'Tuyên truyền các hoạt động, các phong trào thi đua của các Khối Thi đua do UBND huyện tổ chức, theo dõi, hướng dẫn.',
    ],
  },
  {
    key: 'II.1.f',
    within: 'II.1',
    ordinal: 'f)',
    text: [
      'Tuyên truyền các gương điển hình tiên tiến, tiêu biểu trên các lĩnh vực, mô hình mới, nhân tố mới, gương người tốt, việc tốt.',
    ],
  },
  { key: 'II.2', within: 'II', ordinal: '2', heading: 'Hình thức tuyên truyền' },
  {
    key: 'II.2.a',
    within: 'II.2',
    ordinal: 'a)',
    heading:
      'Tuyên truyền trên các phương tiện thông tin đại chúng, đẩy mạnh tuyên truyền trên Internet và mạng xã hội:',
    text: [
      '- Các cơ quan, đơn vị, UBND các xã, thị trấn, thường xuyên tuyên truyền các phong trào thi đua yêu nước, mở các chuyên trang, chuyên mục tuyên truyền các điển hình tiên tiến trên Cổng Thông tin điện tử, bản tin của cơ quan, đơn vị, UBND các xã, thị trấn.',
      '- Hội đồng Thi đua - Khen thưởng huyện tiếp tục phối hợp với Ban Tuyên giáo Huyện ủy, Phòng Văn hóa và Thông tin, Trung tâm Văn hóa, Thể thao và Truyền thanh huyện, Văn phòng HĐND và UBND huyện phụ trách Cổng thông tin điện tử huyện tuyên truyền các phong trào thi đua yêu nước, các gương điển hình tiên tiến trên Cổng Thông tin Điện tử của huyện, hệ thống truyền thanh và trên nền tảng Internet và mạng xã hội của các cơ quan, đơn vị, UBND các xã, thị trấn; thông qua mạng lưới cộng tác viên dư luận xã hội.',
    ],
  },
  {
    key: 'II.2.b',
    within: 'II.2',
    ordinal: 'b)',
    text: [
      'Tổ chức trao đổi, giao lưu với các điển hình tiên tiến thông qua hình thức tọa đàm, giao lưu, sân khấu hóa, trao đổi, học tập kinh nghiệm, tham quan thực tế, thăm hỏi, tặng quà biểu dương các điển hình tiên tiến tiêu biểu.',
    ],
  },
  {
    key: 'II.2.c',
    within: 'II.2',
    ordinal: 'c)',
    text: [
      'Tuyên truyền thông qua các hoạt động văn hóa, văn nghệ, hội thi, hội diễn, cổ động trực quan... tạo không khí phấn khởi, cổ vũ phong trào thi đua thực hiện thắng lợi nhiệm vụ chính trị năm 2022.',
    ],
  },
  { key: 'III', ordinal: 'III', heading: 'TỔ CHỨC THỰC HIỆN' },
  {
    key: 'III.1',
    within: 'III',
    ordinal: '1',
    heading: 'Các Khối Thi đua trên địa bàn huyện',
    text: [
      '- Xây dựng Kế hoạch tổ chức các hoạt động chung phù hợp như hoạt động văn hóa, văn nghệ, thể dục thể thao, các hoạt động giao lưu về nguồn, hoạt động an sinh xã hội đảm bảo nguyên tắc phòng, chống dịch Covid-19.',
      '- Vận động các cá nhân tích cực tham gia Cuộc thi viết “Gương người tốt quanh ta” do Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa và công tác gia đình” huyện phát động.',
    ],
  },
  {
    key: 'III.2',
    within: 'III',
    ordinal: '2',
    heading: 'Giao Cơ quan Thường trực Hội đồng Thi đua - Khen thưởng huyện (Phòng Nội vụ huyện)',
    text: [
      '- Tham mưu Hội đồng Thi đua Khen thưởng huyện hướng dẫn các Khối Thi đua, các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học bố trí để các điển hình được giao lưu, báo cáo kinh nghiệm, phương pháp, cách làm hiệu quả trong thực hiện phong trào thi đua. Theo dõi, kiểm tra, đôn đốc các Khối Thi đua, các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học thực hiện Kế hoạch này.',
      '- Tổng hợp những tập thể, cá nhân điển hình tiên tiến do các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học giới thiệu, cung cấp thông tin các điển hình với Trung tâm Văn hóa, Thể thao và Truyền thanh huyện để tuyên truyền; tiếp tục phối hợp với Văn phòng HĐND và UBND huyện phụ trách Cổng thông tin điện tử huyện nâng cao chất lượng Chuyên mục “Thi đua yêu nước” trên Cổng Thông tin điện tử huyện.',
      '- Cử chuyên viên phụ trách công tác tuyên truyền viết bài, đưa tin các hoạt động trong phong trào thi đua, công tác khen thưởng, các điển hình tiên tiến trên các phương tiện thông tin đại chúng của huyện.',
      '- Phối hợp với Phòng Văn hóa và Thông tin huyện, Trung tâm Văn hóa, Thể thao và Truyền thanh huyện tuyên truyền các gương điển hình tiên tiến thông qua việc tổ chức các hoạt động, vận động các cá nhân tích cực tham gia Cuộc thi viết “Gương người tốt quanh ta” do Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa và công tác gia đình” huyện phát động.',
      '- Theo dõi, phối hợp với các cơ quan, đơn vị có liên quan trình UBND huyện khen thưởng cho các tập thể, cá nhân có thành tích xuất sắc trong thực hiện công tác tuyên truyền Thi đua yêu nước năm 2022.',
    ],
  },
  {
    key: 'III.3',
    within: 'III',
    ordinal: '3',
    heading:
      'Phòng Văn hóa và Thông tin huyện, Trung tâm Văn hóa Thể thao và Truyền thanh huyện, Văn phòng HĐND và UBND huyện phụ trách Cổng thông tin điện tử huyện',
    text: [
      '- Tiếp tục nâng cao chất lượng tuyên truyền thi đua yêu nước trên các phương tiện thông tin đại chúng của huyện; chuyên mục “Thi đua yêu nước” trên Cổng Thông tin điện tử của huyện, thường xuyên tuyên truyền về phong trào thi đua yêu nước, những điển hình, nhân tố mới, người tốt, việc tốt theo nội dung Kế hoạch.',
      '- Công bố danh sách các tập thể, cá nhân đề nghị Thủ tướng Chính phủ, Chủ tịch nước tặng danh hiệu thi đua, hình thức khen thưởng do Hội đồng Thi đua - Khen thưởng huyện cung cấp để lấy ý kiến quần chúng Nhân dân.',
      '- Chủ động phối hợp với các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học để kịp thời đưa tin, giới thiệu, cổ vũ, nhân rộng các điển hình tiên tiến trong phong trào thi đua yêu nước.',
      '- Phòng Văn hóa và Thông tin huyện chủ trì, phối hợp với Trung tâm Văn hóa, Thể thao và Truyền thanh huyện đưa tin, bài viết về phong trào thi đua yêu nước trên các lĩnh vực; gửi tin, bài viết tham gia chuyên mục “Thi đua yêu nước” của huyện.',
      '- Phòng Văn hóa và Thông tin huyện chủ trì, phối hợp với các cơ quan, đơn vị có liên quan tham mưu thực hiện tốt Cuộc thi viết “Gương người tốt quanh ta”; tham mưu khen thưởng cho các cá nhân đạt Giải, các gương điển hình tiên tiến được phát hiện trong Cuộc thi.',
    ],
  },
  {
    key: 'III.4',
    within: 'III',
    ordinal: '4',
    heading: 'Đề nghị Ban Tuyên giáo Huyện ủy',
    text: [
      '- Phối hợp Hội đồng Thi đua - Khen thưởng huyện cung cấp nội dung tuyên truyền về công tác thi đua, khen thưởng, phong trào thi đua yêu nước của huyện, đồng thời chọn lọc một số nội dung liên quan công tác thi đua, khen thưởng, các gương người tốt, việc tốt, điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh để đăng tải trên Cổng Thông tin điện tử Đảng bộ huyện, Bản tin Thông báo nội bộ; tuyên truyền qua hoạt động của đội ngũ báo cáo viên, tuyên truyền viên các cấp.',
      '- Chỉ đạo, định hướng hệ thống tuyên giáo, đội ngũ báo cáo viên, tuyên truyền viên, lực lượng cộng tác viên dư luận xã hội, đấu tranh phản bác trực diện các quan điểm sai trái, thù địch trên mạng xã hội facebook của các cơ quan, đơn vị, UBND các xã, thị trấn, đẩy mạnh tuyên truyền về các phong trào thi đua yêu nước, các điển hình tiên tiến, mô hình mới, nhân tố mới năm 2022.',
      '- Theo dõi, giám sát công tác tuyên truyền thi đua, khen thưởng của hệ thống tuyên giáo trên địa bàn huyện; nắm tình hình tư tưởng, dư luận xã hội bức xúc, nảy sinh liên quan công tác đề xuất khen thưởng.',
    ],
  },
  {
    key: 'III.5',
    within: 'III',
    ordinal: '5',
    heading:
      'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, lực lượng vũ trang và trường học trên địa bàn huyện',
    text: [
      '- Căn cứ vào tình hình thực tiễn và nhiệm vụ chính trị, các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học xây dựng kế hoạch, chương trình tuyên truyền phong trào thi đua với nội dung hướng vào nhiệm vụ chính trị trọng tâm, nhằm tạo sự chuyển biến mạnh mẽ trong thực hiện hoàn thành các nhiệm vụ, chỉ tiêu, kế hoạch năm 2022.',
      '- Hàng quý, bình xét, giới thiệu gương điển hình tiên tiến gửi về Phòng Nội vụ trước các ngày 20/3, 20/6, 20/9 và 20/12 để tổng hợp, bình chọn giới thiệu gương điển hình cho Ban Thi đua - Khen thưởng tỉnh (Lưu ý: đây là tiêu chí trong thang điểm thi đua Khối xã, thị trấn để Phòng Nội vụ làm cơ sở chấm điểm cuối năm 2022).',
      '- Thực hiện tốt công tác tuyên truyền phong trào thi đua yêu nước, nhân rộng điển hình tiên tiến, mô hình mới, nhân tố mới, nhất là các phong trào thi đua: Tân Biên chung sức xây dựng nông thôn mới, Tân Biên chung tay vì người nghèo - Không để ai bị bỏ lại phía sau, Doanh nghiệp Tân Biên hội nhập và phát triển, Cán bộ, công chức, viên chức huyện Tân Biên thi đua thực hiện văn hóa công sở, tạo sức lan tỏa trong cán bộ, công chức, viên chức, cán bộ, chiến sĩ lực lượng vũ trang, trong công nhân lao động và Nhân dân trên địa bàn huyện học tập và làm theo.',
      '- Thông qua phong trào thi đua, kịp thời biểu dương, khen thưởng, cung cấp thông tin, tạo điều kiện thuận lợi để Phòng Nội vụ huyện, Phòng Văn hóa và Thông tin huyện, Trung tâm Văn hóa, Thể thao và Truyền thanh huyện tiếp cận, viết bài, đưa tin, giới thiệu các nhân tố điển hình, các gương tiêu biểu trong các lĩnh vực, tạo sự lan tỏa rộng rãi trong quần chúng Nhân dân.',
      '- Xây dựng, triển khai thực hiện tốt chương trình tuyên truyền, kịp thời thông tin, báo cáo về Thường trực Hội đồng Thi đua - Khen thưởng huyện (Phòng Nội vụ huyện) để chỉ đạo, phối hợp thực hiện.',
      'Riêng đối với Phòng Giáo dục và Đào tạo, UBND các xã, thị trấn: tổ chức hoạt động giới thiệu, phổ biến sáng kiến, kinh nghiệm, giải pháp của ít nhất 02 cá nhân trong khối có sáng kiến, giải pháp cấp huyện, cấp tỉnh để toàn khối học tập, nhân rộng.',
    ],
  },
  {
    key: 'III.6',
    within: 'III',
    ordinal: '6',
    heading: 'Công tác thông tin, báo cáo',
    text: [
      'Các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học trên địa bàn huyện xây dựng Kế hoạch tuyên truyền các phong trào thi đua yêu nước, các điển hình tiên tiến, mô hình mới, nhân tố mới năm 2022, gửi về Phòng Nội vụ chậm nhất ngày 15/4/2022.',
      'Báo cáo kết quả thực hiện công tác tuyên truyền các phong trào thi đua yêu nước, các điển hình tiên tiến, mô hình mới, nhân tố mới 06 tháng, năm lồng ghép vào báo cáo sơ kết, tổng kết công tác thi đua, khen thưởng năm 2022 (lập thành mục riêng trong báo cáo).',
    ],
  },
  {
    key: 'V',
    text: [
      'Trên đây là Kế hoạch tuyên truyền phong trào thi đua yêu nước, các điển hình tiên tiến, mô hình mới, nhân tố mới năm 2022, UBND huyện đề nghị các cơ quan, đơn vị, UBND các xã, thị trấn, doanh nghiệp, trường học nghiêm túc triển khai, thực hiện./.',
    ],
  },
]
