/** On an exemplar's page: who in the media was given the profile, and what each made of it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listHandOversRoute } from '@guongsang/contract/publicity-hand-overs.ts'
import { HAND_OVER_STATES } from '@guongsang/contract/publicity-outreach-words.ts'
import { showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { LinkButton } from '../../../ui/link.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import styles from './outreach.module.css'
import { HandOverWord } from './words.tsx'

interface Props {
  exemplar: { id: string; title: string }
}

export function ExemplarHandOvers({ exemplar }: Props) {
  const may = useMay()
  const reply = useQuery(read(listHandOversRoute, { query: { exemplarId: exemplar.id } }))
  const act = may('can-hand-over') && (
    <LinkButton
      variant="default"
      to="/gui-truyen-thong/gui-moi"
      search={{ dienhinh: exemplar.id, ten: exemplar.title } as never}
    >
      Gửi hồ sơ cho báo, đài
    </LinkButton>
  )
  return (
    <Await reply={reply}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title="Chưa gửi hồ sơ cho cơ quan truyền thông" act={act}>
            Hồ sơ đã kiểm chứng và được người trong cuộc đồng ý thì gửi được.
          </Empty>
        ) : (
          <>
            <div className={styles.acts}>{act}</div>
            <RowList
              rows={rows.map((row) => ({
                key: row.id,
                title: (
                  <Link to="/gui-truyen-thong/$id" params={{ id: row.id }}>
                    {row.title}
                  </Link>
                ),
                state: <HandOverWord state={row.state} isLate={row.isLate} />,
                detail: [
                  `Gửi ${showDay(row.sentOn)}`,
                  ...row.recipients.map(
                    ({ organization, state }) =>
                      `${organization.name}: ${HAND_OVER_STATES[state].toLowerCase()}`,
                  ),
                ].join('. '),
              }))}
            />
          </>
        )
      }
    </Await>
  )
}
