/** A plan that asks units for exemplars every quarter, as those of 2023 do, and what the units make of it. */
import { expect } from 'vitest'
import { testAccount } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import type { Caller, TestApp } from '../../../../../tests/support/app.ts'
import { addHead, dutiesOffice, itemsOf, quarterly } from '../plans/duties.fixture.ts'
import { exemplar, idOf, outcome } from './exemplars.fixture.ts'

interface Round {
  id: string
  state: string
  version: number
  units: object
  may: string[]
  nominations: number
  unitRows: { itemId: string; standing: string; sentence: string; nominations: number; warnings: string[] }[]
  list: {
    id: string
    state: string
    version: number
    score: { average: number | null; rank: number | null; aside: number } | null
    outcome: string | null
    outcomeReason: string | null
    upperAnswer: string | null
  }[]
  possibleVoters: { accountId: string; name: string }[]
  voters: object[]
  lists: { edition: number; rows: number; documentId: string | null }[]
}

export const QUOTA = {
  minimum: 3,
  maximum: null,
  per: 'year',
  counted: 'điển hình',
  composition: 'collective-and-individual',
}

export async function roundsOffice(app: TestApp, asked: Parameters<typeof dutiesOffice>[1] = {}) {
  const { database } = app.platform
  const office = await dutiesOffice(app, {
    ...asked,
    duty: {
      owes: 'nomination',
      title: 'Giới thiệu điển hình',
      rule: quarterly({ quota: QUOTA }),
      ...asked.duty,
    },
  })
  expect(outcome(await office.issue(office.plan, '2023-04-11'))).toBe(204)
  const { officer, unit, neighbour } = office
  for (const [list, code, label] of [
    ['kind', 'dien-hinh', 'Điển hình tiên tiến'],
    ['field', 'nong-nghiep', 'Nông nghiệp'],
  ])
    await officer.put('/api/exemplar-labels', { list, code, label })
  const items = await itemsOf(database, office.place)
  const itemOf = (of: { id: string }, label = 'Quý II/2023') =>
    items.find((one) => one.organization_id === of.id && one.period_label === label)!.id
  for (const [of, name] of [
    [unit, 'Trần Đứng'],
    [neighbour, 'Lê Đầu'],
  ] as const)
    await addHead(database, office.id, of.id, name, 'Trưởng phòng')
  const writer = (of = unit): Caller => office.at('unit-officer', of)
  const found = async (of: typeof unit, title: string, more: object = {}): Promise<string> =>
    idOf(
      await writer(of).post(
        '/api/exemplars',
        exemplar({ organizationId: of.id, title, subjectName: title, foundOn: '2023-04-15', ...more }),
      ),
    )
  const name = (of: typeof unit, exemplarId: string, more: object = {}, label?: string) =>
    writer(of).post(`/api/items/${itemOf(of, label)}/nominations`, {
      exemplarId,
      brief: { achievement: 'Mười năm giữ sạch dòng kênh của thôn.' },
      ...more,
    })
  const ways = { itemOf, writer, found, name, ...papersOf(office, { itemOf, writer }) }
  return { ...office, ...ways, ...officeOf(app, office) }
}

interface Ways {
  itemOf(of: { id: string }, label?: string): string
  writer(of?: { id: string; path: string }): Caller
}

/** What a unit does with its paper, and the office with it. */
function papersOf({ officer }: { officer: Caller }, { itemOf, writer }: Ways) {
  type Unit = { id: string; path: string }
  const submissions = async (of: Unit, label?: string) =>
    (
      (await writer(of).get(`/api/items/${itemOf(of, label)}`)).body as {
        submissions: {
          id: string
          version: number
          collectives: number
          individuals: number
          amount: number | null
        }[]
      }
    ).submissions
  const act = async (of: Unit, what: string, more: object = {}, caller = writer(of), label?: string) => {
    const last = (await submissions(of, label)).at(-1)!
    return outcome(
      await caller.post(`/api/submissions/${last.id}/${what}`, { version: last.version, ...more }),
    )
  }
  const send = async (of: Unit, label?: string): Promise<void> => {
    expect(await act(of, 'presentation', {}, writer(of), label)).toBe(204)
    expect(await act(of, 'sending', {}, writer(of), label)).toBe(204)
  }
  const accept = async (of: Unit, label?: string): Promise<void> => {
    const { id, version } = (await submissions(of, label)).at(-1)!
    const { body } = await officer.post('/api/submissions/acceptance', { submissions: [{ id, version }] })
    expect(body).toMatchObject({ refused: [] })
  }
  return { submissions, act, send, accept }
}

/** What the office does with rounds, and who votes in them. */
function officeOf(app: TestApp, office: Awaited<ReturnType<typeof dutiesOffice>>) {
  const { officer } = office
  const rounds = async (caller = officer) =>
    ((await caller.get('/api/rounds')).body as { rows: { id: string; label: string; units: object }[] }).rows
  const roundOf = async (label = 'quý II/2023') =>
    (await rounds()).find((one) => one.label.endsWith(label))!.id
  const show = async (id: string, caller = officer) => (await caller.get(`/api/rounds/${id}`)).body as Round
  const run = async (id: string, what: string, more: object = {}, caller = officer) =>
    caller.post(`/api/rounds/${id}/${what}`, { version: (await show(id)).version, ...more })
  const voter = async (login: string, where = office.department) => {
    const account = await testAccount(app.platform.database, office as never, {
      login,
      name: `Ủy viên ${login}`,
      organizationId: where.id,
      grants: [{ role: 'council-member' }],
    })
    const actor = actorWith('council-member', { localityId: office.id, organizationPath: where.path })
    return { ...account, caller: app.as({ ...actor, accountId: account.id, organizationId: where.id }) }
  }
  return { rounds, roundOf, show, run, voter }
}
