/** One line of the log, and the way to everything about its object or by its actor. */
import { Button } from '@mantine/core'
import type { AuditRow } from '@guongsang/contract/administration.ts'
import { count, showMoment } from '../../../lib/format.ts'
import { Facts } from '../../../ui/facts.tsx'
import { ServerLink } from '../../../ui/link.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import styles from './audit-look.module.css'
import type { ChangeAudit } from './audit-search.ts'
import { objectKind } from './object-kinds.ts'

export function AuditLook({ row, onChange }: { row: AuditRow; onChange: ChangeAudit }) {
  const { word, page } = objectKind(row.objectKind)
  const { accountId, objectKind: loai, objectId: ma } = row
  return (
    <SidePanel
      kicker={`Dòng ${count(row.seq)} của nhật ký`}
      title={row.sentence}
      onClose={() => onChange({ xem: undefined })}
    >
      <Facts
        rows={[
          ['Lúc', showMoment(row.at)],
          ['Người làm', row.actorName],
          ...(row.onBehalfOf === null ? [] : ([['Làm thay', row.onBehalfOf]] as const)),
          ['Đối tượng', page ? <ServerLink href={page(ma)}>{word}</ServerLink> : word],
        ]}
      />
      <div className={styles.ways}>
        <Button variant="default" onClick={() => onChange({ xem: undefined, cursor: undefined, loai, ma })}>
          Mọi việc với đối tượng này
        </Button>
        {accountId !== null && (
          <Button
            variant="default"
            onClick={() => onChange({ xem: undefined, cursor: undefined, nguoi: accountId })}
          >
            Mọi việc của người này
          </Button>
        )}
      </div>
    </SidePanel>
  )
}
