import { defineEvents } from '../audit/events.ts'

defineEvents({
  'import-previewed': 'Tải tệp {file} lên xem trước: {count} dòng',
  'import-confirmed': 'Xác nhận nhập tệp {file}: {count} dòng, ghi ở chế độ nền',
  'import-applied': 'Nhập tệp {file}: thêm {created}, cập nhật {updated}, bỏ qua {skipped}',
  'import-undo-asked': 'Yêu cầu gỡ lần nhập tệp {file}, gỡ ở chế độ nền',
  'import-undone': 'Gỡ lần nhập tệp {file}: bỏ {created}, trả lại {updated}',
  'import-discarded': 'Bỏ bản xem trước tệp {file}',
})
