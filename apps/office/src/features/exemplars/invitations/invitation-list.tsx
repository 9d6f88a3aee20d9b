/** Lời mời, each with what the reader's side can do with it. */
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { answerInvitationRoute, type Invitation } from '@guongsang/contract/exemplars-invitations.ts'
import { INVITATION_STATES } from '@guongsang/contract/exemplars-words.ts'
import { showDay } from '../../../lib/format.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { TalkForm } from './talk-form.tsx'

const colours = {
  asked: 'soon',
  accepted: 'waiting',
  declined: 'not-applicable',
  held: 'done',
  'called-off': 'not-applicable',
} as const

interface Props {
  rows: readonly Invitation[]
  /** On an exemplar's own page nobody needs to be told whose invitations they are. */
  ofOne?: boolean
}

export function InvitationList({ rows, ofOne = false }: Props) {
  const talk = useDialog<Invitation>()
  return (
    <>
      <RowList
        rows={rows.map((one) => ({
          key: one.id,
          title: ofOne ? (
            one.subject
          ) : (
            <Link to="/dien-hinh/$id" params={{ id: one.exemplar.id }}>
              {one.exemplar.title}
            </Link>
          ),
          state: <StateWord state={colours[one.state]}>{INVITATION_STATES[one.state]}</StateWord>,
          detail: [
            `${one.organization.name} mời ngày ${showDay(one.wantedOn)}`,
            !ofOne && one.subject,
            one.place,
            one.audience,
            one.answer,
          ]
            .filter(Boolean)
            .join(' · '),
          acts: <Acts invitation={one} onTalk={() => talk.open(one)} />,
        }))}
      />
      <Dialog control={talk} title="Buổi báo cáo kinh nghiệm">
        {(one) => <TalkForm invitation={one} onClose={talk.close} />}
      </Dialog>
    </>
  )
}

function Acts({ invitation, onTalk }: { invitation: Invitation; onTalk: () => void }) {
  const ask = useAsk()
  const { id, version, may, exemplar } = invitation
  const answer = useAct(answerInvitationRoute, { done: 'Đã trả lời.' })
  const send = (act: 'accept' | 'decline' | 'call-off', said: string | null) =>
    answer.mutate({ params: { id }, body: { act, answer: said, version } })
  const refuse = async (act: 'decline' | 'call-off', word: string) => {
    const said = await ask({
      title: `${word}: “${exemplar.title}”?`,
      text: 'Bên kia nhận được thông báo kèm lý do.',
      act: word,
      reason: 'Lý do',
    })
    if (said) send(act, said.reason)
  }
  return (
    <>
      {may.includes('accept') && (
        <Button size="compact-sm" loading={answer.isPending} onClick={() => send('accept', null)}>
          Nhận lời
        </Button>
      )}
      {may.includes('hold') && (
        <Button variant="default" size="compact-sm" onClick={onTalk}>
          Ghi đã báo cáo
        </Button>
      )}
      {may.includes('decline') && (
        <Button variant="default" size="compact-sm" onClick={() => void refuse('decline', 'Từ chối')}>
          Từ chối
        </Button>
      )}
      {may.includes('call-off') && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={() => void refuse('call-off', 'Thôi lời mời')}
        >
          Thôi
        </Button>
      )}
    </>
  )
}
