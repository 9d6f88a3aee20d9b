/** One file: what it is, the way to have it, and the way to take it back. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { downloadFileRoute, type FileInfo, getFileRoute, removeFileRoute } from '@guongsang/contract/files.ts'
import { addressOf } from '../../lib/call.ts'
import { showBytes, showMoment } from '../../lib/format.ts'
import { read } from '../../lib/query.ts'
import { useMay } from '../../lib/session.ts'
import { useAct } from '../../ui/act.ts'
import { useAsk } from '../../ui/ask.tsx'
import { Facts } from '../../ui/facts.tsx'
import { DownloadButton, UnitLink } from '../../ui/link.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { StateWord } from '../../ui/state-word.tsx'
import { Await } from '../../ui/states.tsx'
import { formatWord, purposeWord, TextStateWord } from './words.tsx'

export function FileLook({ id, onClose }: { id: string; onClose: () => void }) {
  const reply = useQuery(read(getFileRoute, { params: { id } }))
  const file = reply.data
  return (
    <SidePanel
      kicker="Tệp"
      title={file?.name ?? '…'}
      onClose={onClose}
      foot={file?.deletedAt === null && <Acts file={file} onRemoved={onClose} />}
    >
      <Await reply={reply}>{(shown) => <Look file={shown} />}</Await>
    </SidePanel>
  )
}

const Look = ({ file }: { file: FileInfo }) => (
  <Facts
    rows={[
      ...(file.deletedAt === null
        ? []
        : ([
            [
              'Trạng thái',
              <StateWord key="state" state="late">
                Đã gỡ
              </StateWord>,
            ],
            ['Lý do gỡ', file.deletedReason],
          ] as const)),
      ['Loại', `${formatWord(file.format)}, ${showBytes(file.sizeBytes)}`],
      ['Dùng để', purposeWord(file.purpose)],
      ['Chữ bên trong', <TextStateWord key="text" state={file.textState} />],
      [
        'Đơn vị',
        file.organizationId && <UnitLink unit={{ id: file.organizationId, name: 'Mở trang đơn vị' }} />,
      ],
      ['Người tải lên', `${file.createdByName}, ${showMoment(file.createdAt)}`],
    ]}
  />
)

function Acts({ file, onRemoved }: { file: FileInfo; onRemoved: () => void }) {
  const may = useMay()
  const ask = useAsk()
  const remove = useAct(removeFileRoute, { done: 'Đã gỡ tệp.', after: onRemoved })
  const params = { id: file.id }
  const askToRemove = async () => {
    const text = 'Tệp không tải về được nữa. Thông tin về tệp và lý do gỡ vẫn được giữ.'
    const answer = await ask({ title: `Gỡ “${file.name}”?`, text, act: 'Gỡ tệp', reason: 'Lý do gỡ' })
    if (answer) remove.mutate({ params, body: { reason: answer.reason } })
  }
  return (
    <>
      <DownloadButton href={addressOf(downloadFileRoute, { params })}>Tải về</DownloadButton>
      {may('can-remove-file') && (
        <Button variant="subtle" color="gray" onClick={() => void askToRemove()}>
          Gỡ tệp
        </Button>
      )}
    </>
  )
}
