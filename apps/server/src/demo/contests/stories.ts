/** What invented people write in the sample contests; {ai} is the person written about, {nơi} where that is. */
export interface Story {
  title: string
  /** Of the person written about, as the story calls them. */
  gender: 'male' | 'female'
  text: string
}

export const stories: readonly Story[] = [
  {
    title: 'Bà giáo của lớp học không chuông',
    gender: 'female',
    text: `Tối nào cũng vậy, cứ bảy giờ là dãy ghế nhựa trước hiên nhà {ai} ở {nơi} lại kín chỗ. Lớp học không có chuông, không có sổ điểm, chỉ có tấm bảng đen cũ và giọng đọc chậm rãi của người thầy đã nghỉ hưu.
Học trò của bà là bọn trẻ theo cha mẹ đi làm thuê, có em mười hai tuổi mới cầm bút lần đầu. Bà xin sách cũ, đóng lại bìa, tự bỏ tiền lương hưu mua vở. Em nào vắng hai buổi, bà đạp xe đến tận chỗ trọ tìm.
Sáu năm, hơn bốn mươi đứa trẻ biết đọc biết viết từ mái hiên ấy. Có em nay đã vào lớp chín. Hỏi bà mệt không, bà cười: “Nghe tụi nhỏ đọc trơn được một trang là tôi ngủ ngon.”`,
  },
  {
    title: 'Chuyến đò không thu tiền ngày mưa',
    gender: 'male',
    text: `Khúc sông ở {nơi} mùa lũ nước chảy xiết, cầu thì xa sáu cây số. {ai} chèo đò đã hai mươi năm, nhà chẳng khá giả gì, vậy mà học sinh và người đi khám bệnh ông chưa bao giờ lấy tiền.
Năm ngoái, nửa đêm có sản phụ trở dạ, ông chống sào một mình giữa mưa, đưa được hai mẹ con sang trạm y tế kịp lúc. Đứa bé ấy nay gọi ông là ông nội đò.
Ông còn đóng thêm mười hai chiếc phao từ can nhựa cũ, treo sẵn ở bến, dặn ai sang sông cũng phải mặc. Từ ngày có phao, bến đò chưa xảy ra tai nạn nào.`,
  },
  {
    title: 'Người trả lại túi vàng bên bờ ruộng',
    gender: 'female',
    text: `Sáng ra thăm ruộng, {ai} nhặt được chiếc túi vải có hơn hai lượng vàng và xấp giấy tờ. Ruộng nhà chị ở {nơi} vừa mất mùa, con lớn đang chờ tiền đóng học, nhưng chị không nghĩ lâu.
Chị ngồi lại bờ mương đến trưa chờ người quay lại, rồi mang lên Công an xã nhờ tìm. Người mất là một bà cụ đi bán đất chia cho các con, khóc suốt buổi sáng.
Bà cụ rút mấy chỉ vàng gửi chị, chị xin lại đúng chiếc túi vải làm kỷ niệm. Chuyện nhỏ thôi, nhưng bọn trẻ trong xóm từ đó nhặt được cái gì cũng hỏi: “Của ai đây, để cháu trả.”`,
  },
  {
    title: 'Vườn rau của những người đàn ông bỏ rượu',
    gender: 'male',
    text: `Ở {nơi}, người ta quen nhìn thấy mấy anh ngồi uống rượu từ sáng. {ai} cũng từng như thế, cho đến ngày con gái nhỏ hỏi sao ba không đưa con đi học.
Anh bỏ rượu, thuê lại ba sào đất hoang trồng rau sạch. Có vốn, anh rủ từng người bạn nhậu cũ xuống vườn: làm một buổi trả công một buổi, ai uống rượu thì nghỉ. Lúc đầu hai người, nay mười một người.
Mỗi tháng vườn rau để riêng một phần cho bếp cơm của trạm y tế. Vợ các anh bảo nhau: cái vườn ấy trồng được cả chồng tử tế.`,
  },
  {
    title: 'Cây cầu mang tên cả xóm',
    gender: 'male',
    text: `Con rạch chia đôi xóm ở {nơi} chỉ có cây cầu khỉ. Sau lần hai đứa trẻ trượt chân, {ai} đi gõ cửa từng nhà. Không xin tiền, ông chỉ hỏi: nhà mình góp được mấy ngày công?
Người góp cát, người góp tre làm giàn giáo, thợ hồ trong xóm đứng ra trông kỹ thuật. Phần tiền còn thiếu, ông bán đôi bò. Bốn tháng sau, cây cầu bê tông dài mười tám mét thông xe.
Người ta muốn khắc tên ông lên thành cầu, ông lắc đầu, nhờ khắc ba chữ: Cầu Cả Xóm. Nay ông đang tính tiếp con đường vào nhà văn hóa.`,
  },
  {
    title: 'Tủ thuốc nam trước cổng chùa',
    gender: 'female',
    text: `Sáu giờ sáng, {ai} đã ngồi phân từng nắm lá trong chiếc tủ gỗ trước cổng chùa ở {nơi}. Lá do bà trồng sau vườn và các bà trong hội đi hái, ai ốm đau nhẹ thì đến lấy, không ai phải trả đồng nào.
Bà cẩn thận lắm: bệnh nặng, bà viết giấy bảo lên trạm y tế, có người không chịu đi bà còn gọi con trai chở đi. Cuốn sổ của bà ghi tên hơn chín trăm lượt người trong một năm, ai uống gì, đỡ ra sao.
Bác sĩ trạm y tế mời bà cùng trồng vườn thuốc mẫu. Bà nói mình học chưa hết lớp ba, chỉ biết thương người ốm.`,
  },
  {
    title: 'Chiếc loa kéo và con đường hoa',
    gender: 'female',
    text: `Chiều thứ bảy, nghe tiếng nhạc từ chiếc loa kéo của {ai} là cả xóm ở {nơi} biết đến giờ ra đường. Không phải để hát, mà để quét rác, làm cỏ, trồng hoa.
Ba năm trước con đường này đầy túi ni lông. Cô cán bộ hội vận động mãi không ai nghe, bèn tự ra quét một mình suốt hai tháng. Đứa trẻ đầu tiên cầm chổi theo là con nhà hàng xóm, rồi mẹ nó, rồi cả dãy nhà.
Nay con đường dài hai cây số bốn mùa có hoa, rác được phân loại tại nhà, tiền bán ve chai mua thẻ bảo hiểm y tế cho mười bốn hộ khó khăn.`,
  },
  {
    title: 'Đêm trực của người y sĩ bản xa',
    gender: 'male',
    text: `Trạm y tế {nơi} có ba người, {ai} nhận trực đêm nhiều nhất vì nhà anh ở ngay sau trạm. Mười bốn năm, anh thuộc tên từng đứa trẻ được tiêm mũi nào, bà nào huyết áp cao hay quên thuốc.
Đợt mưa lũ sạt đường, anh vác túi thuốc lội bộ hai mươi mốt cây số vào bản, ở lại bốn ngày đỡ hai ca sinh. Không có sóng điện thoại, anh ghi lại từng ca vào vỏ hộp thuốc.
Có nơi mời anh về phòng khám lương cao gấp ba. Anh bảo đi rồi ai nhớ các cụ uống thuốc lúc mấy giờ.`,
  },
  {
    title: 'Sáng kiến từ chiếc xe đạp hỏng',
    gender: 'male',
    text: `Xưởng trứng của hợp tác xã ở {nơi} mỗi sáng cần tám người rửa. {ai}, công nhân cơ khí nghỉ việc vì đau lưng, ngồi nhìn rồi về tháo chiếc xe đạp hỏng của con.
Ba tuần mày mò, anh làm ra giàn quay rửa trứng chạy bằng mô tơ quạt cũ, giá chưa đến hai triệu đồng, hai người làm được việc của tám người mà trứng ít vỡ hơn hẳn. Người khác nhờ, anh làm giúp lấy tiền sắt.
Sáu chiếc máy như thế đang chạy ở các xã bên. Anh dành một góc sân dạy nghề hàn cho mấy thanh niên thất nghiệp, bảo máy móc phải có người hiểu nó.`,
  },
  {
    title: 'Bốn mươi lần hiến máu',
    gender: 'female',
    text: `Trong ngăn tủ của {ai} ở {nơi} có một xấp giấy chứng nhận xếp ngay ngắn: bốn mươi lần hiến máu. Nhóm máu của cô hiếm, nên điện thoại đêm cô không bao giờ tắt.
Có lần đang dọn hàng ngoài chợ, nghe bệnh viện gọi, cô gửi hàng cho người bên cạnh rồi đi luôn. Người được cứu là ai cô không hỏi. Mẹ cô lo, cô ăn thêm bát cơm cho mẹ yên lòng.
Cô lập nhóm hiến máu của tiểu thương, đến nay sáu mươi hai người. Sạp hàng của cô treo tấm biển nhỏ: cần máu, gọi số này, giờ nào cũng được.`,
  },
  {
    title: 'Ông tổ trưởng giữ lửa hòa giải',
    gender: 'male',
    text: `Tổ dân phố ở {nơi} ba năm không có đơn thư vượt cấp. Người ta nói nhờ cái ấm trà của {ai}.
Nhà nào cãi nhau vì bờ rào, vì tiếng ồn, ông mời cả hai sang uống trà, nghe hết rồi mới nói. Ông không xử ai đúng ai sai, chỉ hỏi: mười năm nữa hai nhà còn nhìn nhau không? Có vụ tranh chấp đất kéo dài bảy năm, ông đi lại hai mươi mấy lần, cuối cùng hai bên tự lùi mỗi bên nửa mét làm lối đi chung.
Ông ghi từng vụ vào sổ, chia sẻ cách nói cho các tổ khác. Ông bảo luật phải thuộc, nhưng lòng phải mở trước.`,
  },
  {
    title: 'Lớp bơi trong ao nhà',
    gender: 'male',
    text: `Sau tai nạn đuối nước của một em học sinh ở {nơi}, {ai} cải tạo ao cá sau nhà thành bể bơi: kè tre, thay nước, căng dây phao. Nghỉ hè, anh dạy bơi miễn phí mỗi ngày hai lớp.
Anh vốn là bộ đội xuất ngũ, dạy rất nghiêm: chưa nổi được ba phút thì chưa ra chỗ sâu, ai xuống nước cũng phải có người trông. Phụ huynh thay nhau trực bờ.
Hai mùa hè, một trăm mười sáu em biết bơi. Nhà trường mượn giáo án viết tay của anh để dạy tiếp. Anh bảo chỉ mong không phải dự thêm một đám tang trẻ nhỏ nào nữa.`,
  },
]

export const questions: readonly {
  text: string
  options: readonly string[]
  right: number
  basis: string
}[] = [
  {
    text: 'Luật Thi đua, khen thưởng đang áp dụng năm 2024 mang số nào?',
    options: ['06/2022/QH15', '15/2003/QH11', '98/2023/NĐ-CP'],
    right: 0,
    basis: 'Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022',
  },
  {
    text: 'Luật Thi đua, khen thưởng số 06/2022/QH15 có hiệu lực từ ngày nào?',
    options: ['15/6/2022', '01/7/2023', '01/01/2024'],
    right: 2,
    basis: 'Luật Thi đua, khen thưởng số 06/2022/QH15',
  },
  {
    text: 'Luật Thi đua, khen thưởng số 06/2022/QH15 có bao nhiêu điều?',
    options: ['84 điều', '96 điều', '103 điều'],
    right: 1,
    basis: 'Luật Thi đua, khen thưởng số 06/2022/QH15',
  },
  {
    text: 'Nghị định nào quy định chi tiết một số điều của Luật Thi đua, khen thưởng, có hiệu lực từ 01/01/2024?',
    options: ['Nghị định số 98/2023/NĐ-CP', 'Nghị định số 86/2023/NĐ-CP', 'Nghị định số 30/2020/NĐ-CP'],
    right: 0,
    basis: 'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023',
  },
  {
    text: 'Ai quyết định tặng danh hiệu “Gia đình văn hóa”?',
    options: ['Trưởng thôn', 'Chủ tịch Ủy ban nhân dân cấp xã', 'Chủ tịch Ủy ban nhân dân cấp tỉnh'],
    right: 1,
    basis: 'Khoản 3 Điều 80 Luật Thi đua, khen thưởng số 06/2022/QH15',
  },
  {
    text: 'Luật quy định có bao nhiêu loại huân chương?',
    options: ['Tám loại', 'Mười loại', 'Mười hai loại'],
    right: 1,
    basis: 'Khoản 2 Điều 33 Luật Thi đua, khen thưởng số 06/2022/QH15',
  },
  {
    text: 'Một thành tích có được khen thưởng nhiều lần, nhiều hình thức không?',
    options: ['Có, nếu thành tích rất lớn', 'Có, không quá hai lần', 'Không'],
    right: 2,
    basis: 'Điểm c khoản 2 Điều 5 Luật Thi đua, khen thưởng số 06/2022/QH15',
  },
  {
    text: 'Khen thưởng cần chú trọng những ai?',
    options: [
      'Người trực tiếp lao động, sản xuất, kinh doanh; người ở biên giới, hải đảo, vùng đặc biệt khó khăn',
      'Người giữ chức vụ lãnh đạo, quản lý',
      'Người có thâm niên công tác lâu nhất',
    ],
    right: 0,
    basis: 'Điểm d khoản 2 Điều 5 Luật Thi đua, khen thưởng số 06/2022/QH15',
  },
  {
    text: 'Thời gian nghỉ thai sản có được tính khi xét khen thưởng không?',
    options: ['Không được tính', 'Được tính', 'Chỉ tính một nửa'],
    right: 1,
    basis: 'Khoản 5 Điều 4 Nghị định số 98/2023/NĐ-CP',
  },
  {
    text: 'Ai quyết định tặng Bằng khen của Thủ tướng Chính phủ?',
    options: ['Thủ tướng Chính phủ', 'Chủ tịch nước', 'Bộ trưởng Bộ Nội vụ'],
    right: 0,
    basis: 'Khoản 2 Điều 78 Luật Thi đua, khen thưởng số 06/2022/QH15',
  },
]
