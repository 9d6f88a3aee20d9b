import { expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { exemplar, exemplarsOffice, outcome } from './exemplars.fixture.ts'
import { publicExemplar, publicExemplars } from './public-exemplars.ts'

const app = await testApp({ today: '2024-03-10' })

test('the public reads who is public, and from the moment of withdrawal no more', async () => {
  const { id: localityId, found, act, officer, by, show, unit } = await exemplarsOffice(app)
  const id = await found({ contact: '0900 000 000', practice: 'Ủ rơm làm phân' })
  const add = (what: string, body: object) => officer.post(`/api/exemplars/${id}/${what}`, body)
  const read = () =>
    app.platform.database.transaction({ localityId, readOnly: true }, async (tx) => ({
      list: (await publicExemplars(tx, localityId, { limit: 10 })).map(({ title }) => title),
      one: await publicExemplar(tx, localityId, id),
    }))
  expect(await read()).toEqual({ list: [], one: null })
  await add('surveys', { kind: 'appraisal', heldOn: '2024-02-01', conclusion: 'meets' })
  await add('surveys', {
    kind: 'truth-check',
    heldOn: '2024-02-10',
    conclusion: 'meets',
    checkerName: 'Lê Kiểm',
  })
  await add('confirmations', { purpose: 'story', agreed: true, givenOn: '2024-02-11', how: 'Ký bản thảo' })
  await act(id, 'publication')
  const { list, one } = await read()
  expect(list).toEqual(['Tổ hợp tác lúa hữu cơ'])
  expect(one).toEqual({
    id,
    title: 'Tổ hợp tác lúa hữu cơ',
    kind: 'Điển hình tiên tiến',
    fields: ['Nông nghiệp'],
    fieldCode: 'nong-nghiep',
    level: null,
    subjectName: 'Tổ hợp tác thôn Đông',
    organization: { id: expect.any(String), name: 'Bộ phận Thi đua' },
    foundOn: '2024-01-15',
    experience: null,
    method: null,
    practice: 'Ủ rơm làm phân',
    effect: null,
    socialMeaning: null,
    photo: null,
    post: null,
    recognitions: [],
    copiers: [],
  })
  // The unit keeps on noting what happens; the words that are being read are the office's to change.
  const own = by('unit-officer')
  const { version, may } = await show(id, own)
  expect([may.includes('edit'), may.includes('nurture')]).toEqual([false, true])
  const edit = exemplar({ organizationId: unit.id, practice: 'Chưa ai kiểm chứng', version })
  expect(outcome(await own.put(`/api/exemplars/${id}`, edit))).toBe('exemplar-is-public')
  expect((await read()).one?.practice).toBe('Ủ rơm làm phân')
  expect(outcome(await officer.put(`/api/exemplars/${id}`, edit))).toBe(204)
  expect((await read()).one?.practice).toBe('Chưa ai kiểm chứng')
  await act(id, 'withdrawal', { reason: 'Có vi phạm đang xem xét' })
  expect(await read()).toEqual({ list: [], one: null })
})
