/** The award history can be brought in from Excel. */
import { awardCodes, awardName } from '@guongsang/core/law/awards/catalogue.ts'
import { defineImport } from '../../platform/imports/kind.ts'
import { awardColumns } from './import-columns.ts'
import { type AwardDeed, planAwards } from './import-plan.ts'
import { type AwardWorld, readAwardWorld } from './import-world.ts'
import { type AwardDone, takeBackAwards, writeAwards } from './import-write.ts'
import { canRecordHonours } from './policy.ts'
import { lockHistory } from './store.ts'

const nameOnly = { choice: 'name-only', label: 'Đều chỉ ghi tên' } as const
const skip = { choice: 'skip', label: 'Bỏ qua tất cả' } as const
const link = { choice: 'link', label: 'Đều là người đó' } as const

defineImport<AwardWorld, AwardDeed, AwardDone>({
  subject: 'awards',
  policy: canRecordHonours,
  columns: awardColumns,
  mainColumns: ['name', 'collective'],
  questions: {
    elsewhere: { label: 'Một hồ sơ cùng họ tên, chưa chắc là người này', choices: [link, nameOnly, skip] },
    unmarked: { label: 'Một hồ sơ, tên viết khác', choices: [link, nameOnly, skip] },
    several: { label: 'Nhiều hồ sơ giống tên', choices: [nameOnly, skip] },
    nobody: { label: 'Chưa có hồ sơ nào tên này', choices: [nameOnly, skip] },
    'same-award': {
      label: 'Giống một lần khen đã có',
      choices: [
        { choice: 'link', label: 'Đều là lần khen đó' },
        { choice: 'create', label: 'Đều là lần khen khác' },
        skip,
      ],
    },
  },
  readWorld: readAwardWorld,
  plan: planAwards,
  worker: new URL('./import-plan-worker.ts', import.meta.url),
  choicesOf: (list, { units }) =>
    list === 'awards' ? awardCodes.map((code) => awardName(code)) : unitNames(units),
  lock: lockHistory,
  // Whoever writes or changes an award waits for the whole history: see lockHistory.
  lockTargets: async () => {},
  write: writeAwards,
  takeBack: takeBackAwards,
})

const unitNames = (units: AwardWorld['units']): string[] =>
  [...new Set(units.filter(({ endedOn }) => endedOn === null).map(({ name }) => name))].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  )
