import { Textarea } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { Part } from '../../../../ui/form.tsx'
import { LongText } from '../../../../ui/long-text.tsx'

export interface TypedText extends Record<string, unknown> {
  title: string
  standfirst: string | null
  body: string | null
}

/** Lời văn: title, what it is about in two lines, and the text. */
export function TextFields<T extends TypedText>({ form }: { form: UseFormReturnType<T> }) {
  const field = (name: keyof TypedText & string) => form.getInputProps(name as never)
  return (
    <Part title="Lời văn">
      <Textarea label="Tên bài" autosize {...field('title')} />
      <LongText
        label="Lời dẫn"
        description="Một, hai câu: ai, đã làm gì, cho ai. Hiện ở danh sách và khi chia sẻ."
        {...field('standfirst')}
      />
      <LongText
        label="Nội dung"
        description="Mỗi đoạn cách nhau một dòng trống."
        minRows={12}
        maxRows={30}
        {...field('body')}
      />
    </Part>
  )
}
