/** npm run audit:verify — walks every chain of the audit trail and names each row that was changed or removed. */
import { verifyAudit } from '../platform/audit/verify.ts'
import { loadConfig } from '../platform/config.ts'
import { databaseConfig } from '../platform/database/config.ts'
import { openDatabase } from '../platform/database/database.ts'

const reasons = { missing: 'đã bị xóa', changed: 'đã bị sửa', 'cut-off': 'và các dòng sau đã bị cắt bỏ' }

const database = await openDatabase(databaseConfig(loadConfig()))
try {
  const verdict = await verifyAudit(database)
  for (const fault of verdict.faults)
    console.log(`HỎNG: nhật ký của ${fault.localityId}, dòng ${fault.seq} ${reasons[fault.reason]}.`)
  for (const head of verdict.heads) console.log(`${head.localityId}: ${head.seq} dòng, dấu cuối ${head.hash}`)
  console.log(
    verdict.faults.length === 0
      ? `Nhật ký còn nguyên vẹn: ${verdict.events} dòng.`
      : `Có ${verdict.faults.length} chỗ hỏng.`,
  )
  process.exitCode = verdict.faults.length === 0 ? 0 : 1
} finally {
  await database.close()
}
