/** Gửi cơ quan truyền thông: what went out, who has it, what came of it; for the media, what is theirs to answer. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type HandOverRow, listHandOversRoute } from '@guongsang/contract/publicity-hand-overs.ts'
import { HAND_OVER_KINDS, HAND_OVER_STATES } from '@guongsang/contract/publicity-outreach-words.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters } from '../../../ui/filters.tsx'
import { LinkButton, UnitLink } from '../../../ui/link.tsx'
import { ListSearch, oneKeyOf, someText, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Empty } from '../../../ui/states.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import styles from './outreach.module.css'
import { HandOverWord } from './words.tsx'

const help = {
  about:
    'Hồ sơ điển hình, lời mời đưa tin và văn bản đã gửi cơ quan truyền thông; mỗi nơi đã nhận, đã làm thành gì.',
  steps: [
    'Bấm Gửi mới: chọn gửi gì, gửi nơi nào, cần xong ngày nào.',
    'Mở một dòng để xem từng nơi nhận, bài đã làm, lịch hẹn của người viết.',
    'Cơ quan truyền thông mở dòng gửi cho mình để xác nhận đã nhận, ghi bài đã làm hoặc báo không dùng.',
  ],
  notes: [
    'Chỉ hồ sơ đã kiểm chứng, người trong cuộc đồng ý và có bản tóm tắt đã duyệt mới gửi được.',
    'Ai đã nhận hồ sơ được giữ lại, không xóa.',
  ],
}

const Search = ListSearch.pick({ cursor: true }).extend({
  loai: oneKeyOf(HAND_OVER_KINDS),
  tinhtrang: oneKeyOf(HAND_OVER_STATES),
  noinhan: someText,
  donvi: someText,
  vanban: someText,
})

export function HandOversPage() {
  const may = useMay()
  const [search, change] = useListSearch(Search)
  const reply = useQuery(
    readList(listHandOversRoute, {
      query: {
        kind: search.loai,
        state: search.tinhtrang,
        recipientId: search.noinhan,
        withinId: search.donvi,
        documentId: search.vanban,
        cursor: search.cursor,
      },
    }),
  )
  return (
    <Page
      wide
      title="Gửi cơ quan truyền thông"
      lead="Cung cấp hồ sơ điển hình, mời đưa tin, đề nghị tuyên truyền theo văn bản."
      acts={may('can-hand-over') && <LinkButton to="/gui-truyen-thong/gui-moi">Gửi mới</LinkButton>}
      help={help}
    >
      <Filters>
        <FilterChoice
          label="Loại"
          placeholder="Mọi loại"
          w={220}
          data={choicesOf(HAND_OVER_KINDS)}
          value={search.loai}
          onChange={(kind) => change({ loai: kind })}
        />
        <FilterChoice
          label="Tình trạng"
          placeholder="Mọi tình trạng"
          w={170}
          data={choicesOf(HAND_OVER_STATES)}
          value={search.tinhtrang}
          onChange={(state) => change({ tinhtrang: state })}
        />
        <OrganizationPicker
          label="Nơi nhận"
          placeholder="Mọi nơi"
          w={240}
          value={search.noinhan ?? null}
          onChange={(unit) => change({ noinhan: unit ?? undefined })}
        />
        <OrganizationPicker
          label="Nơi gửi"
          placeholder="Mọi đơn vị"
          w={240}
          value={search.donvi ?? null}
          onChange={(unit) => change({ donvi: unit ?? undefined })}
        />
      </Filters>
      <DataTable
        caption="Đã gửi cơ quan truyền thông"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={search.cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa có gì được gửi">
            Bấm Gửi mới để cung cấp hồ sơ điển hình hoặc mời cơ quan truyền thông đưa tin.
          </Empty>
        }
      />
    </Page>
  )
}

const columns: readonly Column<HandOverRow>[] = [
  {
    key: 'title',
    title: 'Gửi gì',
    wrap: true,
    minWidth: '17rem',
    cell: (row) => (
      <>
        <Link to="/gui-truyen-thong/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
        <SecondLine>
          {HAND_OVER_KINDS[row.kind]}
          {row.happensOn !== null && `, diễn ra ${showDay(row.happensOn)}`}
        </SecondLine>
      </>
    ),
  },
  {
    key: 'state',
    title: 'Tình trạng',
    cell: (row) => <HandOverWord state={row.state} isLate={row.isLate} />,
  },
  {
    key: 'sent',
    title: 'Ngày gửi',
    cell: (row) => (
      <>
        {showDay(row.sentOn)}
        {row.dueOn !== null && <SecondLine>cần xong {showDay(row.dueOn)}</SecondLine>}
      </>
    ),
  },
  {
    key: 'recipients',
    title: 'Nơi nhận',
    wrap: true,
    minWidth: '14rem',
    cell: (row) =>
      row.recipients.map(({ organization, state }) => (
        <span key={organization.id} className={styles.line}>
          {organization.name}: {HAND_OVER_STATES[state].toLowerCase()}
        </span>
      )),
  },
  {
    key: 'unit',
    title: 'Nơi gửi',
    wrap: true,
    minWidth: '11rem',
    cell: (row) => <UnitLink unit={row.organization} />,
  },
]
