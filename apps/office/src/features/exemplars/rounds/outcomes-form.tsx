/** Kết luận: each nominee in the order of the points: introduced upward, used here, or not chosen and why. */
import { Fragment } from 'react'
import { NativeSelect, TextInput } from '@mantine/core'
import { decideOutcomesRoute } from '@guongsang/contract/exemplars-votes.ts'
import { OUTCOMES } from '@guongsang/contract/exemplars-words.ts'
import { count } from '../../../lib/format.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import type { Round } from './round-page.tsx'
import styles from './round.module.css'

type Outcome = keyof typeof OUTCOMES

export function OutcomesForm({ round, onClose }: { round: Round; onClose: () => void }) {
  const decide = useAct(decideOutcomesRoute, { quiet: true, done: 'Đã ghi kết luận.', after: onClose })
  const ranked = [...round.list]
    .filter(({ state }) => state === 'accepted' || state === 'sent')
    .sort((a, b) => (a.score?.rank ?? Infinity) - (b.score?.rank ?? Infinity) || a.position - b.position)
  const action = useActionForm({
    initial: {
      outcomes: ranked.map(({ id, outcome, outcomeReason }) => ({
        nominationId: id,
        outcome: outcome ?? ('used-here' as Outcome),
        reason: outcomeReason,
      })),
    },
    schema: decideOutcomesRoute.body.omit({ version: true }),
    submit: (body) =>
      decide.mutateAsync({ params: { id: round.id }, body: { ...body, version: round.version } }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <div className={styles.outcomes}>
        {ranked.map(({ id, exemplar, organization, score }, index) => (
          <Fragment key={id}>
            <p>
              <strong>{exemplar.title}</strong>
              <span className={styles.of}>
                {organization.name}
                {score?.average != null &&
                  ` · ${count(score.average)} điểm, hạng ${score.rank === null ? '' : count(score.rank)}`}
              </span>
            </p>
            <NativeSelect
              aria-label={`Kết luận về ${exemplar.title}`}
              data={choicesOf(OUTCOMES)}
              {...form.getInputProps(`outcomes.${index}.outcome`)}
            />
            <TextInput
              aria-label={`Lý do về ${exemplar.title}`}
              placeholder="Lý do"
              {...form.getInputProps(`outcomes.${index}.reason`)}
              value={form.values.outcomes[index]?.reason ?? ''}
              onChange={({ currentTarget: { value } }) =>
                form.setFieldValue(`outcomes.${index}.reason`, value || null)
              }
            />
          </Fragment>
        ))}
      </div>
    </Form>
  )
}
