/** Một người: facts, posts and places through time, consents, joined records, what happened. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { getPersonRoute, type Person } from '@guongsang/contract/organizations-people.ts'
import { read } from '../../../lib/query.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { LinkButton, PersonLink } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { PersonActs } from './person-acts.tsx'
import { PersonConsents } from './person-consents.tsx'
import { PersonFactsTab } from './person-facts-tab.tsx'
import { PersonMerges } from './person-merges.tsx'
import { PersonPlaces } from './person-places.tsx'
import { PersonPosts } from './person-posts.tsx'
import { PersonStateWord } from './words.tsx'
import styles from './person-page.module.css'

const help = {
  about: 'Một cá nhân: nơi công tác, chức vụ qua các thời kỳ, sự đồng ý công khai, những việc đã ghi.',
  steps: [
    'Ghi chức vụ ở mục Chức vụ, đánh dấu người đứng đầu nếu đúng.',
    'Chuyển công tác ở mục Nơi công tác: chức vụ ở nơi cũ tự kết thúc hôm trước.',
    'Trước khi đăng bài, đăng ảnh, ghi sự đồng ý của người đó.',
  ],
  notes: ['Số định danh chỉ người có trách nhiệm xem được; mỗi lần xem phải ghi lý do và được lưu lại.'],
}

export function PersonPage() {
  const { id } = useParams({ from: '/shell/nguoi/$id' })
  const on = useAsOf()
  const reply = useQuery(read(getPersonRoute, { params: { id }, query: { on } }))
  return <Await reply={reply}>{(person) => <Shown person={person} />}</Await>
}

function Shown({ person }: { person: Person }) {
  const may = (act: string) => person.may.includes(act)
  return (
    <Page
      kicker={<Link to="/nguoi">Người</Link>}
      title={person.fullName}
      state={<PersonStateWord state={person.state} />}
      lead={[person.title, person.organization?.name ?? person.jurisdiction?.name]
        .filter(Boolean)
        .join(' · ')}
      acts={
        <>
          {may('edit') && (
            <LinkButton to="/nguoi/$id/sua" params={{ id: person.id }}>
              Sửa thông tin
            </LinkButton>
          )}
          <PersonActs person={person} may={may} />
        </>
      }
      help={help}
    >
      <AsOfNote />
      {person.mergedInto && (
        <p className={styles.merged}>
          Bản ghi này trùng, đã gộp vào <PersonLink person={person.mergedInto} />.
        </p>
      )}
      <div className={styles.asOf}>
        <AsOf />
      </div>
      <Tabs
        label="Người"
        tabs={[
          { key: 'thong-tin', label: 'Thông tin', content: () => <PersonFactsTab person={person} /> },
          {
            key: 'chuc-vu',
            label: 'Chức vụ',
            count: person.posts.length,
            content: () => <PersonPosts person={person} may={may} />,
          },
          {
            key: 'noi-cong-tac',
            label: 'Nơi công tác',
            content: () => <PersonPlaces person={person} may={may} />,
          },
          {
            key: 'dong-y',
            label: 'Đồng ý công khai',
            content: () => <PersonConsents person={person} may={may} />,
          },
          {
            key: 'gop',
            label: 'Bản ghi đã gộp',
            count: person.merges.length,
            content: () => <PersonMerges person={person} may={may} />,
          },
          { key: 'dien-bien', label: 'Diễn biến', content: () => <Timeline kind="person" id={person.id} /> },
        ]}
      />
    </Page>
  )
}
