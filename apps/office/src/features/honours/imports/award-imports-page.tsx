/** Nhập lịch sử khen thưởng từ Excel. */
import { Link } from '@tanstack/react-router'
import { ImportList } from '../../../ui/imports/import-list.tsx'
import { awardsHere } from './here.tsx'

const help = {
  about: 'Đưa lịch sử khen thưởng nhiều năm từ tệp Excel vào hệ thống, có xem trước và gỡ được.',
  steps: [
    'Tải tệp mẫu, điền, hoặc dùng tệp sẵn có: hệ thống tự tìm dòng tiêu đề và đọc tên cột không cần dấu.',
    'Tải tệp lên. Chưa ghi gì: từng dòng hiện sẽ ghi cho ai, trùng với lần khen nào, sai ô nào.',
    'Người trùng tên, lần khen giống nhau: chọn từng dòng, hoặc chọn một lần cho mọi dòng cùng loại.',
    'Bấm Xác nhận nhập. Tệp dài được ghi ở chế độ nền, trọn vẹn hoặc không gì cả.',
    'Nhầm thì Gỡ lần nhập, khi chưa có gì dựa vào các lần khen đó.',
  ],
  notes: [
    'Người chưa có hồ sơ: nhập cá nhân trước ở Nhập từ Excel thì lịch sử gắn được với người; hoặc chỉ ghi tên.',
    'Ngày đọc là ngày/tháng/năm. Danh hiệu, hình thức đọc theo tên, tên tắt hoặc mã của danh mục.',
  ],
}

export const AwardImportsPage = () => (
  <ImportList here={awardsHere} kicker={<Link to="/khen-thuong">Lịch sử khen thưởng</Link>} help={help} />
)
