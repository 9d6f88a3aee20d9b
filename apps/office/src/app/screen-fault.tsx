/** Shown in place of a screen that broke; the menu around it still works. */
import { Button, Group } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { ApiError } from '../lib/call.ts'
import { Page } from '../ui/page.tsx'
import { Trouble } from '../ui/states.tsx'

const help = {
  about: 'Màn hình gặp lỗi. Phần đã lưu vẫn còn nguyên; thử mở lại, nếu vẫn lỗi hãy báo quản trị hệ thống.',
}

export function ScreenFault({ error, reset }: ErrorComponentProps) {
  // After a release the old page asks for files that are gone: a reload brings the new ones.
  const stale =
    !(error instanceof ApiError) && error instanceof Error && /import|module|fetch/i.test(error.message)
  return (
    <Page title={stale ? 'Đã có bản mới' : 'Màn hình gặp lỗi'} help={help}>
      {stale ? <p>Tải lại trang để dùng bản mới. Phần đã lưu vẫn còn nguyên.</p> : <Trouble error={error} />}
      <Group mt="md">
        <Button onClick={() => window.location.reload()}>Tải lại trang</Button>
        {!stale && (
          <Button variant="default" onClick={reset}>
            Thử lại
          </Button>
        )}
      </Group>
    </Page>
  )
}
