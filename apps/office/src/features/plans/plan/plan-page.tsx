/** Một kế hoạch: as the document reads, by quarter, along time, unit by duty; and the duties it lays on whom. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type PlanShown, showPlanRoute } from '@guongsang/contract/plans.ts'
import { PLAN_KINDS } from '@guongsang/contract/plans-words.ts'
import { showDay, showPeriod } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { PlanMatrix } from '../matrix/plan-matrix.tsx'
import { PlanWord } from '../standing.tsx'
import { PlanActs } from './plan-acts.tsx'
import { PlanAsDocument } from './plan-as-document.tsx'
import { PlanBoard } from './plan-board.tsx'
import { PlanDissemination } from './plan-dissemination.tsx'
import { PlanDuties } from './plan-duties.tsx'
import { PlanTimeline } from './plan-timeline.tsx'

const help = {
  about: 'Một kế hoạch nhìn theo nhiều cách: như văn bản, theo quý, theo thời gian, theo đơn vị.',
  steps: [
    'Văn bản: đọc như bản in, mỗi nhiệm vụ có trạng thái ngay bên cạnh.',
    'Theo quý và Dòng thời gian: việc nào đến hạn khi nào, ai chủ trì.',
    'Phổ biến: đơn vị đã quán triệt kế hoạch ngày nào, bao nhiêu người.',
    'Ma trận: đơn vị nào đã làm, sắp đến hạn, quá hạn; bấm một ô để mở việc đó.',
    'Xem tại ngày: cùng kế hoạch vào một ngày khác.',
  ],
  notes: [
    'Cơ quan Đảng, Mặt trận, đoàn thể được đề nghị: không có phản hồi thì ghi như vậy, không ghi là trễ.',
  ],
}

export function PlanPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const on = useAsOf()
  const reply = useQuery(read(showPlanRoute, { params: { id }, query: { on } }))
  return <Await reply={reply}>{(plan) => <Shown plan={plan} />}</Await>
}

function Shown({ plan }: { plan: PlanShown }) {
  return (
    <Page
      wide
      kicker={<Link to="/ke-hoach">Kế hoạch</Link>}
      title={plan.title}
      state={<PlanWord state={plan.state} />}
      lead={<Lead plan={plan} />}
      acts={
        <>
          <AsOf />
          <PlanActs plan={plan} />
        </>
      }
      help={help}
    >
      <AsOfNote />
      <Tabs
        label="Cách xem kế hoạch"
        tabs={[
          { key: 'van-ban', label: 'Văn bản', content: () => <PlanAsDocument plan={plan} /> },
          { key: 'theo-quy', label: 'Theo quý', content: () => <PlanBoard plan={plan} /> },
          { key: 'thoi-gian', label: 'Dòng thời gian', content: () => <PlanTimeline plan={plan} /> },
          { key: 'nghia-vu', label: 'Nghĩa vụ', content: () => <PlanDuties plan={plan} /> },
          { key: 'pho-bien', label: 'Phổ biến', content: () => <PlanDissemination plan={plan} /> },
          { key: 'ma-tran', label: 'Ma trận', content: () => <PlanMatrix planId={plan.id} /> },
        ]}
      />
    </Page>
  )
}

function Lead({ plan }: { plan: PlanShown }) {
  const may = useMay()
  return (
    <>
      {PLAN_KINDS[plan.kind]} của <UnitLink unit={plan.organization} />,{' '}
      {showPeriod(plan.periodFrom, plan.periodTo)}
      {', '}
      {plan.document === null ? (
        'chưa có văn bản'
      ) : (
        <Link to="/van-ban/$id" params={{ id: plan.document.id }}>
          {plan.document.number ? `số ${plan.document.number}` : 'văn bản dự thảo'}
        </Link>
      )}
      {plan.issuedOn ? `, ban hành ngày ${showDay(plan.issuedOn)}` : ''}.
      {plan.parent && (
        <>
          {' '}
          Thực hiện{' '}
          <Link to="/ke-hoach/$id" params={{ id: plan.parent.id }}>
            {plan.parent.name}
          </Link>
          .
        </>
      )}
      {may('can-view-events') && (
        <>
          {' '}
          <Link to="/su-kien" search={{ xemtheo: 'all', kehoach: plan.id }}>
            Sự kiện theo kế hoạch
          </Link>
          .
        </>
      )}
    </>
  )
}
