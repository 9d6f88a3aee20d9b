/** Đơn vị tôi nợ gì: late first, then what comes soon, then the rest; and the tasks the unit leads or helps with. */
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ItemRow } from '@guongsang/contract/plans-obligations.ts'
import { showUnitDutiesRoute } from '@guongsang/contract/plans-running.ts'
import { TASK_STANDINGS } from '@guongsang/contract/plans-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { read } from '../../../lib/query.ts'
import { useAccount, useMay } from '../../../lib/session.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { OwedRemedies } from '../inspections/owed-remedies.tsx'
import { ItemLink } from '../items/item-link.tsx'
import { TaskLink } from '../plan/task-link.tsx'
import { ItemWord } from '../../../ui/item-word.tsx'
import { type TaskStanding, TaskWord } from '../standing.tsx'
import { CalendarFeed } from './calendar-feed.tsx'

type Duties = Ok<typeof showUnitDutiesRoute>

const help = {
  about: 'Mọi việc đơn vị phải làm theo các kế hoạch: việc quá hạn trước, rồi sắp đến hạn.',
  steps: [
    'Bấm một việc để soạn, trình thủ trưởng và gửi.',
    'Nhiệm vụ chủ trì, phối hợp: mở ra để ghi nhật ký thực hiện.',
    'Lấy địa chỉ lịch để hạn hiện trên điện thoại.',
  ],
  notes: ['Hạn ghi “trước ngày” thì ngày đó đã là trễ; “chậm nhất ngày” thì ngày đó còn đúng hạn.'],
}

export function MyUnitDutiesPage() {
  const { organization } = useAccount()
  if (organization === null) {
    return <Empty title="Tài khoản chưa gắn với đơn vị nào">Nhờ quản trị gắn tài khoản với đơn vị.</Empty>
  }
  return <UnitDuties id={organization.id} />
}

export function UnitDutiesPage() {
  const { id } = useParams({ from: '/shell/viec-don-vi/$id' })
  return <UnitDuties id={id} />
}

function UnitDuties({ id }: { id: string }) {
  const on = useAsOf()
  const reply = useQuery(read(showUnitDutiesRoute, { params: { id }, query: { on } }))
  return <Await reply={reply}>{(duties) => <Shown duties={duties} />}</Await>
}

function Shown({ duties }: { duties: Duties }) {
  const may = useMay()
  const on = useAsOf()
  const { organization, headName, late, soon, later, settled, tasks, towards } = duties
  const nothing = late.length + soon.length + later.length + settled.length + tasks.length === 0
  return (
    <Page
      kicker="Đơn vị tôi nợ gì"
      title={organization.name}
      lead={
        <>
          {summary(duties)}
          {headName !== null && ` Người đứng đầu: ${headName}.`}
        </>
      }
      acts={
        <>
          <AsOf />
          <CalendarFeed unitId={organization.id} />
          <LinkButton variant="default" to="/vuong-mac">
            Hỏi, đề nghị hướng dẫn
          </LinkButton>
        </>
      }
      help={help}
    >
      <AsOfNote />
      {nothing && (
        <Empty title="Đơn vị chưa có việc nào">
          Khi kế hoạch có tên đơn vị được ban hành, việc và hạn hiện ở đây.
        </Empty>
      )}
      {towards.length > 0 && (
        <Section title="Chỉ tiêu cả năm">
          <RowList rows={towards.map(({ title, sentence }) => ({ key: title, title, detail: sentence }))} />
        </Section>
      )}
      <Items title="Quá hạn" items={late} />
      {/* What an inspection asks stands as it is today, whatever day the page shows. */}
      {on === undefined && may('can-view-inspections') && <OwedRemedies unitId={organization.id} />}
      <Items title="Sắp đến hạn" items={soon} />
      <Items title="Còn thời gian" items={later} />
      {tasks.length > 0 && (
        <Section title="Nhiệm vụ chủ trì, phối hợp">
          <RowList
            rows={tasks.map((task) => ({
              key: task.id,
              title: <TaskLink task={task} />,
              state: task.standing in TASK_STANDINGS && <TaskWord standing={task.standing as TaskStanding} />,
              detail: [
                task.part,
                task.insteadOf !== null && `thay ${task.insteadOf}`,
                task.dueText,
                task.planTitle,
              ]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        </Section>
      )}
      <Items title="Đã xong" items={settled} />
    </Page>
  )
}

function Items({ title, items }: { title: string; items: readonly ItemRow[] }) {
  if (items.length === 0) return null
  return (
    <Section title={`${title} (${items.length})`}>
      <RowList
        rows={items.map((item) => ({
          key: item.id,
          title: (
            <ItemLink id={item.id}>
              {item.title} · {item.periodLabel}
            </ItemLink>
          ),
          state: <ItemWord standing={item.standing} />,
          detail: [item.dueText, item.sentence.replace(/\.$/, ''), item.plan.name]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Section>
  )
}

/** '2 việc quá hạn, 1 việc sắp đến hạn, 5 việc còn thời gian.' */
function summary({ late, soon, later }: Duties): string {
  const parts = [
    late.length > 0 && `${late.length} việc quá hạn`,
    soon.length > 0 && `${soon.length} việc sắp đến hạn`,
    later.length > 0 && `${later.length} việc còn thời gian`,
  ].filter((part): part is string => typeof part === 'string')
  return parts.length === 0 ? 'Không còn việc nào chưa nộp.' : `${parts.join(', ')}.`
}
