import { defineEvents } from '../../platform/audit/events.ts'

defineEvents({
  'initiative-drafted': 'Soạn đơn sáng kiến “{title}”, {season}',
  'initiative-edited': 'Sửa đơn sáng kiến: {changed}',
  'initiative-submitted': 'Nộp đơn sáng kiến “{title}”',
  'initiative-accepted': 'Tiếp nhận đơn sáng kiến “{title}”. {reason}',
  'initiative-returned': 'Trả lại đơn sáng kiến “{title}”. Lý do: {reason}',
  'initiative-withdrawn': 'Rút đơn sáng kiến “{title}”. Lý do: {reason}',
  'initiative-compared': 'So với {compared} sáng kiến của địa phương: {found} chỗ giống',
  'likeness-judged': 'Kết luận về chỗ giống với “{other}”: {verdict}. {note}',
  'initiative-laid-before-council': 'Trình Hội đồng: {council}',
  'initiative-refused': 'Không công nhận sau phiên họp: {council}',
  'initiative-recognized': 'Công nhận phạm vi {scope} theo Quyết định số {decision}',
  'initiative-replicated': '{by} áp dụng lại từ ngày {since}',
  'initiatives-exported': 'Xuất danh sách {count} sáng kiến',
  'certificates-printed': 'In {count} giấy chứng nhận sáng kiến',
  'council-session-prepared': 'Chuẩn bị phiên họp “{council}”: {members} thành viên, {initiatives} sáng kiến',
  'council-session-opened': 'Mở phiên họp ngày {on}: {quorum}',
  'initiative-marked': '{member} đã có phiếu về “{title}”',
  'council-session-counted': 'Kiểm phiếu: {passed} sáng kiến đạt trên {count}',
  'council-session-concluded': 'Kết luận phiên họp',
  'sharing-added': 'Ghi hoạt động phổ biến sáng kiến ngày {on}: {form}, {holders} người được giới thiệu',
})
