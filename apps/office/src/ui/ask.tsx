/**
 * Asks before what cannot be undone, and for the reason where the law or the log wants one.
 * `const ask = useAsk(); const answer = await ask({ … }); if (answer) …`
 */
import {
  createContext,
  type FormEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'

export interface Question {
  title: string
  /** What will happen, in one or two sentences. */
  text: ReactNode
  /** The verb on the button: 'Khóa tài khoản', never 'Đồng ý'. */
  act: string
  /** Asks for a reason; the label says of what. */
  reason?: string
  /** A word that must be typed, for acts that the public sees at once. */
  typed?: string
}

type Answer = { reason: string } | null
type Ask = (question: Question) => Promise<Answer>

interface Asking {
  ask: Ask
  /** A question is open. */
  asking: RefObject<boolean>
}

const AskContext = createContext<Asking>({ ask: () => Promise.resolve(null), asking: { current: false } })

export const useAsk = () => useContext(AskContext).ask

/** What lies under a question leaves Escape to it. */
export const useAsking = () => useContext(AskContext).asking

/** All that is open hears the same Escape: the one that asks must not answer, the one that answers must not ask again. */
const afterThisKey = (act: () => void) => setTimeout(act)

export function AskProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<{ question: Question; answer: (answer: Answer) => void } | null>(null)
  const asking = useRef(false)
  const ask = useCallback<Ask>(
    (question) =>
      new Promise((done) => {
        const answer = (given: Answer) => {
          setAsked(null)
          afterThisKey(() => (asking.current = false))
          done(given)
        }
        asking.current = true
        afterThisKey(() => setAsked({ question, answer }))
      }),
    [],
  )
  const value = useMemo(() => ({ ask, asking }), [ask])
  return (
    <AskContext value={value}>
      {children}
      <Modal
        opened={asked !== null}
        onClose={() => asked?.answer(null)}
        title={asked?.question.title}
        zIndex={420}
      >
        {asked && <QuestionForm question={asked.question} answer={asked.answer} />}
      </Modal>
    </AskContext>
  )
}

function QuestionForm({ question, answer }: { question: Question; answer: (answer: Answer) => void }) {
  const [reason, setReason] = useState('')
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const reasonMissing = question.reason !== undefined && reason.trim().length < 3
  const typedWrong = question.typed !== undefined && typed.trim() !== question.typed
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!reasonMissing && !typedWrong) answer({ reason: reason.trim() })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text component="div">{question.text}</Text>
        {question.reason !== undefined && (
          <Textarea
            label={question.reason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && reasonMissing ? 'Ghi lý do, ít nhất vài chữ, để người xem nhật ký hiểu.' : null}
            data-autofocus
          />
        )}
        {question.typed !== undefined && (
          <TextInput
            label={`Gõ lại ${question.typed} để xác nhận`}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            error={tried && typedWrong ? `Gõ đúng chữ ${question.typed}.` : null}
            data-autofocus
          />
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => answer(null)}>
            Không làm
          </Button>
          <Button type="submit">{question.act}</Button>
        </Group>
      </Stack>
    </form>
  )
}
