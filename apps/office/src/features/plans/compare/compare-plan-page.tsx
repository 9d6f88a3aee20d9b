/** So với kế hoạch cấp trên: what of the parent has its counterpart, what is missing, what the unit added. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { comparePlansRoute } from '@guongsang/contract/plans-flow.ts'
import { showPlanRoute } from '@guongsang/contract/plans.ts'
import { read } from '../../../lib/query.ts'
import { Page, Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Await } from '../../../ui/states.tsx'
import { TaskLink } from '../plan/task-link.tsx'

const help = {
  about: 'Kế hoạch của đơn vị đặt cạnh kế hoạch cấp trên.',
  steps: [
    'Còn thiếu: việc cấp trên giao cho đơn vị mà kế hoạch của đơn vị chưa có.',
    'Đã có: hai câu gần giống nhau; số phần trăm cho biết giống đến đâu.',
  ],
  notes: ['Máy so theo lời văn; người đọc quyết định có đúng là một việc hay không.'],
}

export function ComparePlanPage() {
  const { id } = useParams({ from: '/shell/ke-hoach/$id/so-sanh' })
  const params = { id }
  const plan = useQuery(read(showPlanRoute, { params, query: {} }))
  const reply = useQuery(read(comparePlansRoute, { params }))
  return (
    <Page
      kicker={
        <Link to="/ke-hoach/$id" params={params}>
          {plan.data?.title ?? 'Kế hoạch'}
        </Link>
      }
      title="So với kế hoạch cấp trên"
      lead={reply.data && `Cấp trên: ${reply.data.parent.name}`}
      help={help}
    >
      <Await reply={reply}>
        {({ matched, missing, extra }) => (
          <>
            <Section title={`Còn thiếu (${missing.length})`}>
              {missing.length === 0 && <p>Mọi việc cấp trên giao đều có trong kế hoạch.</p>}
              <RowList
                rows={missing.map(({ parentTaskId, title, dueText }) => ({
                  key: parentTaskId,
                  title: <TaskLink task={{ id: parentTaskId, title }} />,
                  detail: dueText ?? '',
                }))}
              />
            </Section>
            <Section title={`Đã có (${matched.length})`}>
              <RowList
                rows={matched.map(({ parentTaskId, parentTitle, taskId, title, likeness }) => ({
                  key: `${parentTaskId}${taskId}`,
                  title: <TaskLink task={{ id: taskId, title }} />,
                  detail: `Cấp trên: ${parentTitle} (giống ${Math.round(likeness * 100)}%)`,
                }))}
              />
            </Section>
            <Section title={`Việc đơn vị thêm (${extra.length})`}>
              <RowList
                rows={extra.map(({ taskId, title }) => ({
                  key: taskId,
                  title: <TaskLink task={{ id: taskId, title }} />,
                }))}
              />
            </Section>
          </>
        )}
      </Await>
    </Page>
  )
}
