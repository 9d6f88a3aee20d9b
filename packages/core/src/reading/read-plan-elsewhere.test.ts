/** Plans of 2025 and 2026 from elsewhere. Rows of tasks: group, ordinal, beginning of the title, lead, partners, due. */
import { expect, test } from 'vitest'
import * as elsewhere from './elsewhere-plans.fixture.ts'
import * as bodies from './other-bodies.fixture.ts'
import type { PlanReading } from './plan-reading.ts'
import { readPlan } from './read-plan.ts'

const tasksOf = (reading: PlanReading) =>
  reading.tasks.map(({ group, ordinal, title, lead, partners, due, inclusive }) =>
    [
      group,
      ordinal ?? '·',
      title.slice(0, 28).trim(),
      lead ?? '·',
      ...(partners.length > 0 ? [`cùng ${partners.join(' + ')}`] : []),
      ...(due ? [due.when ? due.rule : `? ${due.rule}`, inclusive ? 'in' : 'out'] : []),
    ].join(' | '),
  )
const dutiesOf = (reading: PlanReading) =>
  reading.obligations.map(({ line, who, due, inclusive, counts, atLeast, of, route }) =>
    [
      line,
      who ?? '·',
      due?.rule ?? '·',
      inclusive ? 'in' : 'out',
      counts,
      ...(atLeast ? [`${atLeast} ${of}`] : []),
      ...(route ? [[route.to, route.through, route.onwardTo].filter(Boolean).join(' < ')] : []),
    ].join(' | '),
  )
const headOf = ({ document: head, signature }: PlanReading) => [
  head.number,
  head.symbol,
  head.place,
  head.issuedOn,
  head.issuer,
  head.title,
  [signature?.form, signature?.post, signature?.name].filter(Boolean).join(' / '),
]
const codesOf = (reading: PlanReading) => reading.warnings.map(({ code, line }) => `${line} ${code}`)

test('a department: details on lines of their own make one task with its item', () => {
  const reading = readPlan(elsewhere.DEPARTMENT)
  expect(headOf(reading)).toEqual([
    '214',
    'KH-SNNMT',
    'Lam Hải',
    '2026-01-17',
    'Sở Nông nghiệp và Môi trường',
    'Công tác thi đua, khen thưởng năm 2026 của Sở Nông nghiệp và Môi trường',
    'KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Đặng Thị Mai Khôi',
  ])
  expect(tasksOf(reading)).toEqual([
    'Q1 | a | Phát động phong trào thi đua | Văn phòng Sở | on 2026-02-15 | out',
    'Q1 | b | Ký kết giao ước thi đua Khối | Văn phòng Sở | cùng Các phòng, chi cục, đơn vị sự nghiệp',
    'by-organisation | 1.2 | Đăng ký danh hiệu thi đua: C | Các phòng, đơn vị | on 2026-02-28 | in',
    'by-organisation | · | họp xét 02 đợt: đợt 1 trước | Hội đồng Thi đua - Khen thưởng Sở',
    'by-organisation | 2.2 | Khen thưởng chuyên đề, đột x | ·',
    'by-organisation | a | Tham mưu Giám đốc Sở triển k | Văn phòng Sở',
    'by-organisation | b | Báo cáo Sở Nội vụ kết quả 6 | Văn phòng Sở | every year on 15/6, 15/12 | out',
    'by-organisation | a | Xây dựng kế hoạch của đơn vị | Các phòng, chi cục, đơn vị trực thuộc | on 2026-02-10 | in',
    "by-organisation | b | Định kỳ hằng quý (trước ngày | Các phòng, chi cục, đơn vị trực thuộc | day 20 of the quarter's last month | out",
    'by-organisation | c | phát hiện, giới thiệu ít nhấ | Mỗi đơn vị | day 5 of month 1 after the period | in',
    'by-organisation | d | Hoàn thiện hồ sơ 10 ngày trư | Các phòng, chi cục, đơn vị trực thuộc | ? 10 ngày trước khi kết thúc quý | in',
    'by-organisation | 3 | phối hợp tuyên truyền | Công đoàn ngành, Đoàn Thanh niên Sở',
  ])
  expect(dutiesOf(reading)).toEqual([
    '33 | Các phòng, đơn vị | on 2026-02-28 | in | once | Văn phòng Sở',
    '36 | Hội đồng Thi đua - Khen thưởng Sở | every year on 15/6 | out | once',
    '36 | Hội đồng Thi đua - Khen thưởng Sở | every year on 15/12 | out | once',
    '42 | Văn phòng Sở | every year on 15/6, 15/12 | out | half-year | Sở Nội vụ',
    '44 | Các phòng, chi cục, đơn vị trực thuộc | on 2026-02-10 | in | once | Sở < Văn phòng',
    "45 | Các phòng, chi cục, đơn vị trực thuộc | day 20 of the quarter's last month | out | quarter | Văn phòng Sở",
    '46 | Mỗi đơn vị | day 5 of month 1 after the period | in | quarter | 1 tập thể',
    '46 | Mỗi đơn vị | day 5 of month 1 after the period | in | quarter | 2 cá nhân điển hình tiên tiến',
    '47 | Các phòng, chi cục, đơn vị trực thuộc | 10 ngày trước khi kết thúc quý | in | once',
  ])
  expect(codesOf(reading)).toEqual(['37 no-lead', '47 unread-due'])
})

test('a ward: the last item before the next heading is a task too', () => {
  const reading = readPlan(elsewhere.WARD)
  expect(headOf(reading)).toEqual([
    '5',
    'KH-UBND',
    'Tân Hưng',
    '2025-12-20',
    'ĐẢNG ỦY – HĐND – UBND PHƯỜNG TÂN HƯNG',
    'V/v phát động phong trào thi đua yêu nước năm 2026',
    'TM. UỶ BAN NHÂN DÂN KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Hoài Nam',
  ])
  expect(tasksOf(reading)).toEqual([
    'Q1 | 2.1.1 | Tổ chức lễ phát động (xong t | · | on 2026-01-10 | out',
    'Q1 | 2.1.2 | Ký giao ước thi đua giữa các | ·',
    'Q2 | 2.2.1 | Phong trào "Ngày Chủ nhật xa | ·',
    'Q2 | 2.2.2 | Xét khen thưởng ngành giáo d | ·',
    'Q3 | 2.3.1 | Kiểm tra công tác thi đua tạ | ·',
    'Q4 | 2.4.1 | Tổng kết; bình xét khen thưở | · | every year on 30/11 | out',
    'all-year | 2.5.1 | Duy trì chuyên mục “Người tố | ·',
    'all-year | 2.5.2 | Khen thưởng đột xuất | ·',
    'by-organisation | · | Chủ trì tham mưu; tổng hợp b | phòng Văn hoá – Xã hội',
    'by-organisation | · | Tham mưu kinh phí | phòng Kinh tế, Hạ tầng và Đô thị',
    'by-organisation | · | Phát động phong trào trong đ | UBMTTQ Việt Nam phường',
    'by-organisation | · | giới thiệu 01 gương điển hìn | Mỗi khu phố | every year on 25/2, 25/5, 25/8, 25/11 | out',
  ])
  expect(dutiesOf(reading)).toEqual([
    '28 | phòng Văn hoá – Xã hội | end of every month | in | month',
    '28 | phòng Văn hoá – Xã hội | end of every quarter | in | quarter',
    '28 | phòng Văn hoá – Xã hội | end of every half-year | in | half-year',
    '28 | phòng Văn hoá – Xã hội | end of every year | in | year',
    '34 | Mỗi khu phố | every year on 25/2, 25/5, 25/8, 25/11 | out | quarter',
  ])
  expect(codesOf(reading)).toEqual(['14 no-lead', '24 unread-due'])
})

test('parts named on the next line; -nt- takes the cell above', () => {
  const reading = readPlan(elsewhere.PARTS_AND_DITTO)
  expect(headOf(reading)).toEqual([
    '09',
    'KH-SNV',
    'Lam Hải',
    '2026-01-06',
    'SỞ NỘI VỤ',
    'Tuyên truyền gương điển hình tiên tiến năm 2026',
    'GIÁM ĐỐC / Phan Bá Tùng',
  ])
  expect(tasksOf(reading)).toEqual([
    'Q1 | 1 | Xây dựng bộ tiêu chí điển hì | Phòng Thi đua - Khen thưởng | cùng Văn phòng Sở | every year on 15/2 | out',
    'Q1 | 2 | Tổ chức hội thảo | Phòng Thi đua - Khen thưởng | cùng Báo Lam Hải, Đài PTTH | every year on 31/3 | in',
    'all-year | 3 | Phối hợp đăng bài gương điển | Văn phòng Sở | end of every month | in',
    'Q2 | 4 | Biên tập bản tin thi đua | Văn phòng Sở | every year on 30/6, 31/12 | in',
    'all-year | 5 | Báo cáo kết quả | Phòng Thi đua - Khen thưởng | cùng Các phòng | every year on 20/6, 20/11 | out',
    'by-organisation | 6 | Tham dự hội nghị | Phòng Thi đua - Khen thưởng',
    'by-organisation | 1 | có trách nhiệm theo dõi, tổn | Phòng Thi đua - Khen thưởng | on 2026-12-05 | out',
    'by-organisation | 2 | căn cứ nhiệm vụ được giao để | Các phòng, đơn vị',
  ])
  expect(dutiesOf(reading)).toEqual(['28 | Phòng Thi đua - Khen thưởng | on 2026-12-05 | out | once'])
  expect(codesOf(reading)).toEqual(['25 unread-due', '25 no-time'])
})

test('groups without cells keep their table together', () => {
  const reading = readPlan(elsewhere.GROUP_LINES)
  expect(headOf(reading)).toEqual([
    '101',
    'CTr-BQL',
    'Hải Minh',
    '2026-01-09',
    'BAN QUẢN LÝ KHU CÔNG NGHIỆP',
    'CÔNG TÁC Hội đồng Thi đua - Khen thưởng năm 2026',
    'TRƯỞNG BAN / Đoàn Văn Lực',
  ])
  expect(tasksOf(reading)).toEqual([
    'Q1 | 1 | Họp Hội đồng phiên thứ nhất | Thường trực Hội đồng | cùng Thành viên Hội đồng | every year on 20/1 | in',
    'Q1 | 2 | Ban hành quy chế | Văn phòng | every year on 25/1 | in',
    'Q1 | 3 | Kiểm tra việc đăng ký thi đu | Văn phòng | cùng Công đoàn các KCN | on 2026-02-28 | in',
    'Q2 | 4 | Sơ kết 6 tháng | Văn phòng | cùng Các phòng | every year on 20/6 | in',
    'Q2 | 5 | Xét sáng kiến (đợt 1) | Hội đồng Sáng kiến | cùng Văn phòng | every year on 30/6 | in',
    'all-year | 6 | Phát hiện điển hình | Các thành viên Hội đồng | cùng Doanh nghiệp',
    'by-organisation | · | căn cứ Chương trình để triển | Các thành viên Hội đồng',
  ])
  expect(dutiesOf(reading)).toEqual([
    '22 | Các thành viên Hội đồng | end of every half-year | in | half-year | Chủ tịch Hội đồng',
  ])
  expect(codesOf(reading)).toEqual(['15 unread-due', '25 no-recipients'])
})

test('heads in two rows name the columns; Arabic groups are no tasks', () => {
  const reading = readPlan(elsewhere.TWO_HEADS)
  expect(headOf(reading)).toEqual([
    null,
    'KH-SVHTTDL',
    'Phú Sơn',
    null,
    'Sở Văn hóa, Thể thao và Du lịch',
    'Công tác thi đua, khen thưởng năm 2026',
    'GIÁM ĐỐC / Lương Thị Bích Ngọc',
  ])
  expect(tasksOf(reading)).toEqual([
    'by-organisation | 1 | chủ trì theo dõi, đôn đốc; t | Văn phòng Sở',
    'by-organisation | 2 | báo cáo chậm nhất ngày 25 củ | Các phòng, đơn vị',
    'by-organisation | 3 | bố trí kinh phí | Kế toán Sở',
    'Q1 | 1.1 | Phát động thi đua năm 2026 | Văn phòng | cùng Các phòng | every year on 20/1 | in',
    'Q1 | 1.2 | Ký giao ước thi đua | Văn phòng | cùng Các đơn vị | on 2026-02-28 | in',
    'Q3 | 2.1 | Xét khen thưởng năm học | Phòng QLVH | cùng Văn phòng | every year on 31/7 | in',
    'Q4 | 2.2 | Tổng kết | Văn phòng | cùng Các phòng',
  ])
  expect(dutiesOf(reading)).toEqual([
    '13 | Văn phòng Sở | every year on 30/9 | in | once',
    '13 | Văn phòng Sở | end of every year | in | year',
    "14 | Các phòng, đơn vị | day 25 of the quarter's last month | in | quarter",
    '14 | Các phòng, đơn vị | on 2026-11-05 | out | once',
  ])
  expect(codesOf(reading)).toEqual(['3 no-number', '3 no-date'])
})

test('of two who sign the first is taken, and told', () => {
  const reading = readPlan(bodies.TWO_SIGNERS)
  expect(headOf(reading)).toEqual([
    '17',
    'KHLT-LĐLĐ-SNV',
    'Thanh Vân',
    '2025-03-03',
    'LIÊN ĐOÀN LAO ĐỘNG – SỞ NỘI VỤ TỈNH THANH VÂN',
    'Phối hợp tổ chức phong trào thi đua "Lao động giỏi, lao động sáng tạo" giai đoạn 2025 – 2027',
    'TM. BAN THƯỜNG VỤ LĐLĐ TỈNH / PHÓ CHỦ TỊCH / Nguyễn Thị Hải Yến',
  ])
  expect(tasksOf(reading)).toEqual([
    'by-organisation | · | đăng ký ít nhất 01 công trìn | mỗi công đoàn cơ sở | every year on 31/3 | out',
    'by-organisation | - | Chủ trì, phối hợp với Sở Nội | Liên đoàn Lao động tỉnh | cùng Sở Nội vụ | every year on 31/5 | in',
    'by-organisation | - | Tổng hợp kết quả, gửi Sở Nội | Liên đoàn Lao động tỉnh | every year on 10/12 | out',
    'by-organisation | - | Thẩm định hồ sơ khen thưởng | Sở Nội vụ | ? trong thời hạn 15 ngày làm việc kể từ ngày nhận đủ hồ sơ | in',
    'by-organisation | - | Trình UBND tỉnh khen thưởng | Sở Nội vụ',
    'by-organisation | - | Luân phiên chủ trì họp giao | ·',
  ])
  expect(dutiesOf(reading)).toEqual([
    '19 | mỗi công đoàn cơ sở | every year on 31/3 | out | year | 1 công trình | Liên đoàn Lao động tỉnh',
    '23 | Liên đoàn Lao động tỉnh | every year on 31/5 | in | once',
    '24 | Liên đoàn Lao động tỉnh | every year on 10/12 | out | year | Sở Nội vụ',
    '26 | Sở Nội vụ | trong thời hạn 15 ngày làm việc kể từ ngày nhận đủ hồ sơ | in | once',
    '29 | · | end of every half-year | in | half-year',
  ])
  expect(codesOf(reading)).toEqual(['26 unread-due', '29 no-lead', '34 several-signers'])
})

test('number, form and way of a body of the Party', () => {
  const reading = readPlan(bodies.PARTY)
  expect(headOf(reading)).toEqual([
    '22',
    'KH/BTGDVTU',
    'Thanh Vân',
    '2026-01-15',
    'BAN TUYÊN GIÁO VÀ DÂN VẬN',
    'tuyên truyền các phong trào thi đua yêu nước năm 2026',
    'K/T TRƯỞNG BAN / PHÓ TRƯỞNG BAN THƯỜNG TRỰC / Vũ Thành Công',
  ])
  expect(tasksOf(reading)).toEqual([
    'by-organisation | - | chủ trì tham mưu định hướng; | Phòng Tuyên truyền, Báo chí - Xuất bản | every year on 31/1 | out',
    'by-organisation | - | Báo cáo kết quả về Ban (qua | Đảng ủy các xã, phường | day 15 of every month | in',
    'by-organisation | - | Mở chuyên trang, chuyên mục; | các cơ quan báo chí',
  ])
  expect(dutiesOf(reading)).toEqual([
    '23 | Phòng Tuyên truyền, Báo chí - Xuất bản | every year on 31/1 | out | once',
    '25 | Đảng ủy các xã, phường | day 15 of every month | in | month | Ban < Phòng Tuyên truyền, Báo chí - Xuất bản',
    '27 | các cơ quan báo chí | end of every month | in | month | 4 tin, bài',
  ])
  expect(codesOf(reading)).toEqual([])
})

test('a school year: months keep their year, what looks back is no task', () => {
  const reading = readPlan(elsewhere.SCHOOL_YEAR)
  expect(headOf(reading)).toEqual([
    '61',
    'KH-PGDĐT',
    'Sơn Trà My',
    '2024-09-16',
    'Phòng Giáo dục và Đào tạo',
    'Công tác thi đua, khen thưởng năm học 2024 - 2025',
    'TRƯỞNG PHÒNG / Hồ Văn Quý',
  ])
  expect(tasksOf(reading)).toEqual([
    'Q3 | - | Các trường đăng ký thi đua, | Các trường | on 2024-09-30 | out',
    'all-year | 2 | Thi đua chào mừng ngày Nhà g | · | on 2024-10-31, 2024-11-30 | in',
    'Q1 | - | Sơ kết học kỳ I | · | on 2025-01-31 | in',
    'Q2 | - | Các trường họp xét thi đua; | Các trường | on 2025-05-20 | out',
    'Q2 | - | Hội đồng sáng kiến Phòng chấ | Hội đồng sáng kiến Phòng | on 2025-05-10 | in',
    'Q2 | - | Tổng kết năm học, hoàn thành | · | on 2025-06-15 | out',
    'by-organisation | - | theo dõi | Bộ phận thi đua Phòng GDĐT',
    'by-organisation | - | triển khai đến từng giáo viê | Hiệu trưởng các trường',
    'by-organisation | - | chấm chéo, báo cáo kết quả c | Các cụm trưởng | ? chậm nhất 03 ngày sau khi kết thúc học kỳ | in',
  ])
  expect(dutiesOf(reading)).toEqual([
    '45 | Các cụm trưởng | chậm nhất 03 ngày sau khi kết thúc học kỳ | in | once',
  ])
  expect(codesOf(reading)).toEqual(['12 school-year-period', '33 no-lead', '45 unread-due'])
})
