import { defineEvents } from '../../platform/audit/events.ts'

defineEvents({
  'publicity-label-saved': 'Lưu mục “{label}” của danh mục {list} tuyên truyền',
})
