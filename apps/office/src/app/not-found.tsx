import { LinkButton } from '../ui/link.tsx'
import { Page } from '../ui/page.tsx'
import { Empty } from '../ui/states.tsx'

const help = {
  about: 'Địa chỉ này không dẫn đến màn hình nào.',
  notes: ['Bấm Ctrl K rồi gõ tên đơn vị, tên người hoặc tên màn hình cần tìm.'],
}

export function NotFound() {
  return (
    <Page title="Không có trang này" help={help}>
      <Empty
        title="Địa chỉ sai hoặc nội dung đã được gỡ"
        act={<LinkButton to="/viec-cua-toi">Về Việc của tôi</LinkButton>}
      >
        Kiểm tra lại đường dẫn, hoặc bấm Ctrl K để tìm đơn vị, người, màn hình.
      </Empty>
    </Page>
  )
}
