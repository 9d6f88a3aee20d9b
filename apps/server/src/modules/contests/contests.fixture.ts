/** A small locality that holds contests: whoever runs them, jurors, and entries at each step. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { choices } from '@guongsang/core/look/seed.ts'
import { sql } from 'kysely'
import type { Role } from '@guongsang/contract/roles.ts'
import { testAccount, testLocality, type TestLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import type { Answer, Caller, TestApp } from '../../../../../tests/support/app.ts'
import { runDueJobs } from '../../../../../tests/support/jobs.ts'
import { publicContestDesk, publicContests } from './index.ts'

let places = 0

export const outcome = ({ status, body }: Answer): string | number =>
  (body as { code?: string } | null)?.code ?? status
export const fieldsOf = ({ body }: Answer): string[] =>
  (body as { errors?: { field: string }[] }).errors?.map(({ field }) => field) ?? []

export const PRIZES = [
  { code: 'nhat', label: 'Giải Nhất', count: 1, amount: 3_000_000 },
  { code: 'ba', label: 'Giải Ba', count: 1, amount: 1_000_000 },
]
export const CRITERIA = [
  { code: 'noi-dung', label: 'Nội dung', most: 60 },
  { code: 'van-phong', label: 'Văn phong', most: 40 },
]

const WORDS =
  'ruộng lúa mái trường con đò mùa nước nổi cụ già em nhỏ bếp lửa chiếc cầu ánh đèn giếng nước vườn rau bữa cơm tấm áo quyển sách'.split(
    ' ',
  )

/** Long enough for the form, and nobody else's words: another name gives another story. */
export function story(of: string): string {
  const { pick } = choices(of)
  return `${of}: ${Array.from({ length: 40 }, () => pick(WORDS)).join(' ')}.`
}

export const writing = (organizationId: string, more: object = {}): object => ({
  title: 'Cuộc thi viết “Gương người tốt quanh ta”',
  kind: 'writing',
  origin: 'own',
  level: 'district',
  organizerName: 'Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” huyện',
  organizationId,
  rules: 'Bài viết về người thật, việc thật.',
  opensOn: '2024-03-01',
  closesOn: '2024-03-31',
  criteria: CRITERIA,
  prizes: PRIZES,
  mostApart: 20,
  tieRule: 'shared',
  ...more,
})

export const quiz = (organizationId: string, more: object = {}): object =>
  writing(organizationId, {
    title: 'Tìm hiểu Luật Thi đua, khen thưởng',
    kind: 'law-quiz',
    criteria: [],
    ...more,
  })

/** What the form of the portal sends. */
export const entry = (name: string, more: object = {}) => ({
  authorName: name,
  authorPlace: 'Thôn Đông',
  contact: '0912345678',
  title: `Người tốt thôn ${name}`,
  aboutName: `Bà giáo của ${name}`,
  aboutPlace: 'Xã Diên Lạc',
  text: story(name),
  organizationId: '',
  category: '',
  ...more,
})

/** Jurors with accounts, as the jury knows them, and the way each asks. */
const jurorsOf =
  (app: TestApp, place: TestLocality) =>
  async (name: string, organizationId: string = place.neighbour.id, role: Role = 'council-member') => {
    const login = `giam-khao-${name.toLowerCase().replaceAll(' ', '-')}`
      .normalize('NFD')
      .replace(/[^a-z-]/g, '')
    const account = await testAccount(app.platform.database, place, {
      login,
      name,
      organizationId,
      grants: [{ role }],
    })
    const standing = {
      localityId: place.id,
      organizationPath: place.neighbour.path,
      accountId: account.id,
      name,
    }
    return { id: account.id, name, caller: app.as(actorWith(role, standing)) }
  }

/** As the portal's form sends it; the code, or the refusal. */
const senderOf =
  (portal: ReturnType<typeof publicContestDesk>, slug: string) =>
  (contestId: string, typed: object): Promise<string> =>
    portal.receive({ slug, id: contestId }, typed as Record<string, string>).then(
      (kept) => kept?.code ?? 'nowhere',
      (error: { code?: string; fields?: { field: string }[] }) =>
        error.code === 'invalid-input'
          ? error.fields!.map(({ field }) => field).join()
          : (error.code ?? 'fault'),
    )

export async function contestsOffice(app: TestApp) {
  const { database } = app.platform
  const place = await testLocality(database, `cuoc-thi-${++places}`, 'Cuộc Thi')
  await database.transaction({ localityId: place.id }, (tx) =>
    sql`insert into organizations.catalogue_entries (locality_id, catalogue, code, label, sort_order)
      values (${place.id}, 'organization-kind', 'department', 'Phòng', 1)`.execute(tx),
  )
  const by = (role: Role, where: TestLocality['unit'] = place.unit, more: object = {}): Caller =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: where.path, ...more }))
  const runner = by('culture-office', place.department)
  const on = (day: string) => app.platform.clock.believe(day as Day)
  const idOf = ({ status, body }: Answer): string => {
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
    return (body as { id: string }).id
  }
  const show = async <T = Shown>(id: string, caller = runner): Promise<T> =>
    (await caller.get(`/api/contests/${id}`)).body as T
  const act = async (id: string, what: string, more: object = {}, caller = runner) =>
    outcome(await caller.post(`/api/contests/${id}/${what}`, { version: (await show(id)).version, ...more }))
  const drafted = async (typed: object = writing(place.department.id)) =>
    idOf(await runner.post('/api/contests', typed))
  const launched = async (typed?: object) => {
    const id = await drafted(typed)
    const done = await act(id, 'launch')
    if (done !== 204) throw new Error(String(done))
    return id
  }
  const portal = { ...publicContests(app.platform), ...publicContestDesk(app.platform) }
  const entries = async (contestId: string, query = '', caller = runner) =>
    ((await caller.get(`/api/contest-entries?contestId=${contestId}${query}`)).body as { rows: EntryShown[] })
      .rows
  return {
    ...place,
    place,
    by,
    runner,
    on,
    idOf,
    show,
    act,
    drafted,
    launched,
    portal,
    entry,
    send: senderOf(portal, place.slug),
    entries,
    compare: () => runDueJobs(app.platform),
    juror: jurorsOf(app, place),
  }
}

export interface Shown {
  version: number
  state: string
  may: string[]
  missing: string[]
  entries: number
  handed: { received: number; eligible: number } | null
}
export interface EntryShown {
  id: string
  code: string
  title: string
  authorName: string
  state: string
  maskNumber: number | null
  standing: string | null
  score: number | null
  likeness: number | null
}
