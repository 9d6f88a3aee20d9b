/** Invented stories, as officials tell them: what was done, how, and what came of it. {n}, {m}: numbers; {noi}: the place. */
import type { CommonField } from './labels.ts'

export interface Story {
  field: CommonField
  kind: string
  domain: string
  /** A person of the register, a collective, or a practice with nobody's name. */
  about: 'person' | 'collective' | 'practice'
  title: string
  method: string
  practice: string
  effect: string
  /** Triệu đồng a year for each of {n}. */
  worth?: number
}

const person = (
  field: CommonField,
  kind: string,
  domain: string,
  texts: readonly [title: string, method: string, practice: string, effect: string],
  worth?: number,
): Story => told('person', field, kind, domain, texts, worth)
const collective: typeof person = (field, kind, domain, texts, worth) =>
  told('collective', field, kind, domain, texts, worth)
const practice: typeof person = (field, kind, domain, texts, worth) =>
  told('practice', field, kind, domain, texts, worth)

function told(
  about: Story['about'],
  field: CommonField,
  kind: string,
  domain: string,
  [title, method, done, effect]: readonly [string, string, string, string],
  worth?: number,
): Story {
  return {
    about,
    field,
    kind,
    domain,
    title,
    method,
    practice: done,
    effect,
    ...(worth !== undefined && { worth }),
  }
}

export const stories: readonly Story[] = [
  person(
    'nong-nghiep',
    'dien-hinh',
    'san-xuat',
    [
      'Trồng lúa hữu cơ trên {n} công đất nhiễm phèn ở {noi}',
      'Thử trên một công trước, ghi sổ từng lần bón rồi mới mở rộng.',
      'Bỏ hẳn thuốc trừ cỏ, ủ rơm với men vi sinh làm phân, gieo thưa và giữ nước theo con nước. Mỗi vụ mời {m} hộ quanh vùng đến xem ruộng và chép lại lịch bón.',
      'Chi phí giảm gần một phần ba, lúa bán cao hơn giá chợ, {m} hộ đã làm theo.',
    ],
    2,
  ),
  person(
    'nong-nghiep',
    'nhan-to-moi',
    'san-xuat',
    [
      'Nuôi ong lấy mật dưới tán vườn cây ăn trái {noi}',
      'Học qua điện thoại, hỏi cán bộ khuyến nông mỗi tuần một lần.',
      'Bắt đầu với {m} đàn ong xin lại của người quen, nay gây được {n} đàn; dán mã truy xuất cho từng lọ mật và bán qua mạng.',
      'Thu nhập của gia đình tăng gấp đôi; hướng dẫn không lấy tiền cho thanh niên trong thôn.',
    ],
    3,
  ),
  collective(
    'nong-nghiep',
    'mo-hinh',
    'san-xuat',
    [
      'Tổ hợp tác {noi} dùng chung máy cấy và sân phơi',
      'Ghi công, ghi giờ máy công khai trên bảng tin.',
      'Góp vốn mua máy cấy, chia lịch theo từng cánh đồng; hộ nghèo trả tiền công sau khi bán lúa. Hiện có {n} hộ tham gia.',
      'Mỗi vụ tiết kiệm {m} ngày công cho mỗi hộ, không còn cảnh chờ máy lúc vào vụ.',
    ],
    1,
  ),
  practice('nong-nghiep', 'cach-lam-hay', 'san-xuat', [
    'Tuyến đường hoa thay rác ở {noi}',
    'Mỗi đoàn thể nhận một đoạn, sáng thứ bảy cùng ra quân.',
    'Dọn {m} điểm đổ rác tự phát, trồng hoa trên {n} mét đường, gắn biển tên người chăm từng đoạn.',
    'Không còn điểm rác tồn đọng; ba thôn bên cạnh đến học cách chia đoạn.',
  ]),
  person('y-te', 'dien-hinh', 'cong-tac', [
    'Người giữ sổ sức khỏe của {n} người già {noi}',
    'Đi từng nhà theo tuyến, mỗi tháng một vòng.',
    'Lập sổ theo dõi huyết áp, đường huyết cho người trên 60 tuổi, hẹn giờ tái khám và gọi nhắc; chở giúp người không có xe.',
    'Phát hiện sớm {m} ca tai biến; tỷ lệ người bệnh uống thuốc đều tăng rõ.',
  ]),
  collective('y-te', 'dien-hinh', 'cong-tac', [
    'Trạm y tế {noi} không để người bệnh chờ quá {m} phút',
    'Đo thời gian thật, treo bảng kết quả mỗi tuần.',
    'Xếp lại chỗ ngồi, lấy số từ nhà qua điện thoại, tách riêng lối tiêm chủng; họp rút kinh nghiệm mười phút mỗi chiều.',
    'Lượt khám tăng thêm {n} lượt mỗi tháng mà không thêm người làm.',
  ]),
  person('giao-duc', 'dien-hinh', 'cong-tac', [
    'Nhà giáo đưa {n} học sinh {noi} trở lại lớp',
    'Đến nhà vào buổi tối, nói chuyện với cha mẹ trước, với học trò sau.',
    'Lập nhóm học bù không thu tiền, xin sách cũ và xe đạp, nhờ đoàn viên đi cùng các em đường xa.',
    'Không còn em nào của lớp bỏ học trong {m} năm liền.',
  ]),
  collective('giao-duc', 'mo-hinh', 'hoc-tap', [
    'Góc đọc {n} cuốn sách ngoài sân ở {noi}',
    'Học sinh tự giữ chìa khóa, tự ghi sổ mượn.',
    'Quyên được {n} cuốn, đóng kệ từ gỗ cũ, mỗi tuần {m} tiết đọc chung; giao thư viện viên nhỏ tuổi cho từng lớp.',
    'Lượt mượn tăng gấp ba, bài viết của các em dài và có ý hơn.',
  ]),
  practice('giao-duc', 'cach-lam-hay', 'hoc-tap', [
    'Tiếng kẻng học bài ở {noi}',
    'Trưởng thôn đánh kẻng, đài tắt nhạc, nhà nhà bật đèn bàn học.',
    'Từ 19 giờ đến 21 giờ cả thôn giữ yên lặng; {m} đoàn viên kèm bài tại nhà văn hóa.',
    '{n} em tiến bộ một bậc học lực sau một năm học.',
  ]),
  person('an-sinh', 'nguoi-tot', 'lao-dong', [
    'Nồi cháo sáng thứ bảy, {n} suất mỗi tuần ở {noi}',
    'Ai góp gì nhận nấy, ghi vào cuốn vở treo ở bếp.',
    'Cùng {m} chị em nấu và phát {n} suất mỗi tuần cho người bệnh nghèo, nhiều năm không nghỉ buổi nào.',
    'Nhiều tiểu thương góp gạo đều; hai bếp mới mở theo cách làm này.',
  ]),
  collective('an-sinh', 'mo-hinh', 'lao-dong', [
    'Quỹ xoay vòng mái nhà {noi}',
    'Rút thăm công khai, có biên bản và chữ ký của mọi hộ.',
    'Mỗi hộ góp nhỏ hằng tháng, mỗi quý một hộ được sửa nhà; tổ tự góp ngày công nên không tốn tiền thợ.',
    'Đã sửa {m} căn nhà, giúp {n} người có chỗ ở chắc chắn trước mùa mưa.',
  ]),
  person('doi-song', 'nguoi-tot', 'lao-dong', [
    'Người vá {n} ổ gà không công ở {noi}',
    'Đi làm về ghé vá một chỗ, để lại que đánh dấu cho chỗ mai.',
    'Tự mua xi măng, nhặt đá vụn vá {n} ổ gà; sau có {m} thanh niên cùng làm vào tối cuối tuần.',
    'Trẻ đi học không còn ngã xe ở đoạn dốc; thôn đưa việc vá đường vào quy ước.',
  ]),
  person('doi-song', 'dien-hinh', 'lao-dong', [
    '{m} lần trả lại tài sản nhặt được ở chợ {noi}',
    'Nhặt được thì ghi giờ, nộp ngay trong ca, không mở xem.',
    'Hơn {n} tháng làm ca đêm, nhiều lần trả lại ví và giấy tờ; nhận dọn thêm đoạn chợ không ai phụ trách.',
    'Được bà con tin cậy; tổ đặt hộp nhận đồ thất lạc tại chợ.',
  ]),
  practice('doi-song', 'cach-lam-hay', 'lao-dong', [
    'Đám cưới gọn, đám tang không rượu ở {noi}',
    'Người có uy tín nói trước, chi hội làm mẫu trước.',
    'Đưa vào quy ước số mâm, giờ nhạc; nhà văn hóa cho mượn rạp không thu tiền; {m} đám đầu có cán bộ đến chung vui.',
    'Mỗi đám bớt được hàng chục triệu đồng, {n} hộ không phải vay để làm đám.',
  ]),
  person('chinh-tri', 'dien-hinh', 'cong-tac', [
    'Mỗi tối một ngõ, nghe dân {noi} nói {n} việc',
    'Mỗi tối một ngõ, mang theo sổ, hẹn ngày trả lời.',
    'Ghi {n} ý kiến trong năm, việc nào của thôn thì làm ngay, việc nào của xã thì đi cùng dân lên hỏi.',
    'Không còn đơn vượt cấp; {m} việc kẹt nhiều năm được gỡ.',
  ]),
  collective('chinh-tri', 'mo-hinh', 'cong-tac', [
    'Chi bộ {noi} họp có câu hỏi, có trả lời',
    'Gửi câu hỏi trước ba ngày, mỗi buổi chọn một việc để bàn đến cùng.',
    'Giảm phần đọc văn bản, tăng phần bàn việc; giao việc cho {m} đảng viên kèm ngày báo kết quả.',
    'Tỷ lệ dự họp tăng, {n} việc giao đều có kết quả ghi lại.',
  ]),
  person('quoc-phong', 'dien-hinh', 'huan-luyen', [
    '{n} đêm giữ bình yên mùa nước ở {noi}',
    'Nhớ mặt từng khúc đường, từng nhà neo người.',
    'Cùng tiểu đội trực {n} đêm mưa bão, đưa {m} hộ vùng trũng đến nơi cao ráo, giữ đồ cho từng nhà.',
    'Không có thiệt hại về người; tiểu đội được xã biểu dương.',
  ]),
  collective('quoc-phong', 'mo-hinh', 'san-sang', [
    'Tổ tự quản an ninh {noi} với tiếng chuông báo',
    'Một nhà bấm, mười nhà chạy ra.',
    'Lắp {n} chuông nối giữa các nhà, phân công người gần nhất chạy đến; mỗi quý diễn tập một lần với công an xã.',
    'Trộm vặt giảm hẳn; {m} vụ cãi cọ được dàn xếp tại chỗ.',
  ]),
  person(
    'kinh-te',
    'nhan-to-moi',
    'kinh-doanh',
    [
      'Mở xưởng may nhận {n} lao động nữ lớn tuổi ở {noi}',
      'Chia công đoạn nhỏ, người ngồi lâu được đổi việc giữa ca.',
      'Mở lớp dạy nghề ngay tại xưởng, trả lương từ ngày học; cho {m} chị nhận hàng về nhà làm.',
      'Thu nhập ổn định; nhiều chị mua được bảo hiểm.',
    ],
    4,
  ),
  collective(
    'kinh-te',
    'dien-hinh',
    'lao-dong',
    [
      'Đội thợ điện {noi} chia ca không mất điện trạm bơm',
      'Kiểm tra trước mùa, ghi số vào thẻ treo tại tủ điện.',
      'Rà {n} tủ điện, thay {m} đoạn dây cũ bằng vật tư thu hồi, trực theo giờ bơm của hợp tác xã.',
      'Cả vụ không lần nào dừng bơm vì sự cố điện.',
    ],
    1,
  ),
  practice('tai-chinh', 'cach-lam-hay', 'kinh-doanh', [
    'Chợ {noi} không tiền lẻ',
    'Người bán dạy người bán, mỗi sạp một mã.',
    'Ngân hàng và ban quản lý chợ hướng dẫn {n} sạp dùng mã thanh toán; {m} ngày cuối tuần có người đứng giúp người lớn tuổi.',
    'Hơn nửa số lần mua bán không dùng tiền mặt; thu phí chợ minh bạch.',
  ]),
  person('tai-chinh', 'dien-hinh', 'cong-tac', [
    'Sổ nhắc thuế dễ hiểu cho {n} hộ kinh doanh {noi}',
    'Viết lại giấy báo bằng một trang, chữ to, có số điện thoại.',
    'Rà {n} hộ kinh doanh, chia nhóm theo lý do nợ, đến tận nơi giúp {m} hộ kê khai qua mạng.',
    'Nợ đọng giảm, không phát sinh khiếu nại.',
  ]),
  person(
    'khoa-hoc',
    'dien-hinh',
    'san-xuat',
    [
      'Người chế máy tách hạt từ động cơ cũ, cho {n} hộ {noi} mượn',
      'Vẽ trên nền xi măng, thử đến lần thứ {m}.',
      'Ghép động cơ xe máy hỏng với khung tự hàn, chạy êm và an toàn; cho bà con mượn và hướng dẫn sửa.',
      'Mỗi máy làm bằng {n} ngày công tay; hai xã khác đã đặt làm.',
    ],
    1,
  ),
  collective('khoa-hoc', 'mo-hinh', 'cong-tac', [
    '{n} bộ thí nghiệm từ vật liệu bỏ đi cho học sinh {noi}',
    'Mỗi bộ có tờ hướng dẫn và ảnh từng bước.',
    'Làm {n} bộ thí nghiệm cho ba khối lớp, chia sẻ bản vẽ cho {m} trường bạn.',
    'Số tiết có thí nghiệm tăng gấp đôi, gần như không tốn kinh phí.',
  ]),
  person('van-hoa', 'dien-hinh', 'lao-dong', [
    'Dạy hát dân ca không lương cho {n} em nhỏ {noi}',
    'Dạy truyền miệng trước, chép lời sau.',
    'Mở lớp tối thứ năm tại đình, dạy {n} em nhỏ; ghi âm lại {m} bài của các cụ.',
    'Đội văn nghệ của thôn đi diễn ở hội huyện; có người kế tục.',
  ]),
  collective('van-hoa', 'mo-hinh', 'lao-dong', [
    'Câu lạc bộ dưỡng sinh {noi} giữ sân chơi chung',
    'Ai đến sớm quét sân, ai về muộn khóa cửa.',
    'Gom {n} người tập mỗi sáng, xin ngành điện lắp đèn, đóng {m} ghế đá quanh sân.',
    'Sân bỏ hoang thành nơi sinh hoạt của ba thế hệ.',
  ]),
  practice('thong-tin', 'mo-hinh', 'cong-tac', [
    'Tổ công nghệ số đến từng nhà ở {noi}',
    'Mỗi thành viên nhận mười nhà, hẹn giờ trước.',
    'Cài định danh điện tử, hướng dẫn nộp hồ sơ trên mạng cho {n} người; người lớn tuổi được giúp {m} lần đến khi tự làm được.',
    'Phần lớn hồ sơ của xã nộp qua mạng, người dân không phải đi lại.',
  ]),
  person('thong-tin', 'nguoi-tot', 'cong-tac', [
    'Kể {n} chuyện người tốt mỗi sáng trên loa {noi}',
    'Đi ghi âm tận ruộng, để người trong cuộc tự kể.',
    'Mỗi tuần {m} câu chuyện dưới năm phút, đã phát {n} câu chuyện về người lao động trong xã.',
    'Bà con gọi điện giới thiệu người tiếp theo; loa sáng được chờ nghe.',
  ]),
  collective('cai-cach', 'dien-hinh', 'cong-tac', [
    'Trả kết quả hồ sơ trong {m} giờ cho người dân {noi}',
    'Soi từng bước, bỏ bước nào không ai cần.',
    'Ghép ba lần ký thành một, soạn sẵn mẫu có chữ điền, nhắn tin khi có kết quả; mỗi tuần mở một buổi tối.',
    'Hơn {n} hồ sơ mỗi tháng trả trước hẹn; mức hài lòng tăng.',
  ]),
  person('cai-cach', 'dien-hinh', 'cong-tac', [
    'Viết tay hướng dẫn cho {n} người dân {noi} đi làm giấy tờ',
    'Hỏi việc trước, đưa giấy sau.',
    'Ghi rõ giấy tờ còn thiếu lên phiếu nhỏ, gọi điện xin giúp {n} trường hợp thay vì bảo dân quay lại.',
    'Lượt phải đi lại lần hai giảm còn {m} lượt mỗi tháng.',
  ]),
  collective('doi-ngoai', 'mo-hinh', 'phuc-vu', [
    'Chi đoàn {noi} kết nghĩa với thanh niên vùng giáp ranh',
    'Học tiếng của nhau trước khi làm việc chung.',
    'Mỗi năm {m} lần giao lưu, cùng dọn kênh chung và trồng {n} cây ở bờ đê.',
    'Việc chung dễ bàn hơn, tin báo sự cố đến nhanh hơn.',
  ]),
  person('doi-ngoai', 'nguoi-tot', 'cong-tac', [
    'Người phiên dịch tình nguyện ở {noi}',
    'Có mặt trước giờ hẹn, dịch xong ghi lại việc đã hứa.',
    'Giúp {n} lượt khách và lao động xa quê làm giấy tờ, khám bệnh; dạy {m} buổi tiếng thông dụng cho thanh niên.',
    'Khách tin cậy quay lại, thanh niên có thêm việc làm.',
  ]),
]
