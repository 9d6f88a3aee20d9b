/** What the invented initiatives are about: ten of work in offices, villages and fields, ten of schools. */
import type { InitiativeRow } from '@guongsang/contract/initiatives.ts'

export interface Topic {
  title: string
  kind: InitiativeRow['kind']
  field: string
  before: string
  summary: string
  novelty: string
  effect: string
  conditions: string
  users: string
}

export const socioEconomic: readonly Topic[] = [
  {
    title: 'Xếp lượt hồ sơ một cửa theo giờ hẹn và loại thủ tục',
    kind: 'initiative',
    field: 'home-affairs',
    before:
      'Buổi sáng người dân đến dồn từ bảy giờ, có hôm hơn bốn mươi người ngồi chờ, trong khi buổi chiều phòng vắng. Ai đến trước làm trước nên một hồ sơ đất đai dài giữ chỗ của năm hồ sơ hộ tịch ngắn.',
    summary:
      'Bộ phận một cửa chia ngày làm việc thành các khung ba mươi phút, mỗi khung dành cho một nhóm thủ tục. Người dân đặt khung giờ qua điện thoại hoặc tại nhà văn hóa thôn; trưởng thôn nhập hộ người không dùng được điện thoại. Công chức nhận danh sách trước một ngày, soát thành phần hồ sơ và gọi lại khi thiếu giấy tờ. Người đến không hẹn vẫn được tiếp ở khung dự phòng cuối mỗi buổi.',
    novelty:
      'Lần đầu lượt tiếp được xếp theo loại thủ tục chứ không theo thứ tự đến, và việc soát giấy tờ được làm trước khi người dân đi lại.',
    effect:
      'Thời gian chờ trung bình giảm từ 52 phút còn 14 phút; số lượt phải quay lại bổ sung giấy tờ giảm từ 31 còn 9 trên một trăm hồ sơ; không phát sinh thêm biên chế.',
    conditions: 'Một máy tính, một số điện thoại chung và bảng phân khung giờ treo tại nhà văn hóa các thôn.',
    users: 'Công chức bộ phận một cửa và các trưởng thôn',
  },
  {
    title: 'Sổ tay số theo dõi nước thải chuồng nuôi hộ gia đình',
    kind: 'solution',
    field: 'natural-resources',
    before:
      'Cán bộ địa chính đi kiểm tra từng hộ, ghi vào sổ giấy riêng, cuối năm không biết hộ nào đã nhắc, hộ nào đã sửa. Mương chung có mùi nhưng không chỉ ra được nguồn.',
    summary:
      'Mỗi hộ nuôi từ mười con lợn trở lên có một trang trên bảng tính chung: số con, kiểu bể, ngày hút bể, ảnh đầu ra mương. Tổ tự quản chụp ảnh mỗi tháng một lần, bảng tính tự tô màu hộ quá chín mươi ngày chưa hút bể. Xã hẹn xe hút theo tuyến để chia tiền xe.',
    novelty:
      'Gộp việc nhắc nhở, ghi hình và hẹn xe vào một trang của hộ, người dân tự xem được màu của nhà mình.',
    effect:
      'Sau sáu tháng, 87 trên 103 hộ hút bể đúng kỳ; tiền xe mỗi lần giảm từ 450.000 đồng còn 280.000 đồng; đơn phản ánh mùi giảm từ 19 còn 4.',
    conditions: 'Điện thoại chụp ảnh của tổ tự quản và một bảng tính dùng chung.',
    users: 'Các tổ tự quản bảo vệ môi trường của bốn thôn',
  },
  {
    title: 'Bẫy đèn năng lượng mặt trời báo sớm rầy nâu trên lúa',
    kind: 'solution',
    field: 'agriculture',
    before:
      'Dự báo rầy dựa vào một bẫy của huyện, cách cánh đồng xa nhất mười hai cây số, tin về xã chậm ba đến bốn ngày nên phun muộn hoặc phun thừa.',
    summary:
      'Nhóm kỹ thuật lắp sáu bẫy đèn dùng tấm pin cũ của đèn đường, mỗi bẫy có khay nước chia ô. Sáng sớm nông dân trực đồng đếm rầy theo ô, nhắn số qua nhóm điện thoại của hợp tác xã. Ngưỡng phun do trạm trồng trọt cho từng giai đoạn lúa; khi hai bẫy liền nhau vượt ngưỡng thì loa xã báo vùng cần thăm ruộng.',
    novelty: 'Tận dụng pin đèn đường hỏng để lập mạng bẫy dày gấp sáu lần, người trồng lúa tự đọc và tự báo.',
    effect:
      'Vụ hè thu giảm một lần phun trên 210 héc-ta, tiết kiệm khoảng 126 triệu đồng tiền thuốc và công phun.',
    conditions: 'Tấm pin còn dùng được, khay nhựa và người trực đồng biết đếm theo ô.',
    users: 'Hợp tác xã nông nghiệp và nông dân trực đồng',
  },
  {
    title: 'Đường dây nóng chuyển tuyến cấp cứu cho trạm y tế vùng xa',
    kind: 'initiative',
    field: 'health',
    before:
      'Khi có ca nặng, trạm gọi lần lượt ba số: xe, khoa cấp cứu, gia đình; có ca mất bốn mươi phút mới có xe mà khoa chưa biết chuẩn bị gì.',
    summary:
      'Trung tâm y tế lập một số gọi chung có người trực, kèm phiếu mười hai dấu hiệu đọc theo thứ tự qua điện thoại. Người trực vừa điều xe vừa nhắn phiếu cho khoa nhận. Trạm giữ sẵn túi chuyển tuyến niêm phong, mỗi tháng đổi thuốc một lần theo danh mục in ở nắp.',
    novelty: 'Ba cuộc gọi thành một, thông tin bệnh nhân đến khoa trước khi xe đến cổng.',
    effect: 'Thời gian từ lúc gọi đến lúc xe lăn bánh giảm từ 27 phút còn 9 phút trong 46 ca của năm.',
    conditions: 'Một điện thoại trực, phiếu in và mười một túi chuyển tuyến.',
    users: 'Trạm y tế các xã và khoa cấp cứu',
  },
  {
    title: 'Bản đồ hộ nghèo theo nguyên nhân để giao đúng nguồn vốn',
    kind: 'initiative',
    field: 'labour-social',
    before:
      'Danh sách hộ nghèo xếp theo thôn, ban nào cũng chọn lại từ đầu; hộ thiếu đất được cho vay mua bò, hộ thiếu tay nghề lại nhận cây giống.',
    summary:
      'Cán bộ chính sách ghi cho mỗi hộ một nguyên nhân chính và một nguyên nhân kèm, chấm lên bản đồ ruộng đất đã có. Mỗi nguồn vốn có một bảng điều kiện; bản đồ lọc ra hộ hợp điều kiện trước, sau đó thôn họp chọn trong danh sách đó. Sau sáu tháng ghi lại kết quả ngay trên bản đồ.',
    novelty: 'Nguồn vốn tìm đến hộ theo nguyên nhân nghèo thay cho chia đều theo thôn.',
    effect: 'Trong 64 hộ được giao vốn có 41 hộ thoát nghèo sau mười hai tháng, năm trước là 22 trên 70 hộ.',
    conditions: 'Bản đồ ruộng đất của xã và một buổi tập huấn cho trưởng thôn.',
    users: 'Công chức chính sách xã và các trưởng thôn',
  },
  {
    title: 'Nhật ký công trình bằng ảnh có tọa độ cho ban giám sát cộng đồng',
    kind: 'solution',
    field: 'construction-transport',
    before:
      'Ban giám sát cộng đồng chỉ ký vào biên bản nghiệm thu; phần móng, phần cống đã lấp không ai biết đã làm đúng chưa.',
    summary:
      'Mỗi hạng mục che khuất có một bảng chụp: chụp gì, từ phía nào, kèm thước. Thành viên ban giám sát dùng ứng dụng máy ảnh có sẵn tọa độ và giờ, đưa ảnh vào thư mục theo lý trình. Trước khi lấp, đủ ảnh theo bảng mới ký phiếu cho chuyển bước. Nhà thầu xem được cùng thư mục nên sửa ngay tại chỗ.',
    novelty: 'Người dân giám sát phần che khuất bằng bảng chụp chuẩn, không cần hiểu bản vẽ.',
    effect:
      'Ba công trình giao thông nông thôn phát hiện 7 điểm thiếu cát đệm, sửa trước khi đổ bê tông, không phát sinh chi phí.',
    conditions: 'Điện thoại có định vị và bảng chụp in trên giấy cứng.',
    users: 'Ban giám sát đầu tư của cộng đồng',
  },
  {
    title: 'Phiên chợ nông sản đặt trước của hội viên phụ nữ',
    kind: 'initiative',
    field: 'industry-trade',
    before:
      'Hội viên mang rau, gà ra chợ trung tâm, hôm nhiều bán rẻ, hôm ít không đủ giao cho bếp ăn. Không ai biết tuần sau nhà khác có gì.',
    summary:
      'Chi hội phụ nữ gom danh sách sẽ thu hoạch của từng nhà trước năm ngày, gửi bếp ăn các trường và cơ quan chọn. Phần còn lại bán ở phiên chợ chiều thứ sáu tại sân nhà văn hóa. Mỗi túi hàng có tên hộ và ngày hái; khách quét mã để nhận xét. Chi hội giữ một phần trăm doanh số làm quỹ hỗ trợ hội viên ốm đau.',
    novelty: 'Bán theo danh sách sẽ thu hoạch chứ không theo hàng đã có trong tay.',
    effect:
      'Sau bốn mươi phiên, doanh số bình quân 38 triệu đồng mỗi tuần của 57 hộ; hàng tồn giảm từ một phần tư còn một phần hai mươi.',
    conditions: 'Một sân có mái, cân đồng hồ và nhóm điện thoại của chi hội.',
    users: 'Hội viên chi hội phụ nữ ba thôn',
  },
  {
    title: 'Tiếng loa hai thứ tiếng ở cụm loa thông minh vùng dân tộc thiểu số',
    kind: 'solution',
    field: 'media',
    before:
      'Bản tin xã chỉ đọc tiếng phổ thông vào năm giờ chiều, khi bà con còn ở nương; người già nghe không hiểu hết.',
    summary:
      'Đài xã thu bản tin bằng hai thứ tiếng do già làng và giáo viên về hưu đọc, mỗi bản không quá bốn phút. Cụm loa thông minh hẹn giờ phát theo mùa vụ của từng thôn và phát lại buổi sáng sớm. Sau mỗi tuần, trưởng thôn hỏi năm hộ xem nhớ được tin nào, ghi điểm để chọn cách đọc.',
    novelty: 'Giờ phát theo mùa nương của từng thôn và có cách đo xem bà con nhớ được gì.',
    effect:
      'Tỷ lệ hộ nhớ đúng nội dung tiêm phòng tăng từ 34 lên 81 trên một trăm hộ được hỏi; số trẻ tiêm đủ tăng 23 cháu.',
    conditions: 'Cụm loa hẹn được giờ và hai người đọc tiếng dân tộc.',
    users: 'Đài truyền thanh xã và các trưởng thôn',
  },
  {
    title: 'Kho tình huống hòa giải ở cơ sở tra theo câu hỏi của người dân',
    kind: 'initiative',
    field: 'justice',
    before:
      'Hòa giải viên mới không biết bắt đầu từ đâu, hỏi cán bộ tư pháp từng việc; vụ ranh đất giống nhau ở hai thôn hòa giải theo hai cách.',
    summary:
      'Tổ tư pháp chép lại 120 vụ đã hòa giải thành, bỏ tên người, xếp theo câu hỏi mà người dân hay nói. Mỗi tình huống có ba mục: nghe ai trước, điều luật nào đọc cho hai bên, biên bản mẫu. Hòa giải viên tra trên điện thoại khi đang ngồi với hai bên và ghi thêm cách mình đã làm.',
    novelty: 'Tra bằng lời dân nói chứ không bằng tên điều luật, kho lớn lên theo từng vụ.',
    effect:
      'Tỷ lệ hòa giải thành tăng từ 71 lên 86 phần trăm; mười bốn vụ ranh đất dừng ở thôn, không lên tòa.',
    conditions: 'Cán bộ tư pháp soát tình huống mới mỗi quý một lần.',
    users: 'Các tổ hòa giải ở cơ sở',
  },
  {
    title: 'Nghiên cứu phục tráng giống nếp địa phương bằng chọn dòng tại ruộng',
    kind: 'research',
    field: 'agriculture',
    before:
      'Giống nếp bà con giữ đã lẫn bốn, năm dạng bông, chín không đều, năng suất còn 28 tạ một héc-ta, thương lái ép giá.',
    summary:
      'Đề tài chọn 240 bông đúng dạng cũ theo lời kể của người cao tuổi, gieo theo hàng, loại dần qua ba vụ bằng bảng chấm mười chỉ tiêu. Nông dân cùng chấm với kỹ sư, mỗi hộ giữ năm hàng để so. Vụ thứ ba nhân dòng tốt nhất ở hai ruộng cách ly và lập quy trình giữ giống cho tổ hợp tác.',
    novelty:
      'Người trồng tham gia chấm dòng ngay tại ruộng của mình, giống giữ được tính thơm mà trại giống không tả bằng số.',
    effect:
      'Năng suất đạt 41 tạ một héc-ta, độ đồng đều bông 94 phần trăm, giá bán cao hơn 4.500 đồng một ký.',
    conditions: 'Hai ruộng cách ly và tổ hợp tác cam kết giữ giống.',
    users: 'Tổ hợp tác trồng nếp và trạm trồng trọt',
  },
]

export const education: readonly Topic[] = [
  {
    title: 'Ôn tập toán lớp 9 theo nhóm lỗi sai thường gặp',
    kind: 'initiative',
    field: 'education',
    before:
      'Giáo viên ôn theo thứ tự chương, học sinh khá làm lại điều đã biết, học sinh yếu bỏ trống từ bài thứ ba.',
    summary:
      'Tổ toán gom bài kiểm tra ba năm, xếp thành mười bốn nhóm lỗi: quên điều kiện, chuyển vế sai dấu, vẽ thiếu trường hợp. Mỗi em làm một bài dò lỗi hai mươi câu, nhận phiếu riêng chỉ gồm ba nhóm lỗi nặng nhất. Em nào qua một nhóm thì dạy lại nhóm ấy cho bạn trước khi nhận phiếu mới.',
    novelty: 'Lấy lỗi sai làm đơn vị ôn tập, học sinh dạy lại nhau đúng chỗ mình vừa vượt qua.',
    effect: 'Điểm trung bình môn toán tuyển sinh tăng từ 4,8 lên 6,1; số bài dưới 2 điểm giảm từ 27 còn 6.',
    conditions: 'Bộ phiếu in sẵn và một tiết tự học có giáo viên mỗi tuần.',
    users: 'Giáo viên tổ toán và học sinh khối 9',
  },
  {
    title: 'Góc đọc hai mươi phút đầu giờ do học sinh tự quản',
    kind: 'initiative',
    field: 'education',
    before:
      'Thư viện mở giờ ra chơi, mỗi tuần mượn chưa tới ba mươi cuốn; sách ở tầng hai, học sinh nhỏ ngại lên.',
    summary:
      'Mỗi lớp nhận một thùng bốn mươi cuốn, đổi vòng hai tuần một lần theo lịch dán ở cửa. Đầu giờ sáng thứ hai, tư, sáu cả lớp đọc hai mươi phút, thủ thư nhỏ ghi tên sách vào thẻ. Cuối tháng lớp bình chọn cuốn hay bằng một câu viết tay dán lên cây đọc. Phụ huynh góp sách cũ đổi lấy thẻ mượn về nhà.',
    novelty: 'Sách đi tới lớp chứ lớp không phải đi tới sách; học sinh giữ toàn bộ sổ mượn.',
    effect:
      'Số lượt đọc tăng từ 110 lên 1.960 mỗi tháng; 62 phần trăm học sinh viết được câu nhận xét riêng.',
    conditions: 'Thùng sách luân chuyển và giá ở cuối lớp.',
    users: 'Học sinh và giáo viên chủ nhiệm khối 3, 4, 5',
  },
  {
    title: 'Dạy tăng cường tiếng Việt cho trẻ năm tuổi qua trò chơi chợ quê',
    kind: 'solution',
    field: 'education',
    before:
      'Trẻ người dân tộc thiểu số vào lớp một nói được rất ít tiếng Việt, giờ kể chuyện chỉ ngồi im nghe.',
    summary:
      'Cô giáo dựng góc chợ bằng quả, rau, vải thật của bản. Mỗi tuần thêm mười từ và hai mẫu câu mua bán; trẻ đổi vai người mua, người bán, người đong. Bà và mẹ được mời vào làm khách nói hai thứ tiếng. Cô ghi từ trẻ tự nói ra vào thẻ tranh, tuần sau chơi lại với từ ấy.',
    novelty: 'Từ mới đi ra từ đồ vật của bản và từ miệng trẻ, không theo danh sách in sẵn.',
    effect:
      'Sau chín tháng, trẻ dùng được trung bình 410 từ, trước là 170 từ; chuyên cần tăng từ 81 lên 95 phần trăm.',
    conditions: 'Góc chợ trong lớp và sự tham gia của phụ huynh.',
    users: 'Giáo viên mầm non các điểm trường lẻ',
  },
  {
    title: 'Thí nghiệm vật lý bằng vật liệu nhặt quanh trường',
    kind: 'solution',
    field: 'education',
    before: 'Phòng thiết bị có bốn bộ cho mười hai lớp, phần lớn tiết học thầy làm mẫu, trò ngồi nhìn.',
    summary:
      'Nhóm giáo viên soạn hai mươi hai thí nghiệm với chai nhựa, dây phanh xe đạp, quạt máy tính cũ. Mỗi phiếu có ảnh lắp, chỗ hay hỏng và con số phải đo được. Học sinh lắp theo nhóm ba người, ghi sai số và giải thích. Bộ nào đo lệch quá một phần mười thì nhóm khác lắp lại để tìm nguyên nhân.',
    novelty: 'Mọi học sinh đều tự tay đo, sai số trở thành bài học chứ không phải điều phải giấu.',
    effect: 'Số tiết có thực hành của học sinh tăng từ 6 lên 29 trong năm; chi phí một bộ dưới 15.000 đồng.',
    conditions: 'Kho vật liệu phân loại ở cuối dãy phòng học.',
    users: 'Giáo viên vật lý và học sinh trung học cơ sở',
  },
  {
    title: 'Theo dõi học sinh có nguy cơ bỏ học bằng ba dấu hiệu sớm',
    kind: 'initiative',
    field: 'education',
    before: 'Nhà trường chỉ biết khi học sinh đã nghỉ quá mười ngày, lúc ấy em đã theo người nhà đi làm xa.',
    summary:
      'Ba dấu hiệu được đếm mỗi tuần: vắng không phép hai buổi, không nộp bài ba lần, thôi chơi với nhóm bạn cũ. Giáo viên chủ nhiệm đánh dấu trên bảng chung; đủ hai dấu hiệu thì tổ tư vấn gặp gia đình trong ba ngày, có trưởng thôn đi cùng. Mỗi em có một người lớn trong trường nhận hỏi thăm hằng ngày.',
    novelty:
      'Hành động khi có dấu hiệu chứ không đợi khi đã nghỉ, và có một người lớn cụ thể chịu trách nhiệm.',
    effect: 'Số học sinh bỏ học giảm từ 23 còn 5 trong một năm học; 31 em được giữ lại sau lần gặp đầu.',
    conditions: 'Bảng theo dõi chung và sự phối hợp của trưởng thôn.',
    users: 'Giáo viên chủ nhiệm và tổ tư vấn học đường',
  },
  {
    title: 'Bữa ăn bán trú đủ chất từ vườn rau và thực đơn xoay bốn tuần',
    kind: 'initiative',
    field: 'education',
    before: 'Thực đơn lặp lại theo tuần, rau mua ngoài chợ giá thất thường, khay trả về còn nhiều cơm canh.',
    summary:
      'Nhà bếp lập hai mươi thực đơn tính sẵn năng lượng, xoay vòng bốn tuần để không món nào lặp trong nửa tháng. Vườn trường chia luống theo lớp, trồng đúng loại rau mà thực đơn cần sau bốn mươi ngày. Mỗi bữa cân phần thừa theo khay, món thừa quá một phần năm thì đổi cách nấu.',
    novelty: 'Lịch gieo rau đi theo thực đơn và phần thừa được cân để sửa món.',
    effect:
      'Phần thừa giảm từ 18 còn 6 phần trăm; trẻ thấp còi giảm từ 41 còn 24 cháu; tiền rau giảm 2,1 triệu đồng mỗi tháng.',
    conditions: 'Vườn 400 mét vuông và cân bàn ở bếp.',
    users: 'Tổ nấu ăn, giáo viên và học sinh bán trú',
  },
  {
    title: 'Lớp học đảo ngược môn lịch sử với nhân chứng địa phương',
    kind: 'solution',
    field: 'education',
    before:
      'Phần lịch sử địa phương chỉ có hai tiết đọc chép, học sinh nhớ ngày tháng nhưng không kể được chuyện nào.',
    summary:
      'Trước tiết học, nhóm học sinh phỏng vấn một nhân chứng trong xã theo bộ mười câu hỏi, quay phim không quá sáu phút. Cả lớp xem ở nhà và ghi hai điều còn nghi ngờ. Trên lớp các nhóm đối chiếu lời kể với tư liệu, tìm chỗ khác nhau và giải thích vì sao nhớ khác. Phim được lưu thành kho tư liệu của trường.',
    novelty: 'Học sinh làm việc của người viết sử: hỏi, đối chiếu, nghi ngờ, rồi mới kết luận.',
    effect:
      'Kho tư liệu có 38 phim; 84 phần trăm học sinh kể lại được một sự kiện của địa phương với chứng cứ.',
    conditions: 'Điện thoại quay phim và sự đồng ý của nhân chứng.',
    users: 'Giáo viên lịch sử và học sinh khối 8, 9',
  },
  {
    title: 'Phần mềm xếp thời khóa biểu cho trường có nhiều điểm lẻ',
    kind: 'solution',
    field: 'education',
    before:
      'Phó hiệu trưởng xếp tay mất hai tuần, giáo viên môn chung chạy ba điểm trường trong một buổi, trùng giờ phải dồn lớp.',
    summary:
      'Chương trình nhập khoảng cách giữa các điểm, số tiết và giờ nghỉ con nhỏ của giáo viên. Ràng buộc cứng là không ai di chuyển quá một lần trong buổi; ràng buộc mềm là tiết khó ở đầu giờ. Bảng tính chạy trên máy văn phòng, đổi một người nghỉ ốm thì chỉ xếp lại những ô liên quan.',
    novelty: 'Coi quãng đường giữa các điểm trường là ràng buộc chính, điều mà phần mềm bán sẵn không có.',
    effect:
      'Thời gian xếp giảm từ hai tuần còn nửa ngày; số lần di chuyển trong buổi giảm từ 46 còn 0 mỗi tuần.',
    conditions: 'Một máy tính văn phòng và bảng khoảng cách giữa các điểm.',
    users: 'Ban giám hiệu và văn phòng trường',
  },
  {
    title: 'Câu lạc bộ an toàn nước cho học sinh vùng sông suối',
    kind: 'initiative',
    field: 'education',
    before:
      'Năm nào cũng có tai nạn đuối nước dịp hè; trường không có bể, giáo viên chỉ nhắc trong giờ chào cờ.',
    summary:
      'Trường cùng đoàn xã đóng một bể khung lưới trên đoạn suối nông, có phao viền và người trực. Mỗi em học mười buổi: nổi, đứng nước, gọi người lớn, ném dây. Bản đồ điểm nguy hiểm do học sinh vẽ, cắm biển cùng thôn. Em đạt được nhận thẻ xanh và kèm hai em nhỏ ở cùng xóm.',
    novelty: 'Dạy đúng loại nước mà các em gặp hằng ngày, và mỗi em đạt kèm thêm hai em nhỏ.',
    effect: 'Hai mùa hè liền không có tai nạn; 214 em có thẻ xanh; 26 điểm nguy hiểm được cắm biển.',
    conditions: 'Khung lưới, phao và hai giáo viên có chứng chỉ cứu đuối.',
    users: 'Giáo viên thể dục, đoàn xã và học sinh',
  },
  {
    title: 'Nghiên cứu đánh giá năng lực đọc hiểu lớp 4 bằng thang năm bậc',
    kind: 'research',
    field: 'education',
    before:
      'Điểm đọc hiểu cho theo số câu đúng, hai em cùng 7 điểm nhưng một em chỉ tìm được chi tiết, một em suy luận được.',
    summary:
      'Đề tài dựng thang năm bậc từ tìm chi tiết đến nhận xét cách viết, thử trên 640 bài của bốn trường. Mỗi bậc có ba đoạn văn mẫu và câu hỏi thước đo; hai người chấm độc lập rồi so độ khớp. Kết quả trả cho giáo viên là bậc của từng em kèm hai hoạt động để lên bậc tiếp theo.',
    novelty: 'Chấm bằng bậc năng lực có văn bản mẫu của địa phương, kèm việc phải làm tiếp cho từng em.',
    effect: 'Độ khớp giữa hai người chấm đạt 0,83; sau một học kỳ 47 phần trăm học sinh lên ít nhất một bậc.',
    conditions: 'Bộ mười lăm đoạn văn và nửa ngày tập huấn người chấm.',
    users: 'Giáo viên khối 4 của bốn trường tiểu học',
  },
]
