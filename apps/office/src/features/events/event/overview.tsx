/** What the event is, what it is bound to, what takes place inside it, and where it counts. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { countExchangeRoute, listCountableItemsRoute } from '@guongsang/contract/events-exchanges.ts'
import type { EventShown } from '@guongsang/contract/events-register.ts'
import {
  EVENT_AUDIENCES,
  EVENT_MODES,
  EVENT_PURPOSES,
  MOVEMENT_REVIEWS,
} from '@guongsang/contract/events-words.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { Facts } from '../../../ui/facts.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import styles from '../events.module.css'
import { EventWord, whenOf } from '../words.tsx'

interface Props {
  event: EventShown
}

export function Overview({ event }: Props) {
  const { stateReason, embedded } = event
  return (
    <>
      {stateReason !== null && <p role="note">{stateReason}</p>}
      {event.purposeText !== null && <p className={styles.story}>{event.purposeText}</p>}
      <EventFacts event={event} />
      {embedded.length > 0 && (
        <Section title="Lồng ghép trong sự kiện này">
          <RowList
            rows={embedded.map((one) => ({
              key: one.id,
              title: (
                <Link to="/su-kien/$id" params={{ id: one.id }}>
                  {one.title}
                </Link>
              ),
              state: <EventWord state={one.state} />,
              detail: whenOf(one),
            }))}
          />
        </Section>
      )}
      <Counted event={event} />
    </>
  )
}

function EventFacts({ event }: Props) {
  const { anniversary, plan, host, hostExemplar, movements } = event
  const rows: (readonly [string, React.ReactNode] | null)[] = [
    ['Nội dung', event.purposes.map((purpose) => EVENT_PURPOSES[purpose]).join('; ')],
    ['Hình thức', EVENT_MODES[event.mode]],
    host && [
      'Lồng ghép trong',
      <Link key={host.id} to="/su-kien/$id" params={{ id: host.id }}>
        {host.name}
      </Link>,
    ],
    ['Dành cho', event.audiences.map((audience) => EVENT_AUDIENCES[audience]).join('; ')],
    event.term === null ? null : ['Nhiệm kỳ', `${event.termFrom} - ${event.termTo}`],
    event.bloc && ['Cụm, khối', event.bloc.name],
    event.coOrganizers.length === 0
      ? null
      : [
          'Cùng tổ chức',
          event.coOrganizers.map((unit) => <div key={unit.id}>{<UnitLink unit={unit} />}</div>),
        ],
    anniversary && [
      'Kỷ niệm',
      anniversary.years === null ? anniversary.name : `${anniversary.name}: ${anniversary.years} năm`,
    ],
    plan && [
      event.closesPlan ? 'Tổng kết kế hoạch' : 'Kế hoạch',
      <Link key={plan.id} to="/ke-hoach/$id" params={{ id: plan.id }}>
        {plan.name}
      </Link>,
    ],
    event.round && [
      'Đợt bình chọn',
      <Link key={event.round.id} to="/dot-gioi-thieu/$id" params={{ id: event.round.id }}>
        {event.round.name}
      </Link>,
    ],
    movements.length === 0
      ? null
      : [
          'Phong trào',
          movements.map(({ id, name, review }) => (
            <div key={id}>
              {MOVEMENT_REVIEWS[review]}:{' '}
              <Link to="/phong-trao/$id" params={{ id }}>
                {name}
              </Link>
            </div>
          )),
        ],
    hostExemplar && [
      'Mô hình tham quan',
      <Link key={hostExemplar.id} to="/dien-hinh/$id" params={{ id: hostExemplar.id }}>
        {hostExemplar.name}
      </Link>,
    ],
    event.outsideHost === null ? null : ['Nơi tiếp đoàn', event.outsideHost],
    event.yearAbout === null ? null : ['Về công việc của năm', String(event.yearAbout)],
    event.conditions === null ? null : ['Điều kiện, lưu ý', event.conditions],
    event.printedText === null ? null : ['Nguyên văn trong kế hoạch', event.printedText],
    event.followsHoChiMinh ? ['Gắn với', 'Học tập và làm theo Bác'] : null,
    ['Cổng thông tin', event.isPublic ? 'Công bố khi bắt đầu chuẩn bị' : 'Không công bố'],
    event.fileIds.length === 0
      ? null
      : ['Tài liệu', event.fileIds.map((id) => <div key={id}>{<AttachedFile id={id} />}</div>)],
  ]
  return <Facts rows={rows.filter((row) => row !== null)} />
}

/** Which duty of the year it counts for, and the act that lets it count. */
function Counted({ event: { id, counted, whyNotCounted, may } }: Props) {
  const mayCount = may.includes('count')
  const items = useQuery({ ...read(listCountableItemsRoute, { params: { id } }), enabled: mayCount }).data
    ?.rows
  const count = useAct(countExchangeRoute, { done: 'Đã tính vào việc phải nộp của đơn vị.' })
  if (!mayCount && counted.length === 0) return null
  const taken = new Set(counted.map(({ organization }) => organization.id))
  const open = items?.filter(({ organization }) => !taken.has(organization.id)) ?? []
  return (
    <Section title="Giao lưu trong năm">
      {whyNotCounted !== null && <p role="note">{whyNotCounted}</p>}
      <RowList
        rows={[
          ...counted.map(({ organization }) => ({
            key: organization.id,
            title: `Đã tính cho ${organization.name}`,
          })),
          ...open.map((item) => ({
            key: item.id,
            title: item.title,
            detail: `${item.organization.name}, ${item.periodLabel}`,
            ...(whyNotCounted === null && {
              acts: (
                <Button
                  variant="default"
                  size="compact-sm"
                  loading={count.isPending}
                  onClick={() => count.mutate({ params: { id }, body: { itemId: item.id } })}
                >
                  Tính vào việc này
                </Button>
              ),
            }),
          })),
        ]}
      />
    </Section>
  )
}
