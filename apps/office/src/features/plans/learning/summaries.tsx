/** Sơ kết, tổng kết: figures to a day, each leading to its records; the office's words; frozen when agreed. */
import { Button, Textarea, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import {
  draftSummaryRoute,
  listSummariesRoute,
  type SummaryShown,
  writeSummaryRoute,
} from '@guongsang/contract/plans-learning.ts'
import type { PlanShown } from '@guongsang/contract/plans.ts'
import { call } from '../../../lib/call.ts'
import { showDay, showPeriod } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Form, Part, useActionForm } from '../../../ui/form.tsx'
import { ServerLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { useToast } from '../../../ui/toast.tsx'

type Summary = z.output<typeof SummaryShown>
const KINDS = { interim: 'Sơ kết', final: 'Tổng kết' } as const

export function Summaries({ plan }: { plan: PlanShown }) {
  const { today } = useSession()
  const params = { id: plan.id }
  const reply = useQuery(read(listSummariesRoute, { params }))
  const draft = useAct(draftSummaryRoute, { done: 'Đã lập, số liệu tính đến hôm nay.' })
  const asOf = today < plan.periodTo ? today : plan.periodTo
  const make = (kind: Summary['kind']) =>
    draft.mutate({ params, body: { kind, asOf, periodFrom: plan.periodFrom, periodTo: asOf } })
  return (
    <>
      {plan.may.includes('summarize') && (
        <>
          <Button variant="default" mr="sm" onClick={() => make('interim')}>
            Lập sơ kết
          </Button>
          <Button variant="default" onClick={() => make('final')}>
            Lập tổng kết
          </Button>
        </>
      )}
      <Await reply={reply}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title="Chưa có sơ kết, tổng kết">
              Bấm Lập sơ kết: số liệu đã có sẵn, chỉ còn viết phần lời.
            </Empty>
          ) : (
            rows.map((summary) => (
              <One
                key={`${summary.id}${summary.version}`}
                summary={summary}
                editable={plan.may.includes('summarize')}
              />
            ))
          )
        }
      </Await>
    </>
  )
}

function One({ summary, editable }: { summary: Summary; editable: boolean }) {
  const frozen = summary.state === 'frozen'
  return (
    <Section
      title={`${KINDS[summary.kind]} đến ngày ${showDay(summary.asOf)}`}
      acts={
        frozen ? (
          <StateWord state="done">Đã chốt</StateWord>
        ) : (
          <StateWord state="waiting">Đang soạn</StateWord>
        )
      }
    >
      <p>Tính cho {showPeriod(summary.periodFrom, summary.periodTo)}.</p>
      <Facts
        rows={summary.figures.map(({ label, text, href }) => [
          label,
          href === null ? text : <ServerLink href={href}>{text}</ServerLink>,
        ])}
      />
      {frozen || !editable ? (
        summary.text.map(({ heading, body }) => (
          <div key={heading}>
            <h3>{heading}</h3>
            <p style={{ whiteSpace: 'pre-line' }}>{body}</p>
          </div>
        ))
      ) : (
        <Words summary={summary} />
      )}
    </Section>
  )
}

function Words({ summary }: { summary: Summary }) {
  const client = useQueryClient()
  const toast = useToast()
  const ask = useAsk()
  const params = { id: summary.id }
  const action = useActionForm({
    initial: { text: summary.text },
    schema: writeSummaryRoute.body.pick({ text: true }),
    submit: async ({ text }) => {
      await call(writeSummaryRoute, { params, body: { text, freeze: false, version: summary.version } })
      toast({ text: 'Đã lưu.' })
      await client.invalidateQueries()
    },
  })
  const freeze = useAct(writeSummaryRoute, { done: 'Đã chốt số liệu và lời văn.' })
  const { form } = action
  const settle = async () => {
    const sure = await ask({
      title: 'Chốt số liệu?',
      text: 'Số liệu và lời văn giữ nguyên như hôm nay, không sửa được nữa.',
      act: 'Chốt',
    })
    if (sure !== null) {
      freeze.mutate({ params, body: { text: form.values.text, freeze: true, version: summary.version } })
    }
  }
  return (
    <Form action={action} act="Lưu">
      {form.values.text.map((_, at) => (
        <Part key={at} title={`Phần ${at + 1}`}>
          <TextInput label="Tên phần" {...form.getInputProps(`text.${at}.heading`)} />
          <Textarea label="Lời văn" autosize minRows={3} {...form.getInputProps(`text.${at}.body`)} />
        </Part>
      ))}
      <div>
        <Button
          variant="default"
          mr="sm"
          onClick={() => form.insertListItem('text', { heading: '', body: '' })}
        >
          Thêm phần
        </Button>
        <Button variant="default" onClick={() => void settle()}>
          Chốt
        </Button>
      </div>
    </Form>
  )
}
