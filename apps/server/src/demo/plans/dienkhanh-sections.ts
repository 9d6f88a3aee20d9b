/** Plan 87 of Diên Khánh: mục, as printed. */
import type { SectionSource } from './plan-source.ts'

export const dienkhanhSections: readonly SectionSource[] = [
  { key: 'I', ordinal: 'I', heading: 'MỤC ĐÍCH, YÊU CẦU' },
  {
    key: 'I.1',
    within: 'I',
    ordinal: '1',
    heading: 'Mục đích',
    text: [
      '- Tiếp tục nâng cao nhận thức về vị trí, vai trò, ý nghĩa to lớn và hiệu quả thiết thực của việc xây dựng và nhân rộng gương điển hình tiên tiến trong các phong trào thi đua yêu nước, hoàn thành mọi nhiệm vụ được giao, xây dựng cơ quan, đơn vị, địa phương vững mạnh, góp phần thúc đẩy phát triển kinh tế - xã hội, củng cố và giữ vững an ninh, quốc phòng trong thời kỳ công nghiệp hóa - hiện đại hóa.',
      '- Phát huy sức mạnh tổng hợp của khối đại đoàn kết toàn dân tộc, của cả hệ thống chính trị, lực lượng vũ trang và các tầng lớp nhân dân trong các phong trào thi đua yêu nước. Thông qua các phong trào thi đua, các cuộc vận động, phát hiện các điển hình tiên tiến để tuyên truyền, phổ biến, bồi dưỡng, nhân rộng, đảm bảo bám sát cơ sở, phát hiện và tôn vinh kịp thời.',
      '- Phát hiện, biểu dương, khen thưởng kịp thời các tập thể, cá nhân có thành tích xuất sắc trong các phong trào thi đua yêu nước; nhân rộng, lan tỏa phong trào thi đua yêu nước tới mọi tầng lớp Nhân dân, tạo đồng thuận xã hội.',
    ],
  },
  {
    key: 'I.2',
    within: 'I',
    ordinal: '2',
    heading: 'Yêu cầu',
    text: [
      '- Các cơ quan, đơn vị, địa phương cần tập trung lãnh đạo, chỉ đạo chặt chẽ việc xây dựng kế hoạch, chủ động phát hiện, xây dựng và lựa chọn được những mô hình, điển hình tiêu biểu, toàn diện hoặc trên từng lĩnh vực nhằm tuyên truyền, phổ biến kinh nghiệm, phương pháp, cách làm hay và tôn vinh, nêu gương học tập, nhân rộng trong toàn cơ quan, địa phương, đơn vị.',
      '- Các cơ quan, ban, ngành, lực lượng vũ trang huyện, Ủy ban MTTQ Việt Nam huyện, các tổ chức chính trị - xã hội; UBND các xã, thị trấn, các đơn vị trường học thuộc huyện; các đơn vị, tổ chức ngành dọc và các doanh nghiệp đóng trên địa bàn huyện Diên Khánh (sau đây gọi tắt là cơ quan, đơn vị, địa phương) xây dựng tiêu chuẩn, tiêu chí cụ thể gương điển hình tiên tiến phù hợp với từng lĩnh vực, từng ngành, cơ quan, đơn vị, địa phương; xây dựng, triển khai kế hoạch phát hiện, tuyên truyền, phổ biến, nhân rộng và tổ chức tôn vinh điển hình tiên tiến bằng các hình thức biểu dương, tôn vinh phù hợp.',
    ],
  },
  { key: 'II', ordinal: 'II', heading: 'PHẠM VI VÀ THỜI GIAN THỰC HIỆN' },
  {
    key: 'II.1',
    within: 'II',
    ordinal: '1',
    text: ['Được triển khai thực hiện trong phạm vi huyện Diên Khánh.'],
  },
  { key: 'II.2', within: 'II', ordinal: '2', text: ['Thời gian thực hiện: từ năm 2023 đến năm 2025.'] },
  { key: 'III', ordinal: 'III', heading: 'NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU' },
  {
    key: 'III.1',
    within: 'III',
    ordinal: '1',
    heading:
      'Nâng cao nhận thức, trách nhiệm và tăng cường sự chỉ đạo của các cấp, các ngành về công tác phát hiện, bồi dưỡng, tuyên truyền, nhân rộng điển hình tiên tiến.',
  },
  {
    key: 'III.1.a',
    within: 'III.1',
    ordinal: 'a)',
    text: [
      'Các cơ quan, đơn vị, địa phương và người đứng đầu các cơ quan, đơn vị, địa phương trực tiếp lãnh đạo, chỉ đạo và chịu trách nhiệm về chất lượng, hiệu quả công tác thi đua, khen thưởng và công tác tuyên truyền, phổ biến, nhân rộng điển hình tiên tiến theo Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị và Chỉ thị số 16-CT/TU ngày 25/9/2014 của Ban Thường vụ Tỉnh ủy về tiếp tục đổi mới công tác thi đua, khen thưởng.',
    ],
  },
  {
    key: 'III.1.b',
    within: 'III.1',
    ordinal: 'b)',
    text: [
      'Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội các cấp tăng cường vận động, giáo dục đoàn viên, hội viên nhận thức sâu sắc về vị trí, vai trò, tầm quan trọng của thi đua yêu nước và công tác phát hiện, bồi dưỡng, tổng kết, tuyên truyền điển hình tiên tiến. Xây dựng các chương trình, kế hoạch, đề ra các nội dung, mục tiêu, tiêu chí cụ thể để tổ chức tốt các phong trào thi đua và tuyên truyền gương điển hình tiên tiến.',
    ],
  },
  {
    key: 'III.1.c',
    within: 'III.1',
    ordinal: 'c)',
    text: [
      'Phòng Nội vụ chủ động phối hợp với Ban Tuyên giáo Huyện ủy, Phòng Văn hóa và Thông tin, Trung tâm Văn hóa - Thông tin và Thể thao làm tốt công tác phát hiện, tuyên truyền, nâng cao nhận thức cho các tầng lớp nhân dân về vai trò, ý nghĩa của các phong trào thi đua và tuyên truyền gương điển hình tiên tiến.',
    ],
  },
  {
    key: 'III.2',
    within: 'III',
    ordinal: '2',
    heading:
      'Chủ động, tích cực phát hiện, xây dựng, bồi dưỡng điển hình tiên tiến trong các lĩnh vực của đời sống',
  },
  {
    key: 'III.2.1',
    within: 'III.2',
    ordinal: '2.1',
    text: [
      'Các cơ quan, đơn vị, địa phương chủ động xây dựng tiêu chuẩn cụ thể cho các tập thể, cá nhân điển hình tiên tiến sát với ngành, lĩnh vực, tình hình thực tế của cơ quan, đơn vị, địa phương.',
    ],
  },
  {
    key: 'III.2.1.a',
    within: 'III.2.1',
    ordinal: 'a)',
    heading: 'Điển hình tiên tiến:',
    text: [
      'Điển hình tiên tiến là tập thể, cá nhân, hộ gia đình có thành tích tiêu biểu, xuất sắc trong lao động, sản xuất, kinh doanh, học tập, công tác, huấn luyện, sẵn sàng chiến đấu, chiến đấu và phục vụ chiến đấu, là nhân tố nổi trội, dẫn đầu trong các phong trào thi đua, gương người tốt, việc tốt trong đời sống xã hội...',
    ],
  },
  {
    key: 'III.2.1.b',
    within: 'III.2.1',
    ordinal: 'b)',
    heading: 'Tiêu chuẩn chung của tập thể, cá nhân điển hình tiên tiến:',
    text: [
      '- Gương mẫu, chấp hành tốt đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước;',
      '- Hoàn thành xuất sắc các nhiệm vụ được giao.',
      '- Có mô hình mới, cách làm hay, nhiều sáng kiến, giải pháp sáng tạo, mang lại hiệu quả thiết thực và là nhân tố nổi trội, tiêu biểu, dẫn đầu trong các phong trào thi đua do các cơ quan, đơn vị, địa phương tổ chức.',
      '- Có tinh thần tương thân tương ái, giúp đỡ mọi người cùng tiến bộ; tích cực tham gia các hoạt động nhân đạo, từ thiện, các hoạt động xã hội khác nhằm thực hiện tốt công tác an sinh xã hội, góp phần tích cực vào sự nghiệp xây dựng Chủ nghĩa xã hội và bảo vệ Tổ quốc.',
    ],
  },
  {
    key: 'III.2.1.c',
    within: 'III.2.1',
    ordinal: 'c)',
    heading:
      'Căn cứ tiêu chuẩn chung của tập thể, cá nhân điển hình tiên tiến, các cơ quan, đơn vị, địa phương xây dựng quy định về đối tượng, tiêu chuẩn đối với điển hình tiên tiến của cơ quan, đơn vị, địa phương mình, cụ thể:',
    text: [
      '- Trong lĩnh vực xây dựng Đảng, chính quyền, đoàn thể: Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong xây dựng, phát triển Đảng, chính quyền, đoàn thể, dám nghĩ, dám làm, dám chịu trách nhiệm, có tinh thần đấu tranh phòng, chống tham nhũng, tiêu cực, là điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
      '- Trong lĩnh vực quốc phòng, an ninh: Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong công tác huấn luyện, sẵn sàng chiến đấu, xây dựng đơn vị vững mạnh toàn diện “mẫu mực, tiêu biểu”, tham gia phòng, chống thiên tai, dịch bệnh; đấu tranh phòng, chống tội phạm và tệ nạn xã hội, giữ vững an ninh chính trị, trật tự an toàn xã hội.',
      '- Trong lĩnh vực công thương, xây dựng, giao thông vận tải: Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong công tác đảm bảo trật tự an toàn giao thông, bảo đảm lưu thông hàng hóa; phát triển thương mại điện tử, tăng cường quản lý thị trường..., phát huy sáng kiến, cải tiến kỹ thuật, thực hành tiết kiệm, chống lãng phí, ứng dụng khoa học và công nghệ.',
      '- Trong lĩnh vực nông nghiệp: Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong công tác sản xuất nông nghiệp sạch, nông nghiệp hữu cơ, nông nghiệp tuần hoàn, sinh thái và trong xây dựng nông thôn mới.',
      '- Trong lĩnh vực tài chính, ngân hàng: Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong công tác hiện đại hóa công nghệ ngân hàng, phát triển thương hiệu, sản phẩm, dịch vụ; thu ngân sách nhà nước...',
      '- Trong lĩnh vực y tế: Quan tâm phát hiện, xây dựng những điển hình tiên tiến có chuyên môn vững vàng gắn liền với ý đức tốt trong tất cả các lĩnh vực của ngành y tế góp phần nâng cao sức khỏe cả về thể chất và tinh thần, tâm vóc, tuổi thọ, chất lượng cuộc sống của người Việt Nam; xây dựng hệ thống y tế công bằng, chất lượng, hiệu quả và hội nhập quốc tế.',
      '- Trong lĩnh vực giáo dục và đào tạo: Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong việc nâng cao chất lượng, hiệu quả giáo dục, đào tạo, giảng dạy, học tập, phát triển giáo dục toàn diện.',
      '- Trong lĩnh vực khoa học và công nghệ: Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong phát huy tiềm lực khoa học và công nghệ trên địa bàn tỉnh, thúc đẩy hoạt động đổi mới, sáng tạo; phát huy năng lực, trí tuệ tập thể, cá nhân.',
      '- Trong lĩnh vực văn hóa, nghệ thuật, thể dục thể thao: Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong việc lan tỏa, tôn vinh các giá trị chân - thiện - mỹ, đưa văn hóa thực sự trở thành sức mạnh nội sinh trong phát triển kinh tế, xã hội địa phương, đất nước.',
      '- Trong lĩnh vực đối ngoại: Quan tâm phát hiện, xây dựng những điển hình tiên tiến có cách làm sáng tạo, đổi mới tư duy, tạo chuyển biến mạnh mẽ trong hợp tác quốc tế trên các lĩnh vực kinh tế, khoa học, công nghệ, giáo dục, lao động, giao lưu nhân dân, chống biến đổi khí hậu..., lồng ghép các mục tiêu phát triển vào nhiệm vụ đối ngoại.',
      '- Trong lĩnh vực thông tin và truyền thông: Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong lĩnh vực ứng dụng công nghệ thông tin, chuyển đổi số, công nghiệp công nghệ số, bảo đảm an toàn, an ninh mạng, xây dựng kinh tế số và xã hội số; các điển hình tiên tiến trong lĩnh vực báo chí, truyền thông.',
      '- Trong lĩnh vực cải cách hành chính: Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong thực hiện chương trình cải cách hành chính góp phần xây dựng nền hành chính dân chủ, chuyên nghiệp, hiện đại, tinh gọn, hiệu lực, hiệu quả, có năng lực kiến tạo phát triển, liêm chính, phục vụ nhân dân.',
      '- Trong lĩnh vực an sinh xã hội: Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong công tác giảm nghèo, bảo đảm an sinh xã hội, từ thiện nhân đạo, đảm bảo sự gắn kết chặt chẽ, hài hòa giữa phát triển kinh tế với nâng cao đời sống vật chất và tinh thần cho người dân.',
      '- Trong đời sống xã hội: Quan tâm phát hiện, xây dựng những điển hình tiên tiến trong quần chúng nhân dân, nhất là người trực tiếp lao động, sản xuất, gương mẫu xây dựng đời sống văn hóa, tích cực tham gia bảo vệ môi trường, phòng chống thiên tai, dịch bệnh...',
    ],
  },
  {
    key: 'III.2.2',
    within: 'III.2',
    ordinal: '2.2',
    heading: 'Phát hiện, xây dựng, bồi dưỡng điển hình tiên tiến',
    text: [
      'Các cơ quan, đơn vị, địa phương tổ chức các phong trào thi đua đảm bảo thiết thực, hiệu quả, tập trung vào mục tiêu, nhiệm vụ trọng tâm, cấp bách của cơ quan, đơn vị, địa phương và mục tiêu, nhiệm vụ theo Nghị quyết Đại hội Đảng XIII của Đảng và Nghị quyết Đại hội Đảng các cấp đã đề ra. Thông qua các phong trào thi đua phát hiện các điển hình tiên tiến.',
      '- Đối với những điển hình tiên tiến cơ sở: Trên cơ sở xác định các nhân tố mới cần bồi dưỡng để trở thành điển hình tiên tiến, các cơ quan, đơn vị tạo mọi điều kiện hỗ trợ về vật chất, tinh thần để xây dựng các nhân tố mới phát huy hết khả năng, sáng tạo; đồng thời, có biện pháp cụ thể khắc phục những mặt còn tồn tại, hạn chế để từng bước được hoàn thiện, bồi dưỡng, phát triển, trở thành những tấm gương lan tỏa trong các cơ quan, đơn vị, địa phương.',
      '- Đối với những điển hình tiên tiến đã được bộ, ngành, tỉnh, huyện công nhận và tuyên dương, các cơ quan, đơn vị, địa phương cần tiếp tục theo dõi, tạo môi trường thuận lợi, trực tiếp hỗ trợ bằng kỹ thuật, giải thưởng để điển hình tiếp tục phát huy khả năng và sức sáng tạo. Đồng thời, cần động viên, khích lệ, tạo điều kiện cho các điển hình phấn đấu liên tục trở thành điển hình tiên tiến xuất sắc toàn huyện, toàn tỉnh, toàn quốc.',
    ],
  },
  {
    key: 'III.3',
    within: 'III',
    ordinal: '3',
    heading:
      'Đổi mới nội dung, hình thức, phương thức phổ biến, truyền truyền điển hình tiên tiến đảm bảo khách quan, trung thực, tránh cường điệu, thổi phồng thành tích',
  },
  {
    key: 'III.3.a',
    within: 'III.3',
    ordinal: 'a)',
    text: [
      'Các cơ quan thông tin, truyền thông từ huyện tới cơ sở phải xác định việc tuyên truyền, phổ biến các phong trào thi đua yêu nước, các điển hình tiên tiến là nhiệm vụ quan trọng trong các hoạt động tuyên truyền. Chủ động, tích cực phối hợp với Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội huyện, Hội đồng Thi đua - Khen thưởng các cấp để tuyên truyền, cổ vũ các phong trào thi đua yêu nước, các điển hình mới, nhân tố mới trong các phong trào thi đua.',
    ],
  },
  {
    key: 'III.3.b',
    within: 'III.3',
    ordinal: 'b)',
    text: [
      'Đa dạng hóa các hình thức tuyên truyền về điển hình tiên tiến, gương người tốt, việc tốt nhằm phổ biến rộng rãi, tạo sự tương tác với khán giả, thính giả, độc giả, tạo khí thế thi đua sôi nổi, góp phần đẩy lùi các biểu hiện tiêu cực trong xã hội.',
      '- Cấp huyện:',
      '+ Tổ chức Hội nghị tôn vinh điển hình tiên tiến cấp huyện vào năm 2023 nhân dịp kỷ niệm 75 năm ngày Chủ tịch Hồ Chí Minh ra lời kêu gọi thi đua ái quốc (11/6/1948-11/6/2023);',
      '+ Tổ chức Đại hội (Hội nghị) thi đua yêu nước cấp huyện vào năm 2025;',
      '+ Tổ chức Hội nghị sơ kết, tổng kết các phong trào thi đua do Thủ tướng Chính phủ, tỉnh, huyện phát động;',
      '+ Làm phóng sự về điển hình tiên tiến, mô hình mới, gương người tốt, việc tốt trên tất cả các lĩnh vực;',
      '+ Mở chuyên trang, chuyên mục, tăng thời lượng tuyên truyền, phổ biến các điển hình tiên tiến, các tập thể, cá nhân được khen thưởng cấp tỉnh, cấp bộ, cấp Nhà nước trên các báo, tạp chí, trang thông tin của huyện.',
      '+ Tổ chức cho điển hình tiên tiến tiêu biểu giao lưu, trao đổi, truyền đạt kinh nghiệm cho các tổ chức, đối tượng cùng chuyên môn, lĩnh vực công tác và học sinh, sinh viên trong trường phổ thông, đại học để thấp sáng ước mơ, hoài bão cho thế hệ trẻ. Tùy từng điều kiện cụ thể, nhiệm vụ phù hợp, các cơ quan, đơn vị, địa phương tổ chức ít nhất 01 lần/năm bằng các hình thức trực tiếp, trực tuyến hoặc lồng ghép các hội nghị sơ kết, tổng kết để biểu dương, tôn vinh các điển hình tiên tiến.',
      '+ Tuyên truyền, nhân rộng về điển hình tiên tiến, mô hình mới, gương người tốt, việc tốt ở tất cả các lĩnh vực.',
      '- Các cơ quan, đơn vị, địa phương:',
      '+ Tuyên truyền, nhân rộng về điển hình tiên tiến, mô hình mới, gương người tốt, việc tốt ở các lĩnh vực phụ trách.',
      '+ Mở chuyên trang, chuyên mục, tăng thời lượng tuyên truyền, phổ biến các điển hình tiên tiến, các tập thể, cá nhân được khen thưởng cấp huyện, cấp tỉnh, cấp bộ, cấp Nhà nước trên đài, trang thông tin của địa phương.',
      '+ Tổ chức cho điển hình tiên tiến tiêu biểu giao lưu, trao đổi, truyền đạt kinh nghiệm cho các tổ chức, đối tượng cùng chuyên môn, lĩnh vực công tác và học sinh, sinh viên để thấp sáng ước mơ, hoài bão cho thế hệ trẻ. Tùy từng điều kiện cụ thể, nhiệm vụ phù hợp, các cơ quan, đơn vị, địa phương tổ chức ít nhất 01 lần/năm bằng các hình thức trực tiếp, trực tuyến hoặc lồng ghép các hội nghị sơ kết, tổng kết để biểu dương, tôn vinh các điển hình tiên tiến.',
    ],
  },
  {
    key: 'III.3.c',
    within: 'III.3',
    ordinal: 'c)',
    text: [
      'Đa dạng hóa, hiện đại hóa phương thức tuyên truyền: Sử dụng và kết hợp hài hòa các hình thức tuyên truyền bằng báo cáo viên, tuyên truyền viên; tuyên truyền qua phương tiện thông tin đại chúng, qua các trang, kênh, mạng di động... Tận dụng sức mạnh của Internet, nền tảng số để lan tỏa hiệu ứng xã hội tích cực và sâu rộng trong cộng đồng, thực hiện tốt mục tiêu: “Lấy cái đẹp, dẹp cái xấu, góp phần đẩy lùi cái xấu, cái ác”.',
    ],
  },
  {
    key: 'III.3.d',
    within: 'III.3',
    ordinal: 'd)',
    text: [
      'Cơ quan làm công tác thi đua, khen thưởng các cấp tiếp tục triển khai chương trình phối hợp với các cơ quan thông tin truyền thông, Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội cùng cấp để phát hiện, nhân rộng gương điển hình tiên tiến; là đầu mối tổng hợp, cung cấp thông tin về các điển hình tiên tiến trên mọi lĩnh vực của đời sống xã hội.',
    ],
  },
  {
    key: 'III.4',
    within: 'III',
    ordinal: '4',
    text: [
      'Các cơ quan, đơn vị, địa phương tăng cường phát hiện để khen thưởng và trình cấp trên khen thưởng kịp thời các điển hình tiên tiến tiêu biểu. Quan tâm tuyên dương, khen thưởng thành tích đột xuất, khen thưởng chuyên đề, đặc biệt khen thưởng đối với các tập thể, cá nhân được phát hiện thông qua các phong trào thi đua yêu nước.',
    ],
  },
  {
    key: 'III.5',
    within: 'III',
    ordinal: '5',
    heading:
      'Tăng cường công tác kiểm tra, giám sát công tác xây dựng, nhân rộng điển hình tiên tiến đối với các cơ quan, đơn vị, địa phương',
  },
  {
    key: 'III.5.a',
    within: 'III.5',
    ordinal: 'a)',
    text: [
      'Hằng năm, Hội đồng Thi đua - Khen thưởng huyện, Phòng Nội vụ (Cơ quan thường trực Hội đồng Thi đua - Khen thưởng huyện) tổ chức các đoàn kiểm tra, giám sát công tác thi đua, khen thưởng, các phong trào thi đua và công tác xây dựng, nhân rộng điển hình tiên tiến đối với một số cơ quan, đơn vị, địa phương.',
    ],
  },
  {
    key: 'III.5.b',
    within: 'III.5',
    ordinal: 'b)',
    text: [
      'Hội đồng Thi đua - Khen thưởng các cấp phân công cụ thể trách nhiệm của các thành viên Hội đồng để thực hiện công tác kiểm tra, giám sát công tác thi đua, khen thưởng, các phong trào thi đua và công tác xây dựng, nhân rộng điển hình tiên tiến đối với cấp cơ sở.',
    ],
  },
  {
    key: 'III.6',
    within: 'III',
    ordinal: '6',
    heading:
      'Nâng cao chất lượng cán bộ, công chức, viên chức làm công tác thi đua, khen thưởng, cán bộ, công chức, viên chức tuyên truyền',
  },
  {
    key: 'III.6.a',
    within: 'III.6',
    ordinal: 'a)',
    text: [
      'Bố trí đội ngũ cán bộ, công chức, viên chức có phẩm chất đạo đức, năng lực thực tiễn, trình độ, tâm huyết, nhiệt tình và trách nhiệm; có năng lực tham mưu, hoạch định, tổ chức phong trào thi đua, đáp ứng yêu cầu công tác thi đua, khen thưởng.',
    ],
  },
  {
    key: 'III.6.b',
    within: 'III.6',
    ordinal: 'b)',
    text: [
      'Thường xuyên tổ chức tập huấn nghiệp vụ cho đội ngũ làm công tác thi đua, khen thưởng, báo cáo viên, tuyên truyền viên,... trên địa bàn huyện.',
    ],
  },
  { key: 'IV', ordinal: 'IV', heading: 'TỔ CHỨC THỰC HIỆN' },
  {
    key: 'IV.1',
    within: 'IV',
    ordinal: '1',
    text: [
      'Căn cứ kế hoạch này các cơ quan, đơn vị, địa phương xây dựng kế hoạch cụ thể triển khai đến cán bộ, công chức, viên chức và người lao động. Chủ động, thường xuyên lựa chọn các điển hình tiên tiến, mô hình mới, nhân tố mới, biểu dương, tôn vinh theo thẩm quyền; thực hiện báo cáo đánh giá sơ kết tuyên truyền gương điển hình tiên tiến (trước ngày 05/5/2023) và tổng kết (trước ngày 25/5/2025) gửi về UBND huyện (qua Phòng Nội vụ tổng hợp) báo cáo Sở Nội vụ theo quy định.',
    ],
  },
  {
    key: 'IV.2',
    within: 'IV',
    ordinal: '2',
    text: [
      'Các cơ quan được giao, được đề nghị chủ trì triển khai thực hiện các nhiệm vụ tại Mục II của Kế hoạch số 202/KH-UBND ngày 09/12/2021 của UBND huyện ban hành Kế hoạch tuyên truyền, phát hiện, bồi dưỡng và nhân rộng điển hình tiên tiến, các mô hình mới, nhân tố mới trên địa bàn huyện Diên Khánh giai đoạn 2021-2025 tiếp tục tuyên truyền, phát hiện, bồi dưỡng và nhân rộng điển hình tiên tiến, các mô hình mới, nhân tố mới, biểu dương, khen thưởng kịp thời các tập thể, cá nhân có thành tích xuất sắc trong các phong trào thi đua yêu nước.',
      'Ngoài các cơ quan được giao, được đề nghị chủ trì triển khai thực hiện các nhiệm vụ tại Mục II của Kế hoạch số 202/KH-UBND ngày 09/12/2021 của UBND huyện, các cơ quan, đơn vị thuộc các Khối thi đua của huyện hàng năm lựa chọn, giới thiệu ít nhất 01 điển hình tiêu biểu (tập thể hoặc cá nhân); các xã, thị trấn giới thiệu ít nhất 03 điển hình tiêu biểu (tập thể và cá nhân được phổ biến, nhân rộng (có trích ngang thành tích kèm theo) gửi về UBND huyện (qua Phòng Nội vụ tổng hợp) trước ngày 15 của tháng cuối quý để gửi về Sở Nội vụ theo quy định hàng năm. Lưu ý: việc lựa chọn, giới thiệu điển hình tiêu biểu là một trong những tiêu chí chấm điểm thi đua hàng năm.',
    ],
  },
  {
    key: 'IV.3',
    within: 'IV',
    ordinal: '3',
    text: [
      'Giao Phòng Tài chính - Kế hoạch thẩm định kinh phí tuyên truyền trình Ủy ban nhân dân huyện phê duyệt theo quy định.',
    ],
  },
  {
    key: 'IV.4',
    within: 'IV',
    ordinal: '4',
    heading: 'Giao Phòng Nội vụ có trách nhiệm:',
    text: [
      '- Theo dõi, đôn đốc các cơ quan, đơn vị, địa phương tổ chức tuyên truyền; phối hợp với các cơ quan truyền thông tuyên truyền theo kế hoạch đề ra.',
      '- Tham mưu Ủy ban nhân dân huyện tổ chức sơ kết đánh giá kết quả thực hiện, biểu dương, tôn vinh điển hình tiên tiến nhân dịp Kỷ niệm 75 năm ngày Chủ tịch Hồ Chí Minh ra lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2023) và tổng kết kế hoạch này vào Đại hội (Hội nghị) Thi đua yêu nước huyện năm 2025.',
      '- Trên cơ sở đánh giá kết quả thực hiện Kế hoạch, tổng hợp, tham mưu đề xuất Chủ tịch Ủy ban nhân dân huyện biểu dương, khen thưởng các tập thể, cá nhân có thành tích xuất sắc trong tổ chức, triển khai, thực hiện công tác tuyên truyền các phong trào thi đua yêu nước và khen thưởng điển hình tiên tiến, mô hình mới, nhân tố mới theo quy định.',
    ],
  },
  {
    key: 'IV.5',
    within: 'IV',
    ordinal: '5',
    text: [
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức thành viên vận động đoàn viên, hội viên nhận thức sâu sắc vị trí, vai trò, tầm quan trọng công tác phát hiện, bồi dưỡng, tổng kết, tuyên truyền các điển hình tiên tiến; chỉ đạo các cấp chủ động phát hiện, giới thiệu điển hình tiên tiến để tuyên truyền, nhân rộng trong toàn xã hội.',
    ],
  },
  {
    key: 'IV.6',
    within: 'IV',
    ordinal: '6',
    text: [
      'Ban Tuyên giáo Huyện ủy chỉ đạo các cơ quan thông tin, truyền thông, hệ thống báo cáo viên, tuyên truyền viên bám sát yêu cầu của Kế hoạch, đẩy mạnh tuyên truyền nội dung, ý nghĩa của công tác phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến, kịp thời nêu gương những điển hình tiên tiến. Giới thiệu những cách làm hay, những mô hình hiệu quả, sáng tạo, đem lại giá trị kinh tế cao, ý nghĩa xã hội lớn trên các lĩnh vực để mọi người học tập làm theo.',
    ],
  },
  {
    key: 'IV.7',
    within: 'IV',
    ordinal: '7',
    text: [
      'Phòng Văn hóa và Thông tin, Trung tâm Văn hóa - Thông tin và Thể thao huyện phối hợp với Ban Tuyên giáo Huyện ủy tăng thời lượng, mở các chuyên trang, chuyên mục tuyên truyền, giới thiệu về các phong trào thi đua yêu nước, các điển hình tiên tiến, mô hình mới, nhân tố mới do cơ quan truyền thông phát hiện và Cơ quan Thường trực Hội đồng Thi đua - Khen thưởng huyện giới thiệu để nhân rộng, lan tỏa trong các tầng lớp Nhân dân.',
    ],
  },
  {
    key: 'V',
    text: [
      'Ủy ban nhân dân huyện đề nghị các cơ quan, đơn vị, địa phương tổ chức triển khai, thực hiện Kế hoạch này. Trong quá trình tổ chức thực hiện nếu có vướng mắc, kịp thời báo cáo UBND huyện (qua Phòng Nội vụ) để xem xét, giải quyết./.',
    ],
  },
]
