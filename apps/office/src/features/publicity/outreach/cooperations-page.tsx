/** Chương trình phối hợp: parties, commitments, and the word of each party on each year; what is missing is said. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  type Cooperation,
  endCooperationRoute,
  listCooperationsRoute,
} from '@guongsang/contract/publicity-notes.ts'
import { FULFILMENTS } from '@guongsang/contract/publicity-outreach-words.ts'
import { showDay, showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay, useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { ListSearch, someText, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import { CooperationForm, ReportForm } from './cooperation-forms.tsx'
import styles from './outreach.module.css'

const help = {
  about:
    'Chương trình phối hợp tuyên truyền đã ký với cơ quan truyền thông, Mặt trận, đoàn thể và kết quả từng năm.',
  steps: [
    'Bấm Ghi chương trình để ghi bản đã ký: các bên, thời hạn, cam kết.',
    'Hết mỗi năm, từng bên bấm Ghi kết quả năm.',
  ],
  notes: ['Ghi lại kết quả một năm thì lần sau thay lần trước; lần trước vẫn giữ.'],
}
const Search = ListSearch.pick({ cursor: true }).extend({ ben: someText })

export function CooperationsPage() {
  const may = useMay()
  const [search, change] = useListSearch(Search)
  const adding = useDialog()
  const reply = useQuery(
    readList(listCooperationsRoute, { query: { partyId: search.ben, cursor: search.cursor } }),
  )
  return (
    <Page
      wide
      title="Chương trình phối hợp"
      lead="Ký với ai, cam kết gì, mỗi năm làm được đến đâu."
      acts={
        may('can-keep-cooperation-programmes') && (
          <Button onClick={() => adding.open(true)}>Ghi chương trình</Button>
        )
      }
      help={help}
    >
      <Filters>
        <OrganizationPicker
          label="Bên tham gia"
          placeholder="Mọi bên"
          w={280}
          value={search.ben ?? null}
          onChange={(unit) => change({ ben: unit ?? undefined })}
        />
      </Filters>
      <Await reply={reply}>
        {({ rows, next, total }) =>
          rows.length === 0 && search.cursor === undefined ? (
            <Empty title="Chưa ghi chương trình phối hợp nào">
              Bấm Ghi chương trình để ghi bản đã ký với cơ quan truyền thông, Mặt trận, đoàn thể.
            </Empty>
          ) : (
            <>
              {rows.map((programme) => (
                <Programme key={programme.id} programme={programme} />
              ))}
              <Pager
                cursor={search.cursor}
                onCursor={(cursor) => change({ cursor })}
                next={next}
                shown={rows.length}
                total={total}
              />
            </>
          )
        }
      </Await>
      <Dialog control={adding} title="Ghi chương trình phối hợp" wide>
        {() => <CooperationForm onClose={adding.close} />}
      </Dialog>
    </Page>
  )
}

function Programme({ programme }: { programme: Cooperation }) {
  const { title, symbol, document, signedOn, from, to, parties, commitments, missing } = programme
  const reporting = useDialog()
  const nameOf = (position: number | null) =>
    parties.find((party) => party.position === position)?.name ?? 'Các bên cùng làm'
  return (
    <section className={styles.note}>
      <h2 className={styles.noteTitle}>
        {title}
        <Standing programme={programme} />
      </h2>
      <p className={styles.detail}>
        {[symbol, `ký ${showDay(signedOn)}`, `thời hạn ${showPeriod(from, to)}`].filter(Boolean).join(', ')}
        {document && (
          <>
            {', '}
            <Link to="/van-ban/$id" params={{ id: document.id }}>
              {document.name}
            </Link>
          </>
        )}
      </p>
      <ul className={styles.promises}>
        {commitments.map(({ party, text }) => (
          <li key={`${party} ${text}`}>
            {nameOf(party)}: {text}
          </li>
        ))}
      </ul>
      <Results programme={programme} />
      {missing.length > 0 && (
        <p className={styles.owed}>
          <StateWord state="soon">Còn thiếu kết quả</StateWord>{' '}
          {missing.map(({ year, party }) => `${nameOf(party)}, năm ${year}`).join('; ')}
        </p>
      )}
      {programme.endedReason !== null && (
        <p className={styles.detail}>Lý do chấm dứt: {programme.endedReason}</p>
      )}
      {programme.fileIds.map((id) => (
        <AttachedFile key={id} id={id} />
      ))}
      <div className={styles.acts}>
        {parties.some(({ mayReport }) => mayReport) && (
          <Button variant="default" onClick={() => reporting.open(true)}>
            Ghi kết quả năm
          </Button>
        )}
        {programme.mayEnd && programme.inForce && <End programme={programme} />}
      </div>
      <Dialog control={reporting} title="Ghi kết quả năm">
        {() => <ReportForm programme={programme} onClose={reporting.close} />}
      </Dialog>
    </section>
  )
}

function Standing({ programme: { inForce, endedOn } }: { programme: Cooperation }) {
  if (endedOn !== null) return <StateWord state="not-applicable">Chấm dứt từ {showDay(endedOn)}</StateWord>
  return (
    <StateWord state={inForce ? 'done' : 'not-applicable'}>
      {inForce ? 'Còn hiệu lực' : 'Hết thời hạn'}
    </StateWord>
  )
}

const colours = { wholly: 'done', partly: 'soon', not: 'late' } as const

/** Years down, parties across. */
function Results({ programme: { title, results, parties } }: { programme: Cooperation }) {
  if (results.length === 0) return null
  const years = [...new Set(results.map(({ year }) => year))].sort((a, b) => b - a)
  return (
    <div className={styles.scroll} role="region" aria-label={`Kết quả từng năm: ${title}`} tabIndex={0}>
      <table className={styles.results}>
        <thead>
          <tr>
            <th scope="col">Năm</th>
            {parties.map(({ position, name }) => (
              <th key={position} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {parties.map(({ position }) => {
                const result = results.find((one) => one.year === year && one.party === position)
                return (
                  <td key={position}>
                    {result === undefined ? (
                      'Chưa ghi'
                    ) : (
                      <>
                        <StateWord state={colours[result.fulfilled]}>
                          {FULFILMENTS[result.fulfilled]}
                        </StateWord>
                        <SecondLine>{result.text}</SecondLine>
                      </>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function End({ programme: { id, title, version } }: { programme: Cooperation }) {
  const { today } = useSession()
  const ask = useAsk()
  const end = useAct(endCooperationRoute, { done: 'Đã chấm dứt.' })
  const act = async () => {
    const answer = await ask({
      title: `Chấm dứt “${title}” từ hôm nay?`,
      text: 'Chương trình hết hiệu lực trước hạn. Việc này không làm lại được; kết quả các năm vẫn giữ.',
      act: 'Chấm dứt',
      reason: 'Lý do',
    })
    if (answer) end.mutate({ params: { id }, body: { endedOn: today, reason: answer.reason, version } })
  }
  return (
    <Button variant="subtle" color="gray" onClick={() => void act()}>
      Chấm dứt trước hạn
    </Button>
  )
}
