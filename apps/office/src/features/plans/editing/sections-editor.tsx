/** Mục: number, heading and words of each section, in the order of the document. */
import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type PlanShown, writePlanRoute } from '@guongsang/contract/plans.ts'
import { call } from '../../../lib/call.ts'
import { Choose } from '../../../ui/choose.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { PartMoves } from '../../../ui/part-moves.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { typedTask } from './typed-task.ts'
import styles from './sections-editor.module.css'

interface SectionText {
  key: string
  parentKey: string | null
  ordinal: string | null
  heading: string | null
  text: string | null
}

export function SectionsEditor({ plan }: { plan: PlanShown }) {
  const client = useQueryClient()
  const toast = useToast()
  const action = useActionForm({
    initial: {
      sections: plan.sections.map(({ id, parentId, ...rest }): SectionText => ({
        key: id,
        parentKey: parentId,
        ordinal: rest.ordinal,
        heading: rest.heading,
        text: rest.text,
      })),
    },
    schema: writePlanRoute.body.pick({ sections: true }),
    submit: async ({ sections }) => {
      const kept = new Set(sections.map(({ key }) => key))
      const tasks = plan.taskList.map((task) => ({
        ...typedTask(task),
        id: task.id,
        sectionKey: task.sectionId !== null && kept.has(task.sectionId) ? task.sectionId : null,
      }))
      const body = { version: plan.version, sections, tasks }
      await call(writePlanRoute, { params: { id: plan.id }, body })
      toast({ text: 'Đã lưu các mục.' })
      await client.invalidateQueries()
    },
  })
  const { form } = action
  const { sections } = form.values
  const add = () =>
    form.insertListItem('sections', {
      key: crypto.randomUUID(),
      parentKey: null,
      ordinal: null,
      heading: '',
      text: null,
    })
  return (
    <Form action={action} act="Lưu">
      {sections.map((section, at) => (
        <fieldset key={section.key} className={styles.section}>
          <legend className={styles.legend}>Mục {section.ordinal ?? at + 1}</legend>
          <Group gap="sm" align="flex-end">
            <TextInput
              label="Số, chữ như in"
              w={120}
              {...form.getInputProps(`sections.${at}.ordinal`)}
              value={section.ordinal ?? ''}
            />
            <Choose
              label="Nằm trong mục"
              placeholder="Mục lớn"
              clearable
              w={280}
              data={sections.slice(0, at).map(({ key, ordinal, heading }) => ({
                value: key,
                label: [ordinal, heading].filter(Boolean).join(' ') || 'Mục chưa đặt tên',
              }))}
              {...form.getInputProps(`sections.${at}.parentKey`)}
            />
            <PartMoves form={form} list="sections" at={at} count={sections.length} drop="Bỏ mục" />
          </Group>
          <TextInput
            label="Tên mục"
            {...form.getInputProps(`sections.${at}.heading`)}
            value={section.heading ?? ''}
          />
          <Textarea
            label="Lời văn"
            autosize
            minRows={2}
            maxRows={14}
            {...form.getInputProps(`sections.${at}.text`)}
            value={section.text ?? ''}
          />
        </fieldset>
      ))}
      <Button variant="default" onClick={add}>
        Thêm mục
      </Button>
    </Form>
  )
}
