/** The award history as anybody looks it up. */
import { expect, test } from 'vitest'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { addPerson } from '../../../../../tests/support/people.ts'
import { newId } from '../../platform/id.ts'
import { faultsOf } from '../../portal/page-faults.ts'

async function honoured() {
  const app = await testApp({ today: '2024-03-10' })
  const place = await testLocality(app.platform.database, 'so-vang', 'Sổ Vàng')
  const officer = app.as(
    actorWith('officer', { localityId: place.id, organizationPath: place.department.path }),
  )
  const reader = app.asBrowser()
  const record = async (name: string, more: object = {}): Promise<string> => {
    const id = await addPerson(
      app.platform.database,
      { localityId: place.id, organizationId: place.unit.id },
      name,
    )
    const { status, body } = await officer.post('/api/awards', {
      subject: { kind: 'person', id, name },
      organizationId: place.unit.id,
      awardCode: 'CSTDCS',
      ground: 'CONG_TRANG',
      level: 'district',
      year: 2023,
      decisionNumber: '1520/QĐ-UBND',
      decidedOn: '2023-12-28',
      decidedBy: 'Chủ tịch UBND huyện',
      achievement: 'Chi tiết riêng trong hồ sơ',
      ...more,
    })
    expect(status).toBe(201)
    return (body as { id: string }).id
  }
  const look = async (query = ''): Promise<string> => {
    const { status, text } = await reader.get(`/so-vang/khen-thuong${query}`)
    expect([status, faultsOf(text)]).toEqual([200, []])
    return text
  }
  return { ...place, officer, record, look, reader }
}

test('awards are found by name without marks and by the number of the decision', async () => {
  const { record, look } = await honoured()
  await record('Nguyễn Thị Hòa')
  await record('Trần Văn Bình', { decisionNumber: '77/QĐ-UBND', year: 2022, decidedOn: '2022-12-20' })
  const found = async (q: string): Promise<string[]> => {
    const text = await look(`?q=${encodeURIComponent(q)}`)
    return ['Nguyễn Thị Hòa', 'Trần Văn Bình'].filter((name) => text.includes(name))
  }
  expect(await found('nguyen thi hoa')).toEqual(['Nguyễn Thị Hòa'])
  expect(await found('Hoà'.normalize('NFD'))).toEqual(['Nguyễn Thị Hòa'])
  expect(await found('1520')).toEqual(['Nguyễn Thị Hòa'])
  expect(await found('77/QĐ-UBND')).toEqual(['Trần Văn Bình'])
  expect(await found('152')).toEqual([])
  expect(await look('?nam=2022')).not.toContain('Nguyễn Thị Hòa')
})

test('the public reads name, unit, award and decision, and nothing else that is kept of the award', async () => {
  const { record, look } = await honoured()
  await record('Nguyễn Thị Hòa')
  await record('Lê Chưa Số', { decisionNumber: null, decidedOn: null })
  const text = await look()
  for (const told of [
    'Nguyễn Thị Hòa',
    'Bộ phận Thi đua',
    'Chiến sĩ thi đua cơ sở',
    '1520/QĐ-UBND',
    '28/12/2023',
  ])
    expect(text).toContain(told)
  for (const kept of ['Chi tiết riêng', 'Lê Chưa Số', 'CONG_TRANG']) expect(text).not.toContain(kept)
})

test('what is revoked or was written by mistake is gone with that act, what is restored is back', async () => {
  const { record, look, officer } = await honoured()
  const id = await record('Nguyễn Thị Hòa')
  expect(await look()).toContain('Nguyễn Thị Hòa')
  const act = (what: string, body: object) => officer.post(`/api/awards/${id}/${what}`, body)
  const decided = { decisionNumber: '9/QĐ-UBND', decidedOn: '2024-02-01', reason: 'Kê khai sai' }
  expect((await act('revocation', decided)).status).toBe(204)
  expect(await look()).not.toContain('Nguyễn Thị Hòa')
  expect((await act('restoration', decided)).status).toBe(204)
  expect(await look()).toContain('Nguyễn Thị Hòa')
  expect((await act('withdrawal', { reason: 'Nhập nhầm' })).status).toBe(204)
  expect(await look()).not.toContain('Nguyễn Thị Hòa')
})

test('a locality shows its own awards only, and an address of none is no page', async () => {
  const { record, look, reader } = await honoured()
  await record('Nguyễn Thị Hòa')
  expect(await look()).toContain('Nguyễn Thị Hòa')
  expect((await reader.get(`/${newId()}/khen-thuong`)).status).toBe(404)
})
