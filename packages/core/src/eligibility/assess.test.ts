import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { awardCodes } from '../law/awards/catalogue.ts'
import { generalConditions } from '../law/awards/general.ts'
import { awardRules } from '../law/awards/index.ts'
import { parameterOn } from '../law/parameters/parameter.ts'
import { newRecruitMonths } from '../law/parameters/titles.ts'
import { assess, verdictOf, type Assessment, type ConditionFinding } from './assess.ts'
import { createLaw } from './body-of-law.ts'
import type { AwardRecord, Evidence } from './evidence.ts'

const clear = { underReview: false, disciplineServedOn: null } as const

/** A worker of good standing, rated well from 2014 to 2023. */
const steady: Evidence = {
  award: 'BKTTG',
  subject: 'individual',
  dossierReceivedOn: day('2024-02-20'),
  upToYear: 2023,
  ground: 'CONG_TRANG',
  years: [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023].map((year) => ({
    year,
    rating: 'HTTNV',
    disciplined: false,
  })),
  awards: [{ code: 'BKT', year: 2018, ground: 'CONG_TRANG' }, ...titles(2019, 2021, 2023)],
  initiatives: [],
  facts: clear,
}

function titles(...years: number[]): AwardRecord[] {
  return years.map((year) => ({ code: 'CSTDCS', year }))
}

const routeOf = (assessment: Assessment, id: string) => assessment.routes.find((route) => route.id === id)!
const flat = (conditions: readonly ConditionFinding[]): ConditionFinding[] =>
  conditions.flatMap((condition) => [condition, ...flat(condition.of ?? [])])
const holds = (assessment: Assessment, id: string, code: string) =>
  flat(routeOf(assessment, id).conditions).find((condition) => condition.code === code)?.holds

describe('which law', () => {
  const at = (on: string) => assess({ ...steady, dossierReceivedOn: day(on) })

  test('a dossier before 2004 has no law, before 2024 and from 1/10/2026 one that is not modelled and says so', () => {
    expect(at('2004-06-30')).toMatchObject({ pack: null, verdict: 'no-law-in-force', routes: [] })
    expect(at('2023-12-31')).toMatchObject({ pack: 'vn-tdkt-luat2003-nd91', verdict: 'not-modelled' })
    expect(at('2026-10-01')).toMatchObject({ pack: 'vn-tdkt-luat2026', verdict: 'not-modelled' })
    expect(at('2026-10-01').why).toContain('Luật số 06/2026/QH16')
  })

  test('decided under the law of 2026 on a dossier received before: the old law, and a person weighs the new', () => {
    const across = assess({ ...steady, dossierReceivedOn: day('2026-09-30'), decisionOn: day('2026-11-01') })
    expect(across.pack).toBe('vn-tdkt-luat2022-nd152')
    expect(across.notes.some((note) => note.includes('có lợi hơn'))).toBe(true)
  })

  test('a household is not given an order, and the article says whom it is given', () => {
    expect(assess({ ...steady, award: 'HCLD3', subject: 'household' })).toMatchObject({
      verdict: 'not-eligible',
      routes: [],
    })
  })

  test('an award without entered criteria is left to a person', () => {
    expect(assess({ ...steady, award: 'HCQC1' }).verdict).toBe('not-modelled')
    expect(assess({ ...steady, ground: 'NIEN_HAN' }).verdict).toBe('not-modelled')
  })
})

describe('years and prior awards', () => {
  test('Điều 73.1.b: five years after the certificate, three titles among them', () => {
    const answer = assess(steady)
    expect(answer.verdict).toBe('eligible')
    expect(routeOf(answer, '73.1.b').conditions[0]).toMatchObject({ evidence: ['BKT 2018'], holds: true })
    expect(answer.earliestPossible).toBe(2023)
  })

  test('the year of the certificate itself does not count', () => {
    const late = {
      ...steady,
      awards: [{ code: 'BKT', year: 2019, ground: 'CONG_TRANG' } as const, ...titles(2020, 2021, 2022)],
    }
    expect(assess(late)).toMatchObject({ verdict: 'not-eligible', earliestPossible: 2024 })
  })

  test('B0.2: an award given for a sudden achievement is no basis; where the ground is not known, nobody knows', () => {
    const of = (record: Partial<AwardRecord>) =>
      assess({ ...steady, awards: [{ code: 'BKT', year: 2018, ...record }, ...titles(2019, 2021, 2023)] })
        .verdict
    expect(of({ ground: 'DOT_XUAT' })).toBe('not-eligible')
    expect(of({ ground: 'PHONG_TRAO' })).toBe('not-eligible')
    expect(of({})).toBe('unknown')
    expect(of({ ground: 'CONG_TRANG', revoked: true })).toBe('not-eligible')
  })

  test('a year without rating is unknown, and stands in the sentence', () => {
    const gap = { ...steady, years: steady.years!.filter(({ year }) => year !== 2021) }
    const answer = assess(gap)
    expect(answer.verdict).toBe('unknown')
    expect(answer.why).toContain('thiếu xếp loại năm 2021')
  })

  test('without a list of awards nothing is taken for “never”', () => {
    const { awards: _, ...unlisted } = steady
    expect(assess(unlisted).verdict).toBe('unknown')
  })

  test('B0.4: after a discipline only whole years from the day it was served count', () => {
    const served = (on: string) =>
      assess({ ...steady, facts: { ...clear, disciplineServedOn: day(on) } }).verdict
    expect(served('2019-01-01')).toBe('eligible')
    expect(served('2019-01-02')).toBe('not-eligible')
  })

  test('a discipline without the day it was served leaves the count open; one of this very year stands', () => {
    const disciplinedIn = (of: number) =>
      assess({
        ...steady,
        years: steady.years!.map((record) => ({ ...record, disciplined: record.year === of })),
      }).verdict
    expect(disciplinedIn(2015)).toBe('unknown')
    expect(disciplinedIn(2023)).toBe('not-eligible')
  })

  test('what is not said of review or discipline is not taken for no', () => {
    expect(assess({ ...steady, facts: { disciplineServedOn: null } }).verdict).toBe('unknown')
    const unsaid = steady.years!.map(({ year, rating }) => ({ year, rating: rating! }))
    expect(assess({ ...steady, years: unsaid, facts: { underReview: false } }).verdict).toBe('unknown')
  })
})

describe('titles', () => {
  const fighter: Evidence = {
    ...steady,
    award: 'CSTDT',
    awards: titles(2021, 2022, 2023),
    initiatives: [{ year: 2023, scope: 'bo_tinh', usedFor: [] }],
  }

  test('Điều 22: three titles in a row; a year between breaks them', () => {
    expect(assess(fighter).verdict).toBe('eligible')
    expect(assess({ ...fighter, awards: titles(2020, 2022, 2023) }).verdict).toBe('not-eligible')
  })

  test('years already used for the same title are for a person to weigh', () => {
    const used = {
      ...fighter,
      awards: [...titles(2020, 2021, 2022, 2023), { code: 'CSTDT', year: 2022 } as const],
    }
    expect(assess(used).verdict).toBe('not-modelled')
    const older = {
      ...fighter,
      awards: [...titles(2018, 2019, 2020, 2021, 2022, 2023), { code: 'CSTDT', year: 2020 } as const],
    }
    expect(assess(older).verdict).toBe('eligible')
  })

  test('Điều 21: times three years apart may be “liên tục” or not: the text does not say', () => {
    const national = (...years: number[]) =>
      assess({
        ...fighter,
        award: 'CSTDTQ',
        awards: years.map((year) => ({ code: 'CSTDT', year })),
        initiatives: [{ year: 2023, scope: 'toan_quoc', usedFor: [] }],
      }).verdict
    expect(national(2022, 2023)).toBe('eligible')
    expect(national(2020, 2023)).toBe('not-modelled')
    expect(national(2021, 2023)).toBe('not-eligible')
  })

  test('Điều 23: an initiative is one way among several; bravery in combat is no way for those outside the forces', () => {
    const base: Evidence = { ...steady, award: 'CSTDCS', attested: ['tu-luc-doan-ket'], awards: [] }
    expect(assess(base).verdict).toBe('not-eligible')
    expect(assess({ ...base, facts: { ...clear, armedForces: true } }).verdict).toBe('needs-attestation')
    expect(assess({ ...base, initiatives: [{ year: 2023, scope: 'co_so', usedFor: [] }] }).verdict).toBe(
      'eligible',
    )
    const { initiatives: _, ...unlisted } = base
    expect(assess(unlisted).verdict).toBe('unknown')
  })

  test('TT 01/2024 Điều 1.5 decides while it stands; of the next circular nobody knows, so it only warns', () => {
    const recruit = (on: string) =>
      assess({
        ...steady,
        award: 'LDTT',
        dossierReceivedOn: day(on),
        facts: { ...clear, recruitedMonths: 5 },
        attested: ['tu-luc-doan-ket'],
      }).verdict
    expect(['2024-04-14', '2024-04-15', '2025-08-04', '2025-08-05'].map(recruit)).toEqual([
      'eligible',
      'not-eligible',
      'not-eligible',
      'eligible',
    ])
  })

  test('a title of the year already held, and an initiative used before, are told and bar nothing', () => {
    const again = assess({
      ...fighter,
      awards: [...titles(2021, 2022, 2023)],
      initiatives: [{ year: 2023, scope: 'bo_tinh', usedFor: ['BKT'] }],
    })
    expect(again.verdict).toBe('eligible')
    expect(holds(again, '22.1', 'works-used-once')).toBe(false)
    const twice = assess({ ...fighter, award: 'CSTDCS', attested: ['tu-luc-doan-ket'] })
    expect(holds(twice, '23', 'not-awarded-already')).toBe(false)
    expect(twice.verdict).toBe('eligible')
  })
})

describe('Bằng khen tỉnh, Điều 74.1.d', () => {
  const base: Evidence = {
    ...steady,
    award: 'BKT',
    awards: titles(2022, 2023),
    attested: ['chap-hanh-tot'],
  }
  const work = (year: number, usedFor: Evidence['award'][] = []) =>
    ({ year, scope: 'co_so', usedFor }) as const
  const verdict = (...initiatives: NonNullable<Evidence['initiatives']>[number][]) =>
    assess({ ...base, initiatives }).verdict

  test('two initiatives within the two years, besides those the titles were earned with', () => {
    expect(verdict(work(2022), work(2023))).toBe('eligible')
    expect(verdict(work(2021), work(2023))).toBe('not-eligible')
    expect(verdict(work(2022, ['CSTDCS']), work(2023, ['CSTDCS']))).toBe('not-eligible')
    expect(verdict(work(2022, ['CSTDCS']), work(2023, ['CSTDCS']), work(2022), work(2023))).toBe('eligible')
  })

  test('what a work was used for, when not known, leaves it open', () => {
    expect(verdict(work(2022), { year: 2023, scope: 'co_so' })).toBe('unknown')
  })

  test('a special merit that nobody claims does not turn no into “somebody could attest”', () => {
    const without = assess({ ...base, awards: [] })
    expect(without.verdict).toBe('not-eligible')
    expect(routeOf(without, '74.1.c')).toMatchObject({ claimed: false, verdict: 'needs-attestation' })
    expect(assess({ ...base, awards: [], attested: ['chap-hanh-tot', 'dong-gop-xa-hoi'] }).verdict).toBe(
      'eligible',
    )
  })
})

describe('collectives', () => {
  const team: Evidence = {
    award: 'TTLDTT',
    subject: 'collective',
    dossierReceivedOn: day('2024-12-20'),
    upToYear: 2024,
    years: [{ year: 2024, rating: 'HTTNV', disciplined: false }],
    awards: [],
    facts: clear,
    collective: { members: 21, withLDTT: 15, withCSTDCS: 1, disciplined: 0, ratedAtLeastHTNV: 21 },
    attested: ['tham-gia-phong-trao', 'chap-hanh-tot'],
  }

  test('Điều 28.1: 70 % of 21 is 15 people, shown with the figures', () => {
    const answer = assess(team)
    expect(answer.verdict).toBe('eligible')
    expect(
      flat(routeOf(answer, '28.1').conditions).find(({ code }) => code === 'members-withLDTT')!.sentence,
    ).toBe(
      '15/21 cá nhân đạt danh hiệu Lao động tiên tiến (71,43%); cần ít nhất 70%, tức 15 người. Đọc qua quy chế của tỉnh Bắc Ninh, nhắc lại luật.',
    )
    expect(assess({ ...team, collective: { ...team.collective, withLDTT: 14 } }).verdict).toBe('not-eligible')
    expect(assess({ ...team, collective: { members: 21, disciplined: 0 } }).verdict).toBe('unknown')
    expect(assess({ ...team, collective: { ...team.collective, members: 0, withLDTT: 0 } }).verdict).toBe(
      'not-eligible',
    )
  })

  test('Điều 27.1 has no point against members disciplined; Điều 28.1 has', () => {
    const disciplined = { ...team.collective, disciplined: 1 }
    expect(assess({ ...team, collective: disciplined }).verdict).toBe('not-eligible')
    const excellent: Evidence = {
      ...team,
      award: 'TTLDXS',
      collective: disciplined,
      years: [{ year: 2024, rating: 'HTXSNV', disciplined: false }],
    }
    expect(assess(excellent).verdict).toBe('eligible')
  })

  test('Điều 25.2 opens only for those in a bloc of the central council', () => {
    const flag: Evidence = { ...team, award: 'COCP', ground: 'CONG_TRANG', collective: { rankInBloc: 2 } }
    expect(assess(flag).verdict).toBe('not-eligible')
    expect(assess({ ...flag, collective: { rankInCentralBloc: 1 } }).verdict).toBe('eligible')
  })

  test('XPTB: once the districts ended, a person decides', () => {
    const attested = [
      'dan-dau-cap-huyen',
      'nhiem-vu-kinh-te-quoc-phong',
      'kinh-te-on-dinh',
      'van-hoa-lanh-manh',
      'moi-truong-sach-dep',
      'chap-hanh-tot',
    ]
    const commune: Evidence = { ...team, award: 'XPTB', attested }
    expect(assess({ ...commune, dossierReceivedOn: day('2025-06-30') }).verdict).toBe('eligible')
    expect(assess({ ...commune, dossierReceivedOn: day('2025-07-01') }).verdict).toBe('not-modelled')
  })

  test('what is known from memory is computed for the reader and decides nothing', () => {
    const answer = assess({
      ...team,
      award: 'BKTTG',
      awards: [{ code: 'BKT', year: 2018, ground: 'CONG_TRANG' }],
      ground: 'CONG_TRANG',
    })
    expect(answer.verdict).toBe('not-modelled')
    expect(holds(answer, '73/tap-the', 'prior-BKT')).toBe(true)
    expect(assess({ ...team, award: 'BKTTG', facts: { ...clear, underReview: true } }).verdict).toBe(
      'not-eligible',
    )
  })
})

describe('quá trình cống hiến', () => {
  const director: Evidence = {
    ...steady,
    award: 'HCLD1',
    ground: 'CONG_HIEN',
    posts: [{ post: 'giam-doc-so', years: 10 }],
    facts: { ...clear, retirementDecided: true },
    attested: ['thoi-gian-giu-chuc-vu', 'khong-ky-luat-khi-giu-chuc-vu'],
  }
  const years = (facts: Evidence['facts']) =>
    holds(
      assess({ ...director, facts: { ...director.facts, ...facts } }),
      'qua-trinh-cong-hien',
      'post-years',
    )

  test('B0.7: a woman needs two thirds of the fifteen years, unless her group retires later', () => {
    expect(years({ gender: 'male' })).toBe(false)
    expect(years({ gender: 'female' })).toBe(true)
    expect(years({ gender: 'female', retiresLater: true })).toBe(false)
    expect(years({})).toBe(null)
  })

  test('under NĐ 98 a person confirms the time; under NĐ 152 the table was not read', () => {
    expect(assess(director).verdict).toBe('eligible')
    expect(assess({ ...director, attested: [] }).verdict).toBe('needs-attestation')
    expect(assess({ ...director, dossierReceivedOn: day('2025-07-01') }).verdict).toBe('not-modelled')
  })
})

describe('the whole', () => {
  test('the quick verdict is the explained one, for every award and many cases', () => {
    const cases = awardCodes.flatMap((award) =>
      (['individual', 'collective', 'household'] as const).flatMap((subject) =>
        ['2024-02-01', '2025-12-01', '2026-12-01'].map((on) => ({
          ...steady,
          award,
          subject,
          dossierReceivedOn: day(on),
        })),
      ),
    )
    expect(cases.filter((one) => verdictOf(one) !== assess(one).verdict)).toEqual([])
  })

  test('every no names its clause, and every reason is an ended sentence', () => {
    const answers = awardCodes.map((award) => assess({ ...steady, award, awards: [], ground: 'CONG_TRANG' }))
    const noes = answers.filter(({ verdict }) => verdict === 'not-eligible')
    expect(noes.length).toBeGreaterThan(4)
    expect(noes.filter(({ why }) => !/Điều \d+/.test(why) || !why.endsWith('.'))).toEqual([])
  })

  test('the prize comes with the day of the decision: none without it', () => {
    expect(assess(steady).prize).toBe(null)
    expect(assess({ ...steady, decisionOn: day('2024-12-20') }).prize).toMatchObject({
      amount: 8_190_000,
      formula: '3,5 × 2.340.000',
      confidence: 'RECALLED',
    })
  })

  test('the way to a high order is played through its steps', () => {
    const beginner: Evidence = { ...steady, award: 'HCLD2', awards: [] }
    // Bằng khen tỉnh 2025, của Thủ tướng 2030, hạng Ba 2035, hạng Nhì 2040.
    expect(assess(beginner).earliestPossible).toBe(2040)
  })

  test('a shifted number of the law shifts the answer', () => {
    const shifted = createLaw(awardRules, generalConditions, (parameter, on) => {
      const version = parameterOn(parameter, on)
      return version && parameter === newRecruitMonths ? { ...version, value: version.value + 1 } : version
    })
    const recruit: Evidence = {
      ...steady,
      award: 'LDTT',
      dossierReceivedOn: day('2024-06-01'),
      facts: { ...clear, recruitedMonths: 6 },
      attested: ['tu-luc-doan-ket'],
    }
    expect([verdictOf(recruit), verdictOf(recruit, shifted)]).toEqual(['eligible', 'not-eligible'])
  })
})

test('where only people can say, no year is named', () => {
  const { earliestPossible, earliestWhy, verdict } = assess({
    award: 'KNC',
    subject: 'individual',
    dossierReceivedOn: day('2025-03-10'),
    upToYear: 2024,
    awards: [],
    facts: { underReview: false, disciplineServedOn: null },
  })
  expect([verdict, earliestPossible]).toEqual(['needs-attestation', null])
  expect(earliestWhy).toContain('người có thẩm quyền')
})

test('a day known at work proves that the time was long enough, never that it was not', () => {
  const months = (facts: object) =>
    assess({
      award: 'LDTT',
      subject: 'individual',
      dossierReceivedOn: day('2024-12-05'),
      upToYear: 2024,
      facts,
    }).routes[0]!.conditions.find(({ code }) => code === 'recruited-long-enough')!
  expect(months({ recruitedMonthsAtLeast: 6 })).toMatchObject({
    holds: true,
    sentence: 'Đã công tác ít nhất 6 tháng; người mới tuyển dụng cần từ 6 tháng trở lên.',
  })
  expect(months({ recruitedMonthsAtLeast: 5 }).holds).toBe(null)
  expect(months({ recruitedMonthsAtLeast: 5, recruitedMonths: 5 }).holds).toBe(false)
})
