/** Nghĩa vụ: what the plan makes whom hand in, when and how many, each with the sentence of the plan it comes from. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PlanShown } from '@guongsang/contract/plans.ts'
import { type DutyShown, listDutiesRoute } from '@guongsang/contract/plans-obligations.ts'
import { OWES, STRENGTHS } from '@guongsang/contract/plans-words.ts'
import { read } from '../../../lib/query.ts'
import { Facts } from '../../../ui/facts.tsx'
import { LinkButton, UnitLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import styles from './plan-duties.module.css'

export function PlanDuties({ plan }: { plan: PlanShown }) {
  const reply = useQuery(read(listDutiesRoute, { params: { id: plan.id } }))
  return (
    <Await reply={reply}>
      {({ rows }) => (
        <>
          {plan.may.includes('add-duty') && (
            <LinkButton variant="default" to="/ke-hoach/$id/them-nghia-vu" params={{ id: plan.id }}>
              Thêm nghĩa vụ
            </LinkButton>
          )}
          {rows.length === 0 && (
            <Empty title="Chưa có nghĩa vụ nào">
              Nghĩa vụ nói đơn vị nào nộp gì, khi nào, bao nhiêu; hạn và nhắc việc tự tính từ đó.
            </Empty>
          )}
          {rows.map((duty) => (
            <Duty key={duty.id} duty={duty} editable={plan.may.includes('add-duty')} />
          ))}
        </>
      )}
    </Await>
  )
}

function Duty({ duty, editable }: { duty: DutyShown; editable: boolean }) {
  return (
    <Section
      title={duty.title}
      acts={
        <span className={styles.acts}>
          {editable && (
            <Link to="/ke-hoach/$id/nghia-vu/$dutyId" params={{ id: duty.planId, dutyId: duty.id }}>
              Sửa
            </Link>
          )}
          <Link to="." search={(old: object) => ({ ...old, muc: 'ma-tran', nghiavu: duty.id }) as never}>
            Xem ma trận
          </Link>
        </span>
      }
    >
      <p className={styles.words}>{duty.inWords}</p>
      {duty.stateReason !== null && <StateWord state="soon">{duty.stateReason}</StateWord>}
      {duty.printed !== null && (
        <blockquote className={styles.printed}>
          “{duty.printed}”{duty.clause !== null && <cite> {duty.clause}</cite>}
        </blockquote>
      )}
      <Facts rows={factsOf(duty)} />
    </Section>
  )
}

/** Only what the plan says: lines it leaves open are not shown. */
function factsOf(duty: DutyShown) {
  const units = (list: DutyShown['organizations']) =>
    list.map((unit, at) => (
      <span key={unit.id}>
        {at > 0 && '; '}
        <UnitLink unit={unit} />
      </span>
    ))
  const all = [
    ['Nộp', OWES[duty.owes]],
    ['Mức độ', STRENGTHS[duty.strength]],
    ['Ai phải làm', duty.group?.name ?? null],
    ['Đơn vị nêu tên', duty.organizations.length > 0 ? units(duty.organizations) : null],
    [
      'Trừ',
      duty.exemptGroup?.name ??
        (duty.exemptOrganizations.length > 0 ? units(duty.exemptOrganizations) : null),
    ],
    ['Vì sao được trừ', duty.exemptReason],
    ['Gửi đến', duty.sendsTo && <UnitLink unit={duty.sendsTo} />],
    ['Qua', duty.sendsVia && <UnitLink unit={duty.sendsVia} />],
    ['Để báo cáo', duty.reportsTo && <UnitLink unit={duty.reportsTo} />],
    ['Bước ở đơn vị', duty.unitStep],
    ['Bước ở cơ quan nhận', duty.officeStep],
    ['Lồng ghép trong', duty.embeddedIn],
    ['Tính vào tiêu chí', duty.feedsCriterion],
  ] as const
  return all.filter(([, value]) => value !== null)
}
