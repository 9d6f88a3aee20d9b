/** One of the unit beside the list: every award with its verdict, why, and the way to the whole. */
import { Link } from '@tanstack/react-router'
import type { checkUnitRoute } from '@guongsang/contract/honours-bulk.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { LinkButton } from '../../../ui/link.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import type { FoundCheck } from './check-search.ts'
import { VerdictWord } from '../subject/verdict-word.tsx'
import styles from './check.module.css'

type Check = Ok<typeof checkUnitRoute>

interface Props {
  row: Check['rows'][number]
  awards: Check['awards']
  search: FoundCheck
  onClose: () => void
}

export function CheckLook({ row: { subject, place, findings }, awards, search, onClose }: Props) {
  const { kind, id, name } = subject
  /** The page of the subject is asked about the same day and year. */
  const same = (dh?: string) =>
    ({ muc: 'con-thieu', dh, nhan: search.nhan, den: search.den, du: search.du }) as never
  return (
    <SidePanel
      title={name}
      kicker={place}
      onClose={onClose}
      foot={
        <LinkButton
          to="/khen-thuong/doi-tuong/$kind/$id"
          params={{ kind, id }}
          search={same()}
          variant="default"
        >
          Mở trang khen thưởng
        </LinkButton>
      }
    >
      {findings.map(({ awardCode, verdict, why }) => (
        <section key={awardCode} className={styles.finding}>
          <h3>
            <Link to="/khen-thuong/doi-tuong/$kind/$id" params={{ kind, id }} search={same(awardCode)}>
              {awards.find(({ code }) => code === awardCode)?.name}
            </Link>
          </h3>
          <VerdictWord verdict={verdict} />
          <p>{why}</p>
        </section>
      ))}
    </SidePanel>
  )
}
