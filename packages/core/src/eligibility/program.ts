import type { Day } from '../kernel/day.ts'
import type { AwardCode } from '../law/awards/catalogue.ts'
import { decides, standingOn, type Dated, type Standing } from '../law/dated.ts'
import type { Parameter } from '../law/parameters/parameter.ts'
import type { AwardRules, Condition, Route, Test } from '../law/rules.ts'

/** A condition as it stands on one day: its citation, its numbers, and whether it may decide. */
export interface DayCondition {
  code: string
  standing: Standing
  decides: boolean
  test: Test<number>
  says: Condition['says']
  claim?: Condition['claim']
  /** The conditions of a group, compiled; empty for others. */
  of: readonly DayCondition[]
}

export interface DayRoute {
  id: string
  subject: Route['subject']
  grounds: Route['grounds']
  title: string
  standing: Standing
  claim?: Route['claim']
  /** Those of the award itself, in statute order, then the general ones. */
  own: readonly DayCondition[]
  general: readonly DayCondition[]
}

export interface DayRules {
  code: AwardCode
  routes: readonly DayRoute[]
  quota: Dated<string> | undefined
}

/** Which version of a number is in force on a day: the law's own, or what a study of the law puts in its place. */
export type Numbers = (parameter: Parameter, on: Day) => Dated<number> | undefined

/** The rules of one award on one day: what is not in force drops out, parameters become numbers. */
export function rulesOn(
  rules: AwardRules,
  general: readonly Condition[],
  on: Day,
  numbers: Numbers,
): DayRules {
  return {
    code: rules.code,
    quota: standingOn(rules.quota, on),
    routes: rules.routes.flatMap((route) => {
      const standing = standingOn(route.standing, on)
      return standing ? [routeOn(route, general, standing, on, numbers)] : []
    }),
  }
}

function routeOn(
  route: Route,
  general: readonly Condition[],
  standing: Standing,
  on: Day,
  numbers: Numbers,
): DayRoute {
  const own = conditionsOn(route.conditions, on, numbers)
  const asked = new Set(opsOf(own))
  const binding = general.filter(
    ({ only, test }) =>
      (only?.subjects?.includes(route.subject) ?? true) &&
      (only?.grounds?.some((ground) => route.grounds.includes(ground)) ?? true) &&
      (test.op !== 'works-ledger' || asked.has('works')) &&
      (test.op !== 'merit-basis' || priorAwardOps.some((op) => asked.has(op))),
  )
  const { id, subject, grounds, title, claim } = route
  return {
    id,
    subject,
    grounds,
    title,
    standing,
    ...(claim && { claim }),
    own,
    general: conditionsOn(binding, on, numbers),
  }
}

const priorAwardOps: readonly Test['op'][] = ['prior-awards', 'awards-within', 'awards-run', 'ratings-run']

function opsOf(conditions: readonly DayCondition[]): Test['op'][] {
  return conditions.flatMap(({ test, of }) => [test.op, ...opsOf(of)])
}

function conditionsOn(conditions: readonly Condition[], on: Day, numbers: Numbers): DayCondition[] {
  return conditions.flatMap((condition) => {
    const standing = standingOn(condition.standing, on)
    return standing ? [conditionOn(condition, standing, on, numbers)] : []
  })
}

function conditionOn(condition: Condition, standing: Standing, on: Day, numbers: Numbers): DayCondition {
  const { code, test, says, claim } = condition
  const weaker = parametersIn(test)
    .map((parameter) => numbers(parameter, on))
    .find((version) => version !== undefined && !decides(version))
  const effective = weaker && decides(standing) ? { ...standing, ...asStanding(weaker) } : standing
  return {
    code,
    standing: effective,
    decides: decides(effective),
    test: withNumbers(test, on, numbers) as Test<number>,
    says,
    ...(claim && { claim }),
    of: test.op === 'any' || test.op === 'all' ? conditionsOn(test.of, on, numbers) : [],
  }
}

/** A rule is only as sure as the number in it. */
function asStanding({ confidence, enforce, cite, sources, note }: Standing): Partial<Standing> {
  return { confidence, enforce, cite, sources, ...(note && { note }) }
}

const isParameter = (value: unknown): value is Parameter =>
  typeof value === 'object' && value !== null && 'versions' in value && 'unit' in value

function parametersIn(value: unknown): Parameter[] {
  if (isParameter(value)) return [value]
  if (Array.isArray(value)) return value.flatMap(parametersIn)
  if (typeof value !== 'object' || value === null || 'standing' in value) return []
  return Object.values(value).flatMap(parametersIn)
}

function withNumbers(value: unknown, on: Day, numbers: Numbers): unknown {
  if (isParameter(value)) {
    const version = numbers(value, on)
    if (version === undefined) throw new RangeError(`${value.code} has no value on ${on}`)
    return version.value
  }
  if (Array.isArray(value)) return value.map((item) => withNumbers(item, on, numbers))
  if (typeof value !== 'object' || value === null || 'standing' in value) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNumbers(item, on, numbers)]))
}
