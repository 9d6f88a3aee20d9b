/** Đề xuất; sửa thông tin; viết; đính chính. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { correctItemRoute } from '@guongsang/contract/publicity-item-steps.ts'
import {
  editItemRoute,
  type Item,
  proposeItemRoute,
  showPublicityItemRoute,
  writeItemRoute,
} from '@guongsang/contract/publicity-items.ts'
import { Textarea } from '@mantine/core'
import { read } from '../../../../lib/query.ts'
import { useAccount } from '../../../../lib/session.ts'
import { useAct } from '../../../../ui/act.ts'
import { Form, useActionForm } from '../../../../ui/form.tsx'
import { ListSearch, someText, useListSearch } from '../../../../ui/list-search.ts'
import { OptionalText } from '../../../../ui/optional-text.tsx'
import { Page } from '../../../../ui/page.tsx'
import { Await } from '../../../../ui/states.tsx'
import { ItemFields } from './item-fields.tsx'
import { TextFields, type TypedText } from './text-fields.tsx'
import { emptyItem, typedOf } from './typed-item.ts'

/** Told of whom: a nomination, an award or an exemplar that nobody wrote about yet. */
const Begun = ListSearch.pick({ q: true }).extend({
  ten: someText,
  dienhinh: someText,
  gioithieu: someText,
  khenthuong: someText,
  donvi: someText,
  nguoi: someText,
})

export function ProposeItemPage() {
  const { organization, name } = useAccount()
  const [begun] = useListSearch(Begun)
  const navigate = useNavigate()
  const propose = useAct(proposeItemRoute, {
    done: 'Đã lưu.',
    quiet: true,
    after: ({ id }) => void navigate({ to: '/tin-bai/$id', params: { id } }),
  })
  const action = useActionForm({
    initial: emptyItem({
      organizationId: organization?.id ?? '',
      author: name,
      title: begun.ten ?? '',
      exemplarId: begun.dienhinh ?? null,
      nominationId: begun.gioithieu ?? null,
      awardId: begun.khenthuong ?? null,
      aboutOrganizationId: begun.donvi ?? null,
      subjectName: begun.nguoi ?? null,
    }),
    schema: proposeItemRoute.body,
    submit: (body) => propose.mutateAsync({ body: proposeItemRoute.body.parse(body) }),
  })
  return (
    <Page
      title="Đề xuất tin, bài"
      lead="Chỉ ghi tên bài cũng được; có nội dung thì đó là bản viết đầu tiên."
      help={{
        about: 'Một đề tài đơn vị muốn được tuyên truyền, hoặc một bài đã viết.',
        steps: [
          'Chọn hình thức, ghi đơn vị và người được nêu.',
          'Chọn kênh hoặc chuyên mục sẽ gửi tới.',
          'Lưu, rồi bấm Gửi khi bài đã xong.',
        ],
        notes: [],
      }}
    >
      <Form action={action} act="Lưu">
        <TextFields form={action.form} />
        <ItemFields form={action.form} />
      </Form>
    </Page>
  )
}

const useItem = () => {
  const { id } = useParams({ strict: false }) as { id: string }
  return useQuery(read(showPublicityItemRoute, { params: { id } }))
}

const useBack = ({ id }: Item) => {
  const navigate = useNavigate()
  return () => void navigate({ to: '/tin-bai/$id', params: { id } })
}

export const EditItemPage = () => (
  <Await reply={useItem()}>{(item) => <Editing key={item.version} item={item} />}</Await>
)

const Facts = proposeItemRoute.body.omit({ title: true, standfirst: true, body: true, proposedOn: true })

function Editing({ item }: { item: Item }) {
  const { id, version, title } = item
  const edit = useAct(editItemRoute, { done: 'Đã lưu.', quiet: true, after: useBack(item) })
  const action = useActionForm({
    initial: typedOf(item),
    schema: Facts,
    submit: (body) => edit.mutateAsync({ params: { id }, body: { ...Facts.parse(body), version } }),
  })
  return (
    <Page
      title="Sửa thông tin"
      lead={title}
      help={{
        about: 'Hình thức, đơn vị và người được nêu, kênh gửi tới, nội dung và đối tượng để thống kê.',
        steps: ['Sửa xong bấm Lưu. Lời văn được sửa ở trang Viết bài.'],
        notes: [],
      }}
    >
      <Form action={action} act="Lưu">
        <ItemFields form={action.form} item={item} />
      </Form>
    </Page>
  )
}

export const WriteItemPage = () => (
  <Await reply={useItem()}>{(item) => <Writing key={item.version} item={item} />}</Await>
)

const textOf = ({ editions: [latest] }: Item): TypedText => ({
  title: latest!.title,
  standfirst: latest!.standfirst,
  body: latest!.body,
})

function Writing({ item }: { item: Item }) {
  const { id, version, state } = item
  const write = useAct(writeItemRoute, { done: 'Đã lưu bản mới.', quiet: true, after: useBack(item) })
  const schema = writeItemRoute.body.omit({ version: true })
  const action = useActionForm<TypedText & { note: string | null }>({
    initial: { ...textOf(item), note: null },
    schema,
    submit: (body) => write.mutateAsync({ params: { id }, body: { ...schema.parse(body), version } }),
  })
  return (
    <Page
      title="Viết bài"
      lead={
        state === 'verified'
          ? 'Bài đã chốt kiểm chứng: lưu bản mới thì phải hỏi lại đơn vị và người trong cuộc.'
          : 'Mỗi lần lưu là một bản; các bản trước được giữ nguyên.'
      }
      help={{
        about: 'Lời văn của bài. Ai viết, lúc nào, sửa gì đều được giữ.',
        steps: ['Viết tên bài, lời dẫn, nội dung.', 'Ghi đã sửa gì rồi bấm Lưu bản mới.'],
        notes: ['Tránh cường điệu: chỉ nêu điều có căn cứ.'],
      }}
    >
      <Form action={action} act="Lưu bản mới">
        <TextFields form={action.form} />
        <OptionalText label="Đã sửa gì" {...action.form.getInputProps('note')} />
      </Form>
    </Page>
  )
}

export const CorrectItemPage = () => (
  <Await reply={useItem()}>{(item) => <Correcting key={item.version} item={item} />}</Await>
)

function Correcting({ item }: { item: Item }) {
  const { id, version } = item
  const correct = useAct(correctItemRoute, { done: 'Đã đính chính.', quiet: true, after: useBack(item) })
  const schema = correctItemRoute.body.omit({ version: true })
  const action = useActionForm<TypedText & { reason: string }>({
    initial: { ...textOf(item), reason: '' },
    schema,
    submit: (body) => correct.mutateAsync({ params: { id }, body: { ...schema.parse(body), version } }),
  })
  return (
    <Page
      title="Đính chính"
      lead="Bản mới thay trên cổng ngay khi lưu, kèm lời đính chính; những nơi khác hiện thành việc phải sửa."
      help={{
        about: 'Sửa điều đã nói sai trong bài đã đăng, phát.',
        steps: [
          'Ghi lời đính chính: điều sai và điều đúng.',
          'Sửa lời văn rồi bấm Đính chính.',
          'Mở Nơi đăng, ghi từng nơi đã sửa.',
        ],
        notes: [],
      }}
    >
      <Form action={action} act="Đính chính">
        <Textarea
          label="Lời đính chính"
          description="Điều đã nói sai và điều đúng. Mọi người đọc được."
          autosize
          minRows={2}
          {...action.form.getInputProps('reason')}
        />
        <TextFields form={action.form} />
      </Form>
    </Page>
  )
}
