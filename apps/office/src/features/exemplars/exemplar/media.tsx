/** Báo chí: the approved summary, what is still missing, the kit on paper, and who was given it. */
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { printMediaKitRoute } from '@guongsang/contract/exemplars-effects.ts'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { showDay } from '../../../lib/format.ts'
import { useMay } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useDialog } from '../../../ui/dialog.tsx'
import { Section } from '../../../ui/page.tsx'
import { PrintDialog } from '../../../ui/print-dialog.tsx'
import { Empty } from '../../../ui/states.tsx'
import styles from './honours.module.css'

interface Props {
  exemplar: Exemplar
  /** Who was given it, kept where it was handed over. */
  handOvers: (exemplar: Exemplar) => ReactNode
}

export function Media({ exemplar, handOvers }: Props) {
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
      <Section title="Đã viết, đã tổ chức">
        <p className={styles.links}>
          {may('can-view-items') && (
            <Link to="/tin-bai" search={{ dienhinh: id }}>
              Tin, bài
            </Link>
          )}
          {may('can-view-events') && (
            <Link to="/su-kien" search={{ xemtheo: 'all', dienhinh: id }}>
              Sự kiện, giao lưu
            </Link>
          )}
        </p>
      </Section>
      {may('can-view-hand-overs') && <Section title="Đã cung cấp cho">{handOvers(exemplar)}</Section>}
      <PrintDialog
        control={printing}
        title="In hồ sơ cung cấp báo chí"
        print={(body) => print.mutateAsync({ params: { id }, body })}
      />
    </>
  )
}
