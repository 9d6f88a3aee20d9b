import { describe, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { awardCodes } from '../awards/catalogue.ts'
import { citeIn } from '../cite.ts'
import type { Change, LocalPaper } from '../overlays/overlay.ts'
import { procedureChanges } from './changes.ts'
import { procedureOn } from './procedure.ts'

const list = (from: string, to: string | null, papers: readonly string[], copies = 1): Change => ({
  kind: 'dossier',
  award: 'CSTDCS',
  from: day(from),
  to: to === null ? null : day(to),
  cite: citeIn('Quyết định số 9/2025/QĐ-UBND', '4.2'),
  confidence: 'VERIFIED',
  papers: papers.map((name): LocalPaper => ({ name, when: null })),
  copies,
})

describe('the procedure of a day', () => {
  test('names its steps, papers and days, each with a clause', () => {
    const { steps, papers, limits, vote, publicity } = procedureOn('TDPVH', day('2025-03-01'))
    expect(steps).toEqual(['Ủy ban nhân dân cấp xã', 'Chủ tịch Ủy ban nhân dân cấp huyện'])
    expect(papers).toMatchObject({
      kind: 'known',
      value: { setBy: 'nation', copies: 1, list: [{ name: 'Tờ trình', template: 'Mẫu số 04' }, {}, {}] },
    })
    expect(limits.map(({ code, days }) => [code, days])).toEqual([
      ['cultural-decision', 10],
      ['cancellation-proposal', 7],
      ['cancellation-decision', 5],
    ])
    expect(vote.kind).toBe('not-known')
    expect(publicity[0]!.answer).toMatchObject({ kind: 'known', value: { days: 10 } })
  })

  test('the days of the Ministry bind what goes to it; examples and statistics bind nothing', () => {
    const codes = (award: 'BKTTG' | 'GK') =>
      procedureOn(award, day('2025-03-01')).limits.map(({ code }) => code)
    expect(codes('BKTTG')).toContain('ministry-appraisal')
    expect(codes('GK')).toEqual(['cancellation-proposal', 'cancellation-decision'])
  })

  test('every award answers on every modelled day, if only that nothing was found', () => {
    for (const award of awardCodes)
      for (const on of ['2024-01-01', '2025-06-30', '2025-07-01', '2026-09-30', '2026-10-01']) {
        const { decides, submits, papers, vote, occasion } = procedureOn(award, day(on))
        for (const answer of [decides, submits, papers, vote, occasion])
          if (answer.kind === 'not-known') expect(answer.why).not.toBe('')
          else expect(answer.standing.cite.instrument).not.toBe('')
      }
  })

  test('a list of the locality takes the place of the law’s from its day to its last', () => {
    const local = [list('2025-01-01', '2025-05-31', ['Tờ trình', 'Danh sách'])]
    const named = (on: string) => {
      const { papers } = procedureOn('CSTDCS', day(on), local)
      return papers.kind === 'not-known' ? [] : papers.value.list.map(({ name }) => name)
    }
    expect(named('2025-03-01')).toEqual(['Tờ trình', 'Danh sách'])
    expect([named('2024-12-31').length, named('2025-06-01').length]).toEqual([4, 4])
  })
})

describe('what changed in procedures', () => {
  const changes = procedureChanges()
  const said = (award: string, question: string) =>
    changes
      .filter((change) => change.award === award && change.question === question)
      .map(({ on, effect, sentence }) => [on, effect, sentence])

  test('the hamlet title has a step less and is decided nearer to the people since communes decide', () => {
    expect(said('TDPVH', 'submits')).toEqual([['2025-07-01', 'simpler', 'Bớt 1 bước.']])
    expect(said('TDPVH', 'decides')).toEqual([['2025-07-01', 'simpler', 'Quyết định ở cấp gần hơn.']])
  })

  test('what is only another office or another paper is not called simpler', () => {
    expect(said('XPTB', 'submits')).toEqual([['2025-07-01', 'different', 'Nơi trình khác trước.']])
    expect(said('CSTDT', 'papers')).toEqual([
      [
        '2025-07-01',
        'different',
        'Giấy tờ khác trước: bỏ Biên bản họp và kết quả bỏ phiếu; thêm Biên bản bình xét.',
      ],
    ])
  })

  test('both sides of every change are cited, and none says the same as before', () => {
    expect(changes.length).toBeGreaterThan(5)
    for (const { before, after } of changes) {
      expect(before.text).not.toBe(after.text)
      for (const { standing } of [before, after]) expect(standing.cite.instrument).not.toBe('')
    }
  })

  test('a list of the locality is held against what stood the day before', () => {
    const local = [
      list('2025-01-01', '2025-05-31', ['Tờ trình', 'Báo cáo thành tích']),
      list('2025-06-01', null, ['Tờ trình', 'Báo cáo thành tích', 'Danh sách trích ngang'], 2),
    ]
    const own = procedureChanges(local).filter((change) => change.local)
    expect(own.map(({ question, on, effect, sentence }) => [question, on, effect, sentence])).toEqual([
      [
        'papers',
        '2025-01-01',
        'simpler',
        'Bớt 2 loại giấy tờ: bỏ Biên bản họp và kết quả bỏ phiếu, Chứng nhận hoặc xác nhận sáng kiến, đề tài, đề án, công trình khoa học và công nghệ.',
      ],
      ['papers', '2025-06-01', 'heavier', 'Thêm 1 loại giấy tờ: thêm Danh sách trích ngang.'],
      ['copies', '2025-06-01', 'heavier', 'Thêm 1 bộ hồ sơ.'],
    ])
  })
})
