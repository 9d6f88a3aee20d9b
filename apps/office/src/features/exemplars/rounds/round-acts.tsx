/** What the desk can do with a round now: the next step in lacquer, the rest quiet. */
import { useState } from 'react'
import { Button, Group, Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import {
  closeRoundRoute,
  consolidateRoundRoute,
  reopenRoundRoute,
} from '@guongsang/contract/exemplars-rounds.ts'
import {
  countVoteRoute,
  exportRoundRoute,
  forwardRoundRoute,
  printRoundListRoute,
} from '@guongsang/contract/exemplars-votes.ts'
import { addressOf, call } from '../../../lib/call.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Dialog, type DialogControl, useDialog } from '../../../ui/dialog.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { FormatField, PrintWaited } from '../../../ui/print-dialog.tsx'
import { OpenVoteForm } from './open-vote-form.tsx'
import { OutcomesForm } from './outcomes-form.tsx'
import type { Round } from './round-page.tsx'

export function RoundActs({ round }: { round: Round }) {
  const { id, version, may } = round
  const can = (act: string) => may.includes(act)
  const steps = useSteps(round)
  const opening = useDialog()
  const deciding = useDialog()
  const printing = useDialog()
  const next = ['forward', 'count', 'open-vote', 'decide', 'consolidate', 'close'].find(can)
  const look = (act: string) => ({ variant: act === next ? 'filled' : 'default' })
  const params = { id }
  return (
    <>
      {can('vote') && (
        <LinkButton to="/binh-chon/$id" params={params} variant={next === undefined ? 'filled' : 'default'}>
          Bỏ phiếu
        </LinkButton>
      )}
      {can('forward') && (
        <Button {...look('forward')} onClick={() => void steps.forward()}>
          Gửi cấp trên
        </Button>
      )}
      {can('decide') && (
        <Button {...look('decide')} onClick={() => deciding.open(true)}>
          Kết luận
        </Button>
      )}
      {can('count') && (
        <Button {...look('count')} onClick={() => void steps.count()}>
          Kiểm phiếu
        </Button>
      )}
      {can('open-vote') && (
        <Button {...look('open-vote')} onClick={() => opening.open(true)}>
          Mở bình chọn
        </Button>
      )}
      {can('consolidate') && (
        <Button
          {...look('consolidate')}
          onClick={() => steps.consolidate.mutate({ params, body: { version } })}
        >
          Tổng hợp
        </Button>
      )}
      {can('close') && (
        <Button {...look('close')} onClick={() => void steps.close()}>
          Khóa đợt
        </Button>
      )}
      {['reopen', 'print', 'export'].some(can) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<Icon name="down" size={14} />}>
              Việc khác
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {can('reopen') && (
              <Menu.Item onClick={() => steps.reopen.mutate({ params, body: { version } })}>
                Mở lại đợt
              </Menu.Item>
            )}
            {can('print') && (
              <Menu.Item onClick={() => printing.open(true)}>In danh sách trích ngang</Menu.Item>
            )}
            {can('export') && (
              <Menu.Item component="a" download href={addressOf(exportRoundRoute, { params })}>
                Xuất Excel trích ngang
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      <Dialog control={opening} title="Mở bình chọn">
        {() => <OpenVoteForm round={round} onClose={opening.close} />}
      </Dialog>
      <Dialog control={deciding} title="Kết luận từng điển hình" wide>
        {() => <OutcomesForm round={round} onClose={deciding.close} />}
      </Dialog>
      <PrintRound id={id} control={printing} />
    </>
  )
}

/** The steps that need no form; those that cannot be taken back ask first. */
function useSteps({ id, version, label, voters }: Round) {
  const ask = useAsk()
  const navigate = useNavigate()
  const params = { id }
  const body = { version }
  const close = useAct(closeRoundRoute, { done: 'Đã khóa đợt.' })
  const reopen = useAct(reopenRoundRoute, { done: 'Đã mở lại đợt.' })
  const consolidate = useAct(consolidateRoundRoute, { done: 'Đã tổng hợp danh sách.' })
  const count = useAct(countVoteRoute, { done: 'Đã kiểm phiếu, xếp hạng.' })
  const forward = useAct(forwardRoundRoute, {
    done: 'Đã chốt danh sách và soạn công văn.',
    after: ({ documentId }) => void navigate({ to: '/van-ban/$id', params: { id: documentId } }),
  })
  const waiting = voters.filter(({ voted }) => !voted).length
  const asked = async (question: { title: string; text: string; act: string }, go: () => void) => {
    if ((await ask(question)) !== null) go()
  }
  return {
    reopen,
    consolidate,
    close: () =>
      asked(
        {
          title: `Khóa ${label}?`,
          text: 'Đơn vị không gửi thêm được nữa, cho đến khi mở lại đợt.',
          act: 'Khóa đợt',
        },
        () => close.mutate({ params, body }),
      ),
    count: () =>
      asked(
        {
          title: 'Kiểm phiếu?',
          text:
            waiting === 0
              ? 'Mọi người đã gửi phiếu. Kiểm xong không nhận thêm phiếu.'
              : `Còn ${waiting} người chưa gửi phiếu. Kiểm xong không nhận thêm phiếu.`,
          act: 'Kiểm phiếu',
        },
        () => count.mutate({ params, body }),
      ),
    forward: () =>
      asked(
        {
          title: 'Gửi cấp trên?',
          text: 'Danh sách chốt lại như đang có, công văn được soạn sẵn để trình ký.',
          act: 'Chốt và soạn công văn',
        },
        () => forward.mutate({ params, body }),
      ),
  }
}

function PrintRound({ id, control }: { id: string; control: DialogControl<true> }) {
  return (
    <Dialog control={control} title="In danh sách trích ngang">
      {() => <Printing id={id} />}
    </Dialog>
  )
}

function Printing({ id }: { id: string }) {
  const [format, setFormat] = useState<'docx' | 'pdf'>('docx')
  const [asked, setAsked] = useState<string | null>(null)
  if (asked !== null) return <PrintWaited id={asked} />
  const print = async () =>
    setAsked((await call(printRoundListRoute, { params: { id }, body: { format } })).id)
  return (
    <Group>
      <FormatField value={format} onChange={(value) => setFormat(value as typeof format)} />
      <Button onClick={() => void print()}>In</Button>
    </Group>
  )
}
