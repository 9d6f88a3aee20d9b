/** Sửa kế hoạch: head, sections and tasks of a draft. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { editPlanRoute, type PlanShown, showPlanRoute } from '@guongsang/contract/plans.ts'
import { call } from '../../../lib/call.ts'
import { read } from '../../../lib/query.ts'
import { useActionForm } from '../../../ui/form.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { PlanWord } from '../standing.tsx'
import { type PlanHead, PlanHeadForm } from './plan-head-form.tsx'
import { PlanCheck } from './plan-check.tsx'
import { SectionsEditor } from './sections-editor.tsx'
import { TasksEditor } from './tasks-editor.tsx'

const help = {
  about: 'Viết nội dung kế hoạch: mục như in, nhiệm vụ với hạn và đơn vị.',
  steps: [
    'Mục: số thứ tự và lời văn giữ đúng như bản in, kể cả khi số nhảy.',
    'Nhiệm vụ: thêm, sửa từng việc; chọn đơn vị trong hệ thống để việc đến đúng nơi.',
    'Kiểm tra trước khi ban hành: đơn vị có việc mà không có trong Nơi nhận, việc chưa có chủ trì.',
  ],
  notes: ['Sau khi ban hành, sửa nhiệm vụ phải ghi lý do.'],
}

export function EditPlanPage() {
  const { id } = useParams({ from: '/shell/ke-hoach/$id/sua' })
  const reply = useQuery(read(showPlanRoute, { params: { id }, query: {} }))
  return <Await reply={reply}>{(plan) => <Shown plan={plan} />}</Await>
}

function Shown({ plan }: { plan: PlanShown }) {
  return (
    <Page
      wide
      kicker={
        <Link to="/ke-hoach/$id" params={{ id: plan.id }}>
          Kế hoạch
        </Link>
      }
      title={plan.title}
      state={<PlanWord state={plan.state} />}
      acts={
        <LinkButton variant="default" to="/ke-hoach/$id" params={{ id: plan.id }}>
          Xong
        </LinkButton>
      }
      help={help}
    >
      <Tabs
        label="Sửa kế hoạch"
        tabs={[
          {
            key: 'nhiem-vu',
            label: 'Nhiệm vụ',
            count: plan.taskList.length,
            content: () => <TasksEditor plan={plan} />,
          },
          {
            key: 'muc',
            label: 'Mục',
            count: plan.sections.length,
            content: () => <SectionsEditor key={plan.version} plan={plan} />,
          },
          { key: 'chung', label: 'Phần chung', content: () => <Head key={plan.version} plan={plan} /> },
          { key: 'kiem-tra', label: 'Kiểm tra', content: () => <PlanCheck planId={plan.id} /> },
        ]}
      />
    </Page>
  )
}

function Head({ plan }: { plan: PlanShown }) {
  const client = useQueryClient()
  const toast = useToast()
  const action = useActionForm<PlanHead>({
    initial: {
      organizationId: plan.organization.id,
      kind: plan.kind,
      title: plan.title,
      periodFrom: plan.periodFrom,
      periodTo: plan.periodTo,
      motto: plan.motto,
      scope: plan.scope,
      defaultLeadId: plan.defaultLead?.id ?? null,
      parentId: plan.parent?.id ?? null,
      continuesId: plan.continues?.id ?? null,
    },
    schema: editPlanRoute.body.omit({ version: true }),
    submit: async ({ organizationId: _, ...values }) => {
      const kept = { documentId: plan.document?.id ?? null, fromTaskId: plan.fromTask?.taskId ?? null }
      await call(editPlanRoute, {
        params: { id: plan.id },
        body: { ...values, ...kept, version: plan.version },
      })
      toast({ text: 'Đã lưu phần chung.' })
      await client.invalidateQueries()
    },
  })
  return <PlanHeadForm owned action={action} act="Lưu" />
}
