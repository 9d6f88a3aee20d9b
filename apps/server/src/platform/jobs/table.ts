import type { ColumnType, Generated, Selectable } from 'kysely'

export type JobState = 'waiting' | 'running' | 'done' | 'dead' | 'cancelled'

export interface JobTable {
  locality_id: string
  id: string
  name: string
  payload: ColumnType<unknown, string, string>
  key: string | null
  state: JobState
  attempts: Generated<number>
  attempts_max: number
  run_at: Date
  lease_id: string | null
  lease_until: Date | null
  error: string | null
  created_at: Date
  started_at: Date | null
  finished_at: Date | null
  cancelled_reason: string | null
}
export type JobRow = Selectable<JobTable>

declare module '../database/tables.ts' {
  interface Tables {
    'platform.jobs': JobTable
  }
}
