/** Văn bản đến: what was sent to my unit, acknowledged one by one or many at once. */
import { useState } from 'react'
import { Button, Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  acknowledgeDeliveriesRoute,
  type InboxRow,
  listInboxRoute,
} from '@guongsang/contract/documents-deliveries.ts'
import { DELIVERY_STATES, DOCUMENT_KINDS } from '@guongsang/contract/documents-words.ts'
import { showMoment } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters, SearchBox } from '../../../ui/filters.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { ListSearch, oneKeyOf, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { DeliveryWord, DocumentLink } from '../words.tsx'

const Search = ListSearch.extend({
  state: oneKeyOf(DELIVERY_STATES),
  loai: oneKeyOf(DOCUMENT_KINDS),
})

const help = {
  about: 'Văn bản gửi đến đơn vị của anh chị qua hệ thống.',
  steps: [
    'Bấm trích yếu để mở: nơi gửi biết đơn vị đã mở.',
    'Chọn nhiều dòng rồi Tiếp nhận một lượt.',
    'Làm xong thì mở văn bản, bấm Đã triển khai.',
  ],
  notes: ['Văn bản giấy từ nơi khác: bấm Ghi văn bản đến, căn cứ ở trang Văn bản.'],
}

export function InboxPage() {
  const [{ q, cursor, state, loai }, change] = useListSearch(Search)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const reply = useQuery(readList(listInboxRoute, { query: { q, cursor, state, kind: loai } }))
  const open = (reply.data?.rows ?? []).filter(({ delivery }) => delivery.acknowledgedAt === null)
  const picked = open.filter(({ delivery }) => chosen.has(delivery.id))
  const acknowledge = useAct(acknowledgeDeliveriesRoute, {
    done: ({ acknowledged }) => `Đã tiếp nhận ${acknowledged} văn bản.`,
    after: () => setChosen(new Set()),
  })
  const toggle = (id: string) =>
    setChosen((old) => (old.has(id) ? new Set([...old].filter((one) => one !== id)) : new Set([...old, id])))
  return (
    <Page
      wide
      title="Văn bản đến"
      lead="Văn bản gửi đến đơn vị của anh chị, mới trước."
      acts={
        <>
          <LinkButton variant="default" to="/van-ban/so-den">
            Sổ văn bản đến
          </LinkButton>
          <Button
            disabled={picked.length === 0}
            loading={acknowledge.isPending}
            onClick={() =>
              acknowledge.mutate({ body: { deliveryIds: picked.map(({ delivery }) => delivery.id) } })
            }
          >
            {picked.length === 0 ? 'Tiếp nhận' : `Tiếp nhận ${picked.length} văn bản`}
          </Button>
        </>
      }
      help={help}
    >
      <Filters>
        <SearchBox label="Tìm số, trích yếu, nơi gửi" value={q} onChange={(text) => change({ q: text })} />
        <FilterChoice
          label="Tình trạng"
          placeholder="Mọi tình trạng"
          w={210}
          data={choicesOf(DELIVERY_STATES).map(({ value, label }) => {
            const count = reply.data?.counts?.[value as keyof typeof DELIVERY_STATES]
            return { value, label: count === undefined ? label : `${label} (${count})` }
          })}
          value={state}
          onChange={(value) => change({ state: value })}
        />
        <FilterChoice
          label="Loại văn bản"
          placeholder="Mọi loại"
          searchable
          w={180}
          data={choicesOf(DOCUMENT_KINDS)}
          value={loai}
          onChange={(value) => change({ loai: value })}
        />
        {open.length > 0 && (
          <Button
            variant="default"
            onClick={() => setChosen(new Set(open.map(({ delivery }) => delivery.id)))}
          >
            Chọn cả trang ({open.length})
          </Button>
        )}
      </Filters>
      <DataTable
        caption="Văn bản đến"
        columns={columnsFor(chosen, toggle)}
        reply={reply}
        rowKey={({ delivery }) => delivery.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={<Empty title="Không có văn bản nào">Văn bản gửi đến đơn vị sẽ hiện ở đây.</Empty>}
      />
    </Page>
  )
}

const columnsFor = (
  chosen: ReadonlySet<string>,
  toggle: (id: string) => void,
): readonly Column<InboxRow>[] => [
  {
    key: 'title',
    title: 'Loại và trích yếu',
    wrap: true,
    minWidth: '13rem',
    cell: ({ delivery, document }) => (
      <>
        {delivery.acknowledgedAt === null && (
          <Checkbox
            size="xs"
            display="inline-block"
            mr="xs"
            aria-label={`Chọn ${document.title}`}
            checked={chosen.has(delivery.id)}
            onChange={() => toggle(delivery.id)}
          />
        )}
        {DOCUMENT_KINDS[document.kind]}: <DocumentLink document={document} />
      </>
    ),
  },
  { key: 'state', title: 'Tình trạng', cell: ({ delivery }) => <DeliveryWord state={delivery.state} /> },
  { key: 'reference', title: 'Số, ký hiệu', cell: ({ document }) => document.reference ?? 'Không có số' },
  {
    key: 'from',
    title: 'Nơi ban hành',
    wrap: true,
    minWidth: '10rem',
    cell: ({ document }) => document.issuer.name,
  },
  { key: 'sent', title: 'Gửi lúc', cell: ({ delivery }) => showMoment(delivery.sentAt) },
  {
    key: 'to',
    title: 'Gửi đến',
    wrap: true,
    minWidth: '9rem',
    cell: ({ delivery }) => delivery.organization.name,
  },
]
