/** The accounts of one locality: the same seats everywhere, and who of its people sits on each. */
import type { Role, ScopeKind } from '@guongsang/contract/roles.ts'
import { day, type Day } from '@guongsang/core/kernel/day.ts'
import { slugOf } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { COUNCIL, employeeOf, headOf, INITIATIVE_COUNCIL, leaderOf } from './councils.ts'
import type { DirectoryPerson } from '../modules/organizations/index.ts'
import { officialName, type Draft } from './draft.ts'
import { idOf } from './ids.ts'
import { residentsByCommune } from './publicity.ts'

const SINCE = day('2021-07-01')

export interface AccountValue {
  id: string
  login: string
  name: string
  /** What the sign-in page calls it: 'Chuyên viên thi đua, khen thưởng · Phòng Nội vụ'. */
  roleName: string
  personId: string | null
  organizationId: string | null
  email: null
  grants: { id: string; role: Role; scope: { kind: ScopeKind; id: string | null }; from: Day; to: null }[]
}

type Grant = readonly [role: Role, kind: ScopeKind, id?: string]
interface Seat {
  login: string
  words: string
  person: DirectoryPerson
  /** Key of the organisation the account works for; null for residents. */
  organization: string | null
  grants: readonly Grant[]
}

const seat = (
  login: string,
  words: string,
  person: DirectoryPerson,
  organization: string | null,
  ...grants: Grant[]
): Seat => ({ login, words, person, organization, grants })

export const accountsOf = (draft: Draft): AccountValue[] =>
  [agencySeats, councilSeats, unitSeats, mediaSeats, otherSeats]
    .flatMap((seats) => seats(draft))
    .map((one) => accountOf(draft, one))

function accountOf(draft: Draft, { login: role, words, person, organization, grants }: Seat): AccountValue {
  const login = `${draft.source.slug}.${role}`
  const unit = organization === null ? null : draft.organization(organization)
  return {
    id: draft.id('account', login),
    login,
    name: person.fullName,
    roleName: unit ? `${words} · ${officialName(unit)}` : words,
    personId: person.id,
    organizationId: unit?.id ?? null,
    email: null,
    grants: grants.map(([code, kind, id]) => ({
      id: draft.id('grant', `${login}/${code}`),
      role: code,
      scope: { kind, id: id ?? null },
      from: SINCE,
      to: null,
    })),
  }
}

/** A role over one organisation with everything under it. */
const over = (draft: Draft, role: Role, key: string): Grant => [
  role,
  'organization',
  draft.id('organization', key),
]
const onCouncil = (draft: Draft, role: Role, key: string): Grant => [
  role,
  'council',
  draft.id('organization', key),
]

function agencySeats(draft: Draft): Seat[] {
  const { standingAgency: agency, headLogin, registry, committee, inspection } = draft.source.accounts
  const leader = leaderOf(draft)
  const officer = (nth: number) => employeeOf(draft, agency, 'Chuyên viên', nth)
  const chair = leader.isChair ? 'Chủ tịch, Chủ tịch Hội đồng' : 'Phó Chủ tịch, điều hành Hội đồng'
  const unitOfficer = over(draft, 'unit-officer', agency)
  const unitHead = over(draft, 'unit-head', agency)
  const council = onCouncil(draft, 'council-chair', COUNCIL)
  const clerk = employeeOf(draft, registry, 'Văn thư')
  const inspector = employeeOf(draft, inspection, 'Chuyên viên')
  return [
    seat(
      'chuyenvien',
      'Chuyên viên thi đua, khen thưởng',
      officer(0),
      agency,
      ['officer', 'locality'],
      unitOfficer,
    ),
    seat(
      headLogin,
      'Thủ trưởng cơ quan thường trực',
      headOf(draft, agency),
      agency,
      ['agency-head', 'locality'],
      unitHead,
    ),
    seat('tuyentruyen', 'Chuyên viên phụ trách tuyên truyền', officer(1), agency, [
      'publicity-officer',
      'locality',
    ]),
    seat('vanthu', 'Văn thư', clerk, registry, ['records-clerk', 'locality']),
    seat('chutich', chair, leader.person, committee, ['chair', 'locality'], council),
    seat('kiemtra', 'Thành viên đoàn kiểm tra', inspector, inspection, ['inspector', 'locality']),
  ]
}

function councilSeats(draft: Draft): Seat[] {
  const { registry, inspection, finance, education } = draft.source.accounts
  const member = onCouncil(draft, 'council-member', COUNCIL)
  const initiatives = onCouncil(draft, 'initiative-council-member', INITIATIVE_COUNCIL)
  const words = 'Ủy viên Hội đồng thi đua, khen thưởng'
  return [
    ...[registry, inspection, finance].map((key, i) =>
      seat(`uyvien${i + 1}`, words, headOf(draft, key), key, member, over(draft, 'unit-head', key)),
    ),
    seat(
      'sangkien',
      'Thành viên Hội đồng sáng kiến',
      employeeOf(draft, education, 'Phó'),
      education,
      initiatives,
    ),
  ]
}

function unitSeats(draft: Draft): Seat[] {
  const { education, headLogin, commune, culture, bloc, police } = draft.source.accounts
  const committee = `ubnd-${slugOf(commune)}`
  const place = slugOf(commune).replace(/^xa-/, '').replaceAll('-', '')
  const officer = 'Cán bộ thi đua, khen thưởng'
  const head = (login: string, words: string, key: string, ...more: Grant[]) =>
    seat(login, words, headOf(draft, key), key, ...more, over(draft, 'unit-head', key))
  const staff = (login: string, words: string, key: string, title: string, ...grants: Grant[]) =>
    seat(login, words, employeeOf(draft, key, title), key, ...grants)
  const own = (key: string) => over(draft, 'unit-officer', key)
  return [
    staff('giaoduc', officer, education, 'Chuyên viên', own(education), ['education-office', 'locality']),
    head(`${headLogin}-giaoduc`, 'Thủ trưởng đơn vị', education),
    staff(
      `xa-${place}`,
      'Công chức thi đua, khen thưởng',
      committee,
      'Công chức Văn hóa',
      over(draft, 'commune-officer', committee),
    ),
    head(`chutich-${place}`, 'Chủ tịch', committee),
    head('khoitruong', 'Khối trưởng', culture, ['bloc-head', 'bloc', draft.id('bloc', bloc)]),
    staff('vanhoa', 'Chuyên viên văn hóa, thông tin', culture, 'Chuyên viên', own(culture), [
      'culture-office',
      'locality',
    ]),
    staff('congan', officer, police, 'Cán bộ', over(draft, 'vertical-unit', police)),
  ]
}

function mediaSeats(draft: Draft): Seat[] {
  const { portal, broadcaster, propaganda } = draft.source.accounts
  const editor = employeeOf(draft, portal, 'Chuyên viên', 1)
  const speaker = employeeOf(draft, broadcaster, 'Phát thanh viên')
  const reporter = employeeOf(draft, broadcaster, 'Phóng viên')
  const propagandist = employeeOf(draft, propaganda, 'Chuyên viên')
  return [
    seat('bientap', 'Biên tập Cổng thông tin điện tử', editor, portal, ['portal-editor', 'locality']),
    seat('phatthanh', 'Phát thanh viên', speaker, broadcaster, ['broadcaster', 'locality']),
    seat('baochi', 'Phóng viên', reporter, broadcaster, over(draft, 'press', broadcaster)),
    seat('tuyengiao', 'Chuyên viên tuyên giáo', propagandist, propaganda, [
      'propaganda-department',
      'locality',
    ]),
  ]
}

function otherSeats(draft: Draft): Seat[] {
  const { finance, front, superior, commune } = draft.source.accounts
  const residents = residentsByCommune(draft)[0]!
  const area: Grant = ['collaborator', 'jurisdiction', draft.id('jurisdiction', commune)]
  const appraiser = employeeOf(draft, finance, 'Chuyên viên')
  const deputy = employeeOf(draft, front, 'Phó')
  const receiver = employeeOf(draft, superior, 'Chuyên viên')
  return [
    seat('taichinh', 'Chuyên viên thẩm định kinh phí', appraiser, finance, ['finance-office', 'locality']),
    seat('mattran', 'Phó Chủ tịch', deputy, front, over(draft, 'front-union', front)),
    seat('captren', 'Chuyên viên cơ quan cấp trên', receiver, superior, ['superior', 'locality']),
    seat('congtacvien', 'Cộng tác viên dư luận xã hội', residents[0]!, null, area),
    seat('dienhinh', 'Điển hình tiên tiến', residents[2]!, null, ['honoree', 'locality']),
  ]
}

/** The installation's own administrator: of no locality. */
export const administrator: AccountValue = {
  id: idOf('system', 'account', 'quantri'),
  login: 'quantri',
  name: 'Quản trị hệ thống',
  roleName: 'Quản trị hệ thống',
  personId: null,
  organizationId: null,
  email: null,
  grants: [
    {
      id: idOf('system', 'grant', 'quantri'),
      role: 'administrator',
      scope: { kind: 'system', id: null },
      from: SINCE,
      to: null,
    },
  ],
}
