import { useQuery } from '@tanstack/react-query'
import { getPersonRoute, type Person } from '@guongsang/contract/organizations-people.ts'
import { GENDERS } from '@guongsang/contract/organizations-words.ts'
import { read } from '../../../lib/query.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { LinkButton, UnitLink } from '../../../ui/link.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Await } from '../../../ui/states.tsx'
import { PersonStateWord, yesNo } from './words.tsx'

/** Xem nhanh một người, beside the list. */
export function PersonLook({ id, onClose }: { id: string; onClose: () => void }) {
  const on = useAsOf()
  const reply = useQuery(read(getPersonRoute, { params: { id }, query: { on } }))
  return (
    <SidePanel
      kicker="Người"
      title={reply.data?.fullName ?? '…'}
      onClose={onClose}
      foot={
        <LinkButton to="/nguoi/$id" params={{ id }} variant="default">
          Mở trang người này
        </LinkButton>
      }
    >
      <Await reply={reply}>{(person) => <Look person={person} />}</Await>
    </SidePanel>
  )
}

const Look = ({ person }: { person: Person }) => (
  <Facts
    rows={[
      ['Trạng thái', <PersonStateWord key="state" state={person.state} />],
      ['Chức vụ', person.title],
      [
        'Đơn vị hoặc nơi ở',
        person.organization ? <UnitLink unit={person.organization} /> : person.jurisdiction?.name,
      ],
      ['Giới tính', person.gender && GENDERS[person.gender]],
      ['Năm sinh', person.birthYear],
      ['Dân tộc', person.ethnicity],
      ['Nhóm nghề nghiệp', person.occupationGroup?.label],
      ['Lao động trực tiếp', yesNo(person.directLabour)],
      ['Phụ trách thi đua tại', person.officerOf.map((one) => one.organization.name).join('; ')],
    ]}
  />
)
