/** Invented award histories, ratings and initiatives of some of the sample people: five years up to 2023. */
import { day, type Day } from '@guongsang/core/kernel/day.ts'
import type { AwardCode } from '@guongsang/core/law/awards/catalogue.ts'
import type { Honours } from '../modules/honours/index.ts'
import type { Directory, DirectoryPerson } from '../modules/organizations/index.ts'
import { idOf } from './ids.ts'
import { buildLocalRules } from './local-rules.ts'
import { type Random, seededRandom } from './random.ts'

const YEARS = [2019, 2020, 2021, 2022, 2023] as const
const PEOPLE = 120

const works = [
  'Rút ngắn thời gian giải quyết hồ sơ một cửa',
  'Sổ theo dõi văn bản đến trên máy tính dùng chung',
  'Mô hình tổ dân phố tự quản về vệ sinh môi trường',
  'Cải tiến cách lưu hồ sơ chính sách theo mã hộ',
  'Bộ câu hỏi ôn tập theo nhóm năng lực học sinh',
  'Quy trình trực tiếp dân theo lịch hẹn',
] as const

interface Draft {
  honours: Honours
  random: Random
  slug: string
  decidedBy: string
}

/** The same locality gives the same history on every machine and every day. */
export function buildHonours({ locality, persons }: Directory): Honours {
  const random = seededRandom(`${locality.slug}/honours`)
  const honours: Honours = {
    awards: [],
    ratings: [],
    works: [],
    localRules: buildLocalRules(locality.slug),
    recordedBy: 'Dữ liệu mẫu',
  }
  const name = locality.fullName.charAt(0).toLowerCase() + locality.fullName.slice(1)
  const draft = { honours, random, slug: locality.slug, decidedBy: `Chủ tịch Ủy ban nhân dân ${name}` }
  const working = persons.filter((person) => person.state === 'working' && employerOf(person) !== null)
  for (const person of random.sample(working, PEOPLE)) addHistory(draft, person)
  return honours
}

const employerOf = ({ affiliations }: DirectoryPerson): string | null =>
  affiliations[0]?.organizationId ?? null

function addHistory(draft: Draft, person: DirectoryPerson): void {
  const { honours, random } = draft
  const since = Number(person.affiliations[0]!.from?.slice(0, 4) ?? YEARS[0])
  for (const year of YEARS) {
    // A year not worked whole is not rated.
    if (year <= since) continue
    const rating = random.weighted({ HTXSNV: 25, HTTNV: 65, HTNV: 9, KHTNV: 1 })
    honours.ratings.push({ ...decided(draft, person, 'rating', year), rating })
    if (rating !== 'HTXSNV' && rating !== 'HTTNV') continue
    addAward(draft, person, 'LDTT', year)
    const hasWork = random.chance(0.25)
    if (hasWork) {
      const title = random.pick(works)
      honours.works.push({ ...decided(draft, person, 'work', year), title, scope: 'co_so' })
    }
    if ((rating === 'HTXSNV' || hasWork) && random.chance(0.6)) addAward(draft, person, 'CSTDCS', year)
    if (random.chance(0.1)) addAward(draft, person, 'GK', year)
    if (rating === 'HTXSNV' && random.chance(0.15)) addAward(draft, person, 'BKT', year)
  }
}

function addAward(draft: Draft, person: DirectoryPerson, code: AwardCode, year: number): void {
  draft.honours.awards.push({
    ...decided(draft, person, code, year),
    personName: person.fullName,
    organizationId: employerOf(person)!,
    code,
    level: code === 'BKT' ? 'province' : 'district',
    ...(code === 'BKT' && { decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh' }),
  })
}

function decided({ slug, random, decidedBy }: Draft, person: DirectoryPerson, what: string, year: number) {
  return {
    id: idOf(slug, 'honours', `${person.id}/${what}/${year}`),
    personId: person.id,
    year,
    decisionNumber: `${random.int(800, 2_900)}/QĐ-UBND`,
    decidedOn: decemberDay(year, random),
    decidedBy,
  }
}

const decemberDay = (year: number, random: Random): Day => day(`${year}-12-${random.int(10, 29)}`)
