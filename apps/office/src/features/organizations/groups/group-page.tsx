/** Một nhóm đối tượng: a draft is edited with its members in sight; a frozen one is read. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { z } from 'zod'
import { type AddresseeGroup, getAddresseeGroupRoute } from '@guongsang/contract/organizations-functions.ts'
import { read } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { FreezeButton } from './freeze-button.tsx'
import { GroupEditor } from './group-editor.tsx'
import { GroupMembers } from './group-members.tsx'
import { GroupStateWord } from './groups-page.tsx'
import { TermsShown } from './terms-shown.tsx'

export type Group = z.output<typeof AddresseeGroup>

const help = {
  about: 'Một nhóm đối tượng thực hiện và các đơn vị trong đó.',
  steps: [
    'Còn nháp: sửa điều kiện, xem ngay danh sách đơn vị bên cạnh.',
    'Đúng rồi thì bấm Chốt thành viên vào ngày ban hành kế hoạch.',
  ],
  notes: ['Nhóm đã chốt không sửa được. Cần nhóm khác thì lập nhóm mới.'],
}

export function GroupPage() {
  const { id } = useParams({ from: '/shell/nhom-doi-tuong/$id' })
  const reply = useQuery(read(getAddresseeGroupRoute, { params: { id }, query: {} }))
  return <Await reply={reply}>{(group) => <Shown key={group.version} group={group} />}</Await>
}

function Shown({ group }: { group: Group }) {
  const may = useMay()
  const editable = group.state === 'draft' && may('can-address-groups')
  return (
    <Page
      wide
      kicker={<Link to="/nhom-doi-tuong">Nhóm đối tượng</Link>}
      title={group.shortForm ?? 'Nhóm đối tượng'}
      state={<GroupStateWord state={group.state} frozenOn={group.frozenOn} />}
      lead={group.wording}
      acts={editable && <FreezeButton group={group} />}
      help={help}
    >
      <Tabs
        label="Nhóm đối tượng"
        tabs={[
          {
            key: 'thanh-vien',
            label: editable ? 'Điều kiện và thành viên' : 'Thành viên',
            content: () =>
              editable ? (
                <GroupEditor group={group} />
              ) : (
                <>
                  <TermsShown expression={group.expression} />
                  <GroupMembers members={group.members} warnings={group.warnings} />
                </>
              ),
          },
          {
            key: 'dien-bien',
            label: 'Diễn biến',
            content: () => <Timeline kind="addressee-group" id={group.id} />,
          },
        ]}
      />
    </Page>
  )
}
