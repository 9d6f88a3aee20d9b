/** Hoạt động tuyên truyền: what the units did themselves, and the roster of those who speak. */
import { Button } from '@mantine/core'
import { useMay } from '../../../lib/session.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Page } from '../../../ui/page.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { ActivityForm } from './activity-form.tsx'
import { ActivityList } from './activity-list.tsx'
import { SpeakerList } from './speaker-list.tsx'

const help = {
  about:
    'Buổi tuyên truyền miệng, văn nghệ, hội thi, hội diễn, cổ động trực quan và việc tuyên truyền trong nội bộ từng đơn vị.',
  steps: [
    'Bấm Ghi hoạt động ngay sau khi làm xong; không phải chờ duyệt.',
    'Lọc theo hình thức, đơn vị, khoảng ngày; dòng tổng ở trên tính đúng phần đang lọc.',
    'Mục Báo cáo viên cho biết ai đã nói bao nhiêu buổi, ai chưa nói.',
  ],
  notes: [
    'Mặt trận, đoàn thể ghi thêm số đoàn viên, hội viên trong số người được tuyên truyền.',
    'Ghi nhầm thì gạch bỏ kèm lý do: dòng vẫn còn, không tính vào số liệu.',
  ],
}

export function ActivitiesPage() {
  const may = useMay()
  const adding = useDialog()
  return (
    <Page
      wide
      title="Hoạt động tuyên truyền"
      lead="Mỗi cơ quan, đơn vị tự ghi việc mình làm: hình thức, đối tượng, số người."
      acts={
        may('can-log-publicity-activities') && (
          <Button onClick={() => adding.open(true)}>Ghi hoạt động</Button>
        )
      }
      help={help}
    >
      <Tabs
        label="Hoạt động tuyên truyền"
        tabs={[
          { key: 'hoat-dong', label: 'Hoạt động', content: () => <ActivityList /> },
          { key: 'bao-cao-vien', label: 'Báo cáo viên', content: () => <SpeakerList /> },
        ]}
      />
      <Dialog control={adding} title="Ghi hoạt động tuyên truyền" wide>
        {() => <ActivityForm activity={null} onClose={adding.close} />}
      </Dialog>
    </Page>
  )
}
