import { describe, expect, test } from 'vitest'
import { isDrafterNote, readRecipient } from '../documents/recipients.ts'
import { indexRecipients } from './recipient-index.ts'

/** A district with the names the published plans print. */
const index = indexRecipients({
  organizations: [
    { id: 'so-noi-vu', names: ['Sở Nội vụ'] },
    {
      id: 'ban-tdkt',
      names: ['Ban Thi đua - Khen thưởng tỉnh', 'Ban TĐKT, Sở Nội vụ', 'Sở Nội vụ (Ban TĐKT tỉnh)'],
    },
    { id: 'ubnd-tinh', names: ['Ủy ban nhân dân tỉnh Khánh Hòa', 'UBND tỉnh'] },
    { id: 'ubnd-huyen', names: ['Ủy ban nhân dân huyện Diên Khánh', 'Ủy ban nhân dân huyện', 'UBND huyện'] },
    { id: 'hdnd-huyen', names: ['Hội đồng nhân dân huyện Diên Khánh', 'Hội đồng nhân dân huyện'] },
    { id: 'huyen-uy', names: ['Huyện ủy', 'TT Huyện ủy'] },
    { id: 'tinh-uy', names: ['Tỉnh ủy Điện Biên', 'Tỉnh ủy'] },
    { id: 'hdnd-tinh', names: ['Hội đồng nhân dân tỉnh'] },
    { id: 'van-phong-huyen-uy', names: ['Văn phòng Huyện ủy'] },
    { id: 'van-phong', names: ['Văn phòng HĐND và UBND huyện', 'VP.UBH', 'Văn phòng UBND huyện'] },
    { id: 'mttq', names: ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện'] },
    { id: 'cong-an', names: ['Công an huyện'] },
  ],
  groups: [
    { id: 'xa', names: ['Ủy ban nhân dân các xã, thị trấn'] },
    { id: 'phong-nganh', names: ['Các phòng, ngành, đoàn thể cấp huyện'] },
    { id: 'doan-the', names: ['Các đoàn thể huyện'] },
  ],
  councils: [{ id: 'hoi-dong', names: ['Hội đồng Thi đua - Khen thưởng huyện'] }],
})
const read = (printed: string) => readRecipient(printed, index)
const targets = (printed: string) => read(printed).targets

describe('a line that acts', () => {
  test('S002-N-9 S001-N-7 S003-N-9: a site or portal is an address to publish at', () => {
    expect(read('- Đăng Trang thông tin điện tử huyện;')).toEqual({
      text: 'Đăng Trang thông tin điện tử huyện',
      purpose: 'publish',
      mode: 'publish',
      targets: [{ by: 'portal', channel: 'Trang thông tin điện tử huyện' }],
      unmatched: [],
    })
    expect(targets('Cổng Thông tin điện tử tỉnh')).toEqual([
      { by: 'portal', channel: 'Cổng Thông tin điện tử tỉnh' },
    ])
    expect(targets('Trang thông tin điện tử huyện')).toHaveLength(1)
  })

  test.each(['Lưu: VT, Itctham.', 'Lưu: VT, PNV.', 'Lưu: VT, NC HL', 'Lưu: VT, KSTT', 'Lưu: VP, PNV.'])(
    'S000-N-6 S001-N-8 S002-N-11 S003-N-10 S004-N-9: %s is kept and sent to nobody',
    (printed) => {
      expect(read(printed)).toMatchObject({ purpose: 'archive', mode: 'none', targets: [{ by: 'archive' }] })
    },
  )

  test('S002-N-12: the drafter’s own note is no line of Nơi nhận', () => {
    expect(['- (Vượng/D/2024/Kế hoạch)', 'Sở Nội vụ (b/c);', 'Lưu: VT'].map(isDrafterNote)).toEqual([
      true,
      false,
      false,
    ])
  })

  test('S001-N-1 S001-N-2: brackets say how and why it is sent; other brackets are part of the name', () => {
    expect(read('Như trên (VBĐT);')).toMatchObject({
      purpose: 'carry-out',
      mode: 'electronic',
      targets: [{ by: 'as-above' }],
    })
    expect(read('Sở Nội vụ (b/c);')).toMatchObject({
      text: 'Sở Nội vụ (b/c)',
      purpose: 'report',
      targets: [{ by: 'organization', id: 'so-noi-vu' }],
    })
    expect(read('Công an huyện (bản giấy, để biết)')).toMatchObject({ purpose: 'inform', mode: 'paper' })
    expect(targets('Sở Nội vụ (Ban TĐKT tỉnh);')).toEqual([{ by: 'organization', id: 'ban-tdkt' }])
  })
})

describe('whom a line names', () => {
  test('S000-N-1: an office whose name has a comma is one', () => {
    expect(targets('Ban TĐKT, Sở Nội vụ;')).toEqual([{ by: 'organization', id: 'ban-tdkt' }])
  })

  test.each(['CT, các PCT UBND huyện', 'CT và các PCT UBND huyện', 'CT, các PCT.UBH', 'Lãnh đạo UBND huyện'])(
    'S000-N-2 S001-N-4 S002-N-3: %s are the leaders of the committee',
    (printed) => {
      expect(targets(printed)).toEqual([{ by: 'post', id: 'ubnd-huyen', posts: 'leaders' }])
    },
  )

  test('S000-N-5 S002-N-10: people of the office', () => {
    expect(targets('LĐVP, CVNC')).toEqual([
      { by: 'post', id: 'van-phong', posts: 'leaders' },
      { by: 'post', id: 'van-phong', posts: 'staff' },
    ])
    expect(targets('Chánh, Phó VP.UBH')).toEqual([{ by: 'post', id: 'van-phong', posts: 'leaders' }])
  })

  test('S000-N-3 S000-N-4 S002-N-8: a group of the locality, however its name is spelled', () => {
    expect(read('UBND các xã, Thị trấn;')).toMatchObject({
      purpose: 'carry-out',
      targets: [{ by: 'group', id: 'xa' }],
    })
    expect(targets('Các phòng, ngành, đoàn thể cấp huyện')).toEqual([{ by: 'group', id: 'phong-nganh' }])
  })

  test.each([
    'Thành viên HĐTĐKT huyện',
    'Thành viên Hội đồng TĐKT huyện',
    'Các thành viên Hội đồng TĐKT huyện',
  ])('S001-N-5 S002-N-6: %s are the members of the council', (printed) => {
    expect(targets(printed)).toEqual([{ by: 'council', id: 'hoi-dong' }])
  })

  test.each([
    'Các thành viên thuộc Cụm, Khối TĐKT của huyện',
    'Các CQ, ĐV, DN tham gia Cụm - khối thi đua của tỉnh',
  ])('S001-N-6 S003-N-8: %s are the members of every bloc', (printed) => {
    expect(targets(printed)).toEqual([{ by: 'all-blocs' }])
  })

  test('S001-N-3 S002-N-2 S003-N-3: several on one line, the level said once', () => {
    const ids = (printed: string) => targets(printed).map((one) => ('id' in one ? one.id : one))
    expect(ids('TT Huyện ủy, TT HĐND huyện; TT UBND tỉnh;')).toEqual(['huyen-uy', 'hdnd-huyen', 'ubnd-tinh'])
    expect(ids('TT.HU, TT.HĐND huyện')).toEqual(['huyen-uy', 'hdnd-huyen'])
    expect(ids('UBMTTQVN và các đoàn thể huyện')).toEqual(['mttq', 'doan-the'])
    expect(read('TT Tỉnh ủy, HĐND, Đoàn ĐBQH tỉnh')).toMatchObject({
      targets: [
        { by: 'organization', id: 'tinh-uy' },
        { by: 'organization', id: 'hdnd-tinh' },
        { by: 'outside', name: 'Đoàn ĐBQH tỉnh' },
      ],
      unmatched: ['Đoàn ĐBQH tỉnh'],
    })
  })

  test('S003-N-1 S003-N-5: whom the program does not reach stays on the line by its printed name', () => {
    expect(read('Hội đồng TĐKT Trung ương')).toMatchObject({
      targets: [{ by: 'outside', name: 'Hội đồng TĐKT Trung ương' }],
      unmatched: ['Hội đồng TĐKT Trung ương'],
    })
    // Cut into parts it would name nothing that anybody knows.
    expect(targets('Các cơ quan, đơn vị huyện')).toEqual([
      { by: 'outside', name: 'Các cơ quan, đơn vị huyện' },
    ])
    expect(targets('UBND các tỉnh Miền núi biên giới phía Bắc')).toEqual([
      { by: 'outside', name: 'UBND các tỉnh Miền núi biên giới phía Bắc' },
    ])
  })
})
