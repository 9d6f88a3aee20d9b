/** Bộ tiêu chuẩn: the general ones, those of units and fields, edition by edition, and the units that have none yet. */
import { Button, Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listStandardSetsRoute } from '@guongsang/contract/exemplars-life.ts'
import { EXEMPLAR_SUBJECTS } from '@guongsang/contract/exemplars-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { ListSearch, oneOf, useListSearch } from '../../../ui/list-search.ts'
import { Page, Section } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { ApproveForm } from './approve-form.tsx'
import { DraftForm } from './draft-form.tsx'
import styles from './standards.module.css'

const help = {
  about: 'Tiêu chuẩn để xét điển hình: bộ chung của địa phương, bộ riêng của đơn vị, của lĩnh vực.',
  steps: [
    'Bấm Soạn bộ tiêu chuẩn, ghi mỗi tiêu chuẩn một dòng.',
    'Ban hành khi đã được duyệt; bản trước tự hết dùng từ ngày ấy.',
  ],
  notes: [
    'Đánh giá đã ghi giữ nguyên bản tiêu chuẩn lúc đánh giá.',
    'Cuối trang là các đơn vị chưa xây dựng tiêu chuẩn của mình.',
  ],
}

export type StandardSet = Ok<typeof listStandardSetsRoute>['rows'][number]

const Search = ListSearch.pick({ q: true }).extend({ cu: oneOf('co') })

export function StandardSetsPage() {
  const may = useMay()
  const [{ cu }, change] = useListSearch(Search)
  const reply = useQuery(readList(listStandardSetsRoute, { query: cu === 'co' ? { all: 'true' } : {} }))
  const drafting = useDialog<StandardSet | 'new'>()
  const approving = useDialog<StandardSet>()
  return (
    <Page
      kicker={<Link to="/dien-hinh">Điển hình tiên tiến</Link>}
      title="Bộ tiêu chuẩn"
      acts={
        may('can-keep-standards') && <Button onClick={() => drafting.open('new')}>Soạn bộ tiêu chuẩn</Button>
      }
      help={help}
    >
      <Filters>
        <Switch
          label="Cả bản đã hết dùng"
          checked={cu === 'co'}
          onChange={({ currentTarget: { checked } }) => change({ cu: checked ? 'co' : undefined })}
        />
      </Filters>
      <Await reply={reply}>
        {({ rows, unitsWithout }) => (
          <>
            {rows.length === 0 && (
              <Empty title="Chưa có bộ tiêu chuẩn nào">
                Soạn bộ chung trước, rồi bộ riêng của từng đơn vị.
              </Empty>
            )}
            {rows.map((set) => (
              <OneSet
                key={set.id}
                set={set}
                onApprove={() => approving.open(set)}
                onRenew={() => drafting.open(set)}
              />
            ))}
            {unitsWithout.length > 0 && (
              <Section title={`${unitsWithout.length} đơn vị chưa có tiêu chuẩn của mình`}>
                <ul className={styles.units}>
                  {unitsWithout.map((unit) => (
                    <li key={unit.id}>
                      <UnitLink unit={unit} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        )}
      </Await>
      <Dialog control={drafting} title="Soạn bộ tiêu chuẩn" wide>
        {(about) => <DraftForm basedOn={about === 'new' ? null : about} onClose={drafting.close} />}
      </Dialog>
      <Dialog control={approving} title="Ban hành bộ tiêu chuẩn">
        {(set) => <ApproveForm set={set} onClose={approving.close} />}
      </Dialog>
    </Page>
  )
}

const states = {
  draft: ['waiting', 'Dự thảo'],
  'in-force': ['done', 'Đang dùng'],
  replaced: ['not-applicable', 'Đã hết dùng'],
} as const

interface OneSetProps {
  set: StandardSet
  onApprove: () => void
  onRenew: () => void
}

function OneSet({ set, onApprove, onRenew }: OneSetProps) {
  const { name, organization, field, edition, state, validFrom, subjectKinds, standards, may } = set
  const [colour, word] = states[state]
  return (
    <article className={styles.set}>
      <header>
        <h2>{name}</h2>
        <StateWord state={colour}>{word}</StateWord>
        {may.includes('approve') && (
          <Button size="compact-sm" onClick={onApprove}>
            Ban hành
          </Button>
        )}
        {may.includes('renew') && (
          <Button variant="default" size="compact-sm" onClick={onRenew}>
            Soạn bản mới
          </Button>
        )}
      </header>
      <p className={styles.of}>
        {organization?.name ?? 'Chung cả địa phương'}
        {field !== null && ` · ${field.label}`}
        {` · Bản ${edition}`}
        {validFrom !== null && `, dùng từ ${showDay(validFrom)}`}
        {subjectKinds.length > 0 &&
          ` · Cho ${subjectKinds.map((kind) => EXEMPLAR_SUBJECTS[kind].toLowerCase()).join(', ')}`}
      </p>
      <ol>
        {standards.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </article>
  )
}
