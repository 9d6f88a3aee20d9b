import { defineEvents } from '../../platform/audit/events.ts'

export const events = defineEvents({
  'award-recorded': 'Ghi khen thưởng của {name}: {title} năm {year}. {decision}',
  'award-corrected': 'Đính chính khen thưởng của {name}: {title} năm {year}. Lý do: {reason}',
  'award-withdrawn': 'Bỏ khen thưởng ghi nhầm của {name}: {title} năm {year}. Lý do: {reason}',
  'award-revoked': 'Ghi thu hồi {title} năm {year} của {name}. {decision}. Lý do: {reason}',
  'award-restored': 'Ghi khôi phục {title} năm {year} của {name}. {decision}. Lý do: {reason}',
  'subject-rated': 'Ghi xếp loại năm {year}: {rating}. {decision}',
  'recruitment-recorded': 'Ghi ngày tuyển dụng {on}. {decision}',
  'impediment-recorded': 'Ghi {kind}, từ {from}: {content}',
  'impediment-ended': 'Ghi kết thúc {kind} sau {to}: {conclusion}',
  'work-recorded': 'Ghi {kind} “{title}” năm {year}, {scope}. {decision}',
  'work-widened': 'Công nhận {scope} {decision}',
  'work-used': 'Ghi “{title}” là căn cứ của {award} năm {year}. {finding} {reason}',
  'local-rule-enacted': 'Ghi quy định của địa phương, {citation}: {sentence}',
  'local-rule-ended': 'Kết thúc quy định của địa phương {citation} sau {to}: {reason}',
  'payment-list-created': 'Lập danh sách chi tiền thưởng “{title}”: {count} dòng, {total}',
  'payment-list-withdrawn': 'Bỏ danh sách chi tiền thưởng “{title}”. Lý do: {reason}',
  'payment-list-exported': 'Xuất danh sách chi tiền thưởng “{title}” ra Excel',
  'unit-check-exported': 'Xuất kết quả rà soát khen thưởng cả đơn vị ra Excel: {count} dòng',
  'awards-exported': 'Xuất lịch sử khen thưởng ra Excel: {count} dòng',
})
