import { expect, test } from 'vitest'
import { owedIn, planKindOf } from './kinds.ts'

test.each([
  ['Công tác thi đua, khen thưởng năm 2024', 'work'],
  ['Tuyên truyền về công tác thi đua, khen thưởng năm 2024', 'publicity'],
  ['Tuyên truyền phong trào thi đua yêu nước, các điển hình tiên tiến năm 2022', 'exemplar-publicity'],
  ['Tổ chức phong trào thi đua “Chuyển đổi số”', 'movement'],
  ['Kiểm tra công tác thi đua, khen thưởng năm 2024', 'inspection'],
  ['Tập huấn nghiệp vụ công tác thi đua, khen thưởng', 'training'],
  ['Hoạt động của Khối thi đua số 3', 'bloc'],
  ['Chương trình công tác của Hội đồng Thi đua - Khen thưởng', 'council'],
  ['Phòng, chống thiên tai', 'other'],
])('plan: %s', (title, kind) => expect(planKindOf(title)).toBe(kind))

test.each([
  ['Hàng quý, bình xét, giới thiệu gương điển hình tiên tiến gửi về Phòng Nội vụ', 'nomination'],
  ['xây dựng Kế hoạch tuyên truyền các phong trào thi đua, gửi về Phòng Nội vụ', 'plan'],
  ['cuối năm tổng hợp kết quả báo cáo Ủy ban nhân dân huyện', 'report'],
  ['lập danh sách tập thể, cá nhân đề nghị khen thưởng', 'list'],
  ['mỗi tháng phát ít nhất 02 kỳ', 'activity'],
  ['hoàn thành trước ngày 15/6', 'other'],
])('duty: %s', (text, owed) => expect(owedIn(text)).toBe(owed))
