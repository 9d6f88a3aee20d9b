import type { Day } from '../../kernel/day.ts'
import { contains, type Period } from '../../kernel/period.ts'
import { formatNumber } from '../../kernel/vietnamese/numbers.ts'
import { awardName, type AwardCode } from '../awards/catalogue.ts'
import { attested } from '../awards/conditions.ts'
import { dated } from '../provisions.ts'
import type { Dated } from '../dated.ts'
import { parameterOn, type Parameter } from '../parameters/parameter.ts'
import { grassrootsTitlePercent } from '../parameters/titles.ts'
import type { AwardRules, Condition, Route } from '../rules.ts'
import { dossierRemark, type DossierProvision } from './dossier.ts'
import { provisionStanding } from './standing.ts'
import type {
  Change,
  LocalCondition,
  LocalQuota,
  LocalRoute,
  LocalThreshold,
  Overlay,
  Provision,
} from './overlay.ts'

/** What a reader is told about a change: taken, taken and laxer than the nation, or left out. */
export interface Remark {
  kind: 'tightened' | 'loosened' | 'refused' | 'added'
  sentence: string
  change: Change
}

export interface Merged {
  awards: readonly AwardRules[]
  numbers: (parameter: Parameter, on: Day) => Dated<number> | undefined
  remarks: readonly Remark[]
}

/**
 * The national rules with one overlay over them. Conditions, ratios and forms are added; a threshold may be raised. One
 * that asks for less than the nation is left out, unless it says which law allows it, and then the remark says so.
 */
export function mergeOverlay(
  awards: readonly AwardRules[],
  parameters: readonly Parameter[],
  overlay: Overlay,
): Merged {
  const remarks = overlay.changes.map((change) => remarkOn(change, awards, parameters))
  const taken = overlay.changes.filter((_, index) => remarks[index]!.kind !== 'refused')
  const thresholds = taken.filter((change) => change.kind === 'threshold')
  return {
    awards: awards.map((rules) => withChanges(rules, taken)),
    numbers: (parameter, on) => {
      const local = thresholds.find((change) => change.parameter === parameter.code && contains(change, on))
      return local ? dated(local.value, provisionStanding(local)) : parameterOn(parameter, on)
    },
    remarks,
  }
}

function remarkOn(change: Change, awards: readonly AwardRules[], parameters: readonly Parameter[]): Remark {
  if (change.kind === 'threshold') return thresholdRemark(change, parameters)
  if (change.kind === 'dossier') return dossierRemarkOn(change)
  const rules = awards.find(({ code }) => code === change.award)
  if (rules === undefined)
    return refused(
      change,
      `Chưa có tiêu chuẩn quốc gia của ${awardName(change.award, change.from)} để bổ sung.`,
    )
  if (change.kind === 'condition' && !hasRoute(rules, change)) {
    return refused(
      change,
      `${awardName(change.award, change.from)} không có đường xét này cho đối tượng đã chọn.`,
    )
  }
  if (change.kind === 'quota') return quotaRemark(change, parameters)
  return { kind: 'added', change, sentence: 'Bổ sung quy định của địa phương.' }
}

const refused = (change: Change, sentence: string): Remark => ({ kind: 'refused', change, sentence })

function hasRoute({ routes }: AwardRules, { route, subject }: LocalCondition): boolean {
  return routes.some((known) => (route === null || known.id === route) && known.subject === subject)
}

function dossierRemarkOn(change: DossierProvision): Remark {
  const remark = dossierRemark(change)
  const name = awardName(change.award, change.from)
  return remark === null
    ? refused(
        change,
        `${name} do cấp trung ương quyết định: hồ sơ theo quy định chung, địa phương không thay được.`,
      )
    : { ...remark, change }
}

/** A share above the nation's is taken, and said to be above it. */
function quotaRemark(change: Provision & LocalQuota, parameters: readonly Parameter[]): Remark {
  const local = `không quá ${formatNumber(change.percentMax)}% ${change.of}`
  const national = parameters.find(({ code }) => code === nationalShares[change.award])
  const touched = national === undefined ? [] : versionsWithin(national, change)
  if (touched.length === 0) {
    return {
      kind: 'added',
      change,
      sentence: `Luật không khống chế tỷ lệ trong thời gian này; địa phương: ${local}.`,
    }
  }
  const least = Math.min(...touched.map(({ value }) => value))
  const figures = `Quốc gia không quá ${least}%; địa phương ${local}`
  return change.percentMax > least
    ? { kind: 'loosened', change, sentence: `${figures}: nới lỏng so với quy định quốc gia.` }
    : { kind: 'tightened', change, sentence: `${figures}.` }
}

/** The shares the law itself lays down, by award. */
const nationalShares: Partial<Record<AwardCode, string>> = { CSTDCS: grassrootsTitlePercent.code }

function versionsWithin({ versions }: Parameter, change: Period): Dated<number>[] {
  return versions.filter(
    (version) =>
      (change.to === null || version.from <= change.to) && (version.to === null || version.to >= change.from),
  )
}

function thresholdRemark(change: Provision & LocalThreshold, parameters: readonly Parameter[]): Remark {
  const parameter = parameters.find(({ code }) => code === change.parameter)
  if (parameter === undefined)
    return refused(change, 'Luật không có con số này. Hãy chọn con số trong danh sách.')
  const touched = versionsWithin(parameter, change)
  if (touched.length === 0) {
    return refused(change, `${parameter.name}: không có quy định quốc gia trong thời gian này.`)
  }
  const national = strictest(parameter, touched)
  const figures = `${parameter.name}: quốc gia ${national} ${parameter.unit}, địa phương ${change.value} ${parameter.unit}`
  if (!isLaxer(parameter, change.value, national)) {
    return { kind: 'tightened', change, sentence: `${figures}.` }
  }
  return change.loosenedBecause === undefined
    ? refused(
        change,
        `${figures}: thấp hơn quy định quốc gia nên không áp dụng; nếu luật cho phép, nêu rõ căn cứ.`,
      )
    : {
        kind: 'loosened',
        change,
        sentence: `${figures}: nới lỏng so với quy định quốc gia, căn cứ ${change.loosenedBecause}.`,
      }
}

/** Of a rank the smaller number asks for more; of everything else the greater. */
const isRank = ({ unit }: Parameter): boolean => unit === 'thứ bậc'

const isLaxer = (parameter: Parameter, value: number, national: number): boolean =>
  isRank(parameter) ? value > national : value < national

function strictest(parameter: Parameter, versions: readonly Dated<number>[]): number {
  const values = versions.map(({ value }) => value)
  return isRank(parameter) ? Math.min(...values) : Math.max(...values)
}

function withChanges(rules: AwardRules, changes: readonly Change[]): AwardRules {
  const conditions = changes.filter((change) => change.kind === 'condition' && change.award === rules.code)
  const routes = changes.filter((change) => change.kind === 'route' && change.award === rules.code)
  const quotas = changes.filter((change) => change.kind === 'quota' && change.award === rules.code)
  if (conditions.length + routes.length + quotas.length === 0) return rules
  return {
    ...rules,
    routes: [
      ...rules.routes.map((route) => withConditions(route, conditions as (Provision & LocalCondition)[])),
      ...(routes as (Provision & LocalRoute)[]).map(localRoute),
    ],
    quota: [
      // The first in force is read: the locality's ratio stands before the nation's silence.
      ...quotas.flatMap((change) =>
        change.kind === 'quota'
          ? [dated(`Không quá ${change.percentMax}% ${change.of}.`, provisionStanding(change))]
          : [],
      ),
      ...rules.quota,
    ],
  }
}

function withConditions(route: Route, changes: readonly (Provision & LocalCondition)[]): Route {
  const local = changes.filter(
    (change) => change.subject === route.subject && (change.route === null || change.route === route.id),
  )
  return local.length === 0
    ? route
    : { ...route, conditions: [...route.conditions, ...local.map(localCondition)] }
}

function localCondition(change: Provision & { code: string; what: string }): Condition {
  return attested(`dia-phuong-${change.code}`, change.what, provisionStanding(change))
}

function localRoute(change: Provision & LocalRoute): Route {
  const { id, subject, grounds, title, criteria } = change
  return {
    id,
    subject,
    grounds,
    title,
    standing: [provisionStanding(change)],
    conditions: criteria.map((criterion) => localCondition({ ...change, ...criterion })),
  }
}
