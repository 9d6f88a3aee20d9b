import { decrees } from './instruments/decrees.ts'
import { guidance } from './instruments/guidance.ts'
import type { Instrument } from './instruments/instrument.ts'
import { laws } from './instruments/laws.ts'

export type { Instrument } from './instruments/instrument.ts'

const all = { ...laws, ...decrees, ...guidance }

export type InstrumentNumber = keyof typeof all

export const instruments: readonly Instrument[] = Object.values(all)

/** The instrument of this number among the national ones; a local overlay brings its own. */
export function instrumentOf(number: string): Instrument | undefined {
  return all[number as InstrumentNumber]
}
