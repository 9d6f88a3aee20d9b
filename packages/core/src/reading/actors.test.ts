import { expect, test } from 'vitest'
import { actorAt, actorWithin, isActorName, partnersIn, splitNames } from './actors.ts'
import { words } from './words.ts'

test.each<[string, string | null, string]>([
  ['Phòng Nội vụ chủ động phối hợp với các cơ quan', 'Phòng Nội vụ', 'order'],
  ['Giao Phòng Tài chính - Kế hoạch thẩm định kinh phí', 'Phòng Tài chính - Kế hoạch', 'order'],
  ['Đề nghị Ban Tuyên giáo Huyện ủy cung cấp nội dung', 'Ban Tuyên giáo Huyện ủy', 'request'],
  ['Ban Tổ chức Huyện ủy rà soát', 'Ban Tổ chức Huyện ủy', 'order'],
  ['Các cơ quan, đơn vị, địa phương tổ chức hội nghị', 'Các cơ quan, đơn vị, địa phương', 'order'],
  ['các tổ chức chính trị - xã hội các cấp tăng cường', 'các tổ chức chính trị - xã hội các cấp', 'order'],
  [
    'Riêng đối với Phòng Giáo dục và Đào tạo, UBND các xã: tổ chức',
    'Phòng Giáo dục và Đào tạo, UBND các xã',
    'order',
  ],
  [
    'Phòng Nội vụ (cơ quan Thường trực Hội đồng) theo dõi',
    'Phòng Nội vụ (cơ quan Thường trực Hội đồng)',
    'order',
  ],
  ['Hằng năm, Hội đồng Thi đua - Khen thưởng huyện tổ chức', 'Hội đồng Thi đua - Khen thưởng huyện', 'order'],
  ['Uỷ ban nhân dân các xã cụ thể hoá kế hoạch', 'Uỷ ban nhân dân các xã', 'order'],
  ['Ban hành Kế hoạch kiểm tra', null, ''],
  ['Báo cáo kết quả', null, ''],
  ['Hội nghị tổng kết', null, ''],
  ['Tổ chức Hội nghị biểu dương', null, ''],
  ['Phòng, chống tham nhũng', null, ''],
  ['Trường hợp có vướng mắc', null, ''],
])('«%s» is told to %s', (text, name, strength) => {
  const actor = actorAt(words(text))
  expect([actor?.name ?? null, actor?.strength ?? '']).toEqual([name, strength])
})

test('an office further in the sentence is found where it does something', () => {
  const text = words('Tùy điều kiện cụ thể, các cơ quan, đơn vị, địa phương tổ chức ít nhất 01 lần/năm')
  expect(actorWithin(text)?.name).toBe('các cơ quan, đơn vị, địa phương')
})

test('a heading is a name, a sentence is not', () => {
  expect(isActorName(words('Sở Nội vụ (Ban TĐKT tỉnh)'))).toBe(true)
  expect(isActorName(words('Sở Nội vụ tổng hợp'))).toBe(false)
})

test('names are cut where a new one begins', () => {
  expect(
    splitNames(
      words(
        'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện, Trung tâm Văn hóa, Thể thao và Truyền thanh và cơ quan truyền thông',
      ),
    ),
  ).toEqual([
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện',
    'Trung tâm Văn hóa, Thể thao và Truyền thanh',
    'cơ quan truyền thông',
  ])
  expect(splitNames(words('các cơ quan, đơn vị, địa phương'))).toEqual(['các cơ quan, đơn vị, địa phương'])
})

test('three units work with the office that leads', () => {
  const sentence =
    'Phòng Nội vụ chủ động phối hợp với Ban Tuyên giáo Huyện ủy, Phòng Văn hóa và Thông tin, Trung tâm Văn hóa - Thông tin và Thể thao làm tốt công tác phát hiện'
  expect(partnersIn(words(sentence))).toEqual([
    'Ban Tuyên giáo Huyện ủy',
    'Phòng Văn hóa và Thông tin',
    'Trung tâm Văn hóa - Thông tin và Thể thao',
  ])
})
