import type { JobRow } from '@guongsang/contract/administration-system.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { StateWord } from '../../../ui/state-word.tsx'

export const JOB_STATES = [
  'waiting',
  'running',
  'done',
  'dead',
  'cancelled',
] as const satisfies readonly JobRow['state'][]

const words: Record<JobRow['state'], [State, string]> = {
  waiting: ['waiting', 'Chờ chạy'],
  running: ['soon', 'Đang chạy'],
  done: ['done', 'Đã xong'],
  dead: ['late', 'Hỏng'],
  cancelled: ['not-applicable', 'Đã hủy'],
}

export const jobStateWord = (state: JobRow['state']): string => words[state][1]

export const JobStateWord = ({ state }: { state: JobRow['state'] }) => (
  <StateWord state={words[state][0]}>{words[state][1]}</StateWord>
)

/** '2 trong 5 lần' */
export const attemptWords = (job: JobRow): string =>
  job.attempts === 0 ? 'Chưa chạy' : `${job.attempts} trong ${job.attemptsMax} lần`
