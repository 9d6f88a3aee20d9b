import { listLocalityIds } from './modules/organizations/index.ts'
import type { Platform } from './platform/http/server.ts'
import { type RunnerLog, startRunner } from './platform/jobs/runner.ts'

/** Runs the jobs in this process: the same use-cases as the routes, with the program itself as the actor. */
export const startJobs = (platform: Platform, log: RunnerLog): { stop(): Promise<void> } =>
  startRunner(platform, {
    localities: () => platform.database.transaction({ localityId: null, readOnly: true }, listLocalityIds),
    log,
  })
