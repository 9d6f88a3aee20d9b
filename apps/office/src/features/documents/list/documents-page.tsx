/** Sổ văn bản: every document one may see, in the parts of the register, with what waits in each. */
import { useState } from 'react'
import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import {
  DOCUMENT_VIEWS,
  type DocumentRow,
  listDocumentsRoute,
} from '@guongsang/contract/documents-register.ts'
import { DOCUMENT_KINDS, ISSUING_LEVELS } from '@guongsang/contract/documents-words.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay, useSession } from '../../../lib/session.ts'
import { yearChoices } from '../../../lib/year.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters, SearchBox } from '../../../ui/filters.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { ListSearch, oneOf, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { DocumentLink, DocumentWord } from '../words.tsx'
import { RegisterLinks } from './register-links.tsx'

const keys = <T extends Record<string, string>>(words: T) =>
  Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]
const views = keys(DOCUMENT_VIEWS)

const Search = ListSearch.extend({
  phan: oneOf(...views),
  loai: oneOf(...keys(DOCUMENT_KINDS)),
  cap: oneOf(...keys(ISSUING_LEVELS)),
  nam: z.coerce.number().int().min(1930).max(2200).optional().catch(undefined),
})

const help = {
  about: 'Văn bản đi, đến, dự thảo và văn bản căn cứ của địa phương.',
  steps: [
    'Chọn phần của sổ: Đi, Đến, Dự thảo, Chờ ký, Chờ số. Số trong ngoặc là việc đang chờ.',
    'Mới ban hành: văn bản trong 60 ngày qua. Căn cứ: chọn tiếp cấp ban hành.',
    'Gõ số, ký hiệu, trích yếu hoặc nơi ban hành để tìm, có dấu hay không đều được.',
    'Bấm trích yếu để mở văn bản: quan hệ, Nơi nhận, tệp và việc được làm.',
  ],
  notes: ['Dự thảo của đơn vị nào chỉ đơn vị đó xem được; đã trình thì người ký và văn thư xem được.'],
}

export function DocumentsPage() {
  const may = useMay()
  const { today } = useSession()
  const [{ q, cursor, phan = 'all', loai, nam, cap }, change] = useListSearch(Search)
  const level = phan === 'library' ? cap : undefined
  const query = { q, cursor, view: phan, kind: loai, year: nam, issuingLevel: level }
  const reply = useQuery(readList(listDocumentsRoute, { query }))
  return (
    <Page
      wide
      title="Văn bản"
      lead="Văn bản đi, đến, dự thảo, và những văn bản làm căn cứ."
      acts={
        <>
          {may('can-record-documents') && (
            <LinkButton variant="default" to="/van-ban/ghi-nhan">
              Ghi văn bản đến, căn cứ
            </LinkButton>
          )}
          {may('can-draft-documents') && <LinkButton to="/van-ban/soan-moi">Soạn văn bản</LinkButton>}
        </>
      }
      help={help}
    >
      <RegisterLinks />
      <Group gap="xs" mb="md" role="group" aria-label="Phần của sổ">
        {views.map((view) => (
          <Button
            key={view}
            size="compact-md"
            variant={view === phan ? 'light' : 'default'}
            aria-pressed={view === phan}
            onClick={() => change({ phan: view === 'all' ? undefined : view })}
          >
            {named(view, reply.data?.counts?.[view])}
          </Button>
        ))}
      </Group>
      {phan === 'library' && (
        <LevelChoice counts={reply.data?.levels} level={level} onLevel={(next) => change({ cap: next })} />
      )}
      <Filters>
        <SearchBox
          label="Tìm số, trích yếu, nơi ban hành"
          value={q}
          onChange={(text) => change({ q: text })}
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
        <Choose
          label="Năm"
          placeholder="Mọi năm"
          clearable
          w={130}
          data={yearChoices(today, Number(today.slice(0, 4)) - 12).map(String)}
          value={nam === undefined ? null : String(nam)}
          onChange={(year) => change({ nam: year === null ? undefined : Number(year) })}
        />
      </Filters>
      <DataTable
        caption="Văn bản"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Không có văn bản nào khớp">Chọn phần khác của sổ, hoặc bỏ bớt điều kiện lọc.</Empty>
        }
      />
    </Page>
  )
}

interface LevelProps {
  counts: Partial<Record<keyof typeof ISSUING_LEVELS, number>> | undefined
  level: keyof typeof ISSUING_LEVELS | undefined
  onLevel: (level: keyof typeof ISSUING_LEVELS | undefined) => void
}

/** The library by who issued what stands in it; a level without a document is not offered. */
function LevelChoice({ counts, level, onLevel }: LevelProps) {
  const [known, setKnown] = useState(counts)
  // Only the first page says how many; they stay while one turns the pages.
  if (counts !== undefined && counts !== known) setKnown(counts)
  return (
    <Group gap="xs" mb="md" role="group" aria-label="Nơi ban hành">
      {keys(ISSUING_LEVELS)
        .filter((one) => (known?.[one] ?? 0) > 0)
        .map((one) => (
          <Button
            key={one}
            size="compact-sm"
            variant={one === level ? 'light' : 'default'}
            aria-pressed={one === level}
            onClick={() => onLevel(one === level ? undefined : one)}
          >
            {ISSUING_LEVELS[one]} ({known?.[one]})
          </Button>
        ))}
    </Group>
  )
}

const named = (view: keyof typeof DOCUMENT_VIEWS, waiting: number | undefined): string =>
  waiting === undefined || waiting === 0 ? DOCUMENT_VIEWS[view] : `${DOCUMENT_VIEWS[view]} (${waiting})`

const columns: readonly Column<DocumentRow>[] = [
  {
    key: 'title',
    title: 'Loại và trích yếu',
    wrap: true,
    minWidth: '13rem',
    cell: (row) => (
      <>
        {DOCUMENT_KINDS[row.kind]}: <DocumentLink document={row} />
        {row.doubt !== null && <span title={row.doubt}> (có chỗ nghi ngờ)</span>}
      </>
    ),
  },
  { key: 'reference', title: 'Số, ký hiệu', cell: (row) => row.reference ?? 'Chưa có số' },
  { key: 'on', title: 'Ngày', cell: (row) => (row.issuedOn === null ? '' : showDay(row.issuedOn)) },
  { key: 'state', title: 'Trạng thái', cell: (row) => <DocumentWord state={row.state} /> },
  { key: 'issuer', title: 'Nơi ban hành', wrap: true, minWidth: '11rem', cell: (row) => row.issuer.name },
]
