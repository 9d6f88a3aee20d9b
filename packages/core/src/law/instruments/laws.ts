import { instrument } from './instrument.ts'

export const laws = {
  '15/2003/QH11': instrument(
    '15/2003/QH11',
    'Luật Thi đua, khen thưởng (sửa đổi, bổ sung năm 2005, 2013)',
    'Luật Thi đua, khen thưởng năm 2003',
    [null, '2004-07-01', '2023-12-31'],
    ['vj-ch1', 'tb-hpl'],
    { note: 'Ngày hết hiệu lực suy từ ngày luật mới thay thế.' },
  ),
  '06/2022/QH15': instrument(
    '06/2022/QH15',
    'Luật Thi đua, khen thưởng',
    'Luật Thi đua, khen thưởng năm 2022',
    ['2022-06-15', '2024-01-01', null],
    ['vj-ch7', 'cujut'],
    { note: 'Được sửa đổi bởi Luật số 06/2026/QH16 từ ngày 01/10/2026.' },
  ),
  '06/2026/QH16': instrument(
    '06/2026/QH16',
    'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
    'Luật số 06/2026/QH16',
    ['2026-04-23', '2026-10-01', null],
    ['cp-218100', 'gh-register'],
    { note: 'Mới đọc được số, ngày và điều khoản chuyển tiếp; chưa có toàn văn.' },
  ),
} as const
