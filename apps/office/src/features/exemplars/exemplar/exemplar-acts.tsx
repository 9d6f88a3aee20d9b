/** What can be done with an exemplar now: one main act, the rest in a menu, each in a dialog of its own. */
import { Button, Menu } from '@mantine/core'
import {
  moveExemplarRoute,
  publishExemplarRoute,
  withdrawExemplarRoute,
} from '@guongsang/contract/exemplars-changes.ts'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { ConfirmForm } from '../acts/confirm-form.tsx'
import { EffectForm, happenings } from '../acts/effect-form.tsx'
import { InviteForm } from '../acts/invite-form.tsx'
import { MediaSummaryForm } from '../acts/media-summary-form.tsx'
import { NurtureForm } from '../acts/nurture-form.tsx'
import { PromoteForm } from '../acts/promote-form.tsx'
import { RecognizeForm } from '../acts/recognize-form.tsx'
import { ReplicateForm } from '../acts/replicate-form.tsx'
import { ShortcomingForm } from '../acts/shortcoming-form.tsx'
import { SumUpForm } from '../acts/sum-up-form.tsx'
import { SurveyForm } from '../acts/survey-form.tsx'

const dialogs = {
  nurture: 'Ghi bồi dưỡng',
  survey: 'Khảo sát, thẩm định, kiểm chứng',
  confirm: 'Người trong cuộc xác nhận',
  recognize: 'Ghi công nhận, biểu dương',
  replicate: 'Ghi nhân rộng',
  effect: 'Ghi hiệu quả',
  'sum-up': 'Tổng kết mô hình, cách làm',
  promote: 'Nâng thành điển hình theo lĩnh vực',
  invite: 'Mời báo cáo kinh nghiệm',
  'approve-summary': 'Duyệt bản tóm tắt cho báo chí',
  'add-shortcoming': 'Ghi mặt còn hạn chế',
} as const
type Act = keyof typeof dialogs

export function ExemplarActs({ exemplar }: { exemplar: Exemplar }) {
  const dialog = useDialog<Act>()
  const { id, version, title } = exemplar
  const can = (act: string) => exemplar.may.includes(act)
  const ask = useAsk()
  const params = { id }
  const publish = useAct(publishExemplarRoute, { done: 'Đã công khai trên cổng.' })
  const move = useAct(moveExemplarRoute, { done: 'Đã chuyển bước.' })
  const withdraw = useAct(withdrawExemplarRoute, { done: 'Đã rút khỏi cổng và mọi danh sách.' })
  const drop = async () => {
    const answer = await ask({
      title: `Thôi theo dõi “${title}”?`,
      text: 'Ra khỏi danh sách theo dõi, quá trình vẫn giữ. Sau này có thể bồi dưỡng lại.',
      act: 'Thôi theo dõi',
      reason: 'Lý do',
    })
    if (answer) move.mutate({ params, body: { stage: 'dropped', reason: answer.reason, version } })
  }
  const pull = async () => {
    const answer = await ask({
      title: `Rút “${title}”?`,
      text: 'Mất ngay khỏi cổng, bảng tin và mọi danh sách; không đưa trở lại được. Quá trình còn trong cơ quan để tra cứu.',
      act: 'Rút điển hình',
      reason: 'Lý do rút',
      typed: 'RÚT',
    })
    if (answer) withdraw.mutate({ params, body: { reason: answer.reason, version } })
  }
  const written = (Object.keys(dialogs) as Act[]).filter((act) =>
    act === 'effect' ? can('replicate') && happenings(exemplar).length > 0 : can(act),
  )
  return (
    <>
      {can('publish') && (
        <Button loading={publish.isPending} onClick={() => publish.mutate({ params, body: { version } })}>
          Công khai
        </Button>
      )}
      {can('start-nurturing') && (
        <Button
          variant={can('publish') ? 'default' : 'filled'}
          onClick={() => move.mutate({ params, body: { stage: 'nurturing', reason: null, version } })}
        >
          Đưa vào bồi dưỡng
        </Button>
      )}
      {can('edit') && (
        <LinkButton variant="default" to="/dien-hinh/$id/sua" params={params}>
          Viết, sửa
        </LinkButton>
      )}
      {(written.length > 0 || can('withdraw')) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<Icon name="down" size={14} />}>
              Ghi thêm
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {written.map((act) => (
              <Menu.Item key={act} onClick={() => dialog.open(act)}>
                {dialogs[act]}
              </Menu.Item>
            ))}
            <Menu.Divider />
            {can('drop') && <Menu.Item onClick={() => void drop()}>Thôi theo dõi</Menu.Item>}
            {can('withdraw') && <Menu.Item onClick={() => void pull()}>Rút điển hình</Menu.Item>}
          </Menu.Dropdown>
        </Menu>
      )}
      <Dialog
        control={dialog}
        title={dialog.about === null ? '' : dialogs[dialog.about]}
        wide={dialog.about === 'survey' || dialog.about === 'sum-up'}
      >
        {(act) => <ActForm act={act} exemplar={exemplar} onClose={dialog.close} />}
      </Dialog>
    </>
  )
}

interface FormProps {
  act: Act
  exemplar: Exemplar
  onClose: () => void
}

function ActForm({ act, exemplar, onClose }: FormProps) {
  const { id } = exemplar
  switch (act) {
    case 'nurture':
      return <NurtureForm id={id} onClose={onClose} />
    case 'survey':
      return <SurveyForm exemplar={exemplar} survey={null} onClose={onClose} />
    case 'confirm':
      return <ConfirmForm id={id} onClose={onClose} />
    case 'recognize':
      return <RecognizeForm id={id} onClose={onClose} />
    case 'replicate':
      return <ReplicateForm exemplarId={id} replication={null} onClose={onClose} />
    case 'effect':
      return <EffectForm exemplar={exemplar} onClose={onClose} />
    case 'sum-up':
      return <SumUpForm id={id} onClose={onClose} />
    case 'promote':
      return <PromoteForm exemplar={exemplar} onClose={onClose} />
    case 'invite':
      return <InviteForm id={id} onClose={onClose} />
    case 'approve-summary':
      return <MediaSummaryForm exemplar={exemplar} onClose={onClose} />
    case 'add-shortcoming':
      return <ShortcomingForm exemplarId={id} shortcoming={null} onClose={onClose} />
  }
}
