/** Một sáng kiến: the request and what it lacks, likenesses beside each other, decisions and who took it over. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type Initiative, showInitiativeRoute } from '@guongsang/contract/initiatives.ts'
import { INITIATIVE_KINDS, WORK_SCOPES } from '@guongsang/contract/initiatives-words.ts'
import { read } from '../../../lib/query.ts'
import { UnitLink } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { InitiativeWord } from '../words.tsx'
import { Aftermath } from './aftermath.tsx'
import { InitiativeActs } from './initiative-acts.tsx'
import { Likenesses } from './likenesses.tsx'
import { RequestFacts } from './request-facts.tsx'

const help = {
  about: 'Đơn yêu cầu công nhận, điều còn thiếu, chỗ giống sáng kiến khác, quyết định và nơi áp dụng lại.',
  steps: [
    'Đơn: đọc như nộp; điều còn thiếu hiện ở đầu, kèm điều khoản.',
    'Độ giống: đoạn của hai bản đặt cạnh nhau; người có trách nhiệm chọn kết luận.',
    'Công nhận: quyết định, giấy chứng nhận, phiên họp, nơi áp dụng lại.',
  ],
  notes: ['Phạm vi ảnh hưởng được xét riêng, sau khi sáng kiến đã được công nhận.'],
}

export function InitiativePage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showInitiativeRoute, { params: { id } }))
  return <Await reply={reply}>{(initiative) => <Shown initiative={initiative} />}</Await>
}

function Shown({ initiative }: { initiative: Initiative }) {
  const { id, title, state, kind, scope, seasonLabel, season, organization, may } = initiative
  return (
    <Page
      wide
      kicker={<Link to="/sang-kien">Sáng kiến</Link>}
      title={title}
      state={<InitiativeWord state={state} />}
      lead={
        <>
          {INITIATIVE_KINDS[kind]} của <UnitLink unit={organization} />, xét{' '}
          {season === 'education' ? 'năm học' : 'năm'} {seasonLabel}
          {scope !== null && `, phạm vi ảnh hưởng: ${WORK_SCOPES[scope]}`}.
        </>
      }
      acts={<InitiativeActs initiative={initiative} />}
      help={help}
    >
      <Tabs
        label="Phần của sáng kiến"
        tabs={[
          { key: 'don', label: 'Đơn', content: () => <RequestFacts initiative={initiative} /> },
          ...(may.includes('compare')
            ? [
                {
                  key: 'do-giong',
                  label: 'Độ giống',
                  count: initiative.likenesses.filter(({ verdict }) => verdict === null).length,
                  content: () => <Likenesses initiative={initiative} />,
                },
              ]
            : []),
          {
            key: 'cong-nhan',
            label: 'Công nhận, nhân rộng',
            count: initiative.recognitions.length,
            content: () => <Aftermath initiative={initiative} />,
          },
          { key: 'dien-bien', label: 'Diễn biến', content: () => <Timeline kind="initiative" id={id} /> },
        ]}
      />
    </Page>
  )
}
