/** Lập nhóm đối tượng. */
import { Link } from '@tanstack/react-router'
import { Page } from '../../../ui/page.tsx'
import { GroupEditor } from './group-editor.tsx'

const help = {
  about:
    'Ghi nguyên văn đối tượng thực hiện như trong kế hoạch, rồi chọn những đơn vị mà câu chữ đó nói đến.',
  steps: [
    'Ghi nguyên văn.',
    'Thêm điều kiện ở phần Gồm; ai được trừ ra thì thêm ở phần Trừ.',
    'Xem danh sách đơn vị bên cạnh; đúng rồi thì Lưu.',
  ],
}

export const CreateGroupPage = () => (
  <Page wide kicker={<Link to="/nhom-doi-tuong">Nhóm đối tượng</Link>} title="Lập nhóm đối tượng" help={help}>
    <GroupEditor group={null} />
  </Page>
)
