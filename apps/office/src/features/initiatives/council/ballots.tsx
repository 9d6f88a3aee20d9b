/** Phiếu chấm: one's own on a phone, or a paper vote the secretary writes down. One card an initiative; sent, it stays. */
import { Button, NativeSelect, SegmentedControl, Textarea } from '@mantine/core'
import { markInitiativeRoute } from '@guongsang/contract/initiatives-councils.ts'
import { VOTES, WORK_SCOPES } from '@guongsang/contract/initiatives-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { useState } from 'react'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { Section } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import styles from '../initiatives.module.css'
import type { Session } from './session-page.tsx'

type Item = Session['agenda'][number]
type Member = Session['memberList'][number]
type Body = Parsed<typeof markInitiativeRoute>['body']

export function Ballots({ session }: { session: Session }) {
  const mine = session.memberList.find(({ isMe }) => isMe)
  // Whoever holds the session sees the count button: he writes the paper votes.
  const secretary = session.may.includes('count')
  const [position, setPosition] = useState(mine?.position ?? session.memberList[0]?.position ?? 1)
  const member = session.memberList.find((one) => one.position === position)
  if (member === undefined || (!secretary && mine === undefined)) return null
  const present = session.memberList.filter((one) => one.present === true)
  return (
    <Section title={member.isMe ? 'Phiếu của tôi' : `Phiếu giấy của ${member.name}`}>
      {secretary && (
        <NativeSelect
          label="Ghi phiếu của"
          mb="md"
          value={String(position)}
          data={present.map((one) => ({
            value: String(one.position),
            label: `${one.name} (${one.voted}/${session.agenda.length})`,
          }))}
          onChange={(event) => setPosition(Number(event.currentTarget.value))}
        />
      )}
      <ul className={styles.ballots}>
        {session.agenda.map((item) => (
          <Ballot key={`${item.initiativeId} ${position}`} session={session} item={item} member={member} />
        ))}
      </ul>
    </Section>
  )
}

function Ballot({ session, item, member }: { session: Session; item: Item; member: Member }) {
  const given = session.marks.find(
    (mark) => mark.initiativeId === item.initiativeId && mark.memberPosition === member.position,
  )
  const aside = item.standAside.includes(member.position)
  return (
    <li className={styles.ballot}>
      <h3 className={styles.ballotTitle}>{item.title}</h3>
      <p className={styles.facts}>
        {item.authors}, {item.organization.name}
      </p>
      {given ? (
        <p>
          <StateWord state="done">{VOTES[given.vote]}</StateWord>
          {given.scope !== null && `, ${WORK_SCOPES[given.scope]}`}
          {given.effect !== null &&
            `. Tính mới ${given.novelty ?? '–'}, hiệu quả ${given.effect}, nhân rộng ${given.replicability ?? '–'}`}
          . Phiếu đã ghi, giữ nguyên.
        </p>
      ) : aside ? (
        <StandAside session={session} item={item} member={member} />
      ) : (
        <BallotForm session={session} item={item} member={member} />
      )}
    </li>
  )
}

const StandAside = ({ session, item, member }: { session: Session; item: Item; member: Member }) => {
  const mark = useAct(markInitiativeRoute, { done: 'Đã ghi không tham gia.' })
  return (
    <>
      <p>{member.name} là tác giả nên không chấm, không biểu quyết sáng kiến này.</p>
      <Button
        variant="default"
        loading={mark.isPending}
        onClick={() =>
          mark.mutate({
            params: { id: session.id },
            body: { initiativeId: item.initiativeId, memberPosition: member.position, vote: 'aside' },
          })
        }
      >
        Ghi không tham gia
      </Button>
    </>
  )
}

const blank = {
  novelty: null as number | null,
  effect: null as number | null,
  replicability: null as number | null,
  vote: 'for' as Body['vote'],
  scope: null as Body['scope'],
  note: null as string | null,
}

function BallotForm({ session, item, member }: { session: Session; item: Item; member: Member }) {
  const mark = useAct(markInitiativeRoute, { done: 'Đã ghi phiếu.', quiet: true })
  const schema = markInitiativeRoute.body.omit({ initiativeId: true, memberPosition: true })
  const action = useActionForm({
    initial: blank,
    schema,
    submit: (values) =>
      mark.mutateAsync({
        params: { id: session.id },
        body: { ...schema.parse(values), initiativeId: item.initiativeId, memberPosition: member.position },
      }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Gửi phiếu">
      <Row>
        <NumberField label="Tính mới (0–100)" {...form.getInputProps('novelty')} />
        <NumberField label="Hiệu quả (0–100)" {...form.getInputProps('effect')} />
        <NumberField label="Khả năng nhân rộng (0–100)" {...form.getInputProps('replicability')} />
      </Row>
      <SegmentedControl
        aria-label="Biểu quyết"
        fullWidth
        orientation="vertical"
        data={choicesOf(VOTES)}
        {...form.getInputProps('vote')}
      />
      {session.purpose === 'scope' && form.values.vote === 'for' && (
        <NativeSelect
          label="Phạm vi ảnh hưởng"
          data={[{ value: '', label: 'Chọn phạm vi' }, ...choicesOf(WORK_SCOPES)]}
          {...form.getInputProps('scope')}
          value={form.values.scope ?? ''}
          onChange={(event) =>
            form.setFieldValue('scope', (event.currentTarget.value || null) as Body['scope'])
          }
        />
      )}
      <Textarea label="Nhận xét" autosize {...form.getInputProps('note')} value={form.values.note ?? ''} />
    </Form>
  )
}
