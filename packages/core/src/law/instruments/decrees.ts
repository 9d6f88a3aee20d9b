import type { SourceKey } from '../sources.ts'
import { instrument, type Instrument } from './instrument.ts'

export const decrees = {
  '65/2014/NĐ-CP': instrument(
    '65/2014/NĐ-CP',
    'Quy định chi tiết thi hành Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013',
    'Nghị định số 65/2014/NĐ-CP',
    [null, null, null],
    [],
    { confidence: 'RECALLED', note: 'Đã hết hiệu lực; chỉ nêu để đối chiếu.' },
  ),
  '91/2017/NĐ-CP': instrument(
    '91/2017/NĐ-CP',
    'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    'Nghị định số 91/2017/NĐ-CP',
    [null, null, '2023-12-31'],
    ['tvpl-218203', 'tvpl-5153C'],
    { note: 'Ngày bắt đầu có hiệu lực chưa tra được.' },
  ),
  '98/2023/NĐ-CP': instrument(
    '98/2023/NĐ-CP',
    'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    'Nghị định số 98/2023/NĐ-CP',
    ['2023-12-31', '2024-01-01', '2025-06-30'],
    ['hpl-nd98', 'tnd-726127'],
  ),
  '28/2024/NĐ-CP': instrument(
    '28/2024/NĐ-CP',
    'Quy định mẫu hiện vật khen thưởng',
    'Nghị định số 28/2024/NĐ-CP',
    [null, null, '2025-06-30'],
    ['tnd-726127'],
    { note: 'Ngày bắt đầu có hiệu lực chưa tra được; bị bãi bỏ bởi Nghị định số 152/2025/NĐ-CP.' },
  ),
  '152/2025/NĐ-CP': instrument(
    '152/2025/NĐ-CP',
    'Phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    'Nghị định số 152/2025/NĐ-CP',
    ['2025-06-14', '2025-07-01', '2027-03-01'],
    ['tnd-726127', 'gh-danang'],
    { note: 'Ngày 01/03/2027 theo cơ sở dữ liệu quốc gia về văn bản pháp luật.' },
  ),
  '129/2025/NĐ-CP': instrument(
    '129/2025/NĐ-CP',
    'Phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực nội vụ',
    'Nghị định số 129/2025/NĐ-CP',
    [null, '2025-07-01', null],
    ['tvpl-220962'],
  ),
  '86/2023/NĐ-CP': instrument(
    '86/2023/NĐ-CP',
    'Quy định về khung tiêu chuẩn và trình tự, thủ tục, hồ sơ xét tặng danh hiệu “Gia đình văn hóa”, “Thôn, tổ dân phố văn hóa”, “Xã, phường, thị trấn tiêu biểu”',
    'Nghị định số 86/2023/NĐ-CP',
    ['2023-12-07', '2024-01-30', null],
    ['tt-58929', 'pbgd-743'],
  ),
  '13/2012/NĐ-CP': instrument(
    '13/2012/NĐ-CP',
    'Ban hành Điều lệ Sáng kiến',
    'Nghị định số 13/2012/NĐ-CP',
    [null, null, null],
    ['tvpl-46226', 'dt-678877'],
    { note: 'Còn được dẫn làm căn cứ ngày 28/10/2025; chưa rõ đã bị thay thế hay chưa.' },
  ),
  '30/2020/NĐ-CP': instrument(
    '30/2020/NĐ-CP',
    'Về công tác văn thư',
    'Nghị định số 30/2020/NĐ-CP',
    ['2020-03-05', '2020-03-05', null],
    ['pd-nd30', 'gh-nd30'],
  ),
  '13/2023/NĐ-CP': instrument(
    '13/2023/NĐ-CP',
    'Bảo vệ dữ liệu cá nhân',
    'Nghị định số 13/2023/NĐ-CP',
    [null, '2023-07-01', '2025-12-31'],
    ['tvpl-138694'],
    { note: 'Nội dung đã đọc; hai ngày hiệu lực theo trí nhớ, cần kiểm lại.' },
  ),
  '38/2019/NĐ-CP': salary('38/2019/NĐ-CP', '2019-07-01', '2023-06-30', ['tvpl-5153C']),
  '24/2023/NĐ-CP': salary('24/2023/NĐ-CP', '2023-07-01', '2024-06-30', ['nd-298715']),
  '73/2024/NĐ-CP': salary('73/2024/NĐ-CP', '2024-07-01', '2026-06-30', ['tvpl-246901', 'ld-1446302']),
  '161/2026/NĐ-CP': salary('161/2026/NĐ-CP', '2026-07-01', null, ['cp-218107'], '2026-05-15'),
} as const

function salary(
  number: string,
  from: string,
  to: string | null,
  sources: readonly SourceKey[],
  issuedOn: string | null = null,
): Instrument {
  const title = 'Quy định mức lương cơ sở'
  return instrument(number, title, `Nghị định số ${number}`, [issuedOn, from, to], sources)
}
