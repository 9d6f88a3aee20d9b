/** Forms: one schema for the office and the server, refusals shown at the field they are about, nothing typed is lost. */
import { type FormEvent, type ReactNode, use, useEffect, useRef, useState } from 'react'
import { Alert, Button, Group, Stack } from '@mantine/core'
import { schemaResolver, useForm, type UseFormReturnType } from '@mantine/form'
import { useBlocker } from '@tanstack/react-router'
import type { ZodType } from 'zod'
import { refusalByField } from '../lib/refusal.ts'
import { useAsk } from './ask.tsx'
import styles from './form.module.css'
import { UnsavedInDialog, whileUnsaved } from './unsaved.ts'

type Values = Record<string, unknown>

export interface ActionForm<V extends Values> {
  form: UseFormReturnType<V>
  /** What no field could show. */
  refusal: string | null
  busy: boolean
  submit: (event?: FormEvent) => void
}

/** The answer of a submit that was called off. */
export const KEPT = Symbol('kept')

interface Options<V extends Values> {
  initial: V
  schema: ZodType
  /** Answers KEPT when nothing was sent after all: what was typed is still unsaved. */
  submit: (values: V) => Promise<unknown>
  /**
   * A form in a dialog is asked about when the dialog is closed, and does not hold the page back. Names: of a page that is
   * filtered and paged while one types, only leaving it, or changing one of these in the address, loses what was typed.
   */
  guard?: boolean | readonly string[]
}

export function useActionForm<V extends Values>({
  initial,
  schema,
  submit,
  guard = true,
}: Options<V>): ActionForm<V> {
  const form = useForm<V>({ initialValues: initial, validate: schemaResolver(schema, { sync: true }) })
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const leaving = useRef(false)
  const hasWork = () => form.isDirty() && !leaving.current
  useLeaveGuard(() => guard !== false && hasWork(), Array.isArray(guard) ? guard : null)
  useTold(hasWork)

  const send = async (values: V) => {
    setBusy(true)
    setRefusal(null)
    leaving.current = true
    try {
      if ((await submit(values)) !== KEPT) form.resetDirty()
    } catch (error) {
      const { fields, rest } = refusalByField(error, (field) => form.getInputNode(field) !== null)
      form.setErrors(fields)
      setRefusal(rest)
      focusFirst(form, fields)
    } finally {
      leaving.current = false
      setBusy(false)
    }
  }
  return {
    form,
    refusal,
    busy,
    submit: (event) =>
      form.onSubmit(send, (errors) => focusFirst(form, errors as Record<string, string>))(event as never),
  }
}

function focusFirst<V extends Values>(form: UseFormReturnType<V>, errors: Record<string, unknown>) {
  const nodes = Object.keys(errors).flatMap((field) => form.getInputNode(field) ?? [])
  // The topmost on the page, not the first in the schema.
  nodes.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  nodes[0]?.focus()
}

/** Lets the dialog around know. */
function useTold(hasWork: () => boolean) {
  const forms = use(UnsavedInDialog)
  const latest = useRef(hasWork)
  latest.current = hasWork
  useEffect(() => {
    const has = () => latest.current()
    forms?.add(has)
    return () => void forms?.delete(has)
  }, [forms])
}

/** Asks before a page with something typed is left. */
function useLeaveGuard(hasWork: () => boolean, names: readonly string[] | null) {
  const ask = useAsk()
  useBlocker({
    enableBeforeUnload: hasWork,
    shouldBlockFn: async ({ current, next }) => {
      const stays =
        names !== null &&
        current.pathname === next.pathname &&
        names.every((name) => Reflect.get(current.search, name) === Reflect.get(next.search, name))
      if (stays || !hasWork()) return false
      return (await ask(whileUnsaved('Rời trang', 'Rời trang'))) === null
    },
  })
}

interface FormProps<V extends Values> {
  action: ActionForm<V>
  /** The verb: Lưu, Gửi, Trình, Giao vai trò… */
  act: string
  /** Another act on the page has become the main one. */
  quiet?: boolean
  onCancel?: () => void
  children: ReactNode
}

export function Form<V extends Values>({ action, act, quiet = false, onCancel, children }: FormProps<V>) {
  const alert = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (action.refusal !== null) alert.current?.scrollIntoView({ block: 'nearest' })
  }, [action.refusal])
  return (
    <form onSubmit={action.submit} noValidate className={styles.form}>
      <Stack gap="md">
        {action.refusal !== null && (
          <Alert
            ref={alert}
            color="red"
            variant="outline"
            role="alert"
            classNames={{ root: styles.refusal ?? '' }}
          >
            {action.refusal}
          </Alert>
        )}
        {children}
        <Group gap="sm" className={styles.acts}>
          <Button type="submit" variant={quiet ? 'default' : 'filled'} loading={action.busy}>
            {act}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {act === 'Lưu' ? 'Không lưu' : 'Đóng'}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}

/** Two fields beside each other where there is room. */
export function Row({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}

/** A part of a long form, with its name. */
export function Part({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{title}</legend>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      <Stack gap="md">{children}</Stack>
    </fieldset>
  )
}
