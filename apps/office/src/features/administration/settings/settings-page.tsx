/** Tham số theo ngày: every value an office may set by its own decision, as it holds on the chosen day. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listSettingsRoute, type Setting } from '@guongsang/contract/administration.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await } from '../../../ui/states.tsx'
import { usePlaceName } from '../place.ts'
import { sentenceCase } from './setting-values.ts'
import styles from './settings-page.module.css'

const help = {
  about:
    'Những con số, chữ mà cơ quan được tự quyết định: mốc nhắc hạn, địa danh trên văn bản… Điều luật quy định không nằm ở đây.',
  steps: [
    'Bấm tên tham số để xem các giá trị từng có và thêm giá trị mới.',
    'Giá trị mới có ngày bắt đầu và căn cứ. Giá trị cũ giữ nguyên để tra cứu.',
    'Chọn ngày ở ô Xem tại ngày để biết hôm đó áp dụng giá trị nào.',
  ],
  notes: ['Chưa ai ghi thì áp dụng giá trị ban đầu của chương trình.'],
}

export function SettingsPage() {
  const on = useAsOf()
  const reply = useQuery(readList(listSettingsRoute, { query: { on } }))
  return (
    <Page
      kicker={usePlaceName()}
      title="Tham số theo ngày"
      lead="Giá trị do cơ quan tự quyết định, có ngày bắt đầu và căn cứ."
      help={help}
    >
      <AsOfNote />
      <Filters>
        <AsOf />
      </Filters>
      <Await reply={reply}>
        {({ rows }) =>
          groupsOf(rows).map(([name, settings]) => <Group key={name} name={name} rows={settings} />)
        }
      </Await>
    </Page>
  )
}

/** In the order in which the groups first appear. */
function groupsOf(rows: readonly Setting[]): [name: string, rows: Setting[]][] {
  const groups = new Map<string, Setting[]>()
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row])
  return [...groups]
}

const Group = ({ name, rows }: { name: string; rows: readonly Setting[] }) => (
  <Section title={name}>
    <ul className={styles.list}>
      {rows.map((row) => (
        <SettingRow key={row.key} setting={row} />
      ))}
    </ul>
  </Section>
)

function SettingRow({ setting }: { setting: Setting }) {
  const on = useAsOf()
  const { key, label, help: about, current, next, isDefault } = setting
  return (
    <li className={styles.row}>
      <div>
        <Link
          to="/quan-tri/tham-so/$key"
          params={{ key }}
          search={on === undefined ? {} : { ngay: on }}
          className={styles.label}
        >
          {label}
        </Link>
        <p className={styles.about}>{about}</p>
      </div>
      <div>
        <p className={styles.value}>{sentenceCase(current.text)}</p>
        <p className={styles.about}>
          {isDefault ? current.citation : `Từ ${showDay(current.from ?? '')}. ${current.citation}`}
        </p>
        {next !== null && (
          <p className={styles.about}>
            <StateWord state="soon">Từ {showDay(next.from ?? '')}</StateWord> {next.text}
          </p>
        )}
      </div>
    </li>
  )
}
