/** A life up to a step: each step with what led to it, a few weeks apart. */
import { exemplarTransitions, type Stage, visibilityIn } from '@guongsang/core/exemplars/stages.ts'
import { addDays, addMonths, type Day } from '@guongsang/core/kernel/day.ts'
import type { Exemplars } from '../../modules/exemplars/index.ts'
import { idOf } from '../ids.ts'
import type { Random } from '../random.ts'
import type { Cast } from './cast.ts'
import type { Told } from './tell.ts'

export type Step = Stage
export const steps = Object.keys(exemplarTransitions) as Step[]

const ways: Readonly<Record<Step, readonly Stage[]>> = {
  emerging: ['emerging'],
  nurturing: ['emerging', 'nurturing'],
  nominated: ['emerging', 'nominated'],
  appraised: ['emerging', 'nurturing', 'appraised'],
  recognized: ['emerging', 'nominated', 'appraised', 'recognized'],
  publicized: ['emerging', 'nurturing', 'appraised', 'recognized', 'publicized'],
  replicated: ['emerging', 'nurturing', 'appraised', 'recognized', 'publicized', 'replicated'],
  dropped: ['emerging', 'nurturing', 'dropped'],
  withdrawn: ['emerging', 'appraised', 'recognized', 'publicized', 'withdrawn'],
}

const reasons: Partial<Record<Stage, string>> = {
  dropped: 'Người trong cuộc chuyển đi nơi khác, đơn vị thôi theo dõi.',
  withdrawn: 'Người trong cuộc đề nghị không nêu gương nữa.',
}

interface Living {
  slug: string
  step: Step
  random: Random
  cast: Cast
}

/** Adds the exemplar with all that happened to it. */
export function addLife(value: Exemplars, { row }: Told, living: Living): void {
  const { slug, step, random } = living
  let on = row.found_on as Day
  for (const [nth, stage] of ways[step].entries()) {
    if (nth > 0) on = addDays(on, random.int(12, 40))
    const reason = reasons[stage] ?? null
    value.stages.push({
      id: idOf(slug, 'exemplar-stage', `${row.id}/${nth}`),
      exemplar_id: row.id,
      stage,
      happened_on: on,
      reason,
    })
    happenings[stage]?.(value, row, { ...living, on })
  }
  const told = ways[step].includes('publicized') ? 'public' : 'unit'
  value.exemplars.push({
    ...row,
    stage: step,
    stage_reason: reasons[step] ?? null,
    visibility: visibilityIn(step, told),
    ...(ways[step].includes('recognized') && { level: 'huyen', review_due_on: addMonths(on, 12) }),
    ...((step === 'withdrawn' || step === 'dropped') && { standing_ended_on: on, review_due_on: null }),
  })
}

type Happening = (value: Exemplars, row: Told['row'], at: Living & { on: Day }) => void

const keyOf = (slug: string, kind: string, row: Told['row']) => ({
  id: idOf(slug, kind, row.id),
  exemplar_id: row.id,
})

const supports = [
  ['material', 'Hỗ trợ giống, vật tư để mở rộng', 5_000_000],
  ['spirit', 'Lãnh đạo đơn vị đến thăm, động viên tại chỗ', null],
  ['technique', 'Cử cán bộ hướng dẫn cách ghi chép, tính toán hiệu quả', null],
  ['prize', 'Thưởng đột xuất từ quỹ của đơn vị', 1_000_000],
] as const

const happenings: Partial<Record<Stage, Happening>> = {
  nurturing: (value, row, { slug, random, on }) => {
    const [kind, text, amount] = random.pick(supports)
    const source = amount === null ? null : 'Kinh phí của đơn vị'
    value.nurture.push({
      ...keyOf(slug, 'nurture', row),
      happened_on: on,
      kind,
      text,
      amount,
      source,
      in_charge: 'Thủ trưởng đơn vị',
    })
    if (random.chance(0.5))
      value.shortcomings.push({
        ...keyOf(slug, 'shortcoming', row),
        text: 'Chưa ghi chép đầy đủ số liệu trước và sau khi làm.',
        remedy: 'Đơn vị cử người hướng dẫn lập sổ theo dõi hằng tháng.',
        in_charge: 'Cán bộ thi đua của đơn vị',
        due_on: addDays(on, 60),
        done_on: random.chance(0.6) ? addDays(on, 45) : null,
      })
  },
  appraised: (value, row, { slug, on }) => {
    value.surveys.push({
      ...survey(slug, row, 'appraisal', on),
      marks: JSON.stringify(
        [0, 1, 2, 3].map((at) => ({
          standardId: idOf(slug, 'standard', `chung/${at}`),
          met: true,
          evidence: null,
        })),
      ),
      findings: 'Đã đến tận nơi, gặp người trong cuộc và các hộ chung quanh; việc làm đúng như giới thiệu.',
    })
  },
  recognized: (value, row, { slug, on }) => {
    value.recognitions.push({
      ...keyOf(slug, 'recognition', row),
      kind: 'praise',
      level: 'huyen',
      form: 'Biểu dương điển hình tiên tiến',
      happened_on: on,
      by_whom: 'Ủy ban nhân dân huyện',
      document_id: null,
      decision_number: null,
      text: null,
    })
  },
  publicized: (value, row, { slug, on }) => {
    value.surveys.push(survey(slug, row, 'truth-check', addDays(on, -6)))
    const agreed = {
      purpose: 'story',
      agreed: true,
      how: 'Đọc bản thảo và ký xác nhận',
      file_id: null,
      photo_file_id: null,
    } as const
    value.confirmations.push({ ...keyOf(slug, 'confirmation', row), ...agreed, given_on: addDays(on, -3) })
  },
  replicated: (value, row, { slug, cast, random, on }) => {
    const organization_id = cast.other(row.organization_id)
    value.replications.push({
      ...keyOf(slug, 'replication', row),
      kind: random.chance(0.75) ? 'replicates' : 'competes',
      organization_id,
      by_name: cast.nameOf(organization_id),
      since: on,
      scale: `${random.int(2, 6)} tổ, nhóm`,
      goal: 'Làm đều trong một năm rồi tổng kết',
      result: 'Đã làm thử, có sổ ghi kết quả hằng tháng.',
      state: 'kept-up',
      ended_on: null,
      file_ids: [],
    })
  },
}

const survey = (slug: string, row: Told['row'], kind: 'appraisal' | 'truth-check', on: Day) => ({
  ...keyOf(slug, kind, row),
  kind,
  state: 'done' as const,
  planned_on: null,
  held_on: on,
  place: 'Tại nơi làm',
  team: kind === 'appraisal' ? 'Cơ quan thường trực và đơn vị' : null,
  checker_name: 'Cán bộ thi đua của đơn vị',
  marks: '[]',
  findings: null as string | null,
  conclusion: 'meets' as const,
  file_ids: [],
})
