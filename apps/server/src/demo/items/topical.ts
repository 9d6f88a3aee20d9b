/** Invented items that tell of the work itself, not of one example: law, movements, the committee's own news. */

export interface TopicalItem {
  key: string
  form: 'tin' | 'bai' | 'phong-su' | 'slide' | 'clip' | 'phat-thanh'
  topic: string
  movement?: string
  followsHoChiMinh?: boolean
  /** Of the first bloc of the locality. */
  bloc?: boolean
  title: string
  standfirst: string
  body: string
}

export const topicalItems: readonly TopicalItem[] = [
  {
    key: 'luat-moi',
    form: 'bai',
    topic: 'chu-truong',
    title: 'Những điểm mới người dân nên biết trong Luật Thi đua, khen thưởng năm 2022',
    standfirst: 'Luật có hiệu lực từ ngày 01/01/2024, ưu tiên tập thể nhỏ, người trực tiếp lao động.',
    body: 'Luật Thi đua, khen thưởng số 06/2022/QH15 được Quốc hội thông qua ngày 15/6/2022 và có hiệu lực từ ngày 01/01/2024.\n\nLuật nhấn mạnh việc khen thưởng tập thể nhỏ, cá nhân là người trực tiếp lao động, sản xuất, học tập, công tác. Cơ quan, đơn vị và mỗi người dân đều có thể phát hiện, giới thiệu gương người tốt, việc tốt.\n\nBà con cần hỏi thêm xin liên hệ bộ phận thi đua, khen thưởng của Ủy ban nhân dân xã nơi mình ở.',
  },
  {
    key: 'nong-thon-moi',
    form: 'phong-su',
    topic: 'phong-trao',
    movement: 'nong-thon-moi',
    title: 'Chung sức xây dựng nông thôn mới: mỗi nhà một việc, mỗi xóm một con đường',
    standfirst: 'Phong trào đi vào từng ngõ nhỏ khi người dân bàn, người dân làm, người dân kiểm tra.',
    body: 'Buổi họp xóm đầu năm không bắt đầu bằng con số mà bằng câu hỏi: con đường này nên mở từ đâu. Bảy hộ đứng lên hiến đất, phần còn lại góp ngày công.\n\nBan giám sát cộng đồng ghi từng bao xi măng vào sổ, treo ở nhà văn hóa để ai cũng xem được.\n\nĐến nay đường đã nối ra trục xã, xe cứu thương vào tận cửa. Cách làm được các xóm bên học theo.',
  },
  {
    key: 'vi-nguoi-ngheo',
    form: 'tin',
    topic: 'phong-trao',
    movement: 'vi-nguoi-ngheo',
    title: 'Hưởng ứng phong trào “Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau”',
    standfirst: 'Các chi hội nhận đỡ đầu hộ nghèo theo địa chỉ, mỗi quý báo cáo kết quả một lần.',
    body: 'Sáng nay, Ủy ban Mặt trận Tổ quốc phối hợp với các hội, đoàn thể rà soát hộ nghèo cần giúp đỡ.\n\nMỗi chi hội nhận một hộ, ghi rõ việc giúp và ngày hoàn thành. Kết quả được công khai tại nhà văn hóa.',
  },
  {
    key: 'hoc-bac',
    form: 'slide',
    topic: 'hoc-tap-bac',
    movement: 'hoc-tap-bac',
    followsHoChiMinh: true,
    title: 'Lời kêu gọi thi đua ái quốc và việc làm hôm nay',
    standfirst: 'Bộ trang trình chiếu cho buổi sinh hoạt chi bộ, chi đoàn.',
    body: 'Ngày 11/6/1948, Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc.\n\nThi đua gắn với việc hằng ngày: làm đúng việc, làm hết việc, làm xong việc.\n\nMỗi chi bộ chọn một việc khó, ghi tên người làm và ngày xong.',
  },
  {
    key: 'nghi-quyet',
    form: 'bai',
    topic: 'nghi-quyet',
    title: 'Thi đua đưa nghị quyết đại hội vào từng việc của xã, thị trấn',
    standfirst: 'Mỗi chỉ tiêu của nghị quyết có một đơn vị nhận, một ngày xong.',
    body: 'Sau hai năm thực hiện nghị quyết đại hội đảng bộ, các xã, thị trấn chia chỉ tiêu thành từng việc và ghi tên người chịu trách nhiệm.\n\nBảng theo dõi treo ở trụ sở để người dân cùng xem. Việc nào chậm thì cuộc họp giao ban tuần sau hỏi đến.',
  },
  {
    key: 'khoi-thi-dua',
    bloc: true,
    form: 'tin',
    topic: 'khoi-cum',
    title: 'Các khối thi đua ký giao ước năm 2024',
    standfirst: 'Mỗi khối đăng ký một mô hình mới và một việc khó.',
    body: 'Trưởng các khối thi đua đã ký giao ước thi đua năm 2024.\n\nNội dung giao ước công khai để các đơn vị trong khối theo dõi, chấm điểm lẫn nhau vào cuối năm.',
  },
]
