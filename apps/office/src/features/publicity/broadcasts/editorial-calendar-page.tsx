/** Lịch biên tập chung: what each column shows this month, of whom, made with whom. */
import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { showEditorialCalendarRoute } from '@guongsang/contract/publicity-boards.ts'
import { listColumnsRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { addMonths, day } from '@guongsang/core/kernel/day.ts'
import { durationInWords } from '@guongsang/core/kernel/vietnamese/duration.ts'
import { showDay } from '../../../lib/format.ts'
import { read, readList } from '../../../lib/query.ts'
import { useMay, useSession } from '../../../lib/session.ts'
import { FilterChoice, Filters } from '../../../ui/filters.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { ListSearch, someText, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import styles from '../publicity.module.css'
import { BroadcastWord } from '../words.tsx'

type Entry = Ok<typeof showEditorialCalendarRoute>['days'][number]['broadcasts'][number]

const help = {
  about: 'Các kỳ phát sóng trong tháng của mọi chuyên mục: nói về ai, đơn vị nào phối hợp.',
  steps: ['Lọc theo chuyên mục; đi tới, lùi từng tháng.', 'Bấm tên kỳ để biên tập, duyệt, ghi nhật ký.'],
  notes: ['Đơn vị ngoài chỉ thấy kỳ đã duyệt và kỳ mình phối hợp.'],
}

const Search = ListSearch.extend({ thang: someText, chuyenmuc: someText })

export function EditorialCalendarPage() {
  const may = useMay()
  const { today } = useSession()
  const [{ thang = today.slice(0, 7), chuyenmuc }, change] = useListSearch(Search)
  const columns = useQuery(read(listColumnsRoute, { query: { limit: 100 } }))
  const reply = useQuery(
    readList(showEditorialCalendarRoute, { query: { month: thang, columnId: chuyenmuc } }),
  )
  const go = (months: number) => change({ thang: addMonths(day(`${thang}-01`), months).slice(0, 7) })
  return (
    <Page
      wide
      kicker={<Link to="/ky-phat-song">Kỳ phát sóng</Link>}
      title="Lịch biên tập"
      lead={`Tháng ${Number(thang.slice(5))}/${thang.slice(0, 4)}.`}
      acts={may('can-edit-broadcasts') && <LinkButton to="/ky-phat-song/xep-lich">Xếp lịch</LinkButton>}
      help={help}
    >
      <Filters>
        <Group gap="xs">
          <Button variant="default" onClick={() => go(-1)}>
            Tháng trước
          </Button>
          <Button variant="default" onClick={() => go(1)}>
            Tháng sau
          </Button>
        </Group>
        <FilterChoice
          label="Chuyên mục"
          placeholder="Mọi chuyên mục"
          w={280}
          data={(columns.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={chuyenmuc}
          onChange={(id) => change({ chuyenmuc: id })}
        />
      </Filters>
      <Await reply={reply}>
        {({ days }) =>
          days.length === 0 ? (
            <Empty title="Tháng này chưa có kỳ nào">Bấm Xếp lịch, hoặc xem tháng khác.</Empty>
          ) : (
            <ul className={styles.list}>
              {days.map(({ on, broadcasts }) => (
                <li key={on} className={styles.entry}>
                  <h2 style={{ fontSize: '1rem', margin: '0 0 0.25rem' }}>{showDay(on)}</h2>
                  {broadcasts.map((entry) => (
                    <CalendarEntry key={entry.id} entry={entry} />
                  ))}
                </li>
              ))}
            </ul>
          )
        }
      </Await>
    </Page>
  )
}

const names = (all: readonly { name: string }[]): string => all.map(({ name }) => name).join(', ')

function CalendarEntry({ entry }: { entry: Entry }) {
  const { exemplars, cooperators, units, repeatOf } = entry
  return (
    <div style={{ marginBottom: '0.5rem' }}>
      {entry.airedTime ?? entry.plannedTime ?? ''}{' '}
      <Link to="/ky-phat-song/$id" params={{ id: entry.id }}>
        {entry.title}
      </Link>{' '}
      <BroadcastWord state={entry.state} />
      <span className={styles.facts}>
        {[
          entry.column?.name,
          entry.channel.name,
          durationInWords(entry.airedSeconds ?? entry.plannedSeconds),
          repeatOf === null ? '' : 'phát lại',
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {exemplars.length > 0 && <span className={styles.facts}>Điển hình: {names(exemplars)}</span>}
      {units.length > 0 && <span className={styles.facts}>Đơn vị: {names(units)}</span>}
      {cooperators.length > 0 && <span className={styles.facts}>Phối hợp: {names(cooperators)}</span>}
    </div>
  )
}
