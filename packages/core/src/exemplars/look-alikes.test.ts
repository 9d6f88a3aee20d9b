import { expect, test } from 'vitest'
import { exemplarLookAlikes } from './look-alikes.ts'

const known = {
  id: '1',
  title: 'Mô hình tổ dân phố tự quản về vệ sinh môi trường',
  subjectKind: 'collective',
  subjectId: 'a',
  subjectName: 'Tổ dân phố 3',
}
const asked = (more: object) => exemplarLookAlikes({ ...known, ...more }, [known]).map(({ reason }) => reason)

test('the same subject, the same name or nearly the same title is asked about', () => {
  expect(asked({ title: 'Chuyện khác hẳn' })).toEqual(['Cùng đối tượng'])
  expect(asked({ subjectId: null, title: 'Chuyện khác hẳn', subjectName: 'TỔ DÂN PHỐ 3' })).toEqual([
    'Cùng tên đối tượng',
  ])
  expect(asked({ subjectId: 'b', title: 'Mo hinh to dan pho tu quan ve sinh moi truong' })).toEqual([
    'Cùng tên đối tượng, tên điển hình gần giống',
  ])
  expect(asked({ subjectId: 'b', subjectName: 'Tổ dân phố 4' })).toEqual(['Tên điển hình gần giống'])
})

test('two people of one name with different records are two; another kind of subject is another story', () => {
  expect(asked({ subjectId: 'b', title: 'Chuyện khác hẳn' })).toEqual([])
  expect(asked({ subjectKind: 'person', subjectId: null })).toEqual([])
})
