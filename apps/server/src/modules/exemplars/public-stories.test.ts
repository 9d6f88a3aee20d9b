/** Gương điển hình as anybody fetches them, from publication to withdrawal. */
import { expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { faultsOf } from '../../portal/page-faults.ts'
import { exemplarsOffice } from './exemplars.fixture.ts'

async function published(more: object = {}) {
  const app = await testApp({ today: '2024-03-10' })
  const reader = app.asBrowser()
  const office = await exemplarsOffice(app)
  const { officer, act } = office
  const tell = async (told: object): Promise<string> => {
    const id = await office.found({ confirmLookAlike: true, ...told })
    const add = (what: string, body: object) => officer.post(`/api/exemplars/${id}/${what}`, body)
    const held = { heldOn: '2024-02-10', conclusion: 'meets' }
    await add('surveys', { kind: 'appraisal', ...held })
    await add('surveys', { kind: 'truth-check', ...held, checkerName: 'Lê Kiểm' })
    await add('confirmations', { purpose: 'story', agreed: true, givenOn: '2024-02-11', how: 'Ký bản thảo' })
    expect(await act(id, 'publication')).toBe(204)
    return id
  }
  const id = await tell({ contact: '0900 000 000', practice: 'Ủ rơm làm phân', ...more })
  const gallery = `/${office.place.slug}/dien-hinh`
  return { ...office, reader, id, tell, gallery, page: `${gallery}/${id}` }
}

test('a withdrawn exemplar disappears from portal, feeds and lists at once, and its history stays in the office', async () => {
  const { id, reader, gallery, page, act, show, titles, slug } = await published()
  const feeds = ['/rss.xml', `/${slug}/sitemap.xml`, `/${slug}`]
  const texts = () => Promise.all([gallery, page, ...feeds].map(async (url) => (await reader.get(url)).text))
  const before = await reader.get(page)
  expect([before.status, before.headers['cache-control']]).toEqual([200, 'public, no-cache'])
  expect((await reader.get(gallery)).text).toContain('Tổ hợp tác lúa hữu cơ')
  const kept = { 'if-none-match': String(before.headers['etag']) }
  expect((await reader.send({ url: page, headers: kept })).status).toBe(304)
  expect(await titles()).toEqual(['Tổ hợp tác lúa hữu cơ'])

  expect(await act(id, 'withdrawal', { reason: 'Có vi phạm đang xem xét' })).toBe(204)
  const after = await reader.send({ url: page, headers: kept })
  expect([after.status, after.headers['cache-control']]).toEqual([404, 'no-store'])
  expect(after.text).toContain('nội dung đã được gỡ')
  for (const text of await texts()) expect(text).not.toContain('Tổ hợp tác')
  expect((await reader.get(gallery)).text).toContain('chưa công bố điển hình nào')
  expect(await titles()).toEqual([])
  expect((await show(id)).stages.map(({ stage, reason }) => [stage, reason])).toContainEqual([
    'withdrawn',
    'Có vi phạm đang xem xét',
  ])
})

test('a story says who, where, what and what came of it, and nothing the subject did not agree to', async () => {
  const { id, reader, page, department, officer } = await published({ effect: 'Bớt một phần ba phân bón' })
  const add = (what: string, body: object) => officer.post(`/api/exemplars/${id}/${what}`, body)
  await add('recognitions', {
    kind: 'recognition',
    levelCode: 'huyen',
    form: 'Giấy khen',
    happenedOn: '2024-02-20',
    decisionNumber: '1520/QĐ-UBND',
  })
  const copied = { kind: 'replicates', since: '2024-03-01' }
  await add('replications', { ...copied, organizationId: department.id, byName: 'Phòng' })
  await add('replications', { ...copied, byName: 'Bà Trần Thị Riêng' })
  await add('shortcomings', { text: 'Sổ sách còn thiếu' })
  const { text } = await reader.get(page)
  expect(faultsOf(text)).toEqual([])
  for (const told of [
    'Tổ hợp tác thôn Đông',
    'Bộ phận Thi đua',
    'Nông nghiệp',
    'Ủ rơm làm phân',
    'Bớt một phần ba',
    'Giấy khen',
    '1520/QĐ-UBND',
    'Đã nhân rộng ở',
    '01/03/2024',
    'gioi-thieu-guong',
  ])
    expect(text).toContain(told)
  expect(text).not.toMatch(/0900 000 000|Trần Thị Riêng|Sổ sách|Lê Kiểm/)
})

test('the gallery is searched without marks, narrowed and turned, and whoever is not public is nowhere', async () => {
  const { reader, gallery, tell, found } = await published()
  for (let n = 1; n <= 25; n += 1)
    await tell({ title: `Trạm y tế không phải chờ ${n}`, kindCode: 'mo-hinh', fieldCodes: ['y-te'] })
  const titlesAt = async (query: string): Promise<string[]> => {
    const { status, text } = await reader.get(gallery + query)
    expect([status, faultsOf(text)]).toEqual([200, []])
    return [...text.matchAll(/<h[12][^>]*><a [^>]*>([^<]+)</g)].map(([, title]) => title!)
  }
  const hidden = await found({ title: 'Mới phát hiện', subjectName: 'Nhóm trẻ' })
  const first = await titlesAt('')
  const { text } = await reader.get(gallery)
  const next = /href="[^"]*(\?tiep=[^"]+)"/.exec(text)![1]!
  const second = await titlesAt(next)
  expect([first.length, second.length, new Set([...first, ...second]).size]).toEqual([24, 2, 26])
  expect([...first, ...second]).not.toContain('Mới phát hiện')
  expect(await titlesAt('?q=lua+huu+co')).toEqual(['Tổ hợp tác lúa hữu cơ'])
  expect(await titlesAt('?linh-vuc=nong-nghiep')).toEqual(['Tổ hợp tác lúa hữu cơ'])
  expect(await titlesAt('?loai=dien-hinh')).toEqual(['Tổ hợp tác lúa hữu cơ'])
  expect(await titlesAt('?q=khong+co+ai')).toEqual([])
  for (const url of [`${gallery}/${hidden}`, `${gallery}/khong-co`, `${gallery}?tiep=hong`, '/x/dien-hinh'])
    expect((await reader.get(url)).status).toBe(404)
})
