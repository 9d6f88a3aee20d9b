/** The address a phone subscribes to. It is shown once: whoever has it reads the unit's due days. */
import { Button, CopyButton, TextInput } from '@mantine/core'
import { endCalendarFeedRoute, openCalendarFeedRoute } from '@guongsang/contract/plans-running.ts'
import { useAct } from '../../../ui/act.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'

export function CalendarFeed({ unitId }: { unitId: string }) {
  const dialog = useDialog<string>()
  const params = { id: unitId }
  const open = useAct(openCalendarFeedRoute, { after: ({ address }) => dialog.open(address) })
  const end = useAct(endCalendarFeedRoute, {
    done: 'Địa chỉ lịch cũ không còn dùng được.',
    after: dialog.close,
  })
  return (
    <>
      <Button variant="default" loading={open.isPending} onClick={() => open.mutate({ params })}>
        Lịch trên điện thoại
      </Button>
      <Dialog control={dialog} title="Địa chỉ lịch của đơn vị">
        {(address) => (
          <>
            <p>
              Thêm địa chỉ này vào phần lịch đăng ký của điện thoại hoặc máy tính. Ai có địa chỉ đều xem được
              hạn của đơn vị; lấy địa chỉ mới thì địa chỉ cũ hết dùng.
            </p>
            <TextInput readOnly aria-label="Địa chỉ lịch" value={address} />
            <CopyButton value={address}>
              {({ copied, copy }) => (
                <Button mt="sm" mr="sm" onClick={copy}>
                  {copied ? 'Đã chép' : 'Chép địa chỉ'}
                </Button>
              )}
            </CopyButton>
            <Button mt="sm" variant="default" onClick={() => end.mutate({ params })}>
              Ngừng dùng địa chỉ
            </Button>
          </>
        )}
      </Dialog>
    </>
  )
}
