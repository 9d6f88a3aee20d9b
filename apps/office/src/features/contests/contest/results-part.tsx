/** Kết quả: a forecast by the rules until it is announced, then what was announced. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { announceResultsRoute, showResultsRoute } from '@guongsang/contract/contests-results.ts'
import type { Contest } from '@guongsang/contract/contests.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { count, showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { type Column, DataTable, whole } from '../../../ui/data-table.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import styles from '../contests.module.css'
import { money } from '../words.tsx'

type Results = Ok<typeof showResultsRoute>
type Row = Results['rows'][number]

export function ResultsPart({ contest }: { contest: Contest }) {
  const reply = useQuery(read(showResultsRoute, { params: { id: contest.id } }))
  return (
    <Await reply={reply}>
      {(results) => (
        <>
          <p className={styles.note}>{summaryOf(results)}</p>
          {results.mayAnnounce && <Announce contest={contest} results={results} />}
          <DataTable
            caption="Xếp hạng"
            columns={contest.kind === 'writing' ? writingColumns : quizColumns}
            reply={whole(results.rows)}
            rowKey={(row) => row.entryId}
            empty={
              <Empty title="Chưa có bài nào đủ điểm">Xếp hạng hiện ở đây khi giám khảo chấm xong.</Empty>
            }
          />
          {results.others > 0 && (
            <p>Còn {count(results.others)} bài xếp sau, xem trong bản xuất Excel của bài dự thi.</p>
          )}
        </>
      )}
    </Await>
  )
}

function summaryOf({ announcedOn, unsettled, amount, rows }: Results): string {
  const prizes = rows.filter(({ prize }) => prize !== null).length
  const sum = `${count(prizes)} giải, tổng tiền thưởng ${money(amount)}.`
  if (announcedOn !== null) return `Đã công bố ngày ${showDay(announcedOn)}: ${sum}`
  return unsettled > 0
    ? `Còn ${count(unsettled)} bài chưa có điểm chung cuộc. Dự kiến: ${sum}`
    : `Mọi bài đã có điểm. Dự kiến theo thể lệ: ${sum}`
}

function Announce({ contest: { id, version }, results }: { contest: Contest; results: Results }) {
  const ask = useAsk()
  const announce = useAct(announceResultsRoute, { done: 'Đã công bố kết quả.' })
  const askFirst = async () => {
    const answer = await ask({
      title: 'Công bố kết quả?',
      text: 'Người đạt giải hiện trên cổng ngay, danh sách đề nghị khen được lập. Kết quả công bố rồi không sửa.',
      act: 'Công bố',
    })
    if (answer) announce.mutate({ params: { id }, body: { version } })
  }
  return (
    <div className={styles.foot}>
      <Button disabled={results.unsettled > 0} loading={announce.isPending} onClick={() => void askFirst()}>
        Công bố kết quả
      </Button>
    </div>
  )
}

const rank: Column<Row> = { key: 'rank', title: 'Hạng', numeric: true, cell: (row) => row.rank }
const prize: Column<Row> = {
  key: 'prize',
  title: 'Giải',
  cell: (row) =>
    row.prize && (
      <>
        <strong>{row.prize.label}</strong>
        <SecondLine>{money(row.prize.amount)}</SecondLine>
      </>
    ),
}
const author: Column<Row> = {
  key: 'author',
  title: 'Tác giả',
  wrap: true,
  minWidth: '12rem',
  cell: (row) => (
    <>
      {row.authorName}
      <SecondLine>
        {row.organization === null ? row.authorPlace : <UnitLink unit={row.organization} />}
      </SecondLine>
    </>
  ),
}
const title: Column<Row> = {
  key: 'title',
  title: 'Bài',
  wrap: true,
  minWidth: '14rem',
  cell: (row) => (
    <>
      {row.title}
      {row.aboutName !== null && <SecondLine>Viết về {row.aboutName}</SecondLine>}
    </>
  ),
}
const score = (label: string): Column<Row> => ({
  key: 'score',
  title: label,
  numeric: true,
  cell: (row) => count(row.score),
})
const writingColumns = [rank, prize, author, title, score('Điểm')]
const quizColumns = [rank, prize, author, score('Câu đúng')]
