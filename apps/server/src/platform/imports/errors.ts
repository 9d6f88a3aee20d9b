import { defineErrors } from '../errors.ts'

defineErrors({
  'import-not-found': { status: 404, sentence: 'Không tìm thấy lần nhập này. Hãy tải lại danh sách.' },
  'import-not-open': {
    status: 409,
    sentence: 'Lần nhập này không còn ở bước xem trước ({state}). Hãy tải lại trang.',
  },
  'import-without-header': {
    status: 422,
    sentence:
      'Không tìm thấy dòng tiêu đề trong 20 dòng đầu của tệp. Hãy dùng tệp mẫu và không đổi tên cột, rồi tải lại.',
  },
  'import-without-rows': { status: 422, sentence: 'Tệp không có dòng dữ liệu nào dưới dòng tiêu đề.' },
  'import-needs-choices': {
    status: 409,
    sentence: 'Còn {count} dòng cần chọn. Hãy chọn cho từng dòng rồi xác nhận.',
  },
  'import-has-blocked-rows': {
    status: 409,
    sentence: 'Có {count} dòng không nhập được. Hãy sửa tệp rồi tải lại, hoặc chọn bỏ các dòng đó.',
  },
  'import-row-not-found': { status: 404, sentence: 'Tệp không có dòng {row}. Hãy tải lại trang.' },
  'import-choice-refused': {
    status: 422,
    sentence: 'Dòng {row} không chọn như vậy được. Hãy tải lại trang.',
  },
  'import-value-not-found': {
    status: 409,
    sentence: 'Không còn ô nào ghi “{value}” ở cột {column}. Hãy tải lại trang.',
  },
  'import-not-a-workbook': {
    status: 415,
    sentence: 'Tệp “{name}” không phải bảng tính Excel. Hãy lưu thành tệp .xlsx rồi tải lại.',
  },
  'import-too-long': {
    status: 422,
    sentence: 'Tệp có {count} dòng, mỗi lần nhập nhiều nhất {most} dòng. Hãy chia thành nhiều tệp.',
  },
  'import-stale': {
    status: 409,
    sentence:
      'Danh sách đã thay đổi từ lúc xem trước. Bảng xem trước vừa được tính lại: hãy xem dòng {rows} rồi xác nhận lại.',
  },
  'import-not-applied': { status: 409, sentence: 'Lần nhập này chưa ghi hoặc đã gỡ, không có gì để gỡ.' },
  'import-built-upon': {
    status: 409,
    sentence:
      'Chưa gỡ được vì đã có thông tin dựa vào các dòng đã nhập: {reasons}. Hãy xử lý các thông tin đó trước.',
  },
  'import-under-way': {
    status: 409,
    sentence: 'Lần nhập này {state} ở chế độ nền. Hãy chờ xong rồi làm tiếp.',
  },
  'import-choice-not-common': {
    status: 422,
    sentence: 'Không còn dòng nào chọn chung như vậy được. Hãy tải lại trang rồi chọn từng dòng.',
  },
})
