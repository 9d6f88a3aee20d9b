import type { Day } from '@guongsang/core/kernel/day.ts'
import { createClock } from '../../platform/clock.ts'
import { AppError } from '../../platform/errors.ts'
import type { Platform } from '../../platform/http/server.ts'
import './errors.ts'

type Parts = Pick<Platform, 'clock' | 'config'>

/** Ngày của bản trình diễn: what the whole program believes, until it is restarted or moved again. */
export function getDemoDay({ clock, config }: Parts): { today: Day; moved: boolean } {
  if (!config.DEMO) throw new AppError('no-demo')
  const trueDay = createClock(null, clock.real).today()
  return { today: clock.today(), moved: clock.today() !== trueDay }
}

export function moveDemoDay(parts: Parts, day: Day | null): { today: Day; moved: boolean } {
  if (!parts.config.DEMO) throw new AppError('no-demo')
  parts.clock.believe(day)
  return getDemoDay(parts)
}
