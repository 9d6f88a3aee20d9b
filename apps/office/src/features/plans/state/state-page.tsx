/** Tình hình một trang: for the standing agency and the chair. Every figure leads to what it counts. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { showStateOfPlansRoute } from '@guongsang/contract/plans-running.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { count, showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { useYear } from '../../../lib/year.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { ServerLink, UnitLink } from '../../../ui/link.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { MonthBars } from './month-bars.tsx'
import styles from './state-page.module.css'

type State = Ok<typeof showStateOfPlansRoute>

const help = {
  about: 'Tình hình thực hiện các kế hoạch trong năm, gọn trong một trang in.',
  steps: [
    'Bấm con số để mở danh sách đứng sau nó.',
    'Xem tại ngày: tình hình vào một ngày khác; bấm In để đưa vào cuộc họp.',
  ],
  notes: ['Tỷ lệ đúng hạn chỉ tính việc đã đến hạn của đơn vị được giao.'],
}

export function StatePage() {
  const on = useAsOf()
  const [year] = useYear()
  // Another day says its year itself.
  const query = on === undefined ? { year } : { on }
  const reply = useQuery(read(showStateOfPlansRoute, { query }))
  return <Await reply={reply}>{(state) => <Shown state={state} />}</Await>
}

function Shown({ state }: { state: State }) {
  const may = useMay()
  return (
    <Page
      wide
      title={`Tình hình năm ${state.year}`}
      lead={`Đến ngày ${showDay(state.on)}.`}
      acts={
        <>
          <AsOf />
          <Button variant="default" onClick={() => window.print()}>
            In
          </Button>
        </>
      }
      help={help}
    >
      <AsOfNote />
      <div className={styles.figures}>
        <Figure
          value={state.onTimePercent === null ? '–' : `${count(state.onTimePercent)}%`}
          words={`đúng hạn, trên số việc năm ${state.year} đã gửi hoặc đã trễ`}
        />
        <Link to="/qua-han" className={styles.figure}>
          <Value value={count(state.lateUnitCount)} words="đơn vị còn việc quá hạn" />
        </Link>
        {may('can-receive-submissions') ? (
          <Link to="/tiep-nhan" className={styles.figure}>
            <Value value={count(state.toReceive)} words="bài chờ tiếp nhận" />
          </Link>
        ) : (
          <Figure value={count(state.toReceive)} words="bài chờ tiếp nhận" />
        )}
        <Link to="/vuong-mac" className={styles.figure}>
          <Value
            value={count(state.questionsOpen)}
            words={
              state.oldestQuestionDays === null
                ? 'vướng mắc chưa trả lời'
                : `vướng mắc chưa trả lời, lâu nhất ${state.oldestQuestionDays} ngày`
            }
          />
        </Link>
      </div>
      <div className={styles.columns}>
        <div>
          <Section title="Kế hoạch đang thực hiện">
            {state.plans.length === 0 && (
              <Empty title="Chưa có kế hoạch nào trong năm">Ban hành kế hoạch năm để theo dõi.</Empty>
            )}
            <RowList rows={state.plans.map(planRow)} />
          </Section>
          {state.months.length > 0 && (
            <Section title="Việc đến hạn theo tháng">
              <MonthBars months={state.months} />
            </Section>
          )}
          {state.kinds.length > 0 && (
            <Section title="Việc đã đến hạn theo loại đơn vị">
              <RowList
                rows={state.kinds.map(({ label, units, due, onTime, late }) => ({
                  key: label,
                  title: `${label} (${count(units)})`,
                  state: late > 0 && <StateWord state="late">{count(late)} trễ</StateWord>,
                  detail: `Đúng hạn ${count(onTime)}/${count(due)} việc`,
                }))}
              />
            </Section>
          )}
        </div>
        <div>
          <Section
            title={
              state.lateUnitCount > state.lateUnits.length
                ? `Còn quá hạn: ${state.lateUnits.length} đơn vị trễ nhất`
                : 'Còn quá hạn'
            }
            acts={state.lateUnits.length > 0 && <Link to="/qua-han">Xem bảng quá hạn</Link>}
          >
            {state.lateUnits.length === 0 && <p>Không có đơn vị nào.</p>}
            <RowList
              rows={state.lateUnits.map(({ organization, headName, late, strength }) => ({
                key: organization.id,
                title: <UnitLink unit={organization} />,
                state:
                  strength === 'order' ? (
                    <StateWord state="late">{late} việc</StateWord>
                  ) : (
                    <StateWord state="soon">{late} việc chưa có phản hồi</StateWord>
                  ),
                detail: headName ?? '',
              }))}
            />
          </Section>
          <Section title="Ba mươi ngày tới">
            {state.next.length === 0 && <p>Không có hạn nào.</p>}
            <RowList
              rows={state.next.map(({ on, title, count: many, href }, at) => ({
                key: `${on}-${at}`,
                title: href === null ? title : <ServerLink href={href}>{title}</ServerLink>,
                detail: `${showDay(on)}${many > 1 ? `, ${many} đơn vị` : ''}`,
              }))}
            />
          </Section>
        </div>
      </div>
    </Page>
  )
}

const planRow = (plan: State['plans'][number]) => ({
  key: plan.id,
  title: (
    <Link to="/ke-hoach/$id" params={{ id: plan.id }}>
      {plan.title}
    </Link>
  ),
  state: plan.tasksOverdue + plan.itemsLate > 0 && (
    <StateWord state="late">{plan.tasksOverdue + plan.itemsLate} quá hạn</StateWord>
  ),
  detail: `Nhiệm vụ xong ${plan.tasksDone}/${plan.tasks}, việc của đơn vị xong ${plan.itemsSettled}/${plan.items}`,
})

function Figure({ value, words }: { value: string; words: string }) {
  return (
    <div className={styles.figure}>
      <Value value={value} words={words} />
    </div>
  )
}

const Value = ({ value, words }: { value: string; words: string }) => (
  <>
    <span className={styles.value}>{value}</span>
    <span className={styles.words}>{words}</span>
  </>
)
