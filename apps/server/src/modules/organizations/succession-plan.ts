/** What a merger, a division or an end would do, and what forbids it: said before anything is written, and by the act itself. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import {
  obstaclesTo,
  type SuccessionAct,
  type SuccessionObstacle,
} from '@guongsang/core/organizations/succession.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { type Belongings, countHeld, type Pick } from './hand-over-store.ts'
import { isActiveOn, type OrganizationOn } from './organization-store.ts'
import { dayBefore, sayDay } from './periods.ts'
import { loadActs } from './succession-store.ts'

export interface Effect {
  about: string
  count: number
  sentence: string
}
export interface Obstacle {
  code: string
  sentence: string
}
export interface Consequences {
  effects: Effect[]
  obstacles: Obstacle[]
}

const nouns: Record<Belongings, string> = {
  people: 'người',
  posts: 'chức vụ',
  collectives: 'tập thể',
  designations: 'vai trò chức năng',
  blocs: 'tư cách thành viên cụm, khối',
}

/** What becomes of one kind of belongings. Ending what has not begun yet is an obstacle, not an effect. */
export async function foresee(
  tx: Tx,
  localityId: string,
  plan: Consequences,
  kind: Belongings,
  way: { organizationIds: readonly string[]; from: Day; to: string | null; pick?: Pick },
): Promise<void> {
  const held = await countHeld(tx, localityId, kind, way.organizationIds, way.from, way.pick)
  const { heads } = held
  const passing = held.count - (way.to === null ? 0 : heads)
  if (passing > 0)
    plan.effects.push({
      about: kind,
      count: passing,
      sentence:
        way.to === null
          ? `${passing} ${nouns[kind]} kết thúc sau ngày ${sayDay(dayBefore(way.from))}.`
          : `${passing} ${nouns[kind]} chuyển sang ${way.to} từ ngày ${sayDay(way.from)}.`,
    })
  if (way.to !== null && heads > 0)
    plan.effects.push({
      about: 'heads',
      count: heads,
      sentence: `${heads} người đứng đầu thôi chức vụ sau ngày ${sayDay(dayBefore(way.from))}; bổ nhiệm lại ở đơn vị mới nếu cần.`,
    })
  const neverBegun = way.to === null ? held.later : held.laterHeads
  if (neverBegun > 0)
    plan.obstacles.push({
      code: 'later-facts',
      sentence: `Có ${neverBegun} ${nouns[kind]} ghi bắt đầu từ ngày ${sayDay(way.from)} trở đi. Hãy sửa các việc đó trước.`,
    })
}

/** The rules of core, as sentences, and that each unit is there on its last day. */
export async function obstaclesOf(
  tx: Tx,
  localityId: string,
  act: SuccessionAct,
  ending: readonly OrganizationOn[],
  names: ReadonlyMap<string, string>,
): Promise<Obstacle[]> {
  const acts = await loadActs(tx, localityId, 'organization')
  const obstacles: Obstacle[] = obstaclesTo(act, acts).map((one) => ({
    code: one.why,
    sentence: sentenceOf(one, names),
  }))
  const known = new Set(obstacles.map((one) => one.sentence))
  for (const one of ending) {
    if (isActiveOn(one, dayBefore(act.on)) && isActiveOn(one, act.on)) continue
    const sentence = `${one.name} không hoạt động vào ngày ${sayDay(act.on)}.`
    if (!known.has(sentence)) obstacles.push({ code: 'not-active', sentence })
  }
  return obstacles
}

function sentenceOf(obstacle: SuccessionObstacle, names: ReadonlyMap<string, string>): string {
  const name = 'unit' in obstacle ? (names.get(obstacle.unit) ?? '') : ''
  switch (obstacle.why) {
    case 'no-predecessor':
      return 'Chưa chọn đơn vị cũ.'
    case 'no-successor':
      return 'Chưa chọn đơn vị nhận.'
    case 'successor-not-wanted':
      return 'Giải thể thì không có đơn vị nhận.'
    case 'stays':
      return `${name} không thể vừa kết thúc vừa là đơn vị nhận.`
    case 'already-ended':
      return `${name} đã kết thúc từ ngày ${sayDay(obstacle.on)}.`
    case 'later-act':
      return `${name} đã có thay đổi ghi từ ngày ${sayDay(obstacle.on)}; các thay đổi phải ghi theo thứ tự thời gian.`
  }
}

/** The act itself refuses what the preview warned of. */
export function demandNoObstacle(plan: Consequences): void {
  if (plan.obstacles.length > 0)
    throw new AppError('succession-refused', {
      reasons: plan.obstacles.map((one) => one.sentence).join(' '),
      obstacles: plan.obstacles.map((one) => one.code),
    })
}
