import { expect, test } from 'vitest'
import { spokenText } from './spoken-text.ts'

test('figures, dates and abbreviations are written as they are read', () => {
  expect(
    spokenText(
      'UBND xã giao 5,5 ha đất. Vụ đầu thu 20% nhiều hơn.\n\nNgày 12/4/2024, HTX ký hợp đồng bán 2.340 tấn.',
    ),
  ).toBe(
    'Ủy ban nhân dân xã giao năm phẩy năm ha đất. Vụ đầu thu hai mươi phần trăm nhiều hơn.\n\nNgày mười hai tháng tư năm hai nghìn không trăm hai mươi tư, hợp tác xã ký hợp đồng bán hai nghìn ba trăm bốn mươi tấn.',
  )
  expect(spokenText('Giai đoạn 2021-2025, xem https://a.vn/b')).toBe(
    'Giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm, xem',
  )
  expect(spokenText('Gọi 0912345678 trong tháng 4.')).toBe(
    'Gọi không chín một hai ba bốn năm sáu bảy tám trong tháng tư.',
  )
  expect(spokenText('Năm 2024. Có 7.')).toBe('Năm hai nghìn không trăm hai mươi tư. Có bảy.')
})
