/** What the builders of items share: who writes, and the days until the demo's. */
import { addDays, type Day, day } from '@guongsang/core/kernel/day.ts'
import type { Exemplars } from '../../modules/exemplars/index.ts'
import type { SampleItems } from '../../modules/publicity/index.ts'
import { idOf } from '../ids.ts'
import type { Random } from '../random.ts'

export const TODAY = day('2024-03-10')
export type Exemplar = Exemplars['exemplars'][number]

export interface Writer {
  accountId: string
  personId: string | null
  name: string
  organizationId: string
}

export interface Building {
  slug: string
  random: Random
  value: SampleItems
  /** Who writes, edits and approves. */
  officer: Writer
  press: Writer
  editor: Writer
  head: Writer
  commune: Writer
  propaganda: Writer
  /** Somebody of a unit who answers for what is told of it. */
  answersFor(organizationId: string): string
}

export interface Subject {
  key: string
  form: string
  title: string
  standfirst: string
  body: string | null
  topic: string
  exemplar?: Exemplar
  movement?: string
  followsHoChiMinh?: boolean
}

export const itemIdOf = (slug: string, key: string): string => idOf(slug, 'publicity-item', key)
export const dayAfter = (on: Day, days: number): Day => {
  const later = addDays(on, days)
  return later > TODAY ? TODAY : later
}
