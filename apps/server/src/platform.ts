import type { Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import type { Database } from './platform/database/database.ts'
import { openFileStore } from './platform/files/store.ts'
import type { Platform } from './platform/http/server.ts'
import { createEnqueue } from './platform/jobs/enqueue.ts'
import { createMailer } from './platform/mail/mailer.ts'

/** The parts that the process has one of, built once from the configuration. */
export const createPlatform = (config: Config, clock: Clock, database: Database): Platform => ({
  config,
  clock,
  database,
  enqueue: createEnqueue(clock),
  files: openFileStore(config),
  mailer: createMailer(config),
})
