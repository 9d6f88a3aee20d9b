/** Báo chí: the approved summary, what is still missing, the kit on paper, and who was given it. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { printMediaKitRoute } from '@guongsang/contract/exemplars-effects.ts'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { listHandOversRoute } from '@guongsang/contract/publicity-hand-overs.ts'
import { HAND_OVER_STATES } from '@guongsang/contract/publicity-outreach-words.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useDialog } from '../../../ui/dialog.tsx'
import { Section } from '../../../ui/page.tsx'
import { PrintDialog } from '../../../ui/print-dialog.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import styles from './honours.module.css'

export function Media({ exemplar }: { exemplar: Exemplar }) {
  const may = useMay()
  const printing = useDialog()
  const { id, mediaSummary, mediaLacks } = exemplar
  const print = useAct(printMediaKitRoute, { quiet: true })
  return (
    <>
      <Section title="Hồ sơ cung cấp báo chí">
        {mediaSummary === null ? (
          <Empty title="Chưa có bản tóm tắt được duyệt">
            Bấm Ghi thêm, Duyệt bản tóm tắt cho báo chí. Báo chí in nguyên văn bản này.
          </Empty>
        ) : (
          <>
            <p className={styles.summary}>{mediaSummary.text}</p>
            <p>
              {mediaSummary.approvedBy} duyệt ngày {showDay(mediaSummary.approvedOn)}
            </p>
          </>
        )}
        {mediaLacks.length > 0 ? (
          <p role="note">Chưa cung cấp được: {mediaLacks.join(' ')}</p>
        ) : (
          exemplar.may.includes('approve-summary') && (
            <Button variant="default" onClick={() => printing.open(true)}>
              In hồ sơ cung cấp báo chí
            </Button>
          )
        )}
      </Section>
      {may('can-view-hand-overs') && <HandedTo exemplarId={id} />}
      <PrintDialog
        control={printing}
        title="In hồ sơ cung cấp báo chí"
        print={(body) => print.mutateAsync({ params: { id }, body })}
      />
    </>
  )
}

/** Who received it, written where it was handed over. */
function HandedTo({ exemplarId }: { exemplarId: string }) {
  const reply = useQuery(readList(listHandOversRoute, { query: { exemplarId } }))
  return (
    <Section title="Đã cung cấp cho">
      <Await reply={reply}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title="Chưa gửi cơ quan nào">Gửi ở mục Gửi cơ quan truyền thông.</Empty>
          ) : (
            <RowList
              rows={rows.flatMap(({ id, title, sentOn, recipients }) =>
                recipients.map(({ organization, state }) => ({
                  key: `${id}${organization.id}`,
                  title: organization.name,
                  detail: [showDay(sentOn), title, HAND_OVER_STATES[state]].join(' · '),
                })),
              )}
            />
          )
        }
      </Await>
    </Section>
  )
}
