/** Báo cáo viên, tuyên truyền viên: by level, how often each spoke in the period, and who has not. */
import { Button, Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { listSpeakersRoute } from '@guongsang/contract/publicity-outreach.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { count, showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FilterChoice, Filters, SearchBox } from '../../../ui/filters.tsx'
import { PersonLink } from '../../../ui/link.tsx'
import { ListSearch, someText, useListSearch } from '../../../ui/list-search.ts'
import { Empty } from '../../../ui/states.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import styles from './outreach.module.css'

type Speaker = Ok<typeof listSpeakersRoute>['rows'][number]

const Search = ListSearch.pick({ cursor: true, q: true }).extend({
  cap: someText,
  tungay: someText,
  denngay: someText,
  chuanoi: someText,
})

const levelWord = (level: string) => (LEVELS as Record<string, string>)[level] ?? level

export function SpeakerList() {
  const { today } = useSession()
  const [search, change] = useListSearch(Search)
  const from = search.tungay ?? `${today.slice(0, 4)}-01-01`
  const reply = useQuery(
    readList(listSpeakersRoute, {
      query: {
        q: search.q,
        level: search.cap,
        from,
        to: search.denngay,
        silent: search.chuanoi === 'co' ? 'true' : undefined,
        cursor: search.cursor,
      },
    }),
  )
  return (
    <>
      <Filters>
        <SearchBox label="Tìm theo tên" value={search.q} onChange={(q) => change({ q })} />
        <FilterChoice
          label="Cấp"
          placeholder="Mọi cấp"
          w={150}
          data={choicesOf(LEVELS)}
          value={search.cap}
          onChange={(level) => change({ cap: level })}
        />
        <DateField label="Từ ngày" value={from} onChange={(day) => change({ tungay: day ?? undefined })} />
        <DateField
          label="Đến ngày"
          value={search.denngay ?? null}
          onChange={(day) => change({ denngay: day ?? undefined })}
        />
        <Switch
          label="Chỉ người chưa nói"
          checked={search.chuanoi === 'co'}
          onChange={({ currentTarget: { checked } }) => change({ chuanoi: checked ? 'co' : undefined })}
        />
      </Filters>
      <ul className={styles.levels} aria-label="Theo cấp">
        {(reply.data?.byLevel ?? []).map(({ level, speakers, talks }) => (
          <li key={level}>
            {levelWord(level)}: <strong>{count(speakers)}</strong> người, <strong>{count(talks)}</strong> buổi
          </li>
        ))}
      </ul>
      <DataTable
        caption="Báo cáo viên, tuyên truyền viên"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.memberId}
        cursor={search.cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty
            title="Không có ai khớp"
            act={
              <Button component={Link} to="/luc-luong" variant="default">
                Mở lực lượng tuyên truyền
              </Button>
            }
          >
            Bỏ bớt điều kiện lọc. Danh sách lấy từ lực lượng tuyên truyền của địa phương.
          </Empty>
        }
      />
    </>
  )
}

const columns: readonly Column<Speaker>[] = [
  { key: 'name', title: 'Họ và tên', minWidth: '11rem', cell: (row) => <PersonLink person={row.person} /> },
  { key: 'kind', title: 'Lực lượng', cell: (row) => row.kind.label },
  { key: 'level', title: 'Cấp', cell: (row) => levelWord(row.level) },
  { key: 'place', title: 'Nơi làm việc', wrap: true, minWidth: '12rem', cell: (row) => row.place ?? '' },
  {
    key: 'talks',
    title: 'Số buổi',
    numeric: true,
    cell: (row) =>
      row.talks === 0 ? (
        <StateWord state="soon">Chưa nói</StateWord>
      ) : (
        <Link
          to="/hoat-dong-tuyen-truyen"
          search={{ hinhthuc: 'talk', nguoinoi: row.memberId } as never}
          aria-label={`${row.talks} buổi của ${row.person.name}`}
        >
          {count(row.talks)}
        </Link>
      ),
  },
  { key: 'listeners', title: 'Người nghe', numeric: true, cell: (row) => count(row.listeners) },
  { key: 'last', title: 'Gần nhất', cell: (row) => (row.lastOn === null ? '' : showDay(row.lastOn)) },
]
