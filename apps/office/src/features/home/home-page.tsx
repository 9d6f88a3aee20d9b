/** Việc của tôi: what is late, what I owe, what waits for me; each line leads to where it is done. */
import { useQuery } from '@tanstack/react-query'
import { getHomeRoute, type HomeItem } from '@guongsang/contract/notifications.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { dueWords } from '../../lib/due.ts'
import { count, showDay } from '../../lib/format.ts'
import { read } from '../../lib/query.ts'
import { useAccount, useSession } from '../../lib/session.ts'
import { ServerLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { StateWord } from '../../ui/state-word.tsx'
import { Await, Empty } from '../../ui/states.tsx'
import styles from './home-page.module.css'

type Home = Ok<typeof getHomeRoute>

const bands: readonly { band: HomeItem['band']; title: string; state: State; none: string }[] = [
  { band: 'late', title: 'Đã quá hạn', state: 'late', none: 'Không có việc nào quá hạn.' },
  { band: 'owe', title: 'Tôi phải làm', state: 'soon', none: 'Không còn việc nào phải làm.' },
  { band: 'waiting', title: 'Chờ tôi quyết định', state: 'waiting', none: 'Không có việc nào đang chờ.' },
]

const help = {
  about:
    'Mỗi sáng bắt đầu từ đây: việc đã quá hạn, việc phải làm và việc người khác đang chờ mình quyết định.',
  steps: [
    'Làm từ trên xuống: quá hạn trước.',
    'Bấm vào một việc để đến đúng chỗ làm việc đó.',
    'Làm xong, việc tự rời khỏi danh sách.',
  ],
  notes: [
    'Số bên cạnh mỗi mục của menu trái là số việc đang chờ ở mục đó.',
    'Việc được ủy quyền cho mình cũng hiện ở đây, có ghi làm thay ai.',
  ],
}

export function HomePage() {
  const { name, locality } = useAccount()
  const { today } = useSession()
  const reply = useQuery(read(getHomeRoute))
  return (
    <Page
      kicker={weekdayWords(today)}
      title="Việc của tôi"
      lead={reply.data ? summary(reply.data) : name}
      help={help}
    >
      <Await reply={reply}>
        {(home) =>
          isFree(home) ? locality === null ? <ChooseLocality /> : <NothingToDo /> : <Bands home={home} />
        }
      </Await>
    </Page>
  )
}

const isFree = (home: Home) => home.late.length + home.owe.length + home.waiting.length === 0

export const summary = ({ late, owe, waiting }: Pick<Home, HomeItem['band']>): string => {
  const parts = [
    [late.length, 'việc quá hạn'],
    [owe.length, 'việc phải làm'],
    [waiting.length, 'việc chờ tôi'],
  ] as const
  const shown = parts.filter(([number]) => number > 0).map(([number, words]) => `${count(number)} ${words}`)
  return shown.length === 0 ? 'Hôm nay không có việc nào đang chờ.' : shown.join(' · ')
}

const weekdays = new Intl.DateTimeFormat('vi-VN', { weekday: 'long', timeZone: 'UTC' })
const weekdayWords = (day: string): string => {
  const words = `${weekdays.format(new Date(`${day}T00:00:00Z`))}, ngày ${showDay(day)}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const ChooseLocality = () => (
  <Empty title="Chưa chọn địa phương">
    Bấm Chọn địa phương ở góc trên bên trái để làm việc với đơn vị, người và kế hoạch của địa phương đó.
  </Empty>
)

const NothingToDo = () => (
  <Empty title="Xong cả rồi">
    Khi có kế hoạch, hạn nộp hoặc việc chờ quyết định, việc sẽ tự hiện ở đây kèm hạn.
  </Empty>
)

function Bands({ home }: { home: Home }) {
  return (
    <div className={styles.bands}>
      {bands.map(({ band, title, state, none }) => (
        <section key={band}>
          <h2 className={styles.title}>
            <StateWord state={home[band].length === 0 ? 'not-applicable' : state}>{title}</StateWord>
            <span className={styles.number}>{home[band].length}</span>
          </h2>
          {home[band].length === 0 ? (
            <p className={styles.none}>{none}</p>
          ) : (
            <ul className={styles.list}>
              {home[band].map((item) => (
                <Item key={item.id} item={item} today={home.today} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}

function Item({ item, today }: { item: HomeItem; today: string }) {
  const due = dueWords(item.dueOn, today)
  return (
    <li className={styles.item}>
      <span className={styles.kind}>{item.kind}</span>
      <span className={styles.what}>
        <ServerLink href={item.href}>{item.title}</ServerLink>
        {item.place !== null && <span className={styles.place}>{item.place}</span>}
      </span>
      {due && item.dueOn !== null && (
        <span className={styles.due}>
          <span className={styles.day}>{showDay(item.dueOn)}</span>
          <StateWord state={due.state}>{due.words}</StateWord>
        </span>
      )}
    </li>
  )
}
