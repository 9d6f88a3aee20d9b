/** Nhân rộng, giới thiệu: where it was taken over, who competes with it, and the rounds it was nominated in. */
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { REPLICATION_KINDS, REPLICATION_STATES } from '@guongsang/contract/exemplars-words.ts'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { showDay } from '../../../lib/format.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { ReplicateForm, type Replication } from '../acts/replicate-form.tsx'
import { Effects } from './effects.tsx'
import { SummingsUp } from './summings-up.tsx'
import { nominationWord } from './life.ts'

const colours = { begun: 'waiting', 'kept-up': 'done', stopped: 'not-applicable' } as const

export function Spread({ exemplar }: { exemplar: Exemplar }) {
  const dialog = useDialog<Replication>()
  const { id, replications, nominations, summingsUp, effects } = exemplar
  const mayEdit = exemplar.may.includes('replicate')
  return (
    <>
      <Section title="Nhân rộng">
        {replications.length === 0 ? (
          <Empty title="Chưa nơi nào làm theo">Bấm Ghi thêm khi có đơn vị làm theo hoặc thi đua cùng.</Empty>
        ) : (
          <RowList
            rows={replications.map((one) => ({
              key: one.id,
              title: `${REPLICATION_KINDS[one.kind]}: ${one.organization?.name ?? one.byName}`,
              state: <StateWord state={colours[one.state]}>{REPLICATION_STATES[one.state]}</StateWord>,
              detail: (
                <>
                  {[
                    `Từ ${showDay(one.since)}`,
                    one.scale,
                    one.goal && `Mục tiêu: ${one.goal}`,
                    one.partners.length > 0 && `cùng ${one.partners.map(({ name }) => name).join(', ')}`,
                    one.result,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                  <Effects effects={effects} of={one.id} />
                </>
              ),
              acts: mayEdit && (
                <Button variant="default" size="compact-sm" onClick={() => dialog.open(one)}>
                  Sửa
                </Button>
              ),
            }))}
          />
        )}
      </Section>
      <SummingsUp summingsUp={summingsUp} />
      <Section title="Đã giới thiệu">
        {nominations.length === 0 ? (
          <Empty title="Chưa giới thiệu lần nào">
            Đơn vị giới thiệu điển hình trong bài nộp của từng kỳ, ở Đơn vị tôi nợ gì.
          </Empty>
        ) : (
          <RowList
            rows={nominations.map((one) => ({
              key: one.id,
              title: (
                <Link to="/dot-gioi-thieu/$id" params={{ id: one.roundId }}>
                  {one.roundLabel}
                </Link>
              ),
              detail: nominationWord(one),
            }))}
          />
        )}
      </Section>
      <Dialog control={dialog} title="Nhân rộng">
        {(one) => <ReplicateForm exemplarId={id} replication={one} onClose={dialog.close} />}
      </Dialog>
    </>
  )
}
