import { scopeNames, workNames, type Scope, type WorkKind } from '../codes.ts'
import type { Standing } from '../dated.ts'
import type { Parameter } from '../parameters/parameter.ts'
import type { Condition, Run } from '../rules.ts'
import { awardName, type AwardCode } from './catalogue.ts'
import { attested } from './conditions.ts'

/** The conditions of chains of titles and of works that go with them. */

export function recognizedWorks(
  kind: WorkKind,
  scope: Scope,
  count: Parameter,
  standing: Standing,
  rest: { during?: Run<Parameter>; unused?: true; code?: string } = {},
): Condition {
  const { code = `${kind}-${scope}`, ...asked } = rest
  const unused = rest.unused ? ', chưa dùng để xét danh hiệu' : ''
  const what = `${workNames[kind]} được công nhận phạm vi ${scopeNames[scope]}${unused}`
  return {
    code,
    standing: [standing],
    test: { op: 'works', kind, scope, count, ...asked },
    says: {
      holds: `Có {have} ${what} ({list}); cần {need}.`,
      fails: `Mới có {have} ${what}; cần {need}.`,
      unknown: `Chưa có thông tin về ${what}; cần {need}.`,
    },
  }
}

/** For the forces only: for others it is no way that somebody could still attest to. */
export function combatMerit(scope: string, standing: Standing): Condition {
  const what = `mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu, ${scope}`
  const code = 'muu-tri-sang-tao'
  return attested(code, what, standing, { fact: 'armedForces', attested: [code] })
}

/** Years already used for the same title: asked of a person, unless there are none. */
export function noOverlap(
  award: AwardCode,
  uses: AwardCode,
  count: Parameter,
  standing: Standing,
): Condition {
  const overlap = `Có năm ${awardName(uses)} đã nằm trong thời gian xét ${awardName(award)} lần trước ({list})`
  return {
    code: 'years-not-used-before',
    standing: [standing],
    test: { op: 'no-overlap', award, uses, count },
    says: {
      holds: `Các năm ${awardName(uses)} chưa dùng để xét ${awardName(award)} lần nào.`,
      fails: `${overlap}.`,
      unknown: `${overlap} hoặc chưa có danh sách khen thưởng.`,
    },
  }
}

export function rightAfter(award: AwardCode, count: Parameter, standing: Standing): Condition {
  return {
    code: 'proposed-right-after',
    standing: [standing],
    test: { op: 'right-after', award, count },
    says: {
      holds: `Đề nghị ngay sau lần thứ {need} liên tục đạt ${awardName(award)}.`,
      fails: `Không đề nghị ngay sau lần thứ {need} liên tục đạt ${awardName(award)}; nên đề nghị ngay sau lần đó.`,
      unknown: `Nên đề nghị ngay sau lần thứ {need} liên tục đạt ${awardName(award)}.`,
    },
  }
}
