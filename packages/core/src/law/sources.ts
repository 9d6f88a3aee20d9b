/**
 * Where each rule was read, in November 2026: public pages that reproduce the article, one step from the gazette. Before
 * a rule is relied on, a legal officer reads the signed text. The part after the arrow says what was read there.
 */
const pages = {
  '1900-2288':
    'https://1900.com.vn/sang-kien-la-gi-quy-dinh-ve-cong-nhan-sang-kien-2288 → Điều lệ Sáng kiến Điều 3, 5',
  'bdb-500':
    'https://baodienbienphu.com.vn/tin-tuc/chinh-tri/215916/ban-hanh-quy-che-lam-viec-cua-hoi-dong-thi-dua---khen-thuong-trung-uong?page=62 → QĐ 500/QĐ-TTg năm 2024: quy chế làm việc của Hội đồng Thi đua - Khen thưởng Trung ương',
  'bg-10550': 'http://bacgiangdpi.gov.vn/node/10550 → Chỉ thị 34-CT/TW, qua công văn triển khai của tỉnh',
  'bm-c52500550':
    'https://baomoi.net.vn/phan-cap-phan-quyen-trong-linh-vuc-thi-dua-khen-thuong-c52500550.epi → NĐ 152 Điều 6.1',
  'bn-86':
    'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quyet-dinh-86-2025-QD-UBND-cong-tac-thi-dua-khen-thuong-Bac-Ninh-682835.aspx → QĐ 86/2025/QĐ-UBND Bắc Ninh',
  'bp-634':
    'https://binhphuoc.gov.vn/vi/snv/Tin-tuc/ra-soat-de-nghi-khen-thuong-qua-trinh-cong-hien-theo-nghi-dinh-so-98-2023-nd-cp-ngay-31-12-2023-cua-chinh-phu-634.html → Bình Phước: bảng chức vụ và số năm xét quá trình cống hiến theo NĐ 98',
  'bqt-256580':
    'https://baoquocte.vn/muc-tien-thuong-thi-dua-khen-thuong-moi-nhat-nam-2024-256580.html → Bảng hệ số tiền thưởng của NĐ 98, mức năm 2024',
  'brvt-19358':
    'https://sotnmt.baria-vungtau.gov.vn/pTinTucDetail.aspx?fid=19358 → NĐ 98 Điều 67 (khen thưởng doanh nghiệp)',
  'btdkt-53226':
    'https://banthiduakhenthuongtw.gov.vn/noi-dung/53226 → Thông báo lấy ý kiến theo NĐ 98 Điều 46',
  'cdvn-9026':
    'https://congdoanvietnam.vn/quan-he-lao-dong/quy-thi-dua-khen-thuong-cua-cap-xa-nam-2026-9026.tld → NĐ 152 Điều 46.3 (quỹ của cấp xã)',
  'cp-218100':
    'https://vanban.chinhphu.vn/?classid=1&docid=218100&pageid=27160&typegroupid=3 → Luật 06/2026/QH16, trang văn bản chính thức (đọc qua gh-register)',
  'cp-218107':
    'https://vanban.chinhphu.vn/?pageid=27160&docid=218107 (đọc qua github.com/diepxuan/diepxuan.github.io) → NĐ 161/2026/NĐ-CP Điều 3.2',
  cujut: 'https://c1nguyendu.pgdcujut.edu.vn/luat-thi-dua-khen-thuong-2022.html → Luật 2022 Điều 1–3',
  'dl-218012':
    'https://danluatold.thuvienphapluat.vn/chu-tich-nuoc-co-quyen-quyet-dinh-tang-nhung-hinh-thuc-khen-thuong-nao-218012.aspx?PostID=616666 → Luật 2022 Điều 77, 33.2, 54.2 (nguyên văn)',
  'dt-678877':
    'https://thuviennhadat.vn/vbpl/quyet-dinh-132-2025-qd-ubnd-quy-dinh-xet-cong-nhan-sang-kien-dong-thap-678877.html → QĐ 132/2025/QĐ-UBND Đồng Tháp, phần căn cứ pháp lý',
  'dt-draft':
    'https://dantri.com.vn/noi-vu/bo-noi-vu-de-xuat-thay-the-tieu-chuan-danh-hieu-lao-dong-tien-tien-20251215203438478.htm → Dự thảo tháng 12/2025 của luật sửa đổi',
  'dvc-16437':
    'https://dichvucong.gov.vn/p/home/dvc-chi-tiet-cau-hoi.html?id=16437&row_limit=1 → Xác nhận nghĩa vụ thuế và bảo hiểm',
  'dx-index':
    'https://github.com/diepxuan/diepxuan.github.io (van-ban/thi-dua-khen-thuong-cac-danh-hieu-vinh-du-nha-nuoc/index.md) → Danh mục văn bản, có QĐ 01/2026/QĐ-TTg',
  'gdsk-152':
    'https://giadinh.suckhoedoisong.vn/cong-chuc-vien-chuc-mung-tham-se-duoc-nhan-tien-thuong-hon-8-trieu-dong-neu-dat-duoc-thanh-tich-nay-172250808152932881.htm → NĐ 152 Điều 54.1',
  'gh-0602':
    'https://github.com/lifephongphanmem/thiduakhenthuong (resources/views/BaoCao/TT022023/Mau0602.blade.php) → Phần đầu biểu thống kê 0602.N/BNV-TĐKT',
  'gh-danang':
    'https://github.com/leanhvu-ktnn/DANANG_CQ2Cap_KTNN (index.md) → Thuộc tính trên vbpl: NĐ 152 hết hiệu lực 1/3/2027',
  'gh-nd30':
    'https://github.com/ericphan28/van-ban-plus (docs/van-ban-phap-quy/nghi-dinh/30-2020-ND-CP/van-ban-goc: Phuluc1.md, Phuluc3.md) → NĐ 30/2020 Phụ lục I và III',
  'gh-register':
    'https://github.com/VindWeen/PTUD_PhatTrienUngDung (docs/ai/source-register/06_Nguon.csv; docs/ai/criteria-draft/SOURCE_REVIEW.md) → Danh mục văn bản có ngày hiệu lực, trong đó có Luật 06/2026/QH16, TT 15/2025, TT 01/2024',
  'ghgd-118863': 'https://giadinhvaphapluat.vn → Luật 2022 Điều 15',
  'hn-71':
    'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quyet-dinh-71-2025-QD-UBND-Quy-che-xet-tang-danh-hieu-Cong-dan-Thu-do-uu-tu-Ha-Noi-682364.aspx → QĐ 71/2025/QĐ-UBND Hà Nội',
  'hn-thon':
    'https://trachmyloc.phuctho.hanoi.gov.vn/tin-chi-tiet/-/chi-tiet/thong-bao-niem-yet-cong-khai-cac-thon-at-danh-hieu-thon-van-hoa-nam-2024-4949-97.html → Thủ tục thôn, tổ dân phố văn hóa (NĐ 86 Điều 7)',
  'hpl-60': 'http://hethongphapluat.vn/luat-thi-dua-khen-thuong-2022/dieu-60 → Luật 2022 Điều 60',
  'hpl-83': 'http://hethongphapluat.vn/luat-thi-dua-khen-thuong-2022/dieu-83 → Luật 2022 Điều 83',
  'hpl-nd98':
    'https://hethongphapluat.com/decree-no-98-2023-nd-cp-dated-december-31-2023-on-elaboration-on-the-law-on-emulation-and-commendation.html → NĐ 98 Điều 1–2',
  'hpl-nd98-m2':
    'https://hethongphapluat.com/nghi-dinh-98-2023-nd-cp-huong-dan-luat-thi-dua-khen-thuong/chuong-2/muc-2 → NĐ 98 Chương II Mục 2, Điều 6',
  'hue-25046':
    'https://tthc.hue.gov.vn/Content/Print/thutuc.aspx?iThuTuc=25046 → Thủ tục hành chính của Huế: hủy quyết định khen thưởng (Điều 93.2)',
  'hust-27':
    'https://sbft.hust.edu.vn/hai-vien-thuoc-truong-hoa-va-khoa-hoc-su-song-nhan-danh-hieu-tap-the-lao-dong-xuat-sac.html → Luật 2022 Điều 27',
  'lawnet-25':
    'https://lawnet.vn/en/laws/tap-the-phai-dat-duoc-nhung-tieu-chuan-dieu-kien-nao-de-duoc-xet-tang-danh-hieu-co-thi-dua-cac-cap-22767.html → Luật 2022 Điều 25 (bản tiếng Anh)',
  'lc-76381':
    'http://laocai.edu.vn/?pageid=100257&qid=76381 → Lào Cai trả lời: không có tỷ lệ Lao động tiên tiến',
  'ld-1400546':
    'https://news.laodong.vn/giao-duc/tieu-chuan-de-giao-vien-nhan-bang-khen-cua-thu-tuong-1400546.ldo → Bộ Nội vụ trả lời: Điều 73.1.b, có ví dụ tính năm',
  'ld-1432533':
    'https://news.laodong.vn/thoi-su/bo-noi-vu-neu-tieu-chuan-tang-bang-khen-cua-bo-truong-1432533.ldo → Bộ Nội vụ trả lời: Điều 74.1.d và cách tính sáng kiến',
  'ld-1442348':
    'https://news.laodong.vn/cong-doan/nguyen-tac-nhan-tien-thuong-khi-dat-nhieu-danh-hieu-thi-dua-1442348.ldo → NĐ 98 Điều 53, khoản 1–8',
  'ld-1446302':
    'https://news.laodong.vn/cong-doan/muc-tien-thuong-huan-chuong-lao-dong-hang-3-1446302.ldo → NĐ 73/2024 Điều 3.2; NĐ 98 Điều 55',
  'ld-1453321':
    'https://news.laodong.vn/thoi-su/dieu-kien-de-cong-chuc-cap-tinh-nhan-bang-khen-cua-thu-tuong-1453321.ldo → Bộ Nội vụ trả lời: Điều 73.1.b; NĐ 98 Điều 4.3',
  'ld-1461205':
    'https://news.laodong.vn/thoi-su/xet-chien-si-thi-dua-co-so-voi-can-bo-khong-chuyen-trach-xa-1461205.ldo → Câu hỏi về Chiến sĩ thi đua cơ sở của cán bộ không chuyên trách cấp xã (phần trả lời bị cắt)',
  'ld-1467558':
    'https://news.laodong.vn/thoi-su/bo-noi-vu-noi-ve-tieu-chuan-xet-huan-chuong-lao-dong-hang-ba-1467558.ldo → Bộ Nội vụ trả lời: Điều 44.1.e',
  'ld-1533307':
    'https://ja.laodong.vn/tu-van-phap-luat/quy-dinh-tang-huan-chuong-lao-dong-hang-ba-cho-ca-nhan-co-qua-trinh-cong-hien-lau-dai-1533307.ldo → NĐ 152 Điều 21 (trang dịch máy)',
  'ld-1535725':
    'https://ja.laodong.vn/cong-doan/muc-tien-thuong-bang-khen-giay-khen-ky-niem-chuong-doi-voi-ca-nhan-theo-nghi-dinh-152-1535725.ldo → NĐ 152 Điều 54.1 (trang dịch máy, một số hệ số bị làm tròn khi dịch)',
  'ld-1576633':
    'https://news.laodong.vn/tu-van-phap-luat/quy-dinh-ve-ho-so-thu-tuc-xet-tang-danh-hieu-bang-khen-cua-thu-tuong-chinh-phu-1576633.ldo → NĐ 152 Điều 42',
  'ld-1585761':
    'https://ja.laodong.vn/xa-hoi/1-ca-nhan-o-bac-ninh-duoc-tang-danh-hieu-chien-si-thi-dua-toan-quoc-1585761.ldo → Quyết định năm 2025 của Bắc Ninh; thời điểm đề nghị Chiến sĩ thi đua toàn quốc (trang dịch máy)',
  'ld-1629499':
    'https://news.laodong.vn/giao-duc/du-kien-giao-vien-phai-co-sang-kien-moi-duoc-danh-hieu-chien-si-thi-dua-co-so-1629499.ldo → DRAFT Điều 23',
  'ldtd-166833':
    'https://laodongthudo.vn/khong-xet-lao-dong-tien-tien-voi-ca-nhan-moi-tuyen-dung-duoi-6-thang-166833.html → TT 01/2024/TT-BNV, các điểm chính',
  'lhn-22684':
    'https://luathoanhut.vn/tieu-chuan-huan-chuong-doc-lap-hang-nhi-cho-ca-nhan-cong-hien-lau-dai-a22684.html → NĐ 98 Điều 11',
  'lvn-71': 'https://luatlvn.com/2023/08/05/dieu-71-luat-thi-dua-khen-thuong → Luật 2022 Điều 71',
  'lvn-84':
    'https://luatlvn.com/2023/08/05/khoan-1-dieu-84-luat-thi-dua-khen-thuong → Luật 2022 Điều 84.1–84.2',
  'moha-60':
    'https://societynewstech.com/bonoivu/tin-tuc-hoat-dong/lay-y-kien-nhan-dan-doi-voi-ca-nhan-de-nghi-tang-danh-hieu-anh-hung-lao-dong-thoi-ky-doi-moi.html?categoryId=1903288 → Bản sao một thông báo của Bộ Nội vụ dẫn NĐ 98 Điều 46.1 và NĐ 152 Điều 60.3',
  'moj-3407':
    'https://moj.gov.vn/en/Pages/Activities-of-public-administrative-and-justice-reform.aspx?ItemID=3407 → Bộ Tư pháp tóm tắt Luật 2022',
  'nd-298715':
    'https://sonoivu.namdinh.gov.vn/hoat-dong-thi-dua-khen-thuong/muc-tien-thuong-cac-danh-hieu-thi-dua-hinh-thuc-khen-thuong-cua-luat-thi-dua-khen-thuong-theo-mu-298715 → NĐ 24/2023: 1.800.000 đồng từ 1/7/2023',
  'nnt-73':
    'https://nguoi-noi-tieng.com/xa-hoi/cac-tieu-chuan-dieu-kien-can-thiet-de-duoc-nhan-bang-khen-thu-tuong-chinh-phu-nam-2024-1671902 → Điều 73.1 điểm a–c (điểm d bị cắt)',
  'pbgd-743':
    'https://pbgdplthainguyen.gov.vn/index.php/news/gioi-thieu-noi-dung-van-ban-phap-luat-moi/khung-tieu-chuan-xet-tang-danh-hieu-gia-dinh-van-hoa-thon-to-dan-pho-van-hoa-xa-phuong-thi-tran-tieu-bieu-743.html → NĐ 86, bản tóm tắt',
  'pd-nd30':
    'https://github.com/diepxuan/diepxuan.github.io (van-ban/van-thu-luu-tru/cong-tac-van-thu.md) → NĐ 30/2020, phần nội dung theo Pháp điển',
  'plcs-74072':
    'https://phapluatvacuocsong.vn/khong-xet-tang-danh-hieu-lao-dong-tien-tien-doi-voi-cac-ca-nhan-moi-tuyen-dung-duoi-06-thang-a74072.html → TT 01/2024 Điều 1.5',
  'plo-888927':
    'https://plo.vn/truong-hop-nao-xu-ly-du-lieu-ca-nhan-khong-can-su-dong-y-cua-chu-the-post888927.html → Luật BVDLCN 2025 Điều 16',
  'pnvn-98':
    'https://phunuvietnam.vn/muc-tien-thuong-danh-hieu-thi-dua-bang-khen-giay-khen-ky-niem-chuong-20240107151947536.htm → NĐ 98 Điều 53 (nguyên văn tiếng Việt)',
  'qdnd-44':
    'https://thongtin.vietnam.vn/xin-y-kien-xet-phong-tang-danh-hieu-anh-hung-luc-luong-vu-trang-nhan-dan → Thông báo dẫn NĐ 152 Điều 44.2, 10 ngày làm việc',
  'tb-35':
    'https://bantdkt.thaibinh.gov.vn/huan-chuong/%E2%80%9Chuan-chuong-ho-chi-minh%E2%80%9D-3140.html → Luật 2022 Điều 35',
  'tb-hpl':
    'https://thachbinh.hatinhcity.gov.vn/portal/pages/2024-11-24/Luat-thi-dua-khen-thuong-nam-2022-481240.aspx → Một xã tóm tắt Luật 2022 (phần đầu)',
  'tn-7003':
    'http://tanbinhthanhpho.tayninh.gov.vn/vi/news/xh/mau-bien-ban-hop-thon-to-dan-pho-binh-xet-danh-hieu-gia-dinh-van-hoa-7003.html → Gia đình văn hóa: hằng năm, trước 25/11',
  'tnd-29':
    'https://thuviennhadat.vn/phap-luat-doi-song/danh-hieu-xa-phuong-thi-tran-tieu-bieu-quy-dinh-the-nao-576537.html → Luật 2022 Điều 29 và đầu Điều 30',
  'tnd-679940':
    'https://thuviennhadat.vn/phap-luat/thu-tuc-tang-truy-tang-danh-hieu-anh-hung-lao-dong-moi-nhat-2025-tai-cap-trung-uong-thuc-hien-nhu-t-209046-679940.html → QĐ 311/QĐ-BNV năm 2025: thủ tục Anh hùng Lao động',
  'tnd-725648':
    'https://thuviennhadat.vn/phap-luat/tai-toan-bo-file-bieu-mau-ho-so-de-nghi-khen-thuong-theo-thong-tu-62-2025-tt-bnnmt-725648.html → TT 62/2025/TT-BNNMT: danh mục biểu mẫu (ví dụ của ngành)',
  'tnd-726127':
    'https://thuviennhadat.vn/phap-luat/tai-file-11-mau-bao-cao-thanh-tich-theo-nghi-dinh-152-2025-726127.html → NĐ 152 Điều 4, 59; danh mục mẫu báo cáo',
  'tnd-en':
    'https://thuviennhadat.vn/van-ban-phap-luat-viet-nam/law-06-2022-qh15-emulation-and-commendation-525797.html → Luật 2022 bản tiếng Anh, Điều 1–3',
  'tt-54716':
    'http://tintuc.thuvienphapluat.com/thoi-su-phap-luat/chinh-sach-moi/54716/cac-loai-huan-chuong-huy-chuong-theo-luat-thi-dua-khen-thuong-2022 → Luật 2022 Điều 33, 54: danh mục huân chương, huy chương',
  'tt-58929':
    'http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/58929/thu-tuc-xet-tang-danh-hieu-gia-dinh-van-hoa-tu-30-01-2024 → Thủ tục Gia đình văn hóa (QĐ 191/QĐ-BVHTTDL năm 2024; NĐ 86 Điều 7–8)',
  'tt-85':
    'https://tintuc.thuvienphapluat.com/ho-tro-phap-luat/tu-van-phap-luat/58801/05-truong-hop-xet-khen-thuong-theo-thu-tuc-don-gian → Luật 2022 Điều 85; NĐ 98 Điều 40',
  'tvl-2746':
    'https://thuvienluat.bepro.vn/?p=223571 → Hướng dẫn 2746/HD-BTĐKT năm 2015 (dẫn Chỉ thị 34-CT/TW; khối thi đua)',
  'tvpl-120533':
    'https://thuvienphapluat.vn/phap-luat/huan-chuong-dai-doan-ket-dan-toc-duoc-xet-tang-vao-ngay-thanh-lap-mat-tran-dan-toc-thong-nhat-viet--365165-120533.html → NĐ 98 Điều 37',
  'tvpl-137799':
    'https://thuvienphapluat.vn/phap-luat/thoi-su-phap-luat/ho-so-xet-tang-hoac-truy-tang-bang-khen-cua-thu-tuong-chinh-phu-theo-quy-dinh-moi-nhat-2024-467504-137799.html?rel=goi-y-cung-tag → NĐ 98 Điều 42',
  'tvpl-138694':
    'https://thuvienphapluat.vn/phap-luat/co-bi-coi-la-vi-pham-quy-dinh-ve-bao-ve-du-lieu-ca-nhan-khi-quyet-dinh-hanh-chinh-ghi-so-can-cuoc-c-709192-138694.html → NĐ 13/2023 Điều 13.4, 17.5',
  'tvpl-138908':
    'https://beta.thuvienphapluat.vn/phap-luat/thoi-su-phap-luat/khong-xet-tang-danh-hieu-lao-dong-tien-tien-doi-voi-cac-ca-nhan-moi-tuyen-dung-duoi-6-thang-tu-ngay-255665-138908.html → TT 01/2024 Điều 1.5',
  'tvpl-140185':
    'thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/quy-thi-dua-khen-thuong-duoc-thanh-lap-tu-nhung-nguon-nao-theo-huong-dan-moi-nhat-tai-nghi-dinh-982-140185.html → NĐ 98 Điều 50 (nguồn quỹ)',
  'tvpl-197937':
    'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/cong-nhan-sang-kien-trong-nganh-bao-hiem-xa-hoi-viet-nam-voi-doi-tuong-va-dieu-kien-the-nao-798201-197937.html → QĐ 964/QĐ-BHXH năm 2024: một quy chế sáng kiến cụ thể',
  'tvpl-213534':
    'https://thuvienphapluat.vn/phap-luat/noi-dung-to-chuc-phong-trao-thi-dua-trong-toa-an-nhan-dan-quy-dinh-the-nao-quy-dinh-ve-cac-doi-tuon-609686-213534.html → TT 01/2024/TT-TANDTC: số lượt bỏ phiếu, số thành viên dự (ví dụ của ngành)',
  'tvpl-214280':
    'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/thu-tuc-khen-thuong-huan-chuong-chien-cong-cho-ca-nhan-tap-the-ve-thanh-tich-dot-xuat-nam-2025-tai--35801-214280.html → QĐ 311/QĐ-BNV năm 2025: huân chương do thành tích đột xuất, các bước và thời hạn',
  'tvpl-215113':
    'https://thuvienphapluat.vn/phap-luat/danh-hieu-thi-dua-doi-voi-ho-gia-dinhla-gi-ho-gia-dinh-co-quyen-va-nghia-vu-gi-trong-thi-dua-va-khe-215113.html → Luật 2022 Điều 19–20, 86–87, 93',
  'tvpl-215479':
    'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/thu-tuc-tang-thuong-bang-khen-cua-thu-tuong-chinh-phu-cho-ca-nhan-tap-the-ve-thanh-tich-dot-xuat-20-778979-215479.html → QĐ 311/QĐ-BNV 2025: BK TTg đột xuất',
  'tvpl-215480':
    'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/thu-tuc-tang-thuong-co-thi-dua-cua-chinh-phu-ve-thanh-tich-thi-dua-theo-chuyen-de-nam-2025-cap-trun-463566-215480.html → QĐ 311/QĐ-BNV năm 2025: Cờ thi đua của Chính phủ theo chuyên đề',
  'tvpl-218203':
    'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/ty-le-chien-si-thi-dua-co-so-2025-moi-nhat-la-bao-nhieu-dieu-kien-xet-tien-thuong-chien-si-thi-dua--676591-218203.html → Câu hỏi về tỷ lệ Chiến sĩ thi đua cơ sở; Điều 23–24',
  'tvpl-219217':
    'https://thuvienphapluat.vn/phap-luat/mot-sang-kien-co-duoc-dung-de-xet-nhieu-danh-hieu-thi-dua-hay-khong-ho-so-de-nghi-xet-tang-bao-gom--753409-219217.html → Điều 22, 84; CV 5007/BNV-TĐKT về việc dùng lại sáng kiến',
  'tvpl-219221':
    'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/mau-phieu-bau-chien-si-thi-dua-co-so-moi-nhat-2025-mau-bien-ban-kiem-phieu-bau-chien-si-thi-dua-co--746056-219221.html → NĐ 98 Điều 104 (mẫu bằng)',
  'tvpl-219283':
    'https://thuvienphapluat.vn/phap-luat/mau-bao-cao-thanh-tich-de-nghi-tang-danh-hieu-anh-hung-cho-tap-the-co-thanh-tich-dac-biet-xuat-sac--752545-219283.html → NĐ 98 Điều 4 (đủ các khoản), Điều 41, Điều 47.4.b',
  'tvpl-219383':
    'https://thuvienphapluat.vn/phap-luat/co-quan-nao-co-tham-quyen-tuoc-danh-hieu-vinh-du-nha-nuoc-muc-tien-thuong-danh-hieu-vinh-du-nha-nuo-929077-219383.html → Luật 2022 Điều 93: tước danh hiệu',
  'tvpl-220523':
    'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/anh-hung-lao-dong-la-ai-ai-duoc-nha-nuoc-phong-tang-danh-hieu-anh-hung-lao-dong-danh-hieu-anh-hung--455999-220523.html → Điều 59, 63; NĐ 98 Điều 56; hồ sơ Anh hùng Lao động',
  'tvpl-220962':
    'https://thuvienphapluat.vn/phap-luat/khong-can-sang-kien-van-duoc-de-nghi-tang-danh-hieu-chien-si-thi-dua-co-so-dung-khong-theo-quy-dinh-637360-220962.html → Điều 23; NĐ 129/2025 Điều 59',
  'tvpl-220979':
    'https://thuvienphapluat.vn/phap-luat/xet-danh-hieu-chien-si-thi-dua-co-so-phai-co-ty-le-phieu-dong-y-la-bao-nhieu-ho-so-khen-thuong-gom--367655-220979.html → NĐ 98 Điều 30.7, 34, 47, 54',
  'tvpl-220982':
    'https://thuvienphapluat.vn/phap-luat/xet-khen-thuong-danh-hieu-chien-si-thi-dua-cac-cap-can-tai-lieu-gi-thoi-gian-nop-ho-so-xet-khen-thu-465492-220982.html → NĐ 98 Điều 32–34; Luật Điều 21',
  'tvpl-220988':
    'https://thuvienphapluat.vn/phap-luat/giao-vien-xet-danh-hieu-chien-si-thi-dua-co-so-phai-dap-ung-tieu-chuan-gi-hoi-dong-thi-dua-khen-thu-142903-220988.html → Hội đồng của trường học (TT 28/2020, TT 32/2020/TT-BGDĐT Điều 12)',
  'tvpl-221003':
    'https://thuvienphapluat.vn/phap-luat/danh-hieu-chien-si-thi-dua-co-so-la-gi-ho-so-de-nghi-xet-tang-danh-hieu-chien-si-thi-dua-co-so-411717-221003.html → CSTĐCS and loại hình',
  'tvpl-221732':
    'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/thoi-gian-tham-gia-cong-tac-de-xet-khen-thuong-qua-trinh-cong-hien-tu-ngay-1-7-2025-duoc-xac-dinh-r-753834-221732.html → NĐ 152 Điều 9',
  'tvpl-222061':
    'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/chi-tiet-muc-tien-thuong-cac-danh-hieu-thi-dua-khen-thuong-tu-ngay-0172025-la-bao-nhieu-222061.html → NĐ 152 Điều 4, 50; Luật 2022 Điều 8',
  'tvpl-224318':
    'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/toan-van-thong-tu-152025ttbxd-huong-dan-cong-tac-thi-dua-khen-thuong-cua-bo-xay-dung-ra-sao-224318.html → TT 15/2025/TT-BXD: cờ thi đua, kỷ niệm chương',
  'tvpl-224587':
    'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/da-co-cong-van-2902bnvvp-huong-dan-thuc-hien-cong-tac-thi-dua-khen-thuong-nam-2025-cua-bo-noi-vu-ra-224587.html → CV 2902/BNV-VP 2025; Luật 2022 Điều 8',
  'tvpl-241551':
    'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/cong-van-6104bvhttdltccb-sua-doi-quy-che-nang-bac-luong-truoc-thoi-han-quy-che-tien-thuong-hang-nam-241551.html → NĐ 152 Điều 5',
  'tvpl-244157':
    'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/tai-mau-to-trinh-de-nghi-khen-thuong-cho-ca-nhan-cuoi-nam-2025-theo-nghi-dinh-152-nam-2025-ra-sao-399462-244157.html → NĐ 152 Điều 4; Luật 2022 Điều 13; Mẫu 01',
  'tvpl-244833':
    'https://thuvienphapluat.vn/phap-luat/xet-danh-hieu-chien-si-thi-dua-co-so-doi-voi-giao-vien-nam-2025-phai-dap-ung-tieu-chuan-gi-theo-quy-961740-244833.html → NĐ 152 Điều 6.2.c; QĐ 638/QĐ-BNV 2025',
  'tvpl-245477':
    'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/tai-ve-mau-bien-ban-hop-hoi-dong-thi-dua-khen-thuong-co-quan-don-vicum-khoi-thi-dua-theo-thong-tu-6-245477.html → Luật 2022 Điều 5',
  'tvpl-245569':
    'https://thuvienphapluat.vn/phap-luat/mau-bien-ban-hop-binh-xet-danh-hieu-lao-dong-tien-tien-nam-2025-cua-hoi-dong-thi-dua-khen-thuong-tr-80961-245569.html → Điều 24; NĐ 152 Điều 50 nguyên văn',
  'tvpl-245745':
    'https://thuvienphapluat.vn/phap-luat/07-hanh-vi-bi-nghiem-cam-ve-bao-ve-du-lieu-ca-nhan-tu-01012026-nguyen-tac-bao-ve-du-lieu-ca-nhan-20-245745.html → Luật BVDLCN 2025 Điều 3–4, 7',
  'tvpl-245904':
    'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/muc-tien-thuong-cac-danh-hieu-chien-si-thi-dua-tet-2026-ra-sao-theo-nghi-dinh-152-moi-nhat-784141-245904.html → NĐ 152 Điều 49–50',
  'tvpl-246901':
    'https://thuvienphapluat.vn/phap-luat/tong-hop-muc-tien-thuong-danh-cho-cac-danh-hieu-tap-the-nam-2025-theo-nghi-dinh-152-nhu-the-nao-261359-246901.html → NĐ 152 Điều 50–54 (hệ số của tập thể)',
  'tvpl-34':
    'thuvienphapluat.vn/phap-luat/ai-la-nguoi-duoc-tang-huan-chuong-sao-vang-dau-tien-dieu-kien-de-ca-nhan-duoc-trao-tang-huan-chuong-626414-164511.html → Luật 2022 Điều 34; NĐ 98 Điều 8',
  'tvpl-46226':
    'thuvienphapluat.vn/phap-luat/thoi-hieu-thuc-hien-quyen-yeu-cau-cong-nhan-sang-kien-la-bao-lau-doi-voi-cac-giai-phap-da-duoc-ap-d-436043-46226.html → Điều lệ Sáng kiến Điều 5',
  'tvpl-5153C':
    'https://thuvienphapluat.vn/hoi-dap-phap-luat/5153C-hd-duoc-tang-giay-khen-cua-chu-tich-ubnd-xa-co-duoc-thuong-tien-khong.html → NĐ 91/2017 Điều 68, 73 (mức giấy khen và cách làm tròn cũ); NĐ 38/2019: 1.490.000 đồng',
  'tvpl-55':
    'https://thuvienphapluat.vn/hoi-dap-phap-luat/83A2752-hd-muc-tien-thuong-huan-chuong-lao-dong-hang-3-khi-tang-luong-co-so-len-234-trieu-la-bao-nhieu.html → NĐ 98 Điều 55 (hệ số các huân chương)',
  'tvpl-61300':
    'https://beta.thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/bieu-mau/61300/04-bieu-mau-trong-xet-tang-danh-hieu-xa-phuong-thi-tran-tieu-bieu → NĐ 86 Phụ lục III–IV: xã tiêu biểu, mẫu 07/08/09/12',
  'tvpl-668075':
    'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Thong-tu-15-2025-TT-BNV-bien-phap-to-chuc-Luat-Thi-dua-khen-thuong-va-Nghi-dinh-152-2025-ND-C%D0%A0-668075.aspx?anchor=dieu_2 → TT 15/2025/TT-BNV, phần đầu và tiêu đề',
  'tvpl-78':
    'thuvienphapluat.vn/phap-luat/quyet-dinh-tang-danh-hieu-chien-si-thi-dua-toan-quoc-thuoc-tham-quyen-cua-ai-mo-ta-mau-huy-hieu-cua-685592-170792.html?rel=goi-y-cung-tag → Luật 2022 Điều 78, Điều 21',
  'tvpl-d43':
    'https://thuvienphapluat.vn/hoi-dap-phap-luat/83A0204-hd-ai-duoc-tang-huan-chuong-lao-dong-hang-2-muc-tien-thuong-la-bao-nhieu.html?rel=goi-y-cung-tag → Luật 2022 Điều 43 (cá nhân)',
  'tvpl-d44k2':
    'https://thuvienphapluat.vn/phap-luat/dieu-kien-de-cong-nhan-nong-dan-duoc-tang-huan-chuong-lao-dong-hang-ba-mau-huan-chuong-lao-dong-han-213764-178092.html?rel=goi-y-cung-tag → Luật 2022 Điều 44 khoản 2',
  'tvpl-nd98':
    'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Nghi-dinh-98-2023-ND-CP-huong-dan-Luat-Thi-dua-khen-thuong-594016.aspx?anchor=bieumau_ms_2_pl1 → NĐ 98, bản tóm tắt; Điều 54',
  vhnt: 'https://vanhoanghethuat.vn (bài về khung tiêu chuẩn Gia đình văn hóa) → NĐ 86 Điều 6 và các phụ lục I–III',
  'vj-ch1':
    'https://vietjack.me/phap-luat/luat-thi-dua-khen-thuong-2022/chuong-i-633.html → Luật 2022, các nguyên tắc, so với luật cũ',
  'vj-ch7':
    'https://vietjack.me/phap-luat/luat-thi-dua-khen-thuong-2022/chuong-vii-1004.html → Luật 2022 Chương VII, Điều 93; ngày và số công báo',
  'vnvn-1196536': 'https://www.vietnam.vn/?p=1196536 → Bộ Công Thương lấy ý kiến theo NĐ 98 Điều 46.2',
  'ws-37':
    'https://vi.wikisource.org/wiki/Trang:Cong_bao_Chinh_phu_571_572_nam_2022.pdf/37 → Công báo 571+572/2022: Luật 2022 Điều 53 (cuối), 54–56',
  'ws-56':
    'https://vi.wikisource.org/wiki/Trang:Cong_bao_Chinh_phu_571_572_nam_2022.pdf/56 → Công báo 571+572/2022: Luật 2022 Điều 80 (thẩm quyền)',
  'ws-62':
    'https://vi.wikisource.org/wiki/Trang:Cong_bao_Chinh_phu_571_572_nam_2022.pdf/62 → Công báo 571+572/2022: Luật 2022 Điều 89–90',
  'ws-8':
    'https://vi.wikisource.org/wiki/Trang:Cong_bao_Chinh_phu_571_572_nam_2022.pdf/8 → Công báo 571+572/2022: Luật 2022 Điều 15–18',
  'xdcs-1526':
    'https://xaydungchinhsach.chinhphu.vn/phe-duyet-de-an-tuyen-truyen-guong-dien-hinh-tien-tien-giai-doan-2022-2025-119221211100058218.htm → QĐ 1526/QĐ-TTg',
  'xdcs-knc':
    'https://xaydungchinhsach.chinhphu.vn/tieu-chuan-xet-tang-ky-niem-chuong-bao-ve-an-ninh-to-quoc-voi-can-bo-chien-si-cong-an-119250324085006776.htm → NĐ 98 Điều 58.1.d: kỷ niệm chương tối đa 0,6',
  'xdcs-tt28':
    'https://xaydungchinhsach.chinhphu.vn/thong-tu-28-2025-tt-btc-huong-dan-muc-chi-to-chuc-thuc-hien-cong-tac-thi-dua-khen-thuong-11925052807323941.htm → NĐ 98 Điều 52; TT 28/2025/TT-BTC',
} as const

export type SourceKey = keyof typeof pages

export const sourceKeys = Object.keys(pages) as SourceKey[]

/** The page, and what was read on it. */
export function sourceOf(key: SourceKey): { page: string; read: string } {
  const [page = '', read = ''] = pages[key].split(' → ')
  return { page, read }
}
