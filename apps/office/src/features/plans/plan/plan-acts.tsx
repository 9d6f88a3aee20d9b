/** What may be done with a plan now: its next step as the main act, the others in a menu. */
import { Button, Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { PlanShown } from '@guongsang/contract/plans.ts'
import {
  cancelPlanRoute,
  closePlanRoute,
  consultPlanRoute,
  continuePlanRoute,
  derivePlanRoute,
  draftPlanPaperRoute,
  issuePlanRoute,
  reopenPlanRoute,
  reviewPlanRoute,
  startPlanRoute,
  submitPlanRoute,
} from '@guongsang/contract/plans-flow.ts'
import { addDays, addYears, type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import { showPeriod } from '../../../lib/format.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { useDialog } from '../../../ui/dialog.tsx'
import { LinkButton, MenuLink } from '../../../ui/link.tsx'
import { ArrangePlan } from './arrange-plan.tsx'
import { PrintPlan } from './print-plan.tsx'

export function PlanActs({ plan }: { plan: PlanShown }) {
  const can = (act: string) => plan.may.includes(act)
  const waits = paperWaits(plan)
  // What waits in the register is signed, numbered and issued there.
  const steps = useSteps(plan).filter(({ act }) => can(act) && !(waits && ofPaper.includes(act)))
  const main = steps.find(({ main: first }) => first)
  const rest = steps.filter((step) => step !== main)
  const params = { id: plan.id }
  const printing = useDialog()
  const arranging = useDialog()
  return (
    <>
      {waits && (
        <LinkButton to="/van-ban/$id" params={{ id: plan.document?.id ?? '' }}>
          Mở văn bản để trình ký, ban hành
        </LinkButton>
      )}
      {main && <Button onClick={main.run}>{main.label}</Button>}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" aria-label="Việc khác với kế hoạch" px="xs">
            <Icon name="more" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {can('edit') && (
            <MenuLink to="/ke-hoach/$id/sua" params={params}>
              Sửa nội dung
            </MenuLink>
          )}
          <Menu.Item onClick={() => printing.open(true)}>In kế hoạch</Menu.Item>
          {can('arrange') && (
            <Menu.Item onClick={() => arranging.open(true)}>Cách in bảng nhiệm vụ</Menu.Item>
          )}
          {plan.parent && (
            <MenuLink to="/ke-hoach/$id/so-sanh" params={params}>
              So với kế hoạch cấp trên
            </MenuLink>
          )}
          <MenuLink to="/ke-hoach/$id/tong-ket" params={params}>
            Chỉ tiêu, sơ kết, tổng kết
          </MenuLink>
          {rest.map(({ act, label, run }) => (
            <Menu.Item key={act} onClick={run}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <PrintPlan control={printing} plan={plan} />
      <ArrangePlan control={arranging} plan={plan} />
    </>
  )
}

const ofPaper = ['submit', 'issue']
const unissued = ['drafting', 'consulting', 'submitted']

const paperWaits = ({ document, state }: PlanShown): boolean =>
  document !== null && document.number === null && unissued.includes(state)

interface Step {
  act: string
  label: string
  main?: boolean
  run: () => void
}

function useSteps(plan: PlanShown): Step[] {
  const { id, version } = plan
  const { today } = useSession()
  const { organization } = useAccount()
  const navigate = useNavigate()
  const ask = useAsk()
  const params = { id }
  const step = (reason: string | null) => ({ params, body: { reason, version } })
  const consult = useAct(consultPlanRoute, { done: 'Đã gửi dự thảo lấy ý kiến.' })
  const submit = useAct(submitPlanRoute, { done: 'Đã trình ký.' })
  const reopen = useAct(reopenPlanRoute, { done: 'Kế hoạch trở về soạn thảo.' })
  const issue = useAct(issuePlanRoute, { done: 'Đã ban hành; việc của các đơn vị đã được lập.' })
  const start = useAct(startPlanRoute, { done: 'Kế hoạch đang được thực hiện.' })
  const review = useAct(reviewPlanRoute, { done: 'Đã mở sơ kết.' })
  const close = useAct(closePlanRoute, { done: 'Đã tổng kết và đóng kế hoạch.' })
  const cancel = useAct(cancelPlanRoute, { done: 'Đã hủy kế hoạch.' })
  const open = ({ id: made }: { id: string }) => void navigate({ to: '/ke-hoach/$id', params: { id: made } })
  const next = nextPeriod(plan)
  const goOn = useAct(continuePlanRoute, { done: 'Đã lập dự thảo kế hoạch kỳ sau.', after: open })
  const derive = useAct(derivePlanRoute, { done: 'Đã lập dự thảo kế hoạch của đơn vị.', after: open })
  const paper = useAct(draftPlanPaperRoute, {
    done: 'Đã lập văn bản dự thảo trong sổ văn bản.',
    after: ({ id: document }) => void navigate({ to: '/van-ban/$id', params: { id: document } }),
  })
  const withReason = async (title: string, text: string, act: string, go: (reason: string) => void) => {
    const answer = await ask({ title, text, act, reason: 'Lý do' })
    if (answer !== null) go(answer.reason)
  }
  const confirmed = async (title: string, text: string, act: string, go: () => void) => {
    if ((await ask({ title, text, act })) !== null) go()
  }
  return [
    { act: 'submit', label: 'Trình ký', main: true, run: () => submit.mutate(step(null)) },
    {
      act: 'issue',
      label: 'Ban hành',
      main: true,
      run: () =>
        void confirmed(
          'Ban hành kế hoạch hôm nay?',
          'Từ hôm nay các nghĩa vụ có hiệu lực: việc của từng đơn vị trong từng kỳ được lập và nhắc theo hạn.',
          'Ban hành',
          () => issue.mutate({ params, body: { issuedOn: today, documentId: null, version } }),
        ),
    },
    { act: 'start', label: 'Bắt đầu thực hiện', main: true, run: () => start.mutate(step(null)) },
    {
      act: 'draft-paper',
      label: 'Lập văn bản trong sổ',
      run: () => paper.mutate({ params, body: { version } }),
    },
    {
      act: 'derive',
      label: 'Lập kế hoạch của đơn vị',
      run: () => organization && derive.mutate({ params, body: { organizationId: organization.id } }),
    },
    {
      act: 'continue',
      label: 'Lập kế hoạch kỳ sau',
      run: () =>
        void confirmed(
          `Lập dự thảo kế hoạch ${showPeriod(next.periodFrom, next.periodTo)}?`,
          'Mục, nhiệm vụ, nghĩa vụ được chép sang, năm và ngày được chuyển theo; việc, nghĩa vụ cần xem lại được ghi chú.',
          'Lập dự thảo',
          () => goOn.mutate({ params, body: next }),
        ),
    },
    { act: 'consult', label: 'Gửi lấy ý kiến', run: () => consult.mutate(step(null)) },
    { act: 'review', label: 'Mở sơ kết', run: () => review.mutate(step(null)) },
    {
      act: 'close',
      label: 'Tổng kết, đóng kế hoạch',
      run: () =>
        void confirmed(
          'Đóng kế hoạch?',
          'Việc chưa xong được giữ nguyên trạng thái và có thể chuyển kỳ sau.',
          'Đóng kế hoạch',
          () => close.mutate(step(null)),
        ),
    },
    {
      act: 'reopen',
      label: 'Đưa về soạn thảo',
      run: () =>
        void withReason(
          'Đưa kế hoạch về soạn thảo',
          'Nội dung mở lại để sửa; phải trình ký lại.',
          'Đưa về soạn thảo',
          (reason) => reopen.mutate(step(reason)),
        ),
    },
    {
      act: 'cancel',
      label: 'Hủy kế hoạch',
      run: () =>
        void withReason(
          'Hủy kế hoạch',
          'Việc chưa nộp của các đơn vị không còn phải làm; việc đã nộp được giữ.',
          'Hủy kế hoạch',
          (reason) => cancel.mutate(step(reason)),
        ),
    },
  ]
}

/** As many years again, from the day after the last. */
function nextPeriod({ periodFrom, periodTo }: PlanShown): { periodFrom: string; periodTo: string } {
  const [from, to] = [periodFrom as Day, periodTo as Day]
  const years = yearOf(to) - yearOf(from) + 1
  return { periodFrom: addDays(to, 1), periodTo: addYears(to, years) }
}
