/** Chấm thi: who marks, how far they have come. By numbers only. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { setJurorsRoute, showJuryRoute, standDownJurorRoute } from '@guongsang/contract/contests-jury.ts'
import type { Contest } from '@guongsang/contract/contests.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { useState } from 'react'
import { count } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { ChooseMany } from '../../../ui/choose.tsx'
import { type Column, DataTable, whole } from '../../../ui/data-table.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/page.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import styles from '../contests.module.css'

type Jury = Ok<typeof showJuryRoute>
type Juror = Jury['jurors'][number]

const sittingIn = ({ jurors }: Jury): string[] =>
  jurors.flatMap(({ accountId, asideReason }) => (asideReason === null ? accountId : []))

export function JuryPart({ contest }: { contest: Contest }) {
  const reply = useQuery(read(showJuryRoute, { params: { id: contest.id } }))
  return (
    <Await reply={reply}>
      {(jury) => (
        <>
          {jury.progress.entries > 0 && <Progress progress={jury.progress} />}
          <Section title="Ban Giám khảo">
            <DataTable
              caption="Ban Giám khảo"
              columns={contest.state === 'marking' ? [...columns, actColumn(contest.id)] : columns}
              reply={whole(jury.jurors)}
              rowKey={(row) => row.accountId}
              empty={
                <Empty title="Chưa cử giám khảo">
                  Cử ít nhất ba người: hai người chấm mỗi bài, một người chấm khi hai điểm lệch nhau.
                </Empty>
              }
            />
          </Section>
          {jury.mayChange && (
            <Section title={contest.state === 'marking' ? 'Thêm giám khảo' : 'Cử giám khảo'}>
              <Choosing key={sittingIn(jury).join()} contestId={contest.id} jury={jury} />
            </Section>
          )}
        </>
      )}
    </Await>
  )
}

const columns: readonly Column<Juror>[] = [
  {
    key: 'name',
    title: 'Giám khảo',
    wrap: true,
    cell: ({ name, asideReason }) => (asideReason === null ? name : `${name} (đã thôi chấm: ${asideReason})`),
  },
  { key: 'unit', title: 'Đơn vị', wrap: true, cell: (row) => row.organization },
  { key: 'seats', title: 'Được giao', numeric: true, cell: (row) => count(row.seats) },
  { key: 'marked', title: 'Đã chấm', numeric: true, cell: (row) => count(row.marked) },
  { key: 'aside', title: 'Không chấm', numeric: true, cell: (row) => count(row.aside) },
]

const actColumn = (contestId: string): Column<Juror> => ({
  key: 'acts',
  title: 'Việc',
  cell: (row) => row.asideReason === null && <StandDown contestId={contestId} juror={row} />,
})

function StandDown({ contestId, juror }: { contestId: string; juror: Juror }) {
  const ask = useAsk()
  const { accountId, name, seats, marked } = juror
  const down = useAct(standDownJurorRoute, { done: 'Đã cho giám khảo thôi chấm.' })
  const press = async () => {
    const answer = await ask({
      title: `Cho ${name} thôi chấm?`,
      text: `${count(marked)} bài đã chấm giữ nguyên điểm; ${count(seats - marked)} bài chưa chấm chuyển ngay cho giám khảo khác. Không cử lại người này vào cuộc thi được.`,
      act: 'Cho thôi chấm',
      reason: 'Lý do',
    })
    if (answer) down.mutate({ params: { id: contestId, accountId }, body: answer })
  }
  return (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={`Cho thôi chấm: ${name}`}
      loading={down.isPending}
      onClick={() => void press()}
    >
      Cho thôi chấm
    </Button>
  )
}

function Progress({ progress }: { progress: Jury['progress'] }) {
  const { entries, settled, waiting, thirdNeeded, unseated } = progress
  return (
    <>
      {unseated > 0 && (
        <p className={styles.note} role="note">
          {count(unseated)} bài chưa đủ giám khảo, vì người còn lại trùng tên, cùng đơn vị với tác giả, đã
          chấm bài đó hoặc đã thôi chấm. Hãy thêm giám khảo ở đơn vị khác.
        </p>
      )}
      <Facts
        rows={[
          ['Bài đã có điểm', `${count(settled)} trên ${count(entries)}`],
          ['Chờ hai giám khảo', count(waiting)],
          ['Chờ người thứ ba', count(thirdNeeded)],
        ]}
      />
    </>
  )
}

function Choosing({ contestId, jury }: { contestId: string; jury: Jury }) {
  const [chosen, setChosen] = useState(sittingIn(jury))
  const set = useAct(setJurorsRoute, { done: 'Đã cử Ban Giám khảo.' })
  return (
    <>
      <ChooseMany
        label="Giám khảo"
        description="Người xem được tên tác giả không có trong danh sách này."
        data={jury.choices.map(({ accountId, name, detail }) => ({
          value: accountId,
          label: detail === '' ? name : `${name} (${detail})`,
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <div className={styles.foot}>
        <Button
          loading={set.isPending}
          onClick={() => set.mutate({ params: { id: contestId }, body: { accountIds: chosen } })}
        >
          Lưu Ban Giám khảo
        </Button>
      </div>
    </>
  )
}
