/** Sessions of the sample councils: one concluded with its decision, one counted, one open; and who presented what. */
import { day } from '@guongsang/core/kernel/day.ts'
import type { SampleInitiatives } from '../../modules/initiatives/index.ts'
import { idOf } from '../ids.ts'
import { type Draft, holdsInDemo, isLocal, nameOf } from './draft.ts'

type Sampled = SampleInitiatives['initiatives'][number]
type Session = SampleInitiatives['sessions'][number]
type Vote = Session['marks'][number]['vote']

const RATIO = 'Quy chế hoạt động của Hội đồng sáng kiến'
const PAPER = 6

export function buildSessions(draft: Draft, socio: readonly Sampled[], school: readonly Sampled[]) {
  const decided = sessionOf(draft, 'dot-1', socio.slice(0, 3), {
    season: 'socio-economic',
    state: 'concluded',
    held_on: day('2023-12-15'),
    conclusion: 'Hội đồng thống nhất kết quả kiểm phiếu, đề nghị công nhận các sáng kiến đạt.',
  })
  decide(decided, [7, 6, 3])
  const counted = sessionOf(draft, 'dot-2', socio.slice(3, 5), {
    season: 'socio-economic',
    state: 'counted',
    held_on: day('2024-02-28'),
  })
  decide(counted, [6, 4])
  const open = sessionOf(draft, 'nam-hoc', school.slice(0, 3), {
    season: 'education',
    state: 'open',
    held_on: day('2024-03-08'),
  })
  // The paper votes are in; the one with an account has not voted yet.
  for (const [at, item] of open.agenda.entries())
    for (let position = 1; position <= PAPER; position++)
      open.marks.push(markOf(item.initiative_id, position, (position + at) % 5 === 0 ? 'against' : 'for'))
  return {
    sessions: [decided, counted, open],
    recognitions: socio.slice(0, 2).map(({ row }, at) => ({
      id: idOf(draft.slug, 'recognition', row.id),
      initiative_id: row.id,
      scope: 'co_so' as const,
      effect_text: row.effect ?? null,
      decision_number: '2871/QĐ-UBND',
      decided_on: day('2023-12-22'),
      decided_by: draft.decidedBy,
      certificate_number: String(at + 1).padStart(2, '0'),
      session_id: decided.row.id,
      work_id: idOf(draft.slug, 'work', row.id),
      recorded_by: 'Dữ liệu mẫu',
    })),
    sharing: [sharingOf(draft, socio)],
    replications: [replicationOf(draft, socio[0]!)],
  }
}

function sessionOf(
  draft: Draft,
  key: string,
  agenda: readonly Sampled[],
  facts: Pick<Session['row'], 'season' | 'state' | 'held_on'> & { conclusion?: string },
): Session {
  const { slug, demo, councillor } = draft
  const { accounts } = demo
  const account = accounts.find(({ login }) => login === `${slug}.sangkien`)!
  const agency = accounts.find(({ login }) => login === `${slug}.chuyenvien`)!
  const authors = new Set(agenda.flatMap((one) => one.authors.map(({ person_id }) => person_id)))
  const paper = paperMembers(draft, authors)
  const sitting = facts.state === 'concluded' || facts.state === 'counted'
  return {
    row: {
      id: idOf(slug, 'initiative-session', key),
      organization_id: agency.organizationId!,
      council_name: 'Hội đồng sáng kiến',
      purpose: 'recognition',
      season_year: 2023,
      place: 'Phòng họp số 2',
      required_percent: 66.67,
      quorum_percent: 66.67,
      ratio_source: RATIO,
      minutes_file_id: null,
      created_by: agency.name,
      ...facts,
      conclusion: facts.conclusion ?? null,
    },
    members: [
      ...paper.map((person, at) => ({
        account_id: null,
        person_id: person.id,
        position: at + 1,
        name: person.fullName,
        part: (['chair', 'deputy', 'secretary'] as const)[at] ?? ('member' as const),
        present: true,
      })),
      {
        account_id: account.id,
        person_id: councillor.id,
        position: PAPER + 1,
        name: councillor.fullName,
        part: 'member' as const,
        present: true,
      },
    ],
    agenda: agenda.map(({ row }, at) => ({
      initiative_id: row.id,
      position: at + 1,
      result: sitting ? ('failed' as const) : null,
      scope: null,
    })),
    marks: [],
  }
}

/** Heads of offices who are authors of nothing on the agenda. */
function paperMembers(draft: Draft, authors: ReadonlySet<string | null | undefined>) {
  const { demo, councillor } = draft
  const heads = demo.directory.posts
    .filter((post) => post.isHead && holdsInDemo(post) && isLocal(draft, post.organizationId))
    .filter(({ personId }) => !authors.has(personId) && personId !== councillor.id)
    .map(({ personId }) => demo.directory.persons.find(({ id }) => id === personId)!)
  return [...new Map(heads.map((person) => [person.id, person])).values()].slice(0, PAPER)
}

/** So many agree to each; 5 of 7 reach two thirds of all. */
function decide(session: Session, agreeing: readonly number[]): void {
  for (const [at, item] of session.agenda.entries()) {
    const many = agreeing[at]!
    item.result = many * 3 >= session.members.length * 2 ? 'passed' : 'failed'
    for (const { position } of session.members)
      session.marks.push(markOf(item.initiative_id, position, position <= many ? 'for' : 'against'))
  }
}

function markOf(initiativeId: string, position: number, vote: Vote): Session['marks'][number] {
  const good = vote === 'for' ? 78 : 45
  return {
    initiative_id: initiativeId,
    member_position: position,
    novelty: good + ((position * 5) % 14),
    effect: good + ((position * 7) % 16),
    replicability: good + ((position * 3) % 12),
    vote,
    scope: null,
    note: null,
  }
}

/** In one locality both holders are presented, elsewhere one is still owed. */
function sharingOf({ slug, demo }: Draft, socio: readonly Sampled[]): SampleInitiatives['sharing'][number] {
  const shared = socio.slice(0, slug === 'tanbien' ? 2 : 1)
  const commune = demo.accounts.find(({ login }) => login.startsWith(`${slug}.xa-`))!
  return {
    row: {
      id: idOf(slug, 'sharing', 'hoi-nghi'),
      organization_id: commune.organizationId!,
      item_id: null,
      held_on: day('2024-02-20'),
      place: 'Hội trường xã',
      form: 'Hội nghị giới thiệu sáng kiến',
      audience: 'Cán bộ, công chức và trưởng các thôn',
      attendance: 64,
      result: 'Mười một thôn đăng ký làm theo.',
      file_ids: [],
      recorded_by: commune.name,
    },
    shared: shared.map(({ row, authors }) => ({
      initiative_id: row.id,
      holder_name: authors[0]!.name,
      person_id: authors[0]!.person_id ?? null,
    })),
  }
}

function replicationOf(draft: Draft, { row }: Sampled): SampleInitiatives['replications'][number] {
  const commune = draft.demo.accounts.find(({ login }) => login.startsWith(`${draft.slug}.xa-`))!
  return {
    id: idOf(draft.slug, 'initiative-replication', row.id),
    initiative_id: row.id,
    organization_id: commune.organizationId,
    by_name: nameOf(draft, commune.organizationId!),
    since: day('2024-01-15'),
    result: 'Áp dụng ở bốn thôn, giữ nguyên cách chia khung và bảng theo dõi.',
    recorded_by: commune.name,
  }
}
