/** Tác giả: what a person made, what of it was recognised, and for which awards it was used. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { showSubjectRecordsRoute } from '@guongsang/contract/honours-records.ts'
import { listInitiativesRoute } from '@guongsang/contract/initiatives.ts'
import { WORK_SCOPES } from '@guongsang/contract/initiatives-words.ts'
import { read, readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { Page, Section } from '../../../ui/page.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import styles from '../initiatives.module.css'
import { authorColumns } from '../list/initiative-columns.tsx'

const help = {
  about: 'Mọi sáng kiến của một người và những lần đã dùng để xét khen thưởng.',
  steps: ['Bấm tên sáng kiến để mở.', 'Mở lịch sử khen thưởng của người này để ghi một lần dùng mới.'],
  notes: ['Một sáng kiến chỉ tính một lần; dùng lần nữa thì phải ghi lý do.'],
}

export function AuthorPage() {
  const may = useMay()
  const { id } = useParams({ strict: false }) as { id: string }
  const [{ cursor }, change] = useListSearch(ListSearch)
  const reply = useQuery(readList(listInitiativesRoute, { query: { personId: id, cursor } }))
  const name = reply.data?.rows.flatMap(({ authors }) => authors).find((one) => one.personId === id)?.name
  return (
    <Page
      wide
      kicker={<Link to="/sang-kien">Sáng kiến</Link>}
      title={name ?? 'Tác giả'}
      lead={
        may('can-view-honours') && (
          <Link to="/khen-thuong/doi-tuong/$kind/$id" params={{ kind: 'person', id }}>
            Lịch sử khen thưởng
          </Link>
        )
      }
      help={help}
    >
      <Section title="Sáng kiến">
        <DataTable
          caption="Sáng kiến của tác giả"
          columns={authorColumns}
          reply={reply}
          rowKey={(row) => row.id}
          cursor={cursor}
          onCursor={(next) => change({ cursor: next })}
          empty={<Empty title="Chưa có sáng kiến nào">Sáng kiến của người này sẽ hiện ở đây.</Empty>}
        />
      </Section>
      {may('can-assess') && <Uses id={id} />}
    </Page>
  )
}

function Uses({ id }: { id: string }) {
  const reply = useQuery(read(showSubjectRecordsRoute, { params: { kind: 'person', id } }))
  return (
    <Section title="Đã dùng để xét khen thưởng">
      <Await reply={reply}>
        {({ works }) => (
          <>
            {works.length === 0 && <p>Chưa có sáng kiến nào được công nhận.</p>}
            {works.map((work) => (
              <p key={work.id} className={styles.story}>
                <strong>{work.title}</strong>, năm {work.year}, phạm vi{' '}
                {WORK_SCOPES[work.scope].toLowerCase()}:{' '}
                {work.uses.length === 0
                  ? 'chưa dùng lần nào.'
                  : `${work.uses.map((use) => `${use.title} năm ${use.year}`).join('; ')}.`}
              </p>
            ))}
          </>
        )}
      </Await>
    </Section>
  )
}
