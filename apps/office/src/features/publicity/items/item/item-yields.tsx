/** One story in other shapes: to be copied by people, read aloud, shown and hung up. The program posts nowhere. */
import { useState } from 'react'
import { Button, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  dropYieldRoute,
  listYieldsRoute,
  printYieldRoute,
  writeYieldRoute,
  type Yield,
} from '@guongsang/contract/publicity-item-yields.ts'
import { YIELD_KINDS } from '@guongsang/contract/publicity-item-words.ts'
import type { Item } from '@guongsang/contract/publicity-items.ts'
import { addressOf } from '../../../../lib/call.ts'
import { count, showMoment } from '../../../../lib/format.ts'
import { read } from '../../../../lib/query.ts'
import { useAct } from '../../../../ui/act.ts'
import { useAsk } from '../../../../ui/ask.tsx'
import { Form, useActionForm } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import { StateWord } from '../../../../ui/state-word.tsx'
import { Await } from '../../../../ui/states.tsx'
import { useToast } from '../../../../ui/toast.tsx'
import { SecondLine } from '../../../../ui/second-line.tsx'
import styles from '../items.module.css'
import { durationText } from '../words.tsx'

export function ItemYields({ item }: { item: Item }) {
  const reply = useQuery(read(listYieldsRoute, { params: { id: item.id } }))
  return (
    <Await reply={reply}>
      {({ rows, wordsPerMinute }) => (
        <>
          {rows.map((one) => (
            <OneYield key={`${one.kind}/${one.version}`} item={item} shown={one} pace={wordsPerMinute} />
          ))}
        </>
      )}
    </Await>
  )
}

function OneYield({ item, shown, pace }: { item: Item; shown: Yield; pace: number }) {
  const [editing, setEditing] = useState(false)
  const { kind, text, readingSeconds, words, characters, stale, writtenBy, writtenAt } = shown
  const size =
    readingSeconds === null
      ? `${count(characters)} ký tự`
      : `Đọc ${durationText(readingSeconds)} (${count(words)} tiếng, ${count(pace)} tiếng mỗi phút)`
  return (
    <div className={styles.yield}>
      <Section title={YIELD_KINDS[kind]}>
        <SecondLine>
          {size}
          {writtenBy !== null && `; ${writtenBy} sửa ${showMoment(writtenAt!)} `}
          {stale && <StateWord state="late">Sửa từ bản cũ của bài</StateWord>}
        </SecondLine>
        {editing ? (
          <YieldForm item={item} shown={shown} onDone={() => setEditing(false)} />
        ) : (
          <>
            <div className={styles.text}>{text}</div>
            <YieldActs item={item} shown={shown} onEdit={() => setEditing(true)} />
          </>
        )}
      </Section>
    </div>
  )
}

function YieldActs({ item, shown, onEdit }: { item: Item; shown: Yield; onEdit: () => void }) {
  const { kind, text, version } = shown
  const ask = useAsk()
  const toast = useToast()
  const params = { id: item.id, kind }
  const reset = useAct(dropYieldRoute, { done: 'Đã lấy lại bản soạn từ bài.' })
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    toast({ text: 'Đã chép. Dán vào trang của cơ quan.' })
  }
  const dropOwn = async () => {
    const answer = await ask({
      title: 'Bỏ bản đã sửa?',
      text: 'Bản sửa riêng sẽ mất; bản soạn từ bài hiện lại.',
      act: 'Bỏ bản đã sửa',
    })
    if (answer !== null && version !== null) reset.mutate({ params, body: { version } })
  }
  return (
    <div className={styles.acts}>
      <Button variant="default" onClick={() => void copy()} aria-label={`Chép ${YIELD_KINDS[kind]}`}>
        Chép
      </Button>
      {(kind === 'slide' || kind === 'sheet') && (
        <Button
          component="a"
          download
          variant="default"
          href={addressOf(printYieldRoute, { params: { id: item.id, kind } })}
        >
          Tải bản in
        </Button>
      )}
      {item.may.includes('yield') && (
        <>
          <Button variant="default" onClick={onEdit}>
            Sửa
          </Button>
          {version !== null && (
            <Button variant="subtle" color="gray" onClick={() => void dropOwn()}>
              Bỏ bản đã sửa
            </Button>
          )}
        </>
      )}
    </div>
  )
}

function YieldForm({ item, shown, onDone }: { item: Item; shown: Yield; onDone: () => void }) {
  const { kind, text, version } = shown
  const save = useAct(writeYieldRoute, { done: 'Đã lưu.', quiet: true, after: onDone })
  const action = useActionForm<{ text: string; version: number | null }>({
    initial: { text, version },
    schema: writeYieldRoute.body,
    submit: (body) => save.mutateAsync({ params: { id: item.id, kind }, body }),
  })
  return (
    <Form action={action} act="Lưu" onCancel={onDone}>
      <Textarea
        label={YIELD_KINDS[kind]}
        autosize
        minRows={6}
        maxRows={30}
        {...action.form.getInputProps('text')}
      />
    </Form>
  )
}
