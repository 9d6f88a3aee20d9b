/** npm run errors:write — docs/errors.md, from the catalogue. */
import '../apps/server/src/modules.ts'
import { errorCatalogue } from '../apps/server/src/platform/errors.ts'
import { writeOrCompare } from './committed.ts'

const rows = errorCatalogue().map(([code, entry]) => `| \`${code}\` | ${entry.status} | ${entry.sentence} |`)
const text = `# Danh mục lỗi

Mỗi lời từ chối của API có một mã, một trạng thái HTTP và một câu nói cần làm gì. Trang này được viết từ mã nguồn
(\`npm run errors:write\`); \`{tên}\` là chỗ điền dữ kiện.

| Mã | HTTP | Câu |
| --- | --- | --- |
${rows.join('\n')}
`
writeOrCompare('docs/errors.md', text, 'npm run errors:write')
