/** Heads, bases, recipients and signatures of the five sample plans, against what they print. */
import { describe, expect, test } from 'vitest'
import { codesOf, readSamples, type Reading } from './read-plan.fixture.ts'

const { vinhThuan, dienKhanh, camMy, dienBien, tanBien } = readSamples()

const headOf = ({ document }: Reading) => {
  const { found: _, ...head } = document
  return head
}
const basesOf = (reading: Reading) =>
  reading.bases.map(({ verb, ref, issuedOn, issuer }) => [verb, ref, issuedOn, issuer])

describe('heads, bases, recipients and signatures', () => {
  test('the head and the basis of Vĩnh Thuận', () => {
    expect(headOf(vinhThuan)).toEqual({
      type: 'KH',
      number: '75',
      symbol: 'KH-UBND',
      place: 'Vĩnh Thuận',
      issuedOn: '2024-04-12',
      issuer: 'Ủy ban nhân dân huyện',
      title: 'Tuyên truyền về công tác thi đua, khen thưởng năm 2024',
      period: { from: '2024-01-01', to: '2024-12-31' },
    })
    expect(basesOf(vinhThuan)).toEqual([
      ['Thực hiện', 'Kế hoạch số 64/KH-UBND', '2024-03-06', 'Ủy ban nhân dân tỉnh Kiên Giang'],
    ])
  })

  test('the head and the bases of Diên Khánh, a plan for three years', () => {
    expect(headOf(dienKhanh)).toEqual({
      type: 'KH',
      number: '87',
      symbol: 'KH-UBND',
      place: 'Diên Khánh',
      issuedOn: '2023-04-11',
      issuer: 'Ủy ban nhân dân huyện Diên Khánh',
      title: 'Tuyên truyền gương điển hình tiên tiến trên địa bàn huyện Diên Khánh giai đoạn 2023-2025',
      period: { from: '2023-01-01', to: '2025-12-31' },
    })
    expect(basesOf(dienKhanh)).toEqual([
      ['Căn cứ', 'Quyết định số 1526/QĐ-TTg', '2022-12-09', 'Thủ tướng Chính phủ'],
      ['Căn cứ', 'Kế hoạch số 2202/KH-UBND', '2023-03-10', 'UBND tỉnh Khánh Hòa'],
    ])
  })

  test('S002-H-4, S002-H-5: Cẩm Mỹ rests on a party resolution; a date that does not fit is kept and marked', () => {
    expect(headOf(camMy)).toEqual({
      type: 'KH',
      number: '11',
      symbol: 'KH-UBND',
      place: 'Cẩm Mỹ',
      issuedOn: '2024-01-11',
      issuer: 'UBND huyện Cẩm Mỹ',
      title: 'Về công tác thi đua, khen thưởng trên địa bàn huyện năm 2024',
      period: { from: '2024-01-01', to: '2024-12-31' },
    })
    expect(basesOf(camMy)).toEqual([
      ['Thực hiện', 'Kế hoạch số 02/KH-UBND', '2023-01-04', 'UBND tỉnh'],
      ['Căn cứ', 'Nghị quyết số 09-NQ/HU', '2023-12-26', 'Ban Chấp hành Đảng bộ huyện Cẩm Mỹ khóa IV'],
      ['Căn cứ', 'Nghị quyết số 22/NQ-HĐND', '2023-12-21', 'Hội đồng nhân dân huyện'],
    ])
    expect(codesOf(camMy)).toEqual(['10 doubtful-date', '36 no-lead'])
  })

  test('S003-H-1, S003-H-4: Điện Biên has a large number in January and two bases under one verb', () => {
    expect(headOf(dienBien)).toEqual({
      type: 'KH',
      number: '1023',
      symbol: 'KH-UBND',
      place: 'Điện Biên',
      issuedOn: '2024-01-10',
      issuer: 'Ủy ban nhân dân tỉnh',
      title: 'Công tác thi đua, khen thưởng năm 2024',
      period: { from: '2024-01-01', to: '2024-12-31' },
    })
    expect(basesOf(dienBien)).toEqual([
      [
        'Căn cứ',
        'Luật Thi đua, Khen thưởng số 06/2022/QH15',
        '2022-06-15',
        'Quốc Hội nước Cộng hòa xã hội chủ nghĩa Việt Nam',
      ],
      ['Căn cứ', 'Nghị định số 98/2023/NĐ-CP', '2023-12-31', 'chính phủ'],
    ])
  })

  test('S004-H-1, S004-H-3: Tân Biên without number, date and name of the signer', () => {
    expect(headOf(tanBien)).toEqual({
      type: 'KH',
      number: null,
      symbol: null,
      place: null,
      issuedOn: null,
      issuer: 'Ủy ban nhân dân huyện',
      title:
        'Tuyên truyền các phong trào thi đua yêu nước, các điển hình tiên tiến, mô hình mới, nhân tố mới năm 2022',
      period: { from: '2022-01-01', to: '2022-12-31' },
    })
    expect(basesOf(tanBien)).toEqual([
      ['Thực hiện', 'Kế hoạch số 886/KH-UBND', '2021-03-14', 'UBND tỉnh'],
      ['Căn cứ', 'Kế hoạch số 38/KH-UBND', '2021-02-09', 'UBND huyện'],
    ])
    expect(codesOf(tanBien)).toEqual(['3 no-number', '3 no-date', '7 doubtful-date', '141 no-signer-name'])
  })

  test('S000-S-1, S001-S-1, S002-S-1, S003-S-1, S004-S-1: form, post and name of those who sign', () => {
    const signed = [vinhThuan, dienKhanh, camMy, dienBien, tanBien].map(({ signature }) => [
      signature?.form,
      signature?.post,
      signature?.name,
    ])
    expect(signed).toEqual([
      ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Huỳnh Ngọc Nguyên'],
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn Gấm'],
      [null, 'CHỦ TỊCH', 'Huỳnh Tấn Thìn'],
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Thành Đô'],
      [null, 'CHỦ TỊCH', null],
    ])
  })

  test('S000-N-1: recipients of Vĩnh Thuận in their order', () => {
    expect(vinhThuan.recipients).toEqual([
      'Ban TĐKT, Sở Nội vụ',
      'CT, các PCT UBND huyện',
      'Các phòng, ngành, đoàn thể cấp huyện',
      'UBND các xã, thị trấn',
      'LĐVP, CVNC',
      'Lưu: VT, Itctham',
    ])
  })

  test('S001-N-2, S001-N-8: recipients of Diên Khánh with their purpose and the archive line', () => {
    expect(dienKhanh.details.recipients.map(({ text, purpose, kind }) => [text, purpose, kind])).toEqual([
      ['Như trên (VBĐT)', 'VBĐT', 'recipient'],
      ['Sở Nội vụ (b/c)', 'b/c', 'recipient'],
      ['TT Huyện ủy, TT HĐND huyện; TT UBND tỉnh', null, 'recipient'],
      ['CT và các PCT UBND huyện', null, 'recipient'],
      ['Thành viên HĐTĐKT huyện', null, 'recipient'],
      ['Các thành viên thuộc Cụm, Khối TĐKT của huyện', null, 'recipient'],
      ['Trang thông tin điện tử huyện', null, 'publish'],
      ['Lưu: VT, PNV', null, 'archive'],
    ])
  })

  test('S002-N-11, S002-N-12: recipients of Cẩm Mỹ; the note of the drafter is none', () => {
    expect(camMy.details.recipients.map(({ text, kind }) => [text, kind])).toEqual([
      ['Sở Nội vụ (Ban TĐKT tỉnh)', 'recipient'],
      ['TT.HU, TT.HĐND huyện', 'recipient'],
      ['CT, các PCT.UBH', 'recipient'],
      ['VP.HU và các Ban XD Đảng', 'recipient'],
      ['UBMTTQVN và các đoàn thể huyện', 'recipient'],
      ['Thành viên Hội đồng TĐKT huyện', 'recipient'],
      ['Các cơ quan, đơn vị, Hội thuộc UBND huyện', 'recipient'],
      ['UBND các xã, Thị trấn', 'recipient'],
      ['Đăng Trang thông tin điện tử huyện', 'publish'],
      ['Chánh, Phó VP.UBH', 'recipient'],
      ['Lưu: VT, NC HL', 'archive'],
      ['(Vượng/D/2024/Kế hoạch)', 'note'],
    ])
  })

  test('S003-N-10: recipients of Điện Biên, one printed twice', () => {
    expect(dienBien.recipients).toEqual([
      'Hội đồng TĐKT Trung ương',
      'Ban TĐKT Trung ương',
      'TT Tỉnh ủy, HĐND, Đoàn ĐBQH tỉnh',
      'Lãnh đạo UBND tỉnh',
      'UBND các tỉnh Miền núi biên giới phía Bắc',
      'Ủy ban MTTQ Việt Nam tỉnh',
      'Các thành viên Hội đồng TĐKT tỉnh',
      'Các CQ, ĐV, DN tham gia Cụm - khối thi đua của tỉnh',
      'Cổng Thông tin điện tử tỉnh',
      'Lưu: VT, KSTT',
    ])
  })

  test('S004-N-9: recipients of Tân Biên', () => {
    expect(tanBien.recipients).toEqual([
      'Ban TĐKT tỉnh',
      'TT.HU; TT.HĐND huyện',
      'Các cơ quan tham mưu, giúp việc Huyện ủy',
      'UB.MTTQVN và các tổ chức chính trị-xã hội huyện',
      'Công an huyện',
      'Ban Chỉ huy Quân sự huyện',
      'Các cơ quan, đơn vị huyện',
      'UBND các xã, thị trấn',
      'Lưu: VP, PNV',
    ])
  })
})
