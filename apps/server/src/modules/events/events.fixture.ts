/** An office whose units hold events: a plan that asks for one exchange a year, exemplars, a bloc, and the acts of a life. */
import type { Answer, Caller, TestApp } from '../../../../../tests/support/app.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { dutiesOffice, itemsOf } from '../plans/duties.fixture.ts'

/** One a year, as plan 87/KH-UBND prints it. */
export const yearlyExchange = {
  owes: 'activity',
  title: 'Tổ chức cho điển hình tiên tiến giao lưu, truyền đạt kinh nghiệm',
  rule: {
    span: 'year',
    due: { kind: 'end-of', span: 'year' },
    inclusive: true,
    quota: { minimum: 1, per: 'year', counted: 'lần giao lưu', composition: 'any' },
  },
}

export async function eventsOffice(app: TestApp) {
  const office = await dutiesOffice(app, { duty: yearlyExchange })
  const { officer, unit, neighbour, department, id: localityId, by } = office
  await labels(officer)
  const unitOfficer = by('unit-officer', unit)
  const body = (more: object = {}) => event({ organizationId: unit.id, ...more })
  const planned = async (more: object = {}, caller = unitOfficer): Promise<string> =>
    idOf(await caller.post('/api/events', body(more)))
  const show = async <T = Shown>(id: string, caller = officer): Promise<T> => {
    const answer = await caller.get(`/api/events/${id}`)
    if (answer.status !== 200) throw new Error(answer.text)
    return answer.body as T
  }
  const put = async (id: string, part: string, more: object, caller = unitOfficer): Promise<Answer> =>
    caller.put(`/api/events/${id}/${part}`, { ...more, version: (await show(id, caller)).version })
  const step = async (id: string, act: string, more: object = {}, caller = unitOfficer): Promise<Answer> =>
    caller.post(`/api/events/${id}/steps`, { act, version: (await show(id, caller)).version, ...more })
  const steps = async (id: string, acts: readonly string[], caller = unitOfficer): Promise<void> => {
    for (const act of acts) {
      const { status, text } = await step(id, act, {}, caller)
      if (status !== 204) throw new Error(`${act}: ${status} ${text}`)
    }
  }
  const exemplar = async (more: object = {}, caller = officer): Promise<string> =>
    idOf(await caller.post('/api/exemplars', { ...newcomer(unit.id), ...more }))
  const titles = async (query = '', caller = officer): Promise<string[]> =>
    ((await caller.get(`/api/events?${query}`)).body as { rows: { title: string }[] }).rows.map(
      ({ title }) => title,
    )
  /** The head of a bloc: the grant names it. */
  const blocHead = (blocId: string, where = neighbour): Caller => {
    const actor = actorWith('bloc-head', { localityId, organizationPath: where.path })
    const scope = { kind: 'bloc' as const, id: blocId, path: null }
    return app.as({ ...actor, grants: [{ role: 'bloc-head', scope }] })
  }
  const owed = async (organizationId: string, year = '2024'): Promise<string> => {
    const items = await itemsOf(app.platform.database, { id: localityId })
    return items.find((item) => item.organization_id === organizationId && item.period_from.startsWith(year))!
      .id
  }
  return {
    ...office,
    ...{ department, unitOfficer, body, planned, show, put, step, steps, exemplar, titles, blocHead, owed },
  }
}

export interface Shown {
  id: string
  title: string
  state: string
  stateReason: string | null
  mode: string
  startsOn: string
  endsOn: string
  version: number
  may: string[]
  people: number | null
  anniversary: { name: string; years: number | null; flag: string | null } | null
  programme: { part: string; title: string }[]
  speakers: { id: string; name: string; speech: string | null }[]
  invitees: {
    id: string
    name: string
    answer: string | null
    documentId: string | null
    mayAnswer: boolean
  }[]
  honours: { id: string; name: string; kind: string; handedOn: string | null; version: number }[]
  costs: object[] | null
  preparations: { id: string; text: string; standing: string; version: number }[]
  documents: { id: string; purpose: string }[]
  changes: { act: string; reason: string | null }[]
  counted: { organization: { id: string } }[]
  whyNotCounted: string | null
  missingForReport: { field: string }[]
  embedded: { title: string; state: string }[]
}

const event = (more: object): object => ({
  kind: 'exchange',
  name: 'Giao lưu điển hình tiên tiến',
  startsOn: '2024-03-05',
  place: 'Hội trường huyện',
  ...more,
})

const newcomer = (organizationId: string): object => ({
  title: 'Tổ hợp tác lúa hữu cơ',
  kindCode: 'dien-hinh',
  subjectKind: 'other',
  subjectName: 'Tổ hợp tác thôn Đông',
  fieldCodes: ['nong-nghiep'],
  foundOn: '2024-01-15',
  source: 'unit',
  organizationId,
})

async function labels(officer: Caller): Promise<void> {
  for (const [list, code, label] of [
    ['kind', 'dien-hinh', 'Điển hình tiên tiến'],
    ['field', 'nong-nghiep', 'Nông nghiệp'],
    ['level', 'huyen', 'Cấp huyện'],
  ]) {
    const { status, text } = await officer.put('/api/exemplar-labels', { list, code, label })
    if (status !== 200) throw new Error(text)
  }
}

export function idOf({ status, body }: Answer): string {
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return (body as { id: string }).id
}

/** The code of the refusal, or the status when it was done. */
export const outcome = ({ status, body }: Answer): string | number =>
  (body as { code?: string } | null)?.code ?? status

export const fieldsOf = ({ body }: Answer): string[] =>
  ((body as { errors?: { field: string }[] }).errors ?? []).map(({ field }) => field)
