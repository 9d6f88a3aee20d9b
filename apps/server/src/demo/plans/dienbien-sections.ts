/** Plan 1023 of Điện Biên: mục, as printed. */
import type { SectionSource } from './plan-source.ts'

export const dienbienSections: readonly SectionSource[] = [
  { key: 'I', ordinal: 'I', heading: 'MỤC ĐÍCH, YÊU CẦU' },
  {
    key: 'I.1',
    within: 'I',
    ordinal: '1',
    heading: 'Mục đích',
    text: [
      'Phát động và đẩy mạnh triển khai các phong trào thi đua yêu nước trên tất cả các lĩnh vực của đời sống xã hội, nhằm phát huy tinh thần đoàn kết, chung sức đồng lòng của cả hệ thống chính trị và các tầng lớp nhân dân thi đua thực hiện thắng lợi nhiệm vụ chính trị, các chỉ tiêu phát triển kinh tế - xã hội, đảm bảo quốc phòng an ninh của tỉnh năm 2024, thi đua lập thành tích chào mừng kỷ niệm các ngày lễ lớn của Đất nước, của tỉnh, đặc biệt là Kỷ niệm 80 năm ngày thành lập Quân đội nhân dân Việt Nam; 70 năm Chiến thắng Điện Biên Phủ (7/5/1954 - 7/5/2024), 115 năm thành lập tỉnh (28/6/1909 - 28/6/2024), 75 năm thành lập Đảng bộ tỉnh Điện Biên (10/10/1949 - 10/10/2024), góp phần thực hiện thắng lợi Chương trình hành động của UBND tỉnh thực hiện Nghị quyết của Chính phủ, Nghị quyết Đại hội Đảng bộ tỉnh Điện Biên lần thứ XIV và Nghị quyết của Hội đồng nhân dân tỉnh về phát triển kinh tế - xã hội 05 năm (2021-2025).',
      'Thực hiện tốt các quy định của Pháp luật về thi đua, khen thưởng; nâng cao chất lượng công tác khen thưởng, đảm bảo thực chất có tác dụng giáo dục, có tính nêu gương; tôn vinh kịp thời các gương điển hình tiên tiến, người tốt, việc tốt trong các phong trào thi đua yêu nước trên địa bàn tỉnh.',
    ],
  },
  {
    key: 'I.2',
    within: 'I',
    ordinal: '2',
    heading: 'Yêu cầu',
    text: [
      'Phong trào thi đua phải đảm bảo tính thiết thực, phù hợp với tính chất, đặc thù, chức năng, nhiệm vụ của từng tổ chức và phải được triển khai sâu rộng, thường xuyên, liên tục nhằm tạo sự chuyển biến mạnh mẽ về nhận thức và hành động trong thực hiện nhiệm vụ chính trị của từng cơ quan, đơn vị, địa phương trên địa bàn tỉnh, đồng thời gắn trách nhiệm người đứng đầu cơ quan, đơn vị, địa phương trong chủ trì tổ chức, triển khai thực hiện, sự phối hợp của Mặt trận tổ quốc và các đoàn thể chính trị - xã hội, tạo khí thế thi đua sôi nổi, phấn đấu hoàn thành xuất sắc nhiệm vụ năm 2024.',
      'Công tác thi đua khen thưởng phải thực chất, chú trọng khen thưởng cho các tập thể nhỏ, cá nhân là nông dân, công nhân, người trực tiếp lao động sản xuất, công chức, viên chức không giữ chức vụ lãnh đạo quản lý; làm tốt công tác phát hiện, bồi dưỡng nhân rộng điển hình tiên tiến.',
    ],
  },
  { key: 'II', ordinal: 'II', heading: 'NHIỆM VỤ TRỌNG TÂM NĂM 2024' },
  {
    key: 'II.1',
    within: 'II',
    ordinal: '1',
    heading: 'Phát động và tổ chức triển khai các phong trào thi đua yêu nước',
    text: [
      'Bám sát mục tiêu, nhiệm vụ phát triển kinh tế, xã hội của tỉnh, các chương trình mục tiêu, chỉ tiêu phát triển ngành, lĩnh vực các cấp, các ngành, các cơ quan đơn vị, địa phương phối hợp chặt chẽ với Ủy ban Mặt trận Tổ quốc Việt Nam các cấp và các tổ chức đoàn thể, các tổ chức chính trị - xã hội tổ chức phát động và thực hiện có hiệu quả các phong trào thi đua yêu nước, các cuộc vận động với những nội dung, tiêu chí cụ thể, sát với tình hình thực tiễn của đơn vị nhằm thực hiện tốt các mục tiêu, chỉ tiêu, nhiệm vụ trọng tâm của cơ quan, đơn vị, tiếp tục đổi mới nâng cao chất lượng công tác thi đua khen thưởng trên địa bàn tỉnh theo tinh thần Chỉ thị 34-CT/TW ngày 07/4/2014 của Bộ Chính trị với một số nhiệm vụ cụ thể như sau:',
    ],
  },
  {
    key: 'II.1.1',
    within: 'II.1',
    ordinal: '1.1',
    text: [
      'Tiếp tục hưởng ứng tổ chức thực hiện có hiệu quả các phong trào thi đua trọng tâm do Thủ tướng Chính phủ phát động, các cuộc vận động gồm: Phong trào “Cả nước chung sức xây dựng nông thôn mới” giai đoạn 2021-2025, Phong trào “Doanh nghiệp Việt Nam hội nhập và phát triển”, Phong trào “Vì người nghèo - Không để ai bị bỏ lại phía sau” giai đoạn 2021 - 2025; phong trào “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” giai đoạn 2019 – 2025; phong trào thi đua “Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm chống lãng phí”. Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”; “Toàn dân đoàn kết xây dựng đời sống văn hoá”. Tổ chức thực hiện phong trào thi đua “Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030.',
    ],
  },
  {
    key: 'II.1.2',
    within: 'II.1',
    ordinal: '1.2',
    text: [
      'Phát động phong trào thi đua thường xuyên năm 2024 và tổ chức thực hiện có hiệu quả phong trào thi đua chuyên đề nhằm thực hiện thắng lợi nhiệm vụ phát triển kinh tế, xã hội, đảm bảo quốc phòng an ninh năm 2024 theo Chỉ thị, Nghị quyết, chương trình, kế hoạch của Trung ương và của tỉnh. Trong đó, đẩy mạnh thực hiện phong trào thi đua đặc biệt lập thành tích chào mừng kỷ niệm 70 năm Chiến thắng lịch sử Điện Biên phủ, 115 năm thành lập tỉnh, 75 năm thành lập Đảng bộ tỉnh Điện Biên, phong trào thi đua “Chuyển đổi số tỉnh Điện Biên, giai đoạn 2022 - 2030” và phát động phong trào thi đua chuyên đề chào mừng các sự kiện chính trị trọng đại của Đất nước, các nhiệm vụ trọng tâm, cấp bách của tỉnh, cơ quan, đơn vị, địa phương.',
    ],
  },
  {
    key: 'II.2',
    within: 'II',
    ordinal: '2',
    heading:
      'Nâng cao chất lượng công tác thi đua, khen thưởng, đẩy mạnh tuyên truyền, phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến',
  },
  {
    key: 'II.2.1',
    within: 'II.2',
    ordinal: '2.1',
    text: [
      'Tiếp tục đổi mới, nâng cao chất lượng trong công tác xét duyệt, thẩm định hồ sơ khen thưởng, đảm bảo khen đúng người, đúng thành tích; thành tích đến đâu khen đến đó; khen thưởng đảm bảo đúng nguyên tắc chính xác, công khai, minh bạch, công bằng, kịp thời có tác dụng nêu gương, động viên khích lệ tinh thần thi đua yêu nước. Việc khen thưởng phải bám sát kết quả thi đua trong thực hiện nhiệm vụ chính trị, kết quả thực hiện các khâu đột phá, các nhiệm vụ trọng tâm, cấp bách của từng cấp, từng ngành, địa phương đơn vị, kết hợp xem xét ý kiến đánh giá của các cơ quan, đơn vị liên quan và dư luận xã hội.',
      'Chú trọng khen thưởng thành tích đột xuất, chuyên đề trong các lĩnh vực; nâng cao tỉ lệ khen thưởng cho cá nhân, tập thể, hộ gia đình trực tiếp lao động, sản xuất, kinh doanh; cá nhân tập thể địa bàn biên giới, có vùng điều kiện kinh tế đặc biệt khó khăn. Bảo đảm bình đẳng giới trong thi đua, khen thưởng.',
      'Thực hiện tốt việc tổ chức trao tặng, đón nhận các danh hiệu thi đua, hình thức khen thưởng theo đúng quy định hiện hành đảm bảo tính trang trọng, tiết kiệm và có ý nghĩa giáo dục, tuyên truyền.',
    ],
  },
  {
    key: 'II.2.2',
    within: 'II.2',
    ordinal: '2.2',
    text: [
      'Tiếp tục thực hiện có hiệu quả các Kế hoạch của UBND tỉnh: Kế hoạch số 1663/KH-UBND ngày 06/4/2021 về đẩy mạnh phong trào thi đua yêu nước, xây dựng mô hình, điển hình tiên tiến trên địa bàn tỉnh Điện Biên, giai đoạn 2021-2025; Kế hoạch số 1442/KH-UBND ngày 25/4/2023 về việc tổ chức thực hiện Đề án “Tuyên truyền gương điển hình tiên tiến giai đoạn 2022 - 2025” trên địa bàn tỉnh Điện Biên.',
      'Thường xuyên rà soát thực hiện tốt công tác phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến; tăng cường công tác tuyên truyền, giao lưu, gặp mặt và biểu dương điển hình tiên tiến, phổ biến mô hình hay, nhân tố mới, cách làm sáng tạo, gương người tốt, việc tốt tạo sức lan toả trong các phong trào thi đua yêu nước từ cơ sở; tổ chức thăm quan học tập, phổ biến nhân rộng mô hình hay, cách làm hiệu quả.',
      'Tiếp tục thực hiện có hiệu quả các chương trình ký kết phối hợp công tác tuyên truyền về phong trào thi đua yêu nước, gương điển hình tiên tiến, gương người tốt, việc tốt với các cơ quan thông tin, truyền thông của tỉnh.',
    ],
  },
  {
    key: 'II.3',
    within: 'II',
    ordinal: '3',
    heading:
      'Tăng cường công tác lãnh đạo và nâng cao hiệu quả quản lý nhà nước về thi đua, khen thưởng; nâng cao chất lượng hoạt động của Hội đồng Thi đua - Khen thưởng, hoạt động của Khối - Cụm thi đua',
  },
  {
    key: 'II.3.1',
    within: 'II.3',
    ordinal: '3.1',
    text: [
      'Tăng cường công tác tuyên truyền, phổ biến các chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước về thi đua, khen thưởng, nâng cao trách nhiệm của người đứng đầu cấp uỷ, chính quyền trong công tác lãnh đạo, chỉ đạo, đôn đốc, kiểm tra thực hiện nhiệm vụ công tác thi đua, khen thưởng đảm bảo chất lượng, hiệu quả, trong đó chú trọng: Tổ chức triển khai Luật Thi đua, khen thưởng năm 2022, Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của chính phủ quy định chi tiết một số điều của Luật Thi đua, khen thưởng và các Thông tư, Hướng dẫn của Bộ, ngành Trung ương; cụ thể hóa bằng quy định của tỉnh để triển khai thực hiện đảm bảo kịp thời đúng quy định và phù hợp với điều kiện thực tiễn.',
    ],
  },
  {
    key: 'II.3.3',
    within: 'II.3',
    ordinal: '3.3',
    text: [
      'Kiện toàn tổ chức bộ máy làm công tác thi đua, khen thưởng phù hợp; quan tâm bố trí đảm bảo đội ngũ cán bộ làm công tác thi đua, khen thưởng từ tỉnh đến cơ sở có tính ổn định, kế thừa, tổ chức tập huấn nghiệp vụ nâng cao chất lượng tham mưu. Tăng cường công tác kiểm tra, giám sát việc thực hiện các chủ trương đường lối của Đảng, chính sách, pháp luật của Nhà nước về công tác thi đua, khen thưởng. Kịp thời giải quyết đơn thư, kiến nghị trong lĩnh vực thi đua, khen thưởng.',
      'Tăng cường ứng dụng công nghệ thông tin trong hoạt động và quản lý hồ sơ thi đua, khen thưởng; đẩy mạnh việc thực hiện dịch vụ công trực tuyến; tiếp tục rà soát đơn giản hoá thủ tục hành chính trong công tác thi đua, khen thưởng.',
    ],
  },
  {
    key: 'II.3.4',
    within: 'II.3',
    ordinal: '3.4',
    text: [
      'Kiện toàn, nâng cao chất lượng hoạt động Hội đồng Thi đua - Khen thưởng, Hội đồng sáng kiến các cấp sát với tình hình thực tiễn đảm bảo tham mưu cho cấp uỷ, chính quyền tổ chức thực hiện có hiệu quả phong trào thi đua, công tác khen thưởng, đánh giá chính xác hiệu quả phạm vi ảnh hưởng của sáng kiến, đề tài khoa học.',
    ],
  },
  {
    key: 'II.3.5',
    within: 'II.3',
    ordinal: '3.5',
    text: [
      'Đổi mới nâng cao chất hoạt động Khối - Cụm thi đua thuộc tỉnh và cơ quan, đơn vị, địa phương; rà soát hoàn thiện quy chế hoạt động và tiêu chí chấm điểm, nội dung giao ước thi đua khối, cụm, quy trình bình xét, suy tôn phù hợp với điều kiện thực tế và pháp luật hiện hành.',
    ],
  },
  { key: 'III', ordinal: 'III', heading: 'NHIỆM VỤ CỤ THỂ, THỜI GIAN, ĐƠN VỊ THỰC HIỆN' },
  { key: 'III.I', within: 'III', ordinal: 'I', heading: 'Nhiệm vụ thực hiện trong Quý I' },
  { key: 'III.II', within: 'III', ordinal: 'II', heading: 'Nhiệm vụ thực hiện trong Quý II' },
  { key: 'III.III', within: 'III', ordinal: 'III', heading: 'Nhiệm vụ thực hiện trong quý III' },
  { key: 'III.IV', within: 'III', ordinal: 'IV', heading: 'Nhiệm vụ thực hiện trong quý IV' },
  { key: 'III.V', within: 'III', ordinal: 'V', heading: 'Nhiệm vụ thực hiện thường xuyên trong năm 2024' },
  { key: 'IV', ordinal: 'IV', heading: 'TỔ CHỨC THỰC HIỆN' },
  {
    key: 'IV.1',
    within: 'IV',
    ordinal: '1',
    heading: 'Hội đồng Thi đua - Khen thưởng tỉnh',
    text: [
      'Tham mưu cho Chủ tịch Ủy ban nhân dân tỉnh phát động các phong trào thi đua yêu nước theo thẩm quyền; chỉ đạo thực hiện, định kỳ đánh giá kết quả phong trào thi đua và công tác khen thưởng; tham mưu việc sơ kết, tổng kết công tác thi đua, khen thưởng.',
      'Tham mưu cho Chủ tịch Ủy ban nhân dân tỉnh quyết định tặng các danh hiệu thi đua và các hình thức khen thưởng theo thẩm quyền, xét trình cấp có thẩm quyền khen thưởng theo quy định của Nhà nước; tham mưu tổ chức Hội nghị tổng kết phong trào thi đua đặc biệt, tổng kết công tác thi đua, khen thưởng năm 2023, phát động thi đua năm 2024.',
      'Thành viên Hội đồng thi đua, khen thưởng tỉnh thực hiện các nhiệm vụ chương trình công tác của Hội đồng năm 2024, trực tiếp chỉ đạo, kiểm tra, đánh giá hiệu quả các phong trào thi đua và việc thực hiện các chủ trương, chính sách pháp luật về thi đua, khen thưởng đối với khối cụm, cơ quan, đơn vị, địa phương được giao phân công, phụ trách.',
    ],
  },
  {
    key: 'IV.2',
    within: 'IV',
    ordinal: '2',
    heading: 'Sở Nội vụ (Ban Thi đua – Khen thưởng tỉnh)',
    text: [
      'Chủ trì, phối hợp với các đơn vị, địa phương, các ngành liên quan triển khai thực hiện Kế hoạch này và tham mưu tổ chức các phong trào thi đua thường xuyên, chuyên đề thiết thực, góp phần thực hiện thắng lợi các nhiệm vụ phát triển kinh tế - xã hội năm 2024, chào mừng kỷ niệm các ngày lễ lớn, sự kiện chính trị trọng đại của tỉnh, của Đất nước. Thẩm định và trình Chủ tịch Ủy ban nhân dân tỉnh khen thưởng tập thể, cá nhân có thành tích trong các phong trào thi đua theo quy định của pháp luật.',
      'Phối hợp với các cơ quan thông tin, truyền thông, Mặt trận Tổ quốc và đoàn thể chính trị - xã hội, các cấp, ngành, doanh nghiệp trong việc tuyên truyền, giới thiệu, biểu dương và nhân rộng gương điển hình tiên tiến.',
      'Tổ chức tập huấn nghiệp vụ về công tác thi đua, khen thưởng; theo dõi, hướng dẫn, đôn đốc các sở, ban, ngành, đoàn thể, đơn vị, các huyện, thị xã, thành phố và các doanh nghiệp thực hiện các nội dung kế hoạch và thanh tra, kiểm tra việc tổ chức thực hiện các quy định của pháp luật thi đua, khen thưởng; định kỳ tổng hợp, báo cáo Ủy ban nhân dân tỉnh.',
    ],
  },
  {
    key: 'IV.3',
    within: 'IV',
    ordinal: '3',
    heading: 'Các cơ quan thông tin, truyền thông của tỉnh',
    text: [
      'Đẩy mạnh công tác tuyên truyền trên báo nói, báo hình, báo viết, trang thông tin điện tử của mình và trên các nền tảng mạng xã hội, mở chuyên trang, chuyên mục, tăng thời lượng bám sát cơ sở nhằm phát hiện, biểu dương, nhân rộng các gương người tốt, việc tốt, các điển hình tiên tiến trong phong trào thi đua yêu nước trên địa bàn tỉnh.',
      'Tiếp tục thực hiện có hiệu quả chương trình phối hợp đã ký kết giữa cơ quan Thường trực của Hội đồng Thi đua khen thưởng tỉnh trong công tác tuyên truyền, phát hiện, nhân rộng điển hình tiên tiến tạo sức lan toả trên các lĩnh vực của đời sống xã hội.',
    ],
  },
  {
    key: 'IV.4',
    within: 'IV',
    ordinal: '4',
    heading:
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Ban Tuyên giáo tỉnh ủy, các tổ chức đoàn thể chính trị - xã hội',
    text: [
      'Thường xuyên phối hợp tuyên truyền các phong trào thi đua yêu nước, nêu gương các tập thể, cá nhân điển hình tiên tiến trong các phong trào thi đua ở cơ sở.',
    ],
  },
  {
    key: 'IV.5',
    within: 'IV',
    ordinal: '5',
    heading:
      'Thủ trưởng các sở, ban, ngành, đoàn thể tỉnh, Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố; các cơ quan, đơn vị tham gia khối cụm thi đua của tỉnh',
    text: [
      'Trên cơ sở Kế hoạch này xây dựng kế hoạch thực hiện công tác thi đua, khen thưởng năm 2024 của cơ quan, đơn vị, địa phương sát với tình hình thực tế để triển khai thực hiện. Gửi kế hoạch của cơ quan, đơn vị, địa phương về Sở Nội vụ qua Ban Thi đua, khen thưởng tỉnh (cơ quan thường trực Hội đồng TĐKT tỉnh) để tổng hợp báo cáo Ủy ban nhân dân tỉnh. Thời gian gửi Kế hoạch chậm nhất ngày 15/3/2024.',
      'Thường xuyên kiểm tra, đôn đốc và định kỳ tổ chức đánh giá kết quả việc thực hiện Kế hoạch; báo cáo kết quả thực hiện các phong trào thi đua yêu nước, công tác khen thưởng về Hội đồng Thi đua - Khen thưởng tỉnh theo quy định.',
    ],
  },
  {
    key: 'V',
    text: [
      'Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2024, đề nghị các cơ quan, đơn vị, địa phương và tổ chức trên địa bàn tỉnh nghiêm túc triển khai, thực hiện./.',
    ],
  },
]
