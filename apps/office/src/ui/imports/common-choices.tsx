/** One answer for all rows that wait for the same thing. */
import { Button, Group } from '@mantine/core'
import type { ImportBatch, ImportChoice } from '@guongsang/contract/imports.ts'
import { count } from '../../lib/format.ts'
import { useAct } from '../act.ts'
import { useAsk } from '../ask.tsx'
import { RowList } from '../row-list.tsx'
import { Section } from '../page.tsx'
import { useImports } from './here.ts'

type Question = ImportBatch['questions'][number]

export function CommonChoices({ batch }: { batch: ImportBatch }) {
  const { routes } = useImports()
  const ask = useAsk()
  const choose = useAct(routes.chooseAlike, { done: 'Đã ghi lựa chọn và xem lại hệ quả.' })
  const questions = batch.questions.filter(({ choices }) => choices.length > 0)
  if (questions.length === 0 || !batch.may.includes('choose')) return null
  const pick = async (question: Question, choice: ImportChoice, act: string) => {
    const text = `Áp dụng cho ${count(question.count)} dòng: ${question.label.toLowerCase()}. Chưa ghi gì; vẫn đổi lại được từng dòng.`
    if (await ask({ title: `${act}?`, text, act }))
      choose.mutate({ params: { id: batch.id }, body: { question: question.key, choice } })
  }
  return (
    <Section title="Chọn một lần cho nhiều dòng">
      <RowList
        rows={questions.map((question) => ({
          key: question.key,
          title: question.label,
          detail: `${count(question.count)} dòng`,
          acts: (
            <Group gap="xs">
              {question.choices.map(({ choice, label }) => (
                <Button
                  key={choice}
                  size="compact-sm"
                  variant="default"
                  loading={choose.isPending}
                  onClick={() => void pick(question, choice, label)}
                >
                  {label}
                </Button>
              ))}
            </Group>
          ),
        }))}
      />
    </Section>
  )
}
