/** Where a movement and its summaries stand on a day: it follows from their days, nothing of it is written down. */
import { addDays, type Day } from '../kernel/day.ts'

export type MovementStanding = 'planned' | 'running' | 'ended' | 'cancelled'

interface MovementDays {
  /** Null where the text that names it gives no day. */
  launchedOn: Day | null
  from: Day | null
  to: Day | null
  cancelledOn: Day | null
}

/** A movement known without any day is running: whoever wrote it down found it so. Its last day belongs to it. */
export function movementStanding(
  { launchedOn, from, to, cancelledOn }: MovementDays,
  on: Day,
): MovementStanding {
  if (cancelledOn !== null) return 'cancelled'
  const begins = launchedOn ?? from
  if (begins !== null && begins > on) return 'planned'
  return to !== null && to < on ? 'ended' : 'running'
}

export type SummaryStanding = 'held' | 'not-due' | 'due-soon' | 'overdue'

/** So many days before the planned day, a summary is about to be held. */
const SOON_DAYS = 14

export function summaryStanding(
  { plannedOn, heldOn }: { plannedOn: Day; heldOn: Day | null },
  on: Day,
): SummaryStanding {
  if (heldOn !== null) return 'held'
  if (plannedOn < on) return 'overdue'
  return plannedOn <= addDays(on, SOON_DAYS) ? 'due-soon' : 'not-due'
}
