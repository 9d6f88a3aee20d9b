import { expect, test } from 'vitest'
import { missingForMedia } from './media-kit.ts'

const ready = { stage: 'recognized', truthChecked: true, subjectAgrees: true, summaryApproved: true } as const

test('S001-III-3-d2: only what is true, agreed to and approved is handed to the media', () => {
  expect(missingForMedia(ready)).toEqual([])
  expect(missingForMedia({ ...ready, summaryApproved: false })).toEqual(['Chưa duyệt bản tóm tắt.'])
  expect(missingForMedia({ ...ready, truthChecked: false })).toEqual([
    'Chưa có người kiểm chứng sự thật và ghi tên.',
  ])
  for (const subjectAgrees of [null, false])
    expect(missingForMedia({ ...ready, subjectAgrees })).toEqual([
      'Người trong cuộc chưa đồng ý đăng câu chuyện.',
    ])
  for (const stage of ['dropped', 'withdrawn'] as const)
    expect(missingForMedia({ ...ready, stage })).toEqual(['Điển hình đã rút hoặc thôi theo dõi.'])
})
