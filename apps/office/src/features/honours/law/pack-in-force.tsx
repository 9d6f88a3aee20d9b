/** Which law stands on a day, what must be known before relying on it, or why there is none. */
import { useQuery } from '@tanstack/react-query'
import { listLawPacksRoute } from '@guongsang/contract/honours-law.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { showDay, showPeriod } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await } from '../../../ui/states.tsx'
import styles from './law.module.css'

type Packs = Ok<typeof listLawPacksRoute>
type Pack = Packs['rows'][number]

export function PackInForce({ on }: { on: string }) {
  const reply = useQuery(read(listLawPacksRoute))
  return <Await reply={reply}>{(packs) => <Standing packs={packs} on={on} />}</Await>
}

const holds = (on: string) => (period: { from: string; to: string | null }) =>
  period.from <= on && (period.to === null || on <= period.to)

function Standing({ packs, on }: { packs: Packs; on: string }) {
  const pack = packs.rows.find(holds(on))
  if (pack !== undefined) return <PackFacts pack={pack} />
  return (
    <section className={styles.pack} aria-label="Luật áp dụng">
      <h2 className={styles.packTitle}>Không có luật áp dụng vào ngày {showDay(on)}</h2>
      <p>{packs.gaps.find(holds(on))?.why ?? 'Chương trình chưa có quy định nào của ngày này.'}</p>
    </section>
  )
}

export const ModelledWord = ({ modelled }: { modelled: boolean }) =>
  modelled ? (
    <StateWord state="done">Đã mô hình hóa</StateWord>
  ) : (
    <StateWord state="late">Chưa mô hình hóa</StateWord>
  )

function PackFacts({ pack }: { pack: Pack }) {
  return (
    <section className={styles.pack} aria-label="Luật áp dụng">
      <h2 className={styles.packTitle}>{pack.title}</h2>
      <p className={styles.line}>
        <span>Áp dụng {showPeriod(pack.from, pack.to)}</span>
        <ModelledWord modelled={pack.modelled} />
      </p>
      <p>{pack.says}</p>
      <details>
        <summary>{pack.instruments.length} văn bản của gói này</summary>
        <ul className={styles.list}>
          {pack.instruments.map(({ number, title }) => (
            <li key={number}>{title.includes(number) ? title : `${number}: ${title}`}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}
