import { missingOf } from '@guongsang/core/initiatives/completeness.ts'
import { findLike } from '@guongsang/core/initiatives/likeness.ts'
import { sketchOf } from '@guongsang/core/initiatives/sketch.ts'
import { tally } from '@guongsang/core/voting/tally.ts'
import { percent } from '@guongsang/core/kernel/percent.ts'
import { expect, test } from 'vitest'
import { buildDemo } from '../build.ts'
import { buildInitiatives } from './build-initiatives.ts'

const all = buildDemo().map((demo) => ({ slug: demo.directory.locality.slug, ...buildInitiatives(demo) }))

test('sixty initiatives in two seasons, whole and within the year', () => {
  expect(all.flatMap(({ initiatives }) => initiatives)).toHaveLength(60)
  for (const { initiatives } of all) {
    expect(new Set(initiatives.map(({ row }) => row.season)).size).toBe(2)
    for (const { row, authors } of initiatives) {
      const request = {
        title: row.title,
        authors: authors.map(({ name, share_percent }) => ({ name, sharePercent: share_percent })),
        investor: row.investor ?? null,
        field: row.field ?? null,
        summary: row.summary ?? null,
        novelty: row.novelty ?? null,
        effect: row.effect ?? null,
        conditions: row.conditions ?? null,
        firstUsers: row.first_users ?? null,
        firstAppliedOn: row.first_applied_on ?? null,
      }
      expect(missingOf(request, row.requested_on!)).toEqual([])
    }
  }
})

test('two of them copy another, and the comparison finds these two alone', () => {
  const copies = all.flatMap(({ slug, initiatives }) => {
    const sketched = initiatives.map(({ row }) => ({
      id: row.id,
      title: row.title,
      sketch: sketchOf([row.title, row.before_text, row.summary, row.novelty, row.effect].join('\n\n')),
    }))
    return sketched
      .filter(({ id, sketch }) => {
        const like = findLike(
          sketch,
          sketched.filter((one) => one.id !== id),
        )
        return (like[0]?.share ?? 0) > 0.2
      })
      .map(({ title }) => `${slug}: ${title}`)
  })
  // Of each pair the original is like its copy, too.
  expect(copies.toSorted()).toEqual([
    'dienkhanh: Nhật ký công trình bằng ảnh có tọa độ cho ban giám sát cộng đồng',
    'dienkhanh: Xếp lượt hồ sơ một cửa theo giờ hẹn và loại thủ tục',
    'tanbien: Dạy tăng cường tiếng Việt cho trẻ năm tuổi qua trò chơi chợ quê',
    'tanbien: Lớp học đảo ngược môn lịch sử với nhân chứng địa phương',
  ])
})

test('results are those of the votes, one session is counted and one is open', () => {
  for (const { sessions } of all) {
    expect(sessions.map(({ row }) => row.state)).toEqual(['concluded', 'counted', 'open'])
    for (const { row, members, agenda, marks } of sessions.filter((one) => one.row.state !== 'open'))
      for (const item of agenda) {
        const votes = marks
          .filter((mark) => mark.initiative_id === item.initiative_id)
          .map(({ vote }) => vote)
        const { passed } = tally(votes, members.length, percent(row.required_percent))
        expect(item.result).toBe(passed ? 'passed' : 'failed')
      }
  }
})
