/** What was done, the newest first, with the sum of what is filtered. */
import { Button, Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  type Activity,
  exportActivitiesRoute,
  listActivitiesRoute,
  strikeActivityRoute,
} from '@guongsang/contract/publicity-outreach.ts'
import { ACTIVITY_KINDS } from '@guongsang/contract/publicity-outreach-words.ts'
import { addressOf } from '../../../lib/call.ts'
import { count, showDay, showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { FilterChoice, Filters } from '../../../ui/filters.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { DownloadButton, UnitLink } from '../../../ui/link.tsx'
import { ListSearch, oneKeyOf, someText, useListSearch } from '../../../ui/list-search.ts'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Empty } from '../../../ui/states.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import { ActivityForm } from './activity-form.tsx'
import styles from './outreach.module.css'

const Search = ListSearch.pick({ cursor: true }).extend({
  hinhthuc: oneKeyOf(ACTIVITY_KINDS),
  donvi: someText,
  nguoinoi: someText,
  tungay: someText,
  denngay: someText,
})

export function ActivityList() {
  const [search, change] = useListSearch(Search)
  const filter = {
    kind: search.hinhthuc,
    withinId: search.donvi,
    memberId: search.nguoinoi,
    from: search.tungay,
    to: search.denngay,
  }
  const reply = useQuery(readList(listActivitiesRoute, { query: { ...filter, cursor: search.cursor } }))
  const editing = useDialog<Activity>()
  const strike = useStrike()
  const sums = reply.data?.sums
  return (
    <>
      <Filters>
        <FilterChoice
          label="Hình thức"
          placeholder="Mọi hình thức"
          w={220}
          data={choicesOf(ACTIVITY_KINDS)}
          value={search.hinhthuc}
          onChange={(kind) => change({ hinhthuc: kind })}
        />
        <OrganizationPicker
          label="Đơn vị"
          placeholder="Mọi đơn vị"
          w={260}
          value={search.donvi ?? null}
          onChange={(unit) => change({ donvi: unit ?? undefined })}
        />
        <DateField
          label="Từ ngày"
          value={search.tungay ?? null}
          onChange={(day) => change({ tungay: day ?? undefined })}
        />
        <DateField
          label="Đến ngày"
          value={search.denngay ?? null}
          onChange={(day) => change({ denngay: day ?? undefined })}
        />
        <DownloadButton href={addressOf(exportActivitiesRoute, { query: filter })}>Xuất Excel</DownloadButton>
      </Filters>
      {sums !== undefined && sums.activities > 0 && (
        <p className={styles.sums} role="status">
          {count(sums.activities)} hoạt động, {count(sums.reached)} lượt người
          {sums.membersReached > 0 && `, trong đó ${count(sums.membersReached)} lượt đoàn viên, hội viên`}.
          {search.nguoinoi !== undefined && (
            <Button variant="subtle" size="compact-sm" onClick={() => change({ nguoinoi: undefined })}>
              Bỏ lọc một báo cáo viên
            </Button>
          )}
        </p>
      )}
      <DataTable
        caption="Hoạt động tuyên truyền"
        columns={columns(
          (row) => editing.open(row),
          (row) => void strike(row),
        )}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={search.cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa ghi hoạt động nào khớp">
            Bỏ bớt điều kiện lọc, hoặc bấm Ghi hoạt động để ghi việc đơn vị vừa làm.
          </Empty>
        }
      />
      <Dialog control={editing} title="Sửa hoạt động tuyên truyền" wide>
        {(activity) => <ActivityForm activity={activity} onClose={editing.close} />}
      </Dialog>
    </>
  )
}

function useStrike() {
  const ask = useAsk()
  const strike = useAct(strikeActivityRoute, { done: 'Đã gạch bỏ.' })
  return async ({ id, content, version }: Activity) => {
    const answer = await ask({
      title: 'Gạch bỏ hoạt động này?',
      text: `“${content}” vẫn còn trong danh sách, không tính vào số liệu và không sửa lại được.`,
      act: 'Gạch bỏ',
      reason: 'Lý do',
    })
    if (answer) strike.mutate({ params: { id }, body: { reason: answer.reason, version } })
  }
}

const columns = (
  onEdit: (row: Activity) => void,
  onStrike: (row: Activity) => void,
): readonly Column<Activity>[] => [
  {
    key: 'what',
    title: 'Hoạt động',
    wrap: true,
    minWidth: '17rem',
    cell: (row) => (
      <>
        <span data-struck={row.struckReason !== null || undefined} className={styles.content}>
          {row.content}
        </span>
        <SecondLine>
          {ACTIVITY_KINDS[row.kind]}
          {row.speaker && `, ${row.speaker.name}`}
          {row.quantity !== null && `, số lượng ${count(row.quantity)}`}
          {row.place !== null && `. ${row.place}`}
        </SecondLine>
        {row.struckReason !== null && (
          <>
            <StateWord state="not-applicable">Đã gạch bỏ</StateWord>
            <SecondLine>{row.struckReason}</SecondLine>
          </>
        )}
      </>
    ),
  },
  {
    key: 'on',
    title: 'Ngày',
    cell: (row) => (row.until === null ? showDay(row.heldOn) : showPeriod(row.heldOn, row.until)),
  },
  {
    key: 'unit',
    title: 'Đơn vị',
    wrap: true,
    minWidth: '11rem',
    cell: (row) => <UnitLink unit={row.organization} />,
  },
  {
    key: 'reached',
    title: 'Số người',
    numeric: true,
    cell: (row) => (
      <>
        {row.reached === null ? '' : count(row.reached)}
        {row.membersReached !== null && (
          <SecondLine>{count(row.membersReached)} đoàn viên, hội viên</SecondLine>
        )}
      </>
    ),
  },
  {
    key: 'audiences',
    title: 'Đối tượng',
    wrap: true,
    minWidth: '10rem',
    cell: (row) => row.audiences.map(({ label }) => label).join('; '),
  },
  {
    key: 'about',
    title: 'Về',
    wrap: true,
    minWidth: '12rem',
    cell: (row) => <About row={row} />,
  },
  {
    key: 'acts',
    title: 'Việc',
    cell: (row) =>
      row.mayEdit && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" size="compact-sm" rightSection={<Icon name="down" size={14} />}>
              Sửa
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => onEdit(row)}>Sửa nội dung</Menu.Item>
            <Menu.Item onClick={() => onStrike(row)}>Gạch bỏ</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ),
  },
]

/** Topics, movements and exemplars it was about. */
function About({ row }: { row: Activity }) {
  return (
    <>
      {row.topics.map(({ label }) => label).join('; ')}
      {row.movements.map(({ id, name }) => (
        <Link key={id} to="/phong-trao/$id" params={{ id }} className={styles.line}>
          {name}
        </Link>
      ))}
      {row.exemplars.map(({ id, name }) => (
        <Link key={id} to="/dien-hinh/$id" params={{ id }} className={styles.line}>
          {name}
        </Link>
      ))}
    </>
  )
}
