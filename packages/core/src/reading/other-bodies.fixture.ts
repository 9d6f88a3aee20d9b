/** Plans of invented bodies that are no authority of the State alone. */

/** Two bodies issue and sign. */
export const TWO_SIGNERS = `LIÊN ĐOÀN LAO ĐỘNG – SỞ NỘI VỤ                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH THANH VÂN                                      Độc lập - Tự do - Hạnh phúc

Số: 17/KHLT-LĐLĐ-SNV                           Thanh Vân, ngày 3 tháng 3 năm 2025

KẾ HOẠCH LIÊN TỊCH
Phối hợp tổ chức phong trào thi đua "Lao động giỏi, lao động sáng tạo" giai đoạn 2025 – 2027

Thực hiện Chương trình phối hợp số 02/CTPH-SNV-LĐLĐ ngày 20/01/2025 giữa Sở Nội vụ và Liên đoàn Lao động tỉnh;
Liên đoàn Lao động tỉnh và Sở Nội vụ thống nhất ban hành Kế hoạch liên tịch như sau:

I. MỤC ĐÍCH
Động viên công nhân, viên chức, lao động thi đua.

II. NỘI DUNG PHỐI HỢP
1. Tuyên truyền
Hai bên phối hợp tuyên truyền trên các phương tiện thông tin.
2. Phát động
Hằng năm, mỗi công đoàn cơ sở đăng ký ít nhất 01 công trình, sản phẩm, gửi về Liên đoàn Lao động tỉnh trước ngày 31/3 hằng năm.

III. TRÁCH NHIỆM CỦA CÁC BÊN
1. Trách nhiệm của Liên đoàn Lao động tỉnh
- Chủ trì, phối hợp với Sở Nội vụ tổ chức Hội nghị biểu dương vào tháng 5 hằng năm.
- Tổng hợp kết quả, gửi Sở Nội vụ trước ngày 10 tháng 12 hằng năm.
2. Trách nhiệm của Sở Nội vụ
- Thẩm định hồ sơ khen thưởng trong thời hạn 15 ngày làm việc kể từ ngày nhận đủ hồ sơ.
- Trình UBND tỉnh khen thưởng.
3. Trách nhiệm chung
- Luân phiên chủ trì họp giao ban 6 tháng một lần.

TM. BAN THƯỜNG VỤ LĐLĐ TỈNH                         GIÁM ĐỐC SỞ NỘI VỤ
PHÓ CHỦ TỊCH

Nguyễn Thị Hải Yến                                  Trần Đức Minh

Nơi nhận:
- Tổng LĐLĐ Việt Nam;
- UBND tỉnh;
- Lưu: VT LĐLĐ, SNV.
`

/** A body of the Party: 22-KH/…, K/T. */
export const PARTY = `TỈNH ỦY THANH VÂN                                     ĐẢNG CỘNG SẢN VIỆT NAM
BAN TUYÊN GIÁO VÀ DÂN VẬN
          *                                    Thanh Vân, ngày 15 tháng 01 năm 2026
Số 22-KH/BTGDVTU

KẾ HOẠCH
tuyên truyền các phong trào thi đua yêu nước năm 2026
-----

Thực hiện Chương trình công tác năm 2026 của Ban Thường vụ Tỉnh ủy, Ban Tuyên giáo và Dân vận Tỉnh ủy xây dựng kế hoạch tuyên truyền như sau:

I- MỤC ĐÍCH, YÊU CẦU
1- Mục đích
Tuyên truyền đậm nét.
2- Yêu cầu
Bảo đảm kịp thời.

II- NỘI DUNG TUYÊN TRUYỀN
- Tuyên truyền về Đại hội thi đua yêu nước.

III- TỔ CHỨC THỰC HIỆN
1- Các phòng chuyên môn của Ban
- Phòng Tuyên truyền, Báo chí - Xuất bản chủ trì tham mưu định hướng; hoàn thành trước 31/01.
2- Đảng ủy các xã, phường
- Báo cáo kết quả về Ban (qua Phòng Tuyên truyền, Báo chí - Xuất bản) vào ngày 15 hằng tháng.
3- Đề nghị các cơ quan báo chí
- Mở chuyên trang, chuyên mục; phấn đấu mỗi tháng ít nhất 04 tin, bài.

Nơi nhận:                                            K/T TRƯỞNG BAN
- Thường trực Tỉnh ủy (báo cáo),                     PHÓ TRƯỞNG BAN THƯỜNG TRỰC
- Đảng ủy các xã, phường,
- Lãnh đạo Ban,
- Lưu.
                                                     Vũ Thành Công
`
