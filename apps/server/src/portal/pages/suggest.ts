import { nothingGiven } from '../forms.ts'
import { html } from '../html.ts'
import { answerTimesLine, codeForm, type Field, letterForm, problems } from '../layout/form.ts'
import { openLocality } from '../layout/parts.ts'
import { type Asked, type Page, suggestPath } from '../layout/view.ts'

/** Giới thiệu gương sáng: a form that works without script; empty, or as it was refused. */
export async function suggestPage(asked: Asked, given = nothingGiven): Promise<Page | null> {
  const locality = await openLocality(asked)
  if (locality === null) return null
  const { slug, fullName } = locality
  const times = await asked.reads.suggestionTimes(slug, asked.view.today)
  const form = letterForm(asked.view, { action: suggestPath(slug), fields, given, note: NOTE })
  return {
    title: `Giới thiệu một gương sáng, ${fullName}`,
    description: `Giới thiệu người tốt, việc tốt, cách làm hay ở ${fullName} để cơ quan thi đua, khen thưởng tìm hiểu và biểu dương.`,
    locality,
    drum: slug,
    board: html`<h1>Giới thiệu một gương sáng</h1>
<p class="standfirst">Ai làm điều tốt ở quanh bạn? Cơ quan thi đua, khen thưởng của ${fullName} sẽ tìm hiểu, và bạn theo dõi được kết quả bằng một mã.</p>${answerTimesLine(times)}`,
    body: html`<div class="section reading">${problems(given)}${form}${codeForm(slug, 'Đã gửi rồi? Nhập mã theo dõi')}</div>`,
  }
}

const NOTE =
  'Đừng ghi số căn cước, bệnh tật hay chuyện riêng của người được giới thiệu. Không có gì tự lên trang công khai: người có trách nhiệm xem trước và hỏi ý kiến người trong cuộc.'

const fields: readonly Field[] = [
  {
    name: 'aboutName',
    label: 'Bạn muốn giới thiệu ai?',
    help: 'Tên người, gia đình, tập thể hoặc việc làm.',
    max: 200,
  },
  { name: 'aboutPlace', label: 'Ở đâu?', help: 'Thôn, xóm, tổ dân phố, xã; nơi làm việc.', max: 300 },
  {
    name: 'text',
    label: 'Đã làm điều gì tốt?',
    help: 'Kể việc đã làm, giúp được ai, từ bao giờ.',
    max: 4000,
    lines: 8,
  },
  {
    name: 'contact',
    label: 'Liên hệ với bạn bằng cách nào?',
    help: 'Không bắt buộc. Chỉ người xử lý thấy, và xóa khi đã trả lời.',
    max: 200,
    optional: true,
  },
]
