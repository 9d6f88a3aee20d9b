/** Xem nhanh một đơn vị, beside the tree or the list. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { getOrganizationRoute, type Organization } from '@guongsang/contract/organizations.ts'
import { count, showPeriod } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Await } from '../../../ui/states.tsx'
import { levelWords, OrganizationStateWord } from './words.tsx'

export function UnitLook({ id, onClose }: { id: string; onClose: () => void }) {
  const on = useAsOf()
  const reply = useQuery(read(getOrganizationRoute, { params: { id }, query: { on } }))
  return (
    <SidePanel
      kicker={reply.data?.kind.label ?? 'Đơn vị'}
      title={reply.data?.name ?? '…'}
      onClose={onClose}
      foot={
        <LinkButton
          to="/don-vi/$id"
          params={{ id }}
          search={on === undefined ? {} : { ngay: on }}
          variant="default"
        >
          Mở trang đơn vị
        </LinkButton>
      }
    >
      <Await reply={reply}>{(unit) => <Look unit={unit} />}</Await>
    </SidePanel>
  )
}

const Look = ({ unit }: { unit: Organization }) => (
  <Facts
    rows={[
      ['Trạng thái', <OrganizationStateWord key="state" state={unit.state} to={unit.to} />],
      ['Cấp', levelWords(unit.level)],
      [
        'Trực thuộc',
        unit.parent && (
          <Link to="/don-vi/$id" params={{ id: unit.parent.id }}>
            {unit.parent.name}
          </Link>
        ),
      ],
      ['Địa bàn', unit.jurisdiction?.name],
      [
        'Người đứng đầu',
        unit.head && (
          <Link to="/nguoi/$id" params={{ id: unit.head.personId }}>
            {unit.head.name}, {unit.head.title}
          </Link>
        ),
      ],
      ['Vai trò chức năng', unit.designations.map((one) => one.function.label).join('; ')],
      ['Cụm, khối thi đua', unit.blocs.map((bloc) => bloc.name).join('; ')],
      ['Hoạt động', showPeriod(unit.from, unit.to)],
      [
        'Bên dưới',
        `${count(unit.counts.children)} đơn vị, ${count(unit.counts.people)} người, ${count(unit.counts.collectives)} tập thể`,
      ],
      ['Điện thoại', unit.contacts.phone],
    ]}
  />
)
