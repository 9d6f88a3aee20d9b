/** Soạn kế hoạch: the head first; sections and tasks are written on the plan's own page. */
import { useNavigate } from '@tanstack/react-router'
import { createPlanRoute } from '@guongsang/contract/plans.ts'
import { call } from '../../../lib/call.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { useActionForm } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { type PlanHead, PlanHeadForm } from './plan-head-form.tsx'

const help = {
  about: 'Lập một kế hoạch mới khi chưa có văn bản. Đã có văn bản thì dùng Đọc văn bản.',
  steps: [
    'Ghi tên, loại, thời gian; chọn kế hoạch cấp trên nếu có.',
    'Lưu, rồi viết các mục, nhiệm vụ và nghĩa vụ.',
    'Kiểm tra, trình ký, ban hành: từ ngày ban hành hạn của các đơn vị tự tính.',
  ],
  notes: [],
}

export function CreatePlanPage() {
  const { organization } = useAccount()
  const { today } = useSession()
  const navigate = useNavigate()
  const year = today.slice(0, 4)
  const action = useActionForm<PlanHead>({
    initial: {
      organizationId: organization?.id ?? '',
      kind: 'work',
      title: '',
      periodFrom: `${year}-01-01`,
      periodTo: `${year}-12-31`,
      motto: null,
      scope: null,
      defaultLeadId: null,
      parentId: null,
      continuesId: null,
    },
    schema: createPlanRoute.body.omit({ sections: true, tasks: true }),
    submit: async (values) => {
      const { id } = await call(createPlanRoute, { body: values })
      await navigate({ to: '/ke-hoach/$id/sua', params: { id } })
    },
  })
  return (
    <Page title="Soạn kế hoạch" lead="Phần chung trước; mục và nhiệm vụ viết ở bước sau." help={help}>
      <PlanHeadForm action={action} act="Lưu" />
    </Page>
  )
}
