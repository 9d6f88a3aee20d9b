import type { Day } from '../../kernel/day.ts'
import { standingOn, type Dated } from '../dated.ts'

/** A number of the law with its history. No other file of the law holds one. */
export interface Parameter {
  code: string
  name: string
  /** In Vietnamese, as shown after the number: năm, lần, %. */
  unit: string
  versions: readonly Dated<number>[]
}

export function parameter(
  code: string,
  name: string,
  unit: string,
  ...versions: readonly Dated<number>[]
): Parameter {
  return { code, name, unit, versions }
}

export function parameterOn(parameter: Parameter, on: Day): Dated<number> | undefined {
  return standingOn(parameter.versions, on)
}
