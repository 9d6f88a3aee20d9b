import type { Platform } from '../../apps/server/src/platform/http/server.ts'
import { runNextJob } from '../../apps/server/src/platform/jobs/runner.ts'

/** Runs every job that is due, one after the other, and gives their outcomes: `name: state`. */
export async function runDueJobs(platform: Platform): Promise<string[]> {
  const outcomes: string[] = []
  const note = (facts: object): void => {
    const { job, state } = facts as { job: string; state: string }
    outcomes.push(`${job}: ${state}`)
  }
  const log = { info: note, error: note }
  while (await runNextJob(platform, log, new AbortController().signal)) continue
  return outcomes
}
