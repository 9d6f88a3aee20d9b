/** The shape in which a movement of the demo is written down. */
import type { Movement } from '@guongsang/contract/movements.ts'

export interface MovementSource {
  key: string
  name: string
  aliases?: readonly string[]
  kind: Movement['kind']
  /** One above, as printed; or the key of an organisation of the locality, whose level it then has. */
  by: { level: Movement['level']; launchedBy: string } | { organization: string }
  launchedOn?: string
  from?: string
  to?: string
  /** The movement of a level above that it carries on. */
  parent?: string
  focus?: true
  followsHoChiMinh?: true
  content?: string
  serves?: string
  /** Keys of documents of the sample register. */
  document?: string
  resolutions?: readonly string[]
  /** Carries out the locality's plan and points at its targets. */
  ofPlan?: true
  summaries?: readonly { kind: 'interim' | 'final'; on: string; held?: string; note?: string }[]
  cancelled?: { on: string; reason: string }
  /** How many of the units asked take part: 0.6 of them. */
  share?: number
}

export const above = (level: 'central' | 'province', launchedBy: string): MovementSource['by'] => ({
  level,
  launchedBy,
})
export const primeMinister = above('central', 'Thủ tướng Chính phủ')
