/** Bản ghi trùng: pairs that may be one, why, and what to do: gộp, or say that they are two. */
import { useState } from 'react'
import { Button, Checkbox, Group, Radio, Stack, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { LookAlike } from '@guongsang/contract/organizations-duplicates.ts'
import type { Help } from '../../../ui/help.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import styles from './look-alikes-page.module.css'

export type Pair = z.output<typeof LookAlike>

interface Props {
  kicker: ReactNode
  title: string
  help: Help
  reply: Parameters<typeof Await<{ rows: Pair[]; capped: boolean }>>[0]['reply']
  /** Link to a record. */
  link: (record: { id: string; name: string }) => ReactNode
  /** What may be taken over from the record that is dropped. */
  take: readonly { value: string; label: string }[]
  busy: boolean
  onMerge: (choice: MergeChoice) => void
  onDistinct: (pair: Pair) => void
}

export interface MergeChoice {
  keptId: string
  droppedId: string
  reason: string
  take: string[]
}

export function LookAlikesPage(props: Props) {
  const { kicker, title, help, reply } = props
  return (
    <Page
      kicker={kicker}
      title={title}
      lead="Xem từng cặp, gộp khi là một, hoặc ghi rằng là hai. Gộp rồi vẫn gỡ lại được."
      help={help}
    >
      <Await reply={reply}>
        {({ rows, capped }) =>
          rows.length === 0 ? (
            <Empty title="Không thấy bản ghi nào trùng">
              Hệ thống so tên, ngày sinh, nơi công tác. Có bản ghi mới, trang này tự tìm lại.
            </Empty>
          ) : (
            <>
              <ul className={styles.list}>
                {rows.map((pair) => (
                  <PairRow key={pair.first.id + pair.second.id} pair={pair} {...props} />
                ))}
              </ul>
              {capped && <p>Còn nữa: xử lý các cặp này trước, các cặp sau sẽ hiện ra.</p>}
            </>
          )
        }
      </Await>
    </Page>
  )
}

function PairRow({ pair, link, take, busy, onMerge, onDistinct }: Props & { pair: Pair }) {
  const [merging, setMerging] = useState(false)
  return (
    <li className={styles.pair}>
      <div className={styles.sides}>
        {[pair.first, pair.second].map((one) => (
          <div key={one.id}>
            <p className={styles.name}>{link(one)}</p>
            <p className={styles.detail}>{one.detail}</p>
          </div>
        ))}
        <p className={styles.why}>
          Giống {pair.likenessPercent}%: {pair.reasons.join('; ')}
        </p>
      </div>
      {merging ? (
        <MergeForm pair={pair} take={take} busy={busy} onMerge={onMerge} onCancel={() => setMerging(false)} />
      ) : (
        <Group gap="xs">
          <Button variant="default" size="compact-sm" onClick={() => setMerging(true)}>
            Gộp
          </Button>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => onDistinct(pair)}>
            Là hai, không gộp
          </Button>
        </Group>
      )}
    </li>
  )
}

interface MergeFormProps extends Pick<Props, 'take' | 'busy' | 'onMerge'> {
  pair: Pair
  onCancel: () => void
}

function MergeForm({ pair, take, busy, onMerge, onCancel }: MergeFormProps) {
  const [keptId, setKeptId] = useState(pair.first.id)
  const [taken, setTaken] = useState<string[]>([])
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = reason.trim().length < 3
  const submit = () => {
    setTried(true)
    const droppedId = keptId === pair.first.id ? pair.second.id : pair.first.id
    if (!missing) onMerge({ keptId, droppedId, reason: reason.trim(), take: taken })
  }
  return (
    <Stack gap="sm" className={styles.form}>
      <Radio.Group label="Giữ bản ghi nào" value={keptId} onChange={setKeptId}>
        <Stack gap="xs" mt={4}>
          {[pair.first, pair.second].map((one) => (
            <Radio key={one.id} value={one.id} label={`${one.name}, ${one.detail}`} />
          ))}
        </Stack>
      </Radio.Group>
      {take.length > 0 && (
        <Checkbox.Group label="Lấy từ bản ghi kia" value={taken} onChange={setTaken}>
          <Group gap="md" mt={4}>
            {take.map((one) => (
              <Checkbox key={one.value} value={one.value} label={one.label} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      <Textarea
        label="Lý do gộp"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && missing ? 'Ghi lý do, để người xem nhật ký hiểu.' : null}
      />
      <Group gap="xs">
        <Button size="compact-sm" loading={busy} onClick={submit}>
          Gộp hai bản ghi
        </Button>
        <Button variant="default" size="compact-sm" onClick={onCancel}>
          Không gộp
        </Button>
      </Group>
    </Stack>
  )
}
