/** Plans of invented localities of 2025 and 2026 as other offices write them, each for what the samples do not have. */

/** A department of a province: details on lines of their own, hours, rounds of quarters. */
export const DEPARTMENT = `ỦY BAN NHÂN DÂN TỈNH LAM HẢI
SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 214/KH-SNNMT
Lam Hải, ngày 17 tháng 01 năm 2026

KẾ HOẠCH
Công tác thi đua, khen thưởng năm 2026
của Sở Nông nghiệp và Môi trường

Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;
Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực tổ chức nhà nước và thi đua, khen thưởng;
Căn cứ Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ trưởng Bộ Nội vụ;
Xét đề nghị của Chánh Văn phòng Sở.

Sở Nông nghiệp và Môi trường ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026, cụ thể như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích: Tạo động lực thi đua trong toàn ngành.
2. Yêu cầu: Thiết thực, tiết kiệm.

II. NỘI DUNG, NHIỆM VỤ
1. Công tác thi đua
1.1. Phát động thi đua
a) Phát động phong trào thi đua năm 2026 với chủ đề "Xanh - Bền vững"; thời gian thực hiện: trước ngày 15/02/2026; Văn phòng Sở chủ trì.
b) Ký kết giao ước thi đua Khối thi đua số 3
- Đơn vị chủ trì: Văn phòng Sở.
- Đơn vị phối hợp: Các phòng, chi cục, đơn vị sự nghiệp.
- Thời gian: Quý I/2026.
1.2. Đăng ký danh hiệu thi đua: Các phòng, đơn vị gửi đăng ký về Văn phòng Sở trước 17 giờ ngày 28/02/2026.
2. Công tác khen thưởng
2.1. Khen thưởng thường xuyên
Hội đồng Thi đua - Khen thưởng Sở họp xét 02 đợt: đợt 1 trước ngày 15/6, đợt 2 trước ngày 15/12.
2.2. Khen thưởng chuyên đề, đột xuất: thực hiện thường xuyên trong năm.

III. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở
a) Tham mưu Giám đốc Sở triển khai Kế hoạch.
b) Báo cáo Sở Nội vụ kết quả 6 tháng (trước 15/6), năm (trước 15/12).
2. Các phòng, chi cục, đơn vị trực thuộc
a) Xây dựng kế hoạch của đơn vị, gửi về Sở (qua Văn phòng) chậm nhất ngày 10/02/2026.
b) Định kỳ hằng quý (trước ngày 20 tháng cuối quý), báo cáo kết quả thực hiện về Văn phòng Sở để tổng hợp.
c) Mỗi đơn vị phát hiện, giới thiệu ít nhất 01 tập thể và 02 cá nhân điển hình tiên tiến trong năm, gửi chậm nhất ngày 05 tháng đầu quý sau.
d) Hoàn thiện hồ sơ 10 ngày trước khi kết thúc quý.
3. Đề nghị Công đoàn ngành, Đoàn Thanh niên Sở phối hợp tuyên truyền.

Trong quá trình thực hiện nếu có vướng mắc, các đơn vị phản ánh về Văn phòng Sở để được hướng dẫn./.

Nơi nhận:
- Sở Nội vụ (b/c);
- Giám đốc, các Phó Giám đốc Sở;
- Các phòng, chi cục, đơn vị thuộc Sở (t/h);
- Website Sở;
- Lưu: VT, VP(Hằng).
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC




Đặng Thị Mai Khôi
`

/** A ward of 2025: numbers in three parts without a stop, the last item of a list before the next heading. */
export const WARD = `ĐẢNG ỦY – HĐND – UBND
PHƯỜNG TÂN HƯNG
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 5 /KH-UBND
Tân Hưng, ngày 20 tháng 12 năm 2025
KẾ HOẠCH
V/v phát động phong trào thi đua yêu nước năm 2026
Thực hiện Chỉ thị số 10/CT-UBND ngày 15 tháng 12 năm 2025 của Chủ tịch UBND tỉnh về tổ chức phong trào thi đua yêu nước năm 2026. UBND phường xây dựng kế hoạch cụ thể như sau:
1. MỤC ĐÍCH
Tuyên truyền sâu rộng.
2. CÁC NHIỆM VỤ TRỌNG TÂM
2.1 Quý I
2.1.1 Tổ chức lễ phát động (xong trước 10/01/2026)
2.1.2 Ký giao ước thi đua giữa các khu phố; các cơ quan; các trường
2.2 Quý II
2.2.1 Phong trào "Ngày Chủ nhật xanh"
2.2.2 Xét khen thưởng ngành giáo dục năm học 2025 – 2026
2.3 Quý III
2.3.1 Kiểm tra công tác thi đua tại 05 đơn vị
2.4 Quý IV
2.4.1 Tổng kết; bình xét khen thưởng, gửi hồ sơ về Sở Nội vụ trước 30/11
2.5 Nhiệm vụ thường xuyên
2.5.1 Duy trì chuyên mục “Người tốt, việc tốt” trên loa truyền thanh, mỗi tuần 02 lần
2.5.2 Khen thưởng đột xuất
3. TỔ CHỨC THỰC HIỆN
3.1 Giao phòng Văn hoá – Xã hội
Chủ trì tham mưu; tổng hợp báo cáo định kỳ tháng, quý, 6 tháng, năm.
3.2 Giao phòng Kinh tế, Hạ tầng và Đô thị
Tham mưu kinh phí.
3.3 Đề nghị UBMTTQ Việt Nam phường
Phát động phong trào trong đoàn viên.
3.4 Các khu phố, tổ dân phố
Mỗi khu phố giới thiệu 01 gương điển hình mỗi quý (trước ngày 25 của tháng thứ hai trong quý).
Yêu cầu các đơn vị thực hiện nghiêm túc./.
Nơi nhận :
- Sở Nội vụ tỉnh ;
- TT. Đảng uỷ, HĐND phường ;
- Các cơ quan, trường học, khu phố ;
- Lưu VP.
TM. UỶ BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
(đã ký)
Lê Hoài Nam
`

/** Parts with their name on the next line; columns in another order; -nt- for what stands above. */
export const PARTS_AND_DITTO = `UBND TỈNH LAM HẢI
SỞ NỘI VỤ
Số: 09/KH-SNV
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lam Hải, ngày 06 tháng 01 năm 2026
KẾ HOẠCH
Tuyên truyền gương điển hình tiên tiến năm 2026
Căn cứ Quyết định số 45/QĐ-UBND ngày 02/01/2026 của UBND tỉnh.
Phần thứ nhất
MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức.
2. Đúng đối tượng.
Phần thứ hai
NỘI DUNG VÀ PHÂN CÔNG NHIỆM VỤ
(Chi tiết tại bảng dưới đây)
TT\tThời gian hoàn thành\tLãnh đạo phụ trách\tNội dung công việc\tCơ quan thực hiện\tCơ quan phối hợp\tSản phẩm
I\tCÔNG TÁC THAM MƯU\t\t\t\t\t
1\tTrước 15/02\tĐ/c Giám đốc\tXây dựng bộ tiêu chí điển hình\tPhòng Thi đua - Khen thưởng\tVăn phòng Sở\tDự thảo Quyết định
2\tTháng 3\tĐ/c Phó Giám đốc phụ trách\tTổ chức hội thảo\tPhòng Thi đua - Khen thưởng\tBáo Lam Hải, Đài PTTH\tHội thảo
II\tCÔNG TÁC TUYÊN TRUYỀN\t\t\t\t\t
3\tHằng tháng\tĐ/c Phó Giám đốc phụ trách\tPhối hợp đăng bài gương điển hình\tVăn phòng Sở\t\t04 bài/tháng
4\tQuý II; Quý IV\t-nt-\tBiên tập bản tin thi đua\t-nt-\t-nt-\tBản tin
5\tTrước ngày 20/6 và 20/11\tĐ/c Giám đốc\tBáo cáo kết quả\tPhòng Thi đua - Khen thưởng\tCác phòng\tBáo cáo
6\tTheo Kế hoạch của tỉnh\tĐ/c Giám đốc\tTham dự hội nghị\tPhòng Thi đua - Khen thưởng\t\t
Phần thứ ba
TỔ CHỨC THỰC HIỆN
1. Phòng Thi đua - Khen thưởng có trách nhiệm theo dõi, tổng hợp kết quả trước ngày 05/12/2026.
2. Các phòng, đơn vị căn cứ nhiệm vụ được giao để thực hiện.
Nơi nhận:
- UBND tỉnh (để b/c);
- Lưu: VT, TĐKT.
GIÁM ĐỐC
Phan Bá Tùng
`

/** A table whose groups come without cells, as a paste gives merged cells; times of the day. */
export const GROUP_LINES = `UBND THÀNH PHỐ HẢI MINH
BAN QUẢN LÝ KHU CÔNG NGHIỆP
Số: 101/CTr-BQL
Hải Minh, ngày 09 tháng 01 năm 2026
CHƯƠNG TRÌNH CÔNG TÁC
Hội đồng Thi đua - Khen thưởng năm 2026
Căn cứ Quy chế hoạt động của Hội đồng Thi đua - Khen thưởng Ban hành kèm theo Quyết định số 33/QĐ-BQL ngày 05/5/2025;
Hội đồng Thi đua - Khen thưởng ban hành Chương trình công tác năm 2026 như sau:
I. NHIỆM VỤ TRỌNG TÂM
STT\tNỘI DUNG\tCHỦ TRÌ\tPHỐI HỢP\tTHỜI HẠN\tGHI CHÚ
Tháng 01/2026
1.\tHọp Hội đồng phiên thứ nhất\tThường trực Hội đồng\tThành viên Hội đồng\t20/01\t
2.\tBan hành quy chế\tVăn phòng\t\t25/01\t
Tháng 02/2026
3.\tKiểm tra việc đăng ký thi đua\tVăn phòng\tCông đoàn các KCN\tTuần 2\t
Quý II/2026
4.\tSơ kết 6 tháng\tVăn phòng\tCác phòng\tTrước 17 giờ ngày 20/6\t
5.\tXét sáng kiến (đợt 1)\tHội đồng Sáng kiến\tVăn phòng\tTháng 5-6\t
Cả năm
6.\tPhát hiện điển hình\tCác thành viên Hội đồng\tDoanh nghiệp\tThường xuyên\tmỗi thành viên ít nhất 01 điển hình
II. TỔ CHỨC THỰC HIỆN
Các thành viên Hội đồng căn cứ Chương trình để triển khai. Định kỳ 06 tháng và cả năm báo cáo Chủ tịch Hội đồng.
CHỦ TỊCH HỘI ĐỒNG
TRƯỞNG BAN
Đoàn Văn Lực
`

/** A draft: heads of a table in two rows, behind the signature; groups with Arabic numbers. */
export const TWO_HEADS = `UBND TỈNH PHÚ SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH\tĐộc lập - Tự do - Hạnh phúc
Số:       /KH-SVHTTDL\tPhú Sơn, ngày      tháng      năm 2026
DỰ THẢO
KẾ HOẠCH
Công tác thi đua, khen thưởng năm 2026
Căn cứ Luật Thi đua, khen thưởng năm 2022; Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ; theo đề nghị của Văn phòng Sở,
Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026, như sau:
I. MỤC ĐÍCH, YÊU CẦU
II. NỘI DUNG
Theo Phụ lục đính kèm.
III. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở: chủ trì theo dõi, đôn đốc; tham mưu báo cáo định kỳ 9 tháng và năm.
2. Các phòng, đơn vị: báo cáo chậm nhất ngày 25 của tháng cuối quý; riêng báo cáo năm gửi trước ngày 05/11/2026.
3. Kế toán Sở: bố trí kinh phí.
Nơi nhận:
- Sở Nội vụ;
- BGĐ Sở;
- Các phòng, ĐV;
- Lưu: VT, VP.
GIÁM ĐỐC
Lương Thị Bích Ngọc
Phụ lục
NHIỆM VỤ TRỌNG TÂM CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2026
(Kèm theo Kế hoạch số     /KH-SVHTTDL ngày    tháng     năm 2026)
STT\tNội dung\tPhân công thực hiện\t\tThời gian\t\tGhi chú
\t\tChủ trì\tPhối hợp\tBắt đầu\tHoàn thành\t
1\tCông tác thi đua\t\t\t\t\t
1.1\tPhát động thi đua năm 2026\tVăn phòng\tCác phòng\t05/01\t20/01\t
1.2\tKý giao ước thi đua\tVăn phòng\tCác đơn vị\t02/02/2026\t28/02/2026\t
2\tCông tác khen thưởng\t\t\t\t\t
2.1\tXét khen thưởng năm học\tPhòng QLVH\tVăn phòng\tTháng 6\tTháng 7\t
2.2\tTổng kết\tVăn phòng\tCác phòng\tQuý IV\tQuý IV\tHội nghị
`

/** A school year; months with their year; a chapter that looks back. */
export const SCHOOL_YEAR = `UBND HUYỆN SƠN TRÀ MY
PHÒNG GIÁO DỤC VÀ ĐÀO TẠO

Số: 61/KH-PGDĐT

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Sơn Trà My, ngày 16 tháng 9 năm 2024

KẾ HOẠCH
Công tác thi đua, khen thưởng
năm học 2024 - 2025

Căn cứ Công văn số 1455/SGDĐT-VP ngày 06/9/2024 của Sở Giáo dục và Đào tạo tỉnh
Phú Sơn hướng dẫn công tác thi đua, khen thưởng năm học 2024-2025; Căn cứ tình hình thực tế,

Phòng Giáo dục và Đào tạo xây dựng Kế hoạch như sau:

A. ĐẶC ĐIỂM TÌNH HÌNH
I. Thuận lợi
Đội ngũ đoàn kết.
II. Khó khăn
Cơ sở vật chất còn thiếu.

B. NHIỆM VỤ
I. Chỉ tiêu
- 100% trường đăng ký thi đua.
II. Thời gian thực hiện
1. Tháng 9/2024
- Các trường đăng ký thi đua, nộp bản đăng ký về Phòng GDĐT trước ngày
30/9/2024.
2. Tháng 10, 11/2024: Thi đua chào mừng ngày Nhà giáo Việt Nam 20/11.
3. Tháng 12/2024 đến tháng 01/2025
- Sơ kết học kỳ I.
4. Tháng 5/2025
- Các trường họp xét thi đua; gửi hồ sơ (01 bản) về Phòng trước ngày 20/5/2025. Hồ sơ gửi sau ngày 20/5/2025 không xem xét.
- Hội đồng sáng kiến Phòng chấm sáng kiến từ ngày 02 đến 10/5/2025.
5. Tháng 6/2025
- Tổng kết năm học, hoàn thành trước 15/6.

C. TỔ CHỨC THỰC HIỆN
- Bộ phận thi đua Phòng GDĐT: theo dõi.
- Hiệu trưởng các trường: triển khai đến từng giáo viên.
- Các cụm trưởng: chấm chéo, báo cáo kết quả chậm nhất 03 ngày sau khi kết thúc học kỳ.

Nơi nhận:
- Sở GDĐT (để b/c)
- UBND huyện (để b/c)
- Các trường MN, TH, THCS (để t/h)
- Lưu VT
TRƯỞNG PHÒNG


Hồ Văn Quý
`
