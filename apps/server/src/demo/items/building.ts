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
  blocId: string
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
  bloc?: boolean
}

export const itemIdOf = (slug: string, key: string): string => idOf(slug, 'publicity-item', key)
export const dayAfter = (on: Day, days: number): Day => {
  const later = addDays(on, days)
  return later > TODAY ? TODAY : later
}

/** Topics the locality's own plan prints, under the common ones. */
const PLAN_TOPICS: Record<string, Record<string, readonly string[]>> = {
  vinhthuan: {
    'chu-truong': ['vt-1'],
    'phong-trao': ['vt-2'],
    'cach-lam-hay': ['vt-3'],
    'dien-hinh': ['vt-3'],
  },
  dienkhanh: { 'dien-hinh': ['dk-1', 'dk-3'], 'phong-trao': ['dk-2'] },
  cammy: { 'dien-hinh': ['cm-1'], 'cach-lam-hay': ['cm-2'] },
  dienbien: { 'chu-truong': ['db-1'], 'phong-trao': ['db-2'], 'dien-hinh': ['db-3'] },
  tanbien: {
    'chu-truong': ['tb-a'],
    'hoc-tap-bac': ['tb-b'],
    'nghi-quyet': ['tb-c'],
    'phong-trao': ['tb-d'],
    'dien-hinh': ['tb-dd', 'tb-f'],
    'cach-lam-hay': ['tb-f'],
    'khoi-cum': ['tb-e'],
  },
}
export function topicsOf(slug: string, common: string, at: number): string[] {
  const own = PLAN_TOPICS[slug]?.[common] ?? []
  return own.length === 0 ? [common] : [common, own[at % own.length]!]
}
