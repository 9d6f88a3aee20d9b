/** Time limits, votes, publicity, fund, revocation, frequency. */
import { describe, expect, test } from 'vitest'
import { day, type Day } from '../../kernel/day.ts'
import { percent } from '../../kernel/percent.ts'
import { awardCodes, catalogue, type AwardCode } from '../awards/catalogue.ts'
import { answerOn } from './answer.ts'
import { frequencyOf } from './frequency.ts'
import { fundShareOn } from './fund.ts'
import { mayBePublished, personalFactNames, publicationGroundOn, type PersonalFact } from './publication.ts'
import { consultationsFor, simplifiedCases } from './publicity.ts'
import { cancellationOn } from './revocation.ts'
import { timeLimitInWords, timeLimitOn, timeLimitsFor } from './time-limits.ts'
import {
  ballotAwards,
  centralHeroSession,
  councilNames,
  councilSession,
  reachesFraction,
  secretBallot,
  sessionExamples,
  voteRuleFor,
  votesNeeded,
} from './votes.ts'

const under98 = day('2025-06-30')
const under152 = day('2025-07-01')

describe('time limits', () => {
  test.each<[string, Day, 'known' | 'unconfirmed', string]>([
    ['files-national-fighter', under98, 'known', 'chậm nhất ngày 31/12 của năm liền kề'],
    ['files-national-fighter', under152, 'unconfirmed', 'chậm nhất ngày 31/12 của năm liền kề'],
    ['files-government-flag', under98, 'known', 'chậm nhất ngày 30/6 hằng năm'],
    ['files-government-flag-education', under98, 'known', 'chậm nhất ngày 31/12 hằng năm'],
    ['ministry-appraisal', under98, 'known', '20 ngày làm việc kể từ ngày nhận đủ hồ sơ'],
    ['ministry-appraisal', under152, 'unconfirmed', '20 ngày làm việc kể từ ngày nhận đủ hồ sơ'],
    [
      'ministry-after-opinions',
      under98,
      'known',
      '10 ngày làm việc kể từ ngày các cơ quan được hỏi thống nhất',
    ],
    ['return-ineligible', under98, 'known', '5 ngày làm việc (văn bản đọc được không nêu mốc tính)'],
    ['copy-to-proposer', under98, 'known', '10 ngày làm việc (văn bản đọc được không nêu mốc tính)'],
    ['copy-to-recipient', under98, 'known', '10 ngày làm việc (văn bản đọc được không nêu mốc tính)'],
    ['refusal-notice', under98, 'known', '10 ngày làm việc kể từ ngày có thông báo của Văn phòng Chính phủ'],
    ['award-objects', under98, 'known', '10 ngày làm việc (văn bản đọc được không nêu mốc tính)'],
    [
      'commune-grass-roots-fighter',
      under152,
      'known',
      '20 ngày làm việc (văn bản đọc được không nêu mốc tính)',
    ],
    ['cultural-decision', under152, 'known', '10 ngày kể từ ngày nhận đủ hồ sơ'],
    ['cultural-family-review', under152, 'known', 'trước ngày 25/11 hằng năm'],
    [
      'cancellation-proposal',
      under98,
      'unconfirmed',
      '7 ngày kể từ ngày có kết luận của cơ quan có thẩm quyền',
    ],
    [
      'cancellation-decision',
      under98,
      'unconfirmed',
      '5 ngày làm việc (văn bản đọc được không nêu mốc tính)',
    ],
    ['statistics-0602', under98, 'known', 'chậm nhất ngày 15/12 hằng năm'],
    ['example-thematic', under152, 'unconfirmed', 'ít nhất 10 ngày trước khi xét'],
    ['example-year-end', under152, 'unconfirmed', 'chậm nhất ngày 10/12 hằng năm'],
    ['example-school-year', under152, 'unconfirmed', 'chậm nhất ngày 10/7 hằng năm'],
    ['example-violations', under152, 'unconfirmed', 'chậm nhất ngày 10/12 hằng năm'],
  ])('law.md D.4: %s on %s is %s: %s', (code, on, kind, words) => {
    const answer = timeLimitOn(code, on)
    expect(answer.kind).toBe(kind)
    expect(answer.kind !== 'not-known' && timeLimitInWords(answer.value)).toBe(words)
  })

  test('QĐ 638: a commune had no such procedure before 1/7/2025', () => {
    expect(timeLimitOn('commune-grass-roots-fighter', under98).kind).toBe('not-known')
  })

  test('an award is shown its own limits and those of every award', () => {
    const codes = timeLimitsFor('COCP').map(({ code }) => code)
    expect(codes).toContain('files-government-flag')
    expect(codes).toContain('ministry-appraisal')
    expect(codes).not.toContain('files-national-fighter')
  })

  test('a code nobody defined is a mistake, not an unknown of the law', () => {
    expect(() => timeLimitOn('files-of-nothing', under98)).toThrow(RangeError)
  })
})

describe('votes', () => {
  test.each<[AwardCode, 'ministry-or-province' | 'submitting-level', number]>([
    ['AHLLVT', 'ministry-or-province', 90],
    ['AHLD', 'ministry-or-province', 90],
    ['CSTDTQ', 'ministry-or-province', 90],
    ['CSTDT', 'ministry-or-province', 90],
    ['CSTDCS', 'submitting-level', 80],
    ['COT', 'submitting-level', 80],
    ['COCP', 'submitting-level', 80],
  ])('NĐ 98 Điều 30.7: %s, %s, %d %% of all members', (award, council, requiredPercent) => {
    const rule = { council, requiredPercent, of: 'all-members', absentMembers: 'written-opinion-counted' }
    expect(voteRuleFor(award, under98)).toMatchObject({ kind: 'known', value: rule })
    expect(voteRuleFor(award, under152)).toMatchObject({ kind: 'unconfirmed', value: rule })
    expect(councilNames[council]).toMatch(/^Hội đồng/)
  })

  test('NĐ 98 Điều 30.7: exactly these seven need a ballot; for the others the threshold is not known', () => {
    expect(ballotAwards).toEqual(['AHLLVT', 'AHLD', 'CSTDTQ', 'CSTDT', 'CSTDCS', 'COT', 'COCP'])
    for (const award of awardCodes.filter((code) => !ballotAwards.includes(code))) {
      const answer = voteRuleFor(award, under98)
      expect(answer.kind === 'not-known' && answer.why).toContain('làm việc theo đa số')
    }
  })

  test('NĐ 98 Điều 30.7: the share is of all members, so 9 of 10 and not 9 of 9 who came of 11', () => {
    expect(votesNeeded(percent(90), 10)).toBe(9)
    expect(votesNeeded(percent(90), 11)).toBe(10)
    expect(votesNeeded(percent(80), 15)).toBe(12)
    expect(votesNeeded(percent(80), 11)).toBe(9)
    expect(votesNeeded(percent(66.67), 3)).toBe(3)
  })

  test('NĐ 98 Điều 30.7 says “bỏ phiếu”, so secrecy is a setting, on by default', () => {
    const answer = answerOn(secretBallot, under98)
    expect(answer).toMatchObject({ kind: 'known', value: { byDefault: true } })
  })

  test('NĐ 98 Điều 47.4.b: two thirds to meet, 90 % present for heroes, 90 % for each case', () => {
    expect(answerOn(centralHeroSession, under98)).toMatchObject({
      kind: 'known',
      value: { quorum: { part: 2, whole: 3 }, awardSessionPercent: 90, requiredPercent: 90 },
    })
    expect(answerOn(centralHeroSession, under152).kind).toBe('unconfirmed')
  })

  test('a quorum of two thirds is counted on whole people', () => {
    const twoThirds = { part: 2, whole: 3 }
    expect(reachesFraction(6, 9, twoThirds)).toBe(true)
    expect(reachesFraction(6, 10, twoThirds)).toBe(false)
    expect(reachesFraction(7, 10, twoThirds)).toBe(true)
    expect(reachesFraction(1, 1, twoThirds)).toBe(true)
    expect(reachesFraction(0, 0, twoThirds)).toBe(false)
  })

  test('no national quorum below the centre was found; Bắc Ninh and the courts are only examples', () => {
    expect(answerOn(councilSession, under152).kind).toBe('not-known')
    expect(sessionExamples.map((entry) => answerOn(entry, under152))).toMatchObject([
      { kind: 'unconfirmed', value: { quorum: { part: 2, whole: 3 }, awardSessionPercent: 80 } },
      { kind: 'unconfirmed', value: { quorum: { part: 2, whole: 3 } } },
    ])
  })
})

describe('publicity', () => {
  const shown = (award: AwardCode, on: Day) =>
    consultationsFor(award, on).map(({ entry, answer }) => [
      entry?.code ?? null,
      answer.kind,
      answer.kind === 'not-known' ? null : `${answer.value.days} ${answer.value.counted}`,
    ])

  test('NĐ 98 Điều 46.1, 46.2 and NĐ 152 Điều 44.2: heroes and orders lie open ten working days', () => {
    expect(shown('AHLD', under98)).toEqual([
      ['consultation-ministry', 'known', '10 working-days'],
      ['consultation-submitter', 'known', '10 working-days'],
    ])
    expect(shown('AHLD', under152)).toEqual([
      ['consultation-ministry', 'unconfirmed', '10 working-days'],
      ['consultation-submitter', 'known', '10 working-days'],
    ])
    for (const award of awardCodes.filter((code) => catalogue[code].family === 'order')) {
      expect(shown(award, under152)).toEqual([['consultation-submitter', 'known', '10 working-days']])
    }
  })

  test('NĐ 86: Gia đình văn hóa and Thôn văn hóa lie open ten days, all days counted', () => {
    expect(shown('GDVH', under152)).toEqual([['consultation-cultural-family', 'known', '10 days']])
    expect(shown('TDPVH', under152)).toEqual([['consultation-cultural-village', 'known', '10 days']])
  })

  test('Luật Điều 84.5: for other awards the duty stands and the number of days is not known', () => {
    const [only] = consultationsFor('CSTDCS', under98)
    expect(only?.answer.kind === 'not-known' && only.answer.why).toContain('khoản 5 Điều 84')
  })

  test('Luật Điều 85: five cases of the simplified procedure', () => {
    expect(simplifiedCases.map((entry) => answerOn(entry, under98).kind)).toEqual(Array(5).fill('known'))
  })
})

describe('publication of personal facts', () => {
  test('names, posts and decisions are published; numbers, birthdays, homes, health, discipline never', () => {
    const facts = Object.keys(personalFactNames) as PersonalFact[]
    expect(facts.filter(mayBePublished)).toEqual([
      'name',
      'post',
      'unit',
      'award',
      'achievement-summary',
      'decision-number',
    ])
  })

  test('NĐ 13/2023 Điều 17.5 to 31/12/2025, Luật Bảo vệ dữ liệu cá nhân Điều 16 from 01/01/2026, and on', () => {
    const citedOn = (on: string) => {
      const answer = publicationGroundOn(day(on))
      return answer.kind === 'not-known' ? null : answer.standing.cite
    }
    expect(citedOn('2023-06-30')).toBeNull()
    expect(citedOn('2023-07-01')).toMatchObject({ instrument: '13/2023/NĐ-CP', article: '17' })
    expect(citedOn('2025-12-31')).toMatchObject({ instrument: '13/2023/NĐ-CP', clause: '5' })
    expect(citedOn('2026-01-01')).toMatchObject({
      instrument: 'Luật Bảo vệ dữ liệu cá nhân 2025',
      article: '16',
    })
    expect(citedOn('2026-10-01')).toMatchObject({ instrument: 'Luật Bảo vệ dữ liệu cá nhân 2025' })
  })
})

describe('fund', () => {
  test.each([
    ['ministry', 20, 'known', 'unconfirmed'],
    ['lowland-locality', 1, 'unconfirmed', 'known'],
    ['highland-locality', 1.5, 'unconfirmed', 'known'],
    ['organising', 20, 'known', 'unconfirmed'],
  ] as const)('NĐ 98 Điều 50, 52; NĐ 152 Điều 46: %s at most %d %%', (code, percentMax, before, after) => {
    expect(fundShareOn(code, under98)).toMatchObject({ kind: before, value: { percentMax } })
    expect(fundShareOn(code, under152)).toMatchObject({ kind: after, value: { percentMax } })
  })

  test('NĐ 98 Điều 50.2: the rate of public units broke off, so it is not known', () => {
    const answer = fundShareOn('public-unit', under98)
    expect(answer.kind === 'not-known' && answer.why).toContain('chưa đọc được con số')
  })
})

test('Luật Điều 93.2: four grounds to cancel, found by a person, taking back object and money', () => {
  const answer = cancellationOn(under98)
  expect(answer.kind).toBe('known')
  if (answer.kind !== 'known') return
  expect(answer.value.grounds.map(({ code }) => code)).toEqual([
    'false-merit',
    'forged-papers',
    'unlawful-review',
    'later-finding',
  ])
  expect(answer.value.effect).toContain('thu hồi hiện vật khen thưởng và tiền thưởng')
  expect(answer.standing.enforce).toBe('attest')
})

describe('frequency', () => {
  test('titles of the law are considered yearly, flags also at the review of a movement', () => {
    for (const award of [
      'LDTT',
      'CSTDCS',
      'CSTDT',
      'CSTDTQ',
      'TTLDTT',
      'TTLDXS',
      'XPTB',
      'TDPVH',
      'GDVH',
    ] as const) {
      expect(frequencyOf(award, under98)).toMatchObject({ kind: 'known', value: { occasions: ['yearly'] } })
    }
    for (const award of ['COT', 'COCP'] as const) {
      expect(frequencyOf(award, under98)).toMatchObject({
        value: { occasions: ['yearly', 'movement-review'] },
      })
    }
  })

  test('Luật Điều 52, 42: what was not read is unconfirmed; Sao vàng has no time of year', () => {
    expect(frequencyOf('HCDC', under98).kind).toBe('unconfirmed')
    expect(frequencyOf('HCLD1', under98).kind).toBe('unconfirmed')
    expect(frequencyOf('HCLD2', under98).kind).toBe('known')
    expect(frequencyOf('HCSV', under98).kind).toBe('not-known')
  })

  test('NĐ 98 Điều 37.1: Đại đoàn kết for 2/9 and 18/11', () => {
    const answer = frequencyOf('HCDDK', under98)
    expect(answer.kind === 'known' && answer.value.text).toContain('18/11')
    expect(frequencyOf('HCDDK', under152).kind).toBe('unconfirmed')
  })
})
