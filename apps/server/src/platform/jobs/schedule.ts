import { dayAt } from '../clock.ts'
import type { Platform } from '../http/server.ts'
import { allJobs, type JobDefinition } from './define.ts'

const VIETNAM_OFFSET_MS = 7 * 3_600_000

/** Time of day in Việt Nam, 'HH:MM'. */
const timeOfDay = (moment: Date): string =>
  new Date(moment.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(11, 16)

/**
 * Enqueues daily jobs when their time has come. The key is the believed day, so that two processes, a restart or a
 * day visited twice in the demo enqueue it once. A day on which the program never ran is not made up for.
 */
export function createScheduler(
  platform: Platform,
  localities: () => Promise<string[]>,
): () => Promise<void> {
  const fired = new Map<string, string>()
  return async () => {
    const { clock, database } = platform
    const day = clock.today()
    const moved = day !== dayAt(clock.real())
    const isDue = (job: JobDefinition) =>
      job.daily !== undefined &&
      fired.get(job.name) !== day &&
      (moved || timeOfDay(clock.real()) >= job.daily.at)
    const due = allJobs().filter(isDue)
    if (due.length === 0) return
    const everywhere = await localities()
    await database.transaction({ localityId: null }, async (tx) => {
      for (const job of due) {
        const places = job.daily?.each === 'locality' ? everywhere : [null]
        for (const place of places) await platform.enqueue(tx, place, job.name, { day }, { key: day })
      }
    })
    for (const job of due) fired.set(job.name, day)
  }
}
