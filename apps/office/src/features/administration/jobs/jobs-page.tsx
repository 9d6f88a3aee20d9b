/** Việc chạy nền: what the program does by itself, what broke, and the three things one can do about it. */
import { useQuery } from '@tanstack/react-query'
import { type JobRow, listJobsRoute } from '@guongsang/contract/administration-system.ts'
import { count, showMoment } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters } from '../../../ui/filters.tsx'
import { ListSearch, oneOf, someText, useListSearch } from '../../../ui/list-search.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { Page } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { usePlaceName } from '../place.ts'
import { JobLook } from './job-look.tsx'
import styles from './jobs-page.module.css'
import { StateFilter } from './state-filter.tsx'
import { attemptWords, JOB_STATES, JobStateWord } from './words.tsx'

const Search = ListSearch.extend({ state: oneOf(...JOB_STATES), name: someText })

/** Waiting jobs move on by themselves; the list follows. */
const EVERY = 15_000

const help = {
  about:
    'Những việc hệ thống tự làm phía sau: gửi thư, in văn bản, nhắc hạn, kiểm tra nhật ký. Việc hỏng được giữ lại ở đây.',
  steps: [
    'Lọc trạng thái Hỏng, bấm một dòng để đọc lỗi.',
    'Sửa nguyên nhân rồi bấm Chạy lại. Việc được chạy ngay, tính lại số lần.',
    'Việc đang chạy mà quá hạn giữ: bấm Lấy lại để chạy từ đầu.',
    'Không cần nữa thì Hủy, ghi lý do.',
  ],
  notes: ['Mỗi việc tự chạy lại vài lần trước khi bị coi là hỏng.', 'Danh sách tự làm mới sau mỗi 15 giây.'],
}

export function JobsPage() {
  const place = usePlaceName()
  const [search, change] = useListSearch(Search)
  const { state, name, cursor, xem } = search
  const reply = useQuery({
    ...readList(listJobsRoute, { query: { state, name, cursor } }),
    refetchInterval: EVERY,
  })
  const look = (job: JobRow) => change({ xem: job.id })
  const looked = reply.data?.rows.find((row) => row.id === xem)
  const filtered = state !== undefined || name !== undefined
  return (
    <Page
      wide
      kicker={place}
      title="Việc chạy nền"
      state={reply.data && <Overall dead={reply.data.counts.dead} />}
      lead="Việc hệ thống tự làm: gửi thư, in văn bản, nhắc hạn, kiểm tra nhật ký."
      help={help}
    >
      <Filters>
        <StateFilter counts={reply.data?.counts} value={state} onChange={(next) => change({ state: next })} />
        <FilterChoice
          aria-label="Loại việc"
          placeholder="Mọi loại việc"
          w={300}
          data={(reply.data?.names ?? []).map((one) => ({ value: one.name, label: one.label }))}
          value={name}
          onChange={(next) => change({ name: next })}
        />
      </Filters>
      <DataTable
        caption="Việc chạy nền"
        columns={columnsWith(look)}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        onLook={look}
        looked={xem}
        empty={
          filtered ? (
            <Empty title="Không có việc nào khớp">Chọn trạng thái khác hoặc mọi loại việc.</Empty>
          ) : (
            <Empty title="Chưa có việc chạy nền">
              Khi có thư cần gửi, văn bản cần in hoặc đến giờ nhắc hạn, việc sẽ hiện ở đây.
            </Empty>
          )
        }
      />
      {looked && <JobLook job={looked} onClose={() => change({ xem: undefined })} />}
    </Page>
  )
}

const Overall = ({ dead }: { dead: number }) =>
  dead === 0 ? (
    <StateWord state="done">Không có việc hỏng</StateWord>
  ) : (
    <StateWord state="late">{count(dead)} việc hỏng</StateWord>
  )

const JobName = ({ job, onLook }: { job: JobRow; onLook: () => void }) => (
  <>
    <LookButton onClick={onLook}>{job.label}</LookButton>
    {job.state === 'dead' && <span className={styles.error}>{job.error}</span>}
  </>
)

const columnsWith = (look: (job: JobRow) => void): readonly Column<JobRow>[] => [
  {
    key: 'label',
    title: 'Việc',
    wrap: true,
    cell: (row) => <JobName job={row} onLook={() => look(row)} />,
  },
  { key: 'state', title: 'Trạng thái', cell: (row) => <JobStateWord state={row.state} /> },
  { key: 'attempts', title: 'Đã chạy', cell: attemptWords },
  { key: 'created', title: 'Giao lúc', cell: (row) => showMoment(row.createdAt) },
  {
    key: 'finished',
    title: 'Xong lúc',
    cell: (row) =>
      row.finishedAt === null
        ? row.state === 'waiting' && `Chạy lúc ${showMoment(row.runAt)}`
        : showMoment(row.finishedAt),
  },
]
