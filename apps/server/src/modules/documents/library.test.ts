import { expect, test } from 'vitest'
import { districtRegister } from './register.fixture.ts'

const here = await districtRegister('cammy')

const record = async (
  kind: string,
  issuerName: string,
  reference: string,
  issuedOn: string,
): Promise<void> => {
  const { status, text } = await here.as('chuyenvien').post('/api/documents/records', {
    direction: 'external',
    kind,
    issuerName,
    reference,
    issuedOn,
    title: `${reference} của ${issuerName}`,
  })
  if (status !== 201) throw new Error(text)
}

interface Listed {
  rows: { reference: string }[]
  levels?: Record<string, number>
}
const list = async (query: string, login = 'xa-songray'): Promise<Listed> => {
  const { status, body } = await here.as(login).get(`/api/documents?${query}`)
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body as Listed
}
const references = ({ rows }: Listed) => rows.map(({ reference }) => reference)

test('S000-II-1-1e: the library is grouped by who issued it, and each unit finds there what is newly issued', async () => {
  await record('circular', 'Bộ Nội vụ', '01/2024/TT-BNV', '2024-02-24')
  await record('guidance', 'Ban Thi đua - Khen thưởng Trung ương', '12/HD-BTĐKT', '2023-11-02')
  await record('directive', 'Ban Thường vụ Tỉnh ủy', '34-CT/TU', '2023-06-15')
  await record('rules', 'Ủy ban nhân dân tỉnh Đồng Nai', '05/QĐ-UBND', '2024-03-01')
  await record('decree', 'Chính phủ', '98/2023/NĐ-CP', '2023-12-31')
  const library = await list('view=library')
  expect(library.levels).toEqual({ ministry: 2, 'province-party': 1, province: 1, central: 1 })
  expect(references(await list('view=library&issuingLevel=ministry'))).toEqual([
    '01/2024/TT-BNV',
    '12/HD-BTĐKT',
  ])
  expect(references(await list('view=library&issuingLevel=province-party'))).toEqual(['34-CT/TU'])
  expect(references(await list('view=library&issuingLevel=commune'))).toEqual([])
  expect((await list('view=library&issuingLevel=province')).levels).toEqual(library.levels)
  // The newest first; what is older than sixty days is no news, and a day that has not come yet neither.
  await record('letter', 'Bộ Nội vụ', '999/BNV-TĐ', '2024-03-11')
  for (const login of ['xa-songray', 'giaoduc', 'mattran', 'chuyenvien'])
    expect(references(await list('view=recent', login))).toEqual(['05/QĐ-UBND', '01/2024/TT-BNV'])
})
