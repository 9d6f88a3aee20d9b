/** Một phong trào: what launched it and what it serves, when it is summed up, who takes part. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { cancelMovementRoute, type Movement, showMovementRoute } from '@guongsang/contract/movements.ts'
import { MOVEMENT_KINDS } from '@guongsang/contract/movements-words.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { LinkButton, UnitLink } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { MovementWord } from '../words.tsx'
import { MovementFacts } from './movement-facts.tsx'
import { Responses } from './responses.tsx'
import { Summaries } from './summaries.tsx'

const help = {
  about:
    'Nội dung, văn bản phát động, chỉ tiêu mà phong trào phục vụ; lịch sơ kết, tổng kết; đơn vị hưởng ứng.',
  steps: [
    'Hưởng ứng: bấm Ghi hưởng ứng, ghi nội dung riêng của đơn vị, số tập thể và số cá nhân tham gia.',
    'Sơ kết, tổng kết: nơi phát động xếp lịch, tổ chức xong thì ghi ngày đã tổ chức.',
  ],
  notes: ['Phong trào đã hủy vẫn xem được, nhưng không ghi thêm được gì.'],
}

export function MovementPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showMovementRoute, { params: { id } }))
  return <Await reply={reply}>{(movement) => <Shown movement={movement} />}</Await>
}

function Shown({ movement }: { movement: Movement }) {
  const { id, name, kind, level, standing, organization, launchedBy, launchedOn, responses } = movement
  return (
    <Page
      wide
      kicker={<Link to="/phong-trao">Phong trào thi đua</Link>}
      title={name}
      state={<MovementWord standing={standing} />}
      lead={
        <>
          {MOVEMENT_KINDS[kind]}, {LEVELS[level].toLowerCase()}, do{' '}
          {organization === null ? launchedBy : <UnitLink unit={organization} />} phát động
          {launchedOn !== null && ` ngày ${showDay(launchedOn)}`}.
        </>
      }
      acts={<MovementActs movement={movement} />}
      help={help}
    >
      {movement.cancelledOn !== null && (
        <p role="note">
          Đã hủy ngày {showDay(movement.cancelledOn)}. Lý do: {movement.cancelledReason}
        </p>
      )}
      <Tabs
        label="Phần của phong trào"
        tabs={[
          { key: 'noi-dung', label: 'Nội dung', content: () => <MovementFacts movement={movement} /> },
          {
            key: 'huong-ung',
            label: 'Hưởng ứng',
            count: responses.units,
            content: () => <Responses movement={movement} />,
          },
          {
            key: 'so-tong-ket',
            label: 'Sơ kết, tổng kết',
            count: movement.summaries.length,
            content: () => <Summaries movement={movement} />,
          },
          { key: 'dien-bien', label: 'Diễn biến', content: () => <Timeline kind="movement" id={id} /> },
        ]}
      />
    </Page>
  )
}

function MovementActs({ movement: { id, name, version, may } }: { movement: Movement }) {
  const ask = useAsk()
  const cancel = useAct(cancelMovementRoute, { done: 'Đã hủy phong trào.' })
  const askFirst = async () => {
    const answer = await ask({
      title: 'Hủy phong trào?',
      text: `“${name}” sẽ không nhận thêm hưởng ứng và không còn trên cổng công khai. Không khôi phục được.`,
      act: 'Hủy phong trào',
      reason: 'Lý do hủy',
    })
    if (answer) cancel.mutate({ params: { id }, body: { reason: answer.reason, version } })
  }
  return (
    <>
      {may.includes('cancel') && (
        <Button variant="default" loading={cancel.isPending} onClick={() => void askFirst()}>
          Hủy phong trào
        </Button>
      )}
      {may.includes('edit') && (
        <LinkButton variant="default" to="/phong-trao/$id/sua" params={{ id }}>
          Sửa
        </LinkButton>
      )}
    </>
  )
}
