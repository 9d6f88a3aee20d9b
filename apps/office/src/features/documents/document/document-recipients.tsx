/** Nơi nhận: each line with how far its copies came; and, for the sender, who opened and who did not. */
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { listDeliveriesRoute } from '@guongsang/contract/documents-deliveries.ts'
import type { DeliveryShown, RegisteredDocument } from '@guongsang/contract/documents-register.ts'
import { DELIVERY_STATES, RECIPIENT_MODES, RECIPIENT_PURPOSES } from '@guongsang/contract/documents-words.ts'
import { showMoment } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Empty } from '../../../ui/states.tsx'
import { DeliveryWord } from '../words.tsx'

export function DocumentRecipients({ document }: { document: RegisteredDocument }) {
  const wasSent = document.issuedAt !== null || document.state === 'recorded'
  return (
    <>
      <Section title="Nơi nhận như in">
        {document.recipients.length === 0 ? (
          <Empty title="Chưa ghi Nơi nhận">Ghi khi soạn dự thảo, mỗi dòng một nơi.</Empty>
        ) : (
          <RowList
            rows={document.recipients.map((line) => ({
              key: line.id,
              title: line.text,
              detail: [
                RECIPIENT_PURPOSES[line.purpose],
                line.purpose === 'publish' || line.purpose === 'archive' ? '' : RECIPIENT_MODES[line.mode],
                line.delivered > 0
                  ? `gửi ${line.delivered} nơi, ${line.opened} đã mở, ${line.acknowledged} đã tiếp nhận`
                  : '',
              ]
                .filter(Boolean)
                .join('; '),
            }))}
          />
        )}
      </Section>
      {wasSent && document.may.includes('deliveries') && <Deliveries id={document.id} />}
    </>
  )
}

function Deliveries({ id }: { id: string }) {
  const [state, setState] = useState<DeliveryShown['state'] | null>(null)
  const [cursor, setCursor] = useState<string>()
  const query = { cursor, ...(state && { state }) }
  const reply = useQuery(readList(listDeliveriesRoute, { params: { id }, query }))
  const counts = reply.data?.counts
  return (
    <Section title="Đã gửi">
      {counts && (
        <p>
          {counts.sent} chưa mở, {counts.opened} đã mở, {counts.acknowledged} đã tiếp nhận,{' '}
          {counts.carriedOut} đã triển khai.
        </p>
      )}
      <Filters>
        <Choose
          label="Tình trạng"
          placeholder="Mọi tình trạng"
          clearable
          w={200}
          data={choicesOf(DELIVERY_STATES)}
          value={state}
          onChange={(value) => {
            setState(value as typeof state)
            setCursor(undefined)
          }}
        />
      </Filters>
      <DataTable
        caption="Nơi đã gửi"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={setCursor}
        empty={<Empty title="Chưa gửi nơi nào">Nơi trên giấy và ngoài hệ thống không tính ở đây.</Empty>}
      />
    </Section>
  )
}

const step = (at: string | null, by: string | null): string =>
  at === null ? '' : `${showMoment(at)}, ${by ?? ''}`

const columns: readonly Column<DeliveryShown>[] = [
  {
    key: 'unit',
    title: 'Đơn vị',
    wrap: true,
    minWidth: '12rem',
    cell: (row) => <UnitLink unit={row.organization} />,
  },
  { key: 'state', title: 'Tình trạng', cell: (row) => <DeliveryWord state={row.state} /> },
  { key: 'opened', title: 'Mở', wrap: true, cell: (row) => step(row.openedAt, row.openedBy) },
  { key: 'ack', title: 'Tiếp nhận', wrap: true, cell: (row) => step(row.acknowledgedAt, row.acknowledgedBy) },
  { key: 'done', title: 'Triển khai', wrap: true, cell: (row) => step(row.carriedOutAt, row.carriedOutBy) },
  { key: 'remark', title: 'Ghi chú', wrap: true, cell: (row) => row.remark ?? '' },
]
