/** The portal's reads over plain data, for tests and for looking at pages without a database. Everyone is invented. */
import { contestReads } from './contests.fixture.ts'
import { day, type Day } from '@guongsang/core/kernel/day.ts'
import { matches } from '@guongsang/core/kernel/vietnamese/search.ts'
import { AppError } from '../platform/errors.ts'
import { correctionReads, publishedReads } from './published.fixture.ts'
import { serviceReads } from './procedures.fixture.ts'
import { storyReads } from './stories.fixture.ts'
import type {
  DirectoryRow,
  PublicChange,
  PublicContacts,
  PublicLocality,
  PublicOrganization,
  PublicReads,
} from './reads.ts'

interface Entry {
  organization: PublicOrganization
  depth: number
}

const noContacts: PublicContacts = { address: null, phone: null, email: null, website: null }
const kinds = {
  committee: { code: 'uy-ban', label: 'Ủy ban nhân dân' },
  office: { code: 'phong-ban', label: 'Phòng, ban' },
  commune: { code: 'xa-thi-tran', label: 'Ủy ban nhân dân xã, thị trấn' },
  school: { code: 'truong-hoc', label: 'Trường học' },
  front: { code: 'mat-tran', label: 'Mặt trận Tổ quốc và đoàn thể' },
}

function organization(id: string, name: string, more: Partial<PublicOrganization> = {}): PublicOrganization {
  return {
    id,
    name,
    shortName: null,
    kind: kinds.office,
    state: 'active',
    from: day('2008-01-01'),
    to: null,
    parent: null,
    children: [],
    formerNames: [],
    predecessors: [],
    successors: [],
    designations: [],
    head: null,
    contacts: noContacts,
    ...more,
  }
}

const committee = { id: 'ubnd', name: 'Ủy ban nhân dân huyện Diên Khánh' }
const homeAffairs = { id: 'noi-vu', name: 'Phòng Nội vụ' }
const oldCentre = { id: 'dai', name: 'Đài Truyền thanh - Truyền hình huyện' }
const newCentre = { id: 'trung-tam', name: 'Trung tâm Văn hóa - Thông tin và Thể thao' }
const council = 'Hội đồng Thi đua - Khen thưởng huyện Diên Khánh'
const headOfHomeAffairs = { title: 'Trưởng phòng', name: 'Nguyễn Thị Ngọc Uyển', since: day('2021-07-01') }
const homeAffairsContacts: PublicContacts = {
  address: 'Số 125 đường Lạc Long Quân, thị trấn Diên Khánh, huyện Diên Khánh, tỉnh Khánh Hòa',
  phone: '0258 385 0000',
  email: 'noivu@dienkhanh.example.vn',
  website: 'https://dienkhanh.example.vn',
}

const communes = ['Diên An', 'Diên Điền', 'Diên Lạc', 'Diên Phú', 'Diên Sơn', 'Suối Hiệp', 'Suối Tân']
const schools = Array.from({ length: 52 }, (_, index) => `Trường Tiểu học số ${index + 1}`)

const entries: Entry[] = [
  {
    depth: 0,
    organization: organization(committee.id, committee.name, {
      kind: kinds.committee,
      shortName: 'UBND huyện',
      from: day('1976-03-01'),
      head: { title: 'Chủ tịch', name: 'Trần Quốc Việt', since: day('2020-08-15') },
      contacts: { ...noContacts, address: 'Thị trấn Diên Khánh, huyện Diên Khánh, tỉnh Khánh Hòa' },
      children: [homeAffairs, newCentre],
    }),
  },
  {
    depth: 0,
    organization: organization(homeAffairs.id, homeAffairs.name, {
      parent: committee,
      head: headOfHomeAffairs,
      contacts: homeAffairsContacts,
      formerNames: [
        { name: 'Ban Tổ chức Chính quyền huyện', from: day('1990-01-01'), to: day('2004-12-31') },
        {
          name: 'Phòng Nội vụ - Lao động - Thương binh và Xã hội',
          from: day('2005-01-01'),
          to: day('2007-12-31'),
        },
      ],
      designations: [{ label: `Cơ quan thường trực ${council}`, from: day('2008-04-01'), to: null }],
    }),
  },
  {
    depth: 0,
    organization: organization(newCentre.id, newCentre.name, {
      parent: committee,
      from: day('2019-09-01'),
      predecessors: [
        { ...oldCentre, on: day('2019-09-01'), decision: 'Quyết định số 2517/QĐ-UBND ngày 16/08/2019' },
        {
          id: 'nha-van-hoa',
          name: 'Trung tâm Văn hóa - Thể thao huyện',
          on: day('2019-09-01'),
          decision: null,
        },
      ],
      head: { title: 'Giám đốc', name: 'Lê Hoàng Phụng', since: null },
    }),
  },
  {
    depth: 0,
    organization: organization(oldCentre.id, oldCentre.name, {
      parent: committee,
      state: 'merged',
      from: day('1995-01-01'),
      to: day('2019-08-31'),
      successors: [
        { ...newCentre, on: day('2019-09-01'), decision: 'Quyết định số 2517/QĐ-UBND ngày 16/08/2019' },
      ],
    }),
  },
  {
    depth: 0,
    organization: organization('nha-van-hoa', 'Trung tâm Văn hóa - Thể thao huyện', {
      state: 'merged',
      to: day('2019-08-31'),
      successors: [{ ...newCentre, on: day('2019-09-01'), decision: null }],
    }),
  },
  {
    depth: 0,
    organization: organization('cong-nong', 'Trạm Khuyến công huyện', {
      state: 'dissolved',
      to: day('2018-06-30'),
    }),
  },
  {
    depth: 0,
    organization: organization('mttq', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Diên Khánh', {
      kind: kinds.front,
      head: { title: 'Chủ tịch', name: 'Đỗ Thị Mỹ Lệ', since: day('2019-05-20') },
    }),
  },
  ...communes.flatMap((name, index): Entry[] => [
    {
      depth: 0,
      organization: organization(`xa-${index}`, `Ủy ban nhân dân xã ${name}`, {
        kind: kinds.commune,
        parent: committee,
        head: {
          title: 'Chủ tịch',
          name: `Phạm Văn ${'Ân Bình Cường Dũng Hợi Khôi Lượng'.split(' ')[index]!}`,
          since: null,
        },
      }),
    },
    {
      depth: 1,
      organization: organization(`xa-${index}-vp`, `Văn phòng Ủy ban nhân dân xã ${name}`, {
        kind: kinds.commune,
        parent: { id: `xa-${index}`, name: `Ủy ban nhân dân xã ${name}` },
      }),
    },
  ]),
  ...schools.map((name, index): Entry => ({
    depth: 0,
    organization: organization(`truong-${index}`, name, { kind: kinds.school }),
  })),
]

const localities: PublicLocality[] = [
  ['dienkhanh', 'Diên Khánh', 'Huyện Diên Khánh', 'Tỉnh Khánh Hòa', entries.length - 3],
  ['cammy', 'Cẩm Mỹ', 'Huyện Cẩm Mỹ', 'Tỉnh Đồng Nai', 63],
  ['dienbien', 'Điện Biên', 'Tỉnh Điện Biên', null, 118],
  ['tanbien', 'Tân Biên', 'Huyện Tân Biên', 'Tỉnh Tây Ninh', 61],
  ['vinhthuan', 'Vĩnh Thuận', 'Huyện Vĩnh Thuận', 'Tỉnh Kiên Giang', 64],
].map(([slug, name, fullName, parentName, organizationCount]) => ({
  ...({ slug, name, fullName, parentName, organizationCount } as Omit<PublicLocality, 'endedOn'>),
  endedOn: null,
}))

/** The district level ended on 30/06/2025; only then do the localities say so. */
const lastDistrictDay = day('2025-06-30')
const asOf = (locality: PublicLocality, on: Day): PublicLocality => ({
  ...locality,
  endedOn: on > lastDistrictDay && locality.parentName !== null ? lastDistrictDay : null,
})

const place = { slug: 'dienkhanh', localityName: 'Huyện Diên Khánh' }
export const sampleChanges: PublicChange[] = [
  {
    ...place,
    id: 'c3',
    kind: 'designated',
    on: day('2024-02-01'),
    recordedAt: new Date('2024-02-01T03:00:00Z'),
    before: [],
    after: [homeAffairs],
    designation: `Cơ quan thường trực ${council}`,
    decision: null,
  },
  {
    ...place,
    id: 'c2',
    kind: 'merged',
    on: day('2019-09-01'),
    recordedAt: new Date('2019-08-16T03:00:00Z'),
    before: [oldCentre, { id: 'nha-van-hoa', name: 'Trung tâm Văn hóa - Thể thao huyện' }],
    after: [newCentre],
    designation: null,
    decision: 'Quyết định số 2517/QĐ-UBND ngày 16/08/2019',
  },
  {
    ...place,
    id: 'c1',
    kind: 'dissolved',
    on: day('2018-06-30'),
    recordedAt: new Date('2018-06-20T03:00:00Z'),
    before: [{ id: 'cong-nong', name: 'Trạm Khuyến công huyện' }],
    after: [],
    designation: null,
    decision: 'Quyết định số 1105/QĐ-UBND ngày 18/06/2018',
  },
]

const rowOf = ({ organization: one, depth }: Entry): DirectoryRow => ({
  id: one.id,
  name: one.name,
  shortName: one.shortName,
  kind: one.kind,
  parentName: one.parent?.name ?? null,
  depth,
  state: one.state,
  headTitle: one.head?.title ?? null,
  headName: one.head?.name ?? null,
})

/** Diên Khánh is full; the other localities are there and empty, as a new one is. */
export function sampleReads(): PublicReads {
  const find = (slug: string): PublicLocality | undefined => localities.find((one) => one.slug === slug)
  const of = (slug: string): Entry[] => (slug === 'dienkhanh' ? entries : [])
  return {
    ...storyReads(),
    ...publishedReads(),
    ...correctionReads(),
    ...serviceReads(),
    ...contestReads(),
    state: async () => '1',
    localities: async (on) => localities.map((one) => asOf(one, on)),
    locality: async (slug, on) => {
      const found = find(slug)
      if (!found) return null
      const locality = asOf(found, on)
      return {
        ...locality,
        standingAgency:
          slug === 'dienkhanh'
            ? {
                ...homeAffairs,
                councilName: council,
                since: day('2008-04-01'),
                head: headOfHomeAffairs,
                contacts: homeAffairsContacts,
              }
            : null,
        successors: locality.endedOn ? [{ name: `xã ${locality.name}`, on: day('2025-07-01') }] : [],
      }
    },
    organizations: async (slug, { q, kind, cursor, limit }) => {
      if (!find(slug)) return null
      const all = of(slug)
        .map(rowOf)
        .filter((row) => (q === '' ? row.state === 'active' : matches(q, row.name)))
      const rows = all.filter((row) => kind === null || row.kind.code === kind)
      const byKind = Map.groupBy(all, (row) => row.kind.code)
      const start = cursor === null ? 0 : Number(cursor)
      if (Number.isNaN(start)) throw new AppError('invalid-input')
      return {
        rows: rows.slice(start, start + limit),
        next: start + limit < rows.length ? String(start + limit) : null,
        total: { count: rows.length, capped: false },
        kinds: [...byKind.values()].map((ofKind) => ({ ...ofKind[0]!.kind, count: ofKind.length })),
      }
    },
    organization: async (slug, id) =>
      of(slug).find(({ organization: one }) => one.id === id)?.organization ?? null,
    changes: async ({ slug, limit }) =>
      sampleChanges.filter((change) => slug === undefined || change.slug === slug).slice(0, limit),
  }
}
