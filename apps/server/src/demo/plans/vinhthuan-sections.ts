/** Plan 75 of Vĩnh Thuận: mục, as printed. */
import type { SectionSource } from './plan-source.ts'

export const vinhthuanSections: readonly SectionSource[] = [
  {
    key: 'I',
    ordinal: 'I',
    heading: 'MỤC ĐÍCH, YÊU CẦU',
    text: [
      '- Nâng cao nhận thức của Lãnh đạo các ngành, các cấp, đội ngũ cán bộ, công chức, viên chức, người lao động và Nhân dân về ý nghĩa, tầm quan trọng của công tác thi đua, khen thưởng, từ đó tích cực hưởng ứng và tham gia các phong trào thi đua yêu nước, phấn đấu hoàn thành vượt mức các chỉ tiêu, nhiệm vụ được giao, góp phần thực hiện thắng lợi chỉ tiêu, nhiệm vụ phát triển kinh tế - xã hội của huyện năm 2024.',
      '- Thông qua các hình thức phù hợp để đẩy mạnh công tác tuyên truyền, chú trọng tuyên truyền các tập thể, cá nhân tích cực tham gia các phong trào thi đua yêu nước, các mô hình tiêu biểu, gương điển hình tiên tiến, qua đó kịp thời biểu dương, tôn vinh các tập thể, cá nhân điển hình tiên tiến trên các lĩnh vực, chú trọng gắn kết các phong trào thi đua với việc “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”.',
      '- Công tác thông tin, tuyên truyền phải đảm bảo truyền tải kịp thời các nội dung chính về thi đua, khen thưởng và các phong trào trọng tâm của huyện, đa dạng về hình thức thông tin tuyên truyền, nội dung tuyên truyền phù hợp với từng đối tượng, huy động nhiều lực lượng tham gia.',
    ],
  },
  { key: 'II', ordinal: 'II', heading: 'NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN' },
  {
    key: 'II.1',
    within: 'II',
    ordinal: '1',
    heading: 'Nội dung tuyên truyền',
    text: [
      '- Tiếp tục quán triệt tư tưởng thi đua ái quốc của Chủ tịch Hồ Chí Minh; chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước về đổi mới công tác thi đua, khen thưởng, trọng tâm là: Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng; Luật Thi đua, khen thưởng năm 2022; Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng và các văn bản hướng dẫn thi hành của Bộ Nội vụ, Ban Thi đua - Khen thưởng Trung ương và các văn bản chỉ đạo của Tỉnh ủy, quy định của Ủy ban nhân dân tỉnh về công tác thi đua, khen thưởng.',
      '- Tiếp tục triển khai: Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ về việc phát động thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội hằng năm và kế hoạch giai đoạn 2021- 2025 theo Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng. Các phong trào thi đua do Trung ương và Ủy ban nhân dân tỉnh phát động gồm: “Cả nước chung sức xây dựng nông thôn mới”; “Chung tay vì người nghèo, không để ai bị bỏ lại phía sau”; “Doanh nghiệp Việt Nam hội nhập và phát triển”; “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở”; “Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời”; “Kiên Giang thực hiện chương trình chuyển đổi số”; “Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại, thực hành tiết kiệm chống lãng phí”; phong trào thi đua “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”; phong trào thực hiện Nghị quyết Đại hội Đảng bộ tỉnh và thực hiện kinh tế - xã hội tỉnh 5 năm; phong trào “Cải cách hành chính giai đoạn 2021-2025”; phong trào thi đua “Dân vận khéo” và các phong trào thi đua mới do Trung ương và tỉnh phát động trong năm,...',
      '- Tuyên truyền các mô hình mới, cách làm hay và hiệu quả, gương điển hình tiên tiến trong các phong trào thi đua yêu nước ở các cơ quan, đơn vị, phát động trên các lĩnh vực kinh tế - xã hội gắn với bảo vệ môi trường; đảm bảo quốc phòng, an ninh; xây dựng nông thôn mới, đô thị văn minh; giảm nghèo bền vững; thực hiện an sinh xã hội; xây dựng hệ thống chính trị trong sạch vững mạnh...; tuyên truyền các gương người tốt, việc tốt nhằm tạo sức lan tỏa rộng khắp trong toàn xã hội.',
    ],
  },
  {
    key: 'II.2',
    within: 'II',
    ordinal: '2',
    heading: 'Hình thức tuyên truyền',
    text: [
      '- Tuyên truyền trên hệ thống Cổng thông tin điện tử của huyện, loa truyền thanh huyện, xã, thị trấn, Trang Thông tin điện tử của các ngành, hệ thống tuyên truyền của Ban Tuyên giáo Huyện ủy và tuyên truyền thông qua các trang mạng xã hội chính thống (Zalo, facebook,..).',
      '- Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các đoàn thể huyện tuyên truyền sâu rộng tới đoàn viên, hội viên và các tầng lớp Nhân dân các phong trào thi đua đã phát động theo thẩm quyền, tuyên truyền và nhân rộng cách làm hay, mô hình tiêu biểu, gương điển hình tiên tiến,...',
      '- Các phòng, ban, ngành, đoàn thể huyện, đơn vị sự nghiệp thuộc Ủy ban nhân dân huyện, đơn vị sự nghiệp giáo dục, Ủy ban nhân dân các xã, thị trấn tuyên truyền trong cán bộ, công chức, viên chức và quần chúng Nhân dân bằng các hình thức phù hợp. Thường xuyên phát động phong trào thi đua yêu nước tại cơ quan, đơn vị đảm bảo từng cán bộ, công chức, viên chức và đông đảo quần chúng Nhân dân được tiếp thu, tích cực hưởng ứng phong trào thi đua. Thông qua Hội nghị sơ, tổng kết của Cụm, Khối thi đua gắn với nội dung tuyên truyền chủ trương, chính sách về thi đua, khen thưởng, biểu dương tạo điều kiện để các tập thể, cá nhân, điển hình tiên tiến báo cáo kinh nghiệm, phương pháp, cách làm mới, sáng tạo trong thực hiện phong trào thi đua để học tập, nhận rộng,...',
    ],
  },
  {
    key: 'III',
    ordinal: 'III',
    heading: 'KINH PHÍ THỰC HIỆN',
    text: [
      'Nguồn kinh phí để thực hiện trích từ nguồn Quỹ thi đua, khen thưởng của từng cấp được quy định tại Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.',
    ],
  },
  { key: 'IV', ordinal: 'IV', heading: 'TỔ CHỨC THỰC HIỆN' },
  {
    key: 'IV.1',
    within: 'IV',
    ordinal: '1',
    heading: 'Phòng Nội vụ (cơ quan Thường trực Hội đồng Thi đua - Khen thưởng huyện)',
    text: [
      '- Cập nhật thường xuyên và cung cấp kịp thời các chủ trương, chính sách, pháp luật và các văn bản chỉ đạo của Trung ương, Tỉnh ủy, Ủy ban nhân dân tỉnh, Ủy ban nhân dân huyện về công tác thi đua, khen thưởng gửi các ngành liên quan và cơ quan truyền thông để tổ chức tuyên truyền theo Kế hoạch.',
      '- Nghiên cứu bổ sung nội dung đổi mới công tác thông tin, tuyên truyền vào tiêu chí thi đua trong hoạt động của các Cụm, Khối thi đua. Triển khai tổ chức thực hiện các hoạt động ở cấp huyện và đôn đốc, kiểm tra, hướng dẫn việc thực hiện Kế hoạch này, cuối năm tổng hợp kết quả báo cáo Ủy ban nhân dân huyện.',
      '- Phối hợp với Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện, Trung tâm Văn hóa, Thể thao và Truyền thanh và cơ quan truyền thông để thực hiện các chuyên mục tuyên truyền các mô hình tiêu biểu, gương điển hình tiên tiến trên cơ sở được giới thiệu từ các cơ quan, đơn vị, xã, thị trấn nhằm tạo sức lan tỏa và nhân rộng trong toàn xã hội.',
      '- Phối hợp các ngành, cơ quan, đơn vị tổ chức khảo sát và đánh giá các mô hình, gương điển hình được phát hiện qua các phong trào thi đua; qua đó tổ chức tuyên truyền kịp thời và giới thiệu Ban Thi đua - Khen thưởng tỉnh tuyên truyền góp phần tạo sức lan tỏa và nhân rộng các mô hình tiêu biểu, gương điển hình tiên tiến trên địa bàn huyện.',
      '- Tham mưu Ủy ban nhân dân huyện và Hội đồng Thi đua - Khen thưởng huyện tổ chức Hội nghị sơ kết, qua đó thẩm định các mô hình tiêu biểu có hiệu quả, các gương điển hình tiên tiến đề nghị biểu dương, khen thưởng theo hướng dẫn của Hội đồng Thi đua - Khen thưởng tỉnh và huyện;',
      '- Tham mưu Ủy ban nhân dân huyện và Hội đồng Thi đua - Khen thưởng huyện hưởng ứng Cuộc thi tìm hiểu pháp luật về thi đua, khen thưởng do Ủy ban nhân dân tỉnh tổ chức (nếu có).',
      '- Phối hợp các cơ quan có liên quan Phát động Đợt thi đua đặc biệt lập thành tích chào mừng Đại hội Đảng các cấp năm 2024-2025.',
    ],
  },
  {
    key: 'IV.2',
    within: 'IV',
    ordinal: '2',
    text: [
      'Phòng Văn hóa - Thông tin, Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện thường xuyên phối hợp với Phòng Nội vụ kịp thời tuyên truyền công tác thi đua, khen thưởng và các phong trào thi đua yêu nước trên Trang thông tin điện tử của huyện.',
    ],
  },
  {
    key: 'IV.3',
    within: 'IV',
    ordinal: '3',
    text: [
      'Trung tâm Văn hóa, Thể thao và Truyền thanh phối hợp với Phòng Nội vụ duy trì và đổi mới Chuyên mục “Thi đua là yêu nước”, phần đầu mỗi tháng phát ít nhất 02 kỳ, thời lượng chương trình không quá 10 phút/lần phát sóng. Nội dung tập trung tuyên truyền các chủ trương, chính sách về thi đua, khen thưởng; tuyên truyền các phong trào thi đua yêu nước do Trung ương, Ủy ban nhân dân tỉnh, Ủy ban nhân dân huyện phát động; tuyên truyền cách làm hay, các mô hình tiêu biểu, gương điển hình tiên tiến trong các phong trào thi đua của các cơ quan, đơn vị.',
    ],
  },
  {
    key: 'IV.4',
    within: 'IV',
    ordinal: '4',
    text: [
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và đoàn thể các cấp thường xuyên tuyên truyền về công tác thi đua, khen thưởng; xây dựng, bồi dưỡng và giới thiệu, nhân rộng các mô hình tiêu biểu có hiệu quả, gương điển hình tiên tiến trong các phong trào thi đua đã phát động,...',
    ],
  },
  {
    key: 'IV.5',
    within: 'IV',
    ordinal: '5',
    text: [
      'Ủy ban nhân dân các xã, thị trấn cụ thể hóa và tổ chức thực hiện Kế hoạch phù hợp đặc điểm tình hình của đơn vị; quan tâm chỉ đạo thực hiện đổi mới nội dung, hình thức triển khai, tuyên truyền; chú trọng tuyên truyền các phong trào thi đua yêu nước, mô hình hiệu quả, gương điển hình tiên tiến trong phong trào thi đua... chỉ đạo triển khai, tuyên truyền các quy định pháp luật về thi đua, khen thưởng và các phong trào do địa phương phát động đến cán bộ, công chức, viên chức và Nhân dân trên địa bàn biết hưởng ứng.',
    ],
  },
  {
    key: 'V',
    text: [
      'Trên đây là Kế hoạch tuyên truyền về công tác thi đua, khen thưởng năm 2024 của Ủy ban nhân dân huyện Vĩnh Thuận. / . Suong',
    ],
  },
]
