/** Plans of invented localities in shapes other than the five sample plans: what other offices write. */

/** Arabic chapters, 'a) Quý I', two columns of the head on one line, the title in large letters with the kind. */
export const LETTERED_QUARTERS = `ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN AN BÌNH                  Độc lập - Tự do - Hạnh phúc
-------                              ---------------
Số: 45/KH-UBND              An Bình, ngày 05 tháng 02 năm 2025

KẾ HOẠCH CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2025

Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;
Theo đề nghị của Trưởng phòng Nội vụ,
Ủy ban nhân dân huyện An Bình ban hành Kế hoạch công tác thi đua, khen thưởng năm 2025 như sau:

1. Mục đích, yêu cầu
- Tạo khí thế thi đua sôi nổi trong toàn huyện.
- Bảo đảm khen thưởng chính xác, công khai.
2. Nội dung và tiến độ thực hiện
a) Quý I/2025:
- Phòng Nội vụ chủ trì, phối hợp với Văn phòng HĐND và UBND huyện tham mưu ban hành kế hoạch kiểm tra năm 2025.
- Tổ chức ký kết giao ước thi đua năm 2025, hoàn thành trước ngày 28/02/2025.
b) Quý II/2025:
+ Sơ kết 6 tháng đầu năm.
+ Xét khen thưởng ngành giáo dục năm học 2024-2025.
c) Quý III và Quý IV/2025:
- Kiểm tra chéo giữa các khối thi đua.
d) Nhiệm vụ thường xuyên:
- Công an huyện cập nhật dữ liệu khen thưởng.
3. Tổ chức thực hiện
3.1. Phòng Nội vụ: theo dõi, đôn đốc, tổng hợp báo cáo UBND huyện.
3.2. Các phòng, ban, ngành huyện; UBND các xã, thị trấn
- Gửi kế hoạch về UBND huyện (qua Phòng Nội vụ) trước ngày 28/02/2025 để tổng hợp, báo cáo Sở Nội vụ.
- Mỗi quý giới thiệu tối thiểu 02 điển hình (tập thể và/hoặc cá nhân), gửi về Phòng Nội vụ chậm nhất ngày 20 của tháng cuối quý (trừ các trường trung học phổ thông).
3.3. Đề nghị Ủy ban MTTQ Việt Nam huyện phối hợp tuyên truyền, vận động hội viên.

Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2025, yêu cầu các đơn vị triển khai thực hiện./.

Nơi nhận:                                   TM. ỦY BAN NHÂN DÂN
- Sở Nội vụ (b/c);                             KT. CHỦ TỊCH
- TT Huyện ủy (b/c);                          PHÓ CHỦ TỊCH
- Các phòng, ban, ngành huyện;
- UBND các xã, thị trấn;                       (Đã ký)
- Lưu: VT, NV.
                                            Trần Thị Lan Hương
`

/** By months, without a single Roman number; tasks name their office first. */
export const BY_MONTHS = `UBND XÃ HÒA LẠC
Số: 12/KH-UBND

Hòa Lạc, ngày 10 tháng 01 năm 2026

KẾ HOẠCH
Thi đua, khen thưởng năm 2026

Thực hiện Kế hoạch số 07/KH-UBND ngày 05/01/2026 của UBND tỉnh Phú Sơn về công tác thi đua, khen thưởng năm 2026, UBND xã Hòa Lạc xây dựng Kế hoạch như sau:

1. NỘI DUNG THỰC HIỆN

Tháng 1
- Công chức Văn hóa - Xã hội tham mưu ký giao ước thi đua.
Trong tháng 3:
- Trạm Y tế xã báo cáo kết quả phong trào.
- Tổ chức hội nghị chuyên đề vào ngày 26/3.
Tháng 6/2026
- Sơ kết công tác thi đua 6 tháng đầu năm.
Tháng 11 và tháng 12
- Bình xét thi đua cuối năm.
Hằng tháng
- Đài truyền thanh xã phát tối thiểu 02 tin, bài/tháng về gương người tốt, việc tốt.

2. TỔ CHỨC THỰC HIỆN

a. Văn phòng HĐND và UBND xã: báo cáo kết quả về Sở Nội vụ trước ngày 05 của tháng sau.
b. Các trường học trên địa bàn xã: nộp báo cáo khi kết thúc năm học.
c. Các thôn: bình xét trước ngày 10 của tháng đầu quý, gửi danh sách về UBND xã.

Nơi nhận:
- Sở Nội vụ;
- Như trên;
- Lưu VT.
CHỦ TỊCH
Lò Văn Pín
`

/** A Markdown table, columns in another order, no groups: the time stands in its own column. */
export const STROKED_TABLE = `**SỞ NỘI VỤ TỈNH PHÚ SƠN**

Số:      /KH-SNV

Phú Sơn, ngày     tháng 01 năm 2025

# KẾ HOẠCH
## Tổ chức các hoạt động thi đua, khen thưởng năm 2025

Căn cứ Chương trình số 15-CTr/TU ngày 20/12/2024 của Tỉnh ủy về công tác thi đua năm 2025; Công văn số 88/BNV-TĐKT ngày 02/01/2025 của Bộ Nội vụ; Sở Nội vụ ban hành Kế hoạch như sau:

## I. NHIỆM VỤ CỤ THỂ

| TT | Thời gian hoàn thành | Nội dung công việc | Cơ quan thực hiện | Sản phẩm |
|:---|---|---|---|---|
| 1 | Trước 15/02/2025 | Xây dựng kế hoạch kiểm tra | Phòng Thi đua, khen thưởng | Kế hoạch |
| 2 | Quý II | Tổ chức tập huấn nghiệp vụ | Phòng Thi đua, khen thưởng chủ trì, phối hợp với Văn phòng Sở | Hội nghị |
| 3 | Tháng 9 | Thẩm định hồ sơ khen thưởng ngành giáo dục | Hội đồng Thi đua - Khen thưởng tỉnh | Tờ trình |
| 4 | Thường xuyên | Cập nhật cơ sở dữ liệu | Các phòng chuyên môn | |
| 5 | Chậm nhất 30/11/2025 | Tổng hợp hồ sơ cuối năm | Chủ trì: Phòng Thi đua, khen thưởng. Phối hợp: Văn phòng Sở; Thanh tra Sở | Báo cáo |
| 6 | Sau 10 ngày kể từ ngày có Nghị quyết | Triển khai nghị quyết | Văn phòng Sở | |

## II. TỔ CHỨC THỰC HIỆN

Các phòng, đơn vị thuộc Sở định kỳ 06 tháng, năm báo cáo kết quả thực hiện.

**Nơi nhận:**
- Ban Giám đốc Sở;
- Lưu: VT, TĐKT.

**GIÁM ĐỐC**
`

/** The table stands in an annex behind the signature; leads are merged over several rows, sums have no numbers. */
export const ANNEX_TABLE = `HỘI ĐỒNG NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
THỊ XÃ BẾN GỖ\tĐộc lập - Tự do - Hạnh phúc
Số: 03/CTr-HĐND\tBến Gỗ, ngày 20 tháng 12 năm 2024

CHƯƠNG TRÌNH
Thi đua giai đoạn 2025 - 2027

Thực hiện Nghị quyết số 31/NQ-HĐND ngày 10/12/2024 của Hội đồng nhân dân thị xã về nhiệm vụ năm 2025.

Phần thứ nhất. MỤC TIÊU
Phấn đấu mỗi năm có ít nhất 80% cơ quan đăng ký thi đua.

Phần thứ hai. TỔ CHỨC THỰC HIỆN
Các cơ quan thực hiện nhiệm vụ theo Phụ lục kèm theo.

TM. HỘI ĐỒNG NHÂN DÂN
CHỦ TỊCH

Phạm Quốc Dũng

Nơi nhận:
- Các cơ quan thị xã;
- Lưu: VT.

PHỤ LỤC
DANH MỤC NHIỆM VỤ
(Kèm theo Chương trình số 03/CTr-HĐND ngày 20 tháng 12 năm 2024)

STT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian thực hiện\tGhi chú
A\tCÔNG TÁC TUYÊN TRUYỀN\t\t\t\t
1\tMở chuyên mục\tĐài Truyền thanh thị xã\tPhòng Văn hóa; Phòng Nội vụ\tTháng 3/2025\t
2\tViết bài về điển hình\t\tCác phường, xã\tHằng tháng\tít nhất 04 bài
B\tCÔNG TÁC KHEN THƯỞNG\t\t\t\t
1\tXét khen thưởng đột xuất\tPhòng Nội vụ\t- Công an thị xã;
- Ban Chỉ huy Quân sự thị xã.\t\t
3\tTổng kết giai đoạn\tPhòng Nội vụ\tVăn phòng\tTrước ngày 15/11/2027\t
`

/** Cells one under the other, page numbers between: a paste from Word. */
export const FLATTENED_TABLE = `KẾ HOẠCH
Phong trào thi đua "Xanh, sạch, đẹp" năm 2025

Căn cứ Kế hoạch số 9/KH-UBND ngày 03/01/2025 của UBND huyện.

I. NHIỆM VỤ

STT

Nhiệm vụ

Cơ quan chủ trì

Cơ quan phối hợp

Thời gian

I

Công tác tổ chức

1

Phát động phong trào

Phòng Tài nguyên và Môi trường

Phòng Nội vụ

Tháng 2

2

2

Tổ chức ra quân

UBND các xã

- Đoàn Thanh niên;

- Hội Phụ nữ.

Quý II

3

Chấm điểm các tuyến đường

Phòng Nội vụ

Trước 30/10/2025

II. TỔ CHỨC THỰC HIỆN

1. Phòng Nội vụ tổng hợp kết quả, báo cáo trước ngày 15/12/2025.

Nơi nhận:
- UBND huyện;
- Lưu: VT.

CHỦ TỊCH
Nông Văn Tý
`

/** Out of a PDF: lines broken at the margin, page numbers in sentences, 'kinh tế' at one end and '- xã hội' at the other. */
export const PDF_PAGES = `UBND TỈNH PHÚ SƠN                          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN THI ĐUA - KHEN THƯỞNG                     Độc lập - Tự do - Hạnh phúc

Số: 7/KH-BTĐKT                               Phú Sơn, ngày 02 tháng 3 năm 2024

                                  KẾ HOẠCH
               Kiểm tra công tác thi đua, khen thưởng
                              năm 2024

   Căn cứ Quyết định số 11/QĐ-UBND ngày 09/01/2024 của Ủy ban nhân dân tỉnh Phú Sơn về
chương trình công tác năm 2024;
   Ban Thi đua - Khen thưởng tỉnh ban hành Kế hoạch kiểm tra như sau:

I. MỤC ĐÍCH
   Đánh giá việc thực hiện chính sách, pháp luật gắn với nhiệm vụ phát triển kinh tế
- xã hội của các địa phương, qua đó chấn chỉnh những hạn chế trong công tác khen
                                                                              1

thưởng ở cơ sở.

II. NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM VÀ PHÂN
CÔNG THỰC HIỆN
1. Các huyện, thị xã, thành phố và các cơ quan, đơn vị thuộc, trực thuộc Ủy ban nhân dân
tỉnh
   Tự kiểm tra và gửi báo cáo về Ban Thi đua - Khen thưởng tỉnh trước các ngày 25/4 và
25/10/2024.
                                      Trang 2/3
2. Thanh tra tỉnh
   Phối hợp với Ban Thi đua - Khen thưởng tỉnh thanh tra ít nhất 03 đơn vị/năm.

Nơi nhận:                                              KT. TRƯỞNG BAN
- Các huyện, thị xã,                                   PHÓ TRƯỞNG BAN
thành phố;
- Lưu: VT.                                            Ký bởi: Ban TĐKT
                                                      Vi Thị Sen
`

/** A table out of a PDF: only blanks part its columns. */
export const LAYOUT_TABLE = `KẾ HOẠCH
Thi đua năm 2025

Căn cứ Kế hoạch số 9/KH-UBND ngày 03/01/2025 của UBND huyện.

I. NHIỆM VỤ CỤ THỂ

Số                                       Đơn vị chủ trì    Thời gian
      Nhiệm vụ
TT                                       tham mưu          hoàn thành
      Phát động phong trào               Phòng Nội vụ      Tháng 2
1
      năm 2025                           (Thường trực)
2     Tổ chức ra quân                    UBND các xã       Quý II

II. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ tổng hợp kết quả, báo cáo trước ngày 15/12/2025.
`
