/** Nhập đơn vị, cá nhân từ Excel. */
import { ImportList } from '../../../ui/imports/import-list.tsx'
import { directoryHere } from './here.tsx'

const help = {
  about: 'Đưa danh sách đơn vị hoặc cá nhân từ tệp Excel vào hệ thống, có xem trước.',
  steps: [
    'Tải tệp mẫu, điền, hoặc dùng tệp sẵn có: hệ thống tự tìm dòng tiêu đề và đọc tên cột không cần dấu.',
    'Tải tệp lên. Chưa ghi gì: từng dòng hiện kết quả sẽ là thêm mới, cập nhật, trùng hay không nhập được, vì sao.',
    'Xử lý các dòng cần chọn, rồi bấm Xác nhận.',
    'Nhầm thì Gỡ lần nhập, khi chưa có gì dựa vào các dòng đó.',
  ],
  notes: [
    'Ngày đọc là ngày/tháng/năm, không bao giờ đọc là tháng/ngày.',
    'Không có giá trị mặc định thầm lặng: mã sai, cột lạ đều được nêu ra.',
  ],
}

export const ImportsPage = () => <ImportList here={directoryHere} help={help} />
