/** A rule beside the list: every version of it, whatever day the list is of. */
import { useQuery } from '@tanstack/react-query'
import { listSituationsRoute } from '@guongsang/contract/honours-law-awards.ts'
import { getLawEntryRoute, LAW_ENTRY_KINDS, type LawEntry } from '@guongsang/contract/honours-law.ts'
import { count } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { belongsTo } from './law-words.tsx'
import { VersionFacts } from './version-facts.tsx'
import { VerdictWord } from '../subject/verdict-word.tsx'
import styles from './law.module.css'

/** The same code may name an award and its prize, or a condition of several routes. */
export const lookKey = ({ kind, code, of }: Pick<LawEntry, 'kind' | 'code' | 'of'>): string =>
  [kind, code, of ?? ''].join('|')

export function LawLook({ lookedAt, onClose }: { lookedAt: string; onClose: () => void }) {
  const code = lookedAt.split('|')[1] ?? ''
  const reply = useQuery(read(getLawEntryRoute, { query: { code } }))
  const entry = reply.data?.rows.find((row) => lookKey(row) === lookedAt)
  return (
    <SidePanel
      title={entry?.name ?? 'Quy định'}
      {...(entry && { kicker: LAW_ENTRY_KINDS[entry.kind] })}
      onClose={onClose}
    >
      <Await reply={reply}>
        {() =>
          entry === undefined ? (
            <Empty title="Không có quy định này">Đóng ô này rồi tìm lại trong danh sách.</Empty>
          ) : (
            <EntryVersions entry={entry} />
          )
        }
      </Await>
    </SidePanel>
  )
}

export const EntryVersions = ({ entry }: { entry: LawEntry }) => (
  <>
    {entry.of !== null && <p className={styles.quiet}>Thuộc: {belongsTo(entry.of)}</p>}
    {entry.versions.map((version, at) => (
      <section key={`${version.from} ${at}`} className={styles.version}>
        {entry.versions.length > 1 && <h3>Phiên bản {at + 1}</h3>}
        <VersionFacts version={version} />
      </section>
    ))}
    {entry.situations > 0 && <Shown entry={entry} />}
  </>
)

/** Situations that show the rule at work. */
function Shown({ entry }: { entry: LawEntry }) {
  const reply = useQuery(read(listSituationsRoute, { query: { code: entry.code, limit: 10 } }))
  return (
    <section className={styles.version}>
      <h3>{count(entry.situations)} tình huống mẫu</h3>
      <ul className={styles.list}>
        {reply.data?.rows.map(({ name, awardCode, verdict }) => (
          <li key={`${awardCode} ${name}`}>
            {name} <VerdictWord verdict={verdict} />
          </li>
        ))}
      </ul>
    </section>
  )
}
