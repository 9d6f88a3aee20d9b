/** Filters, sort, page and quick look of a list, kept in the address: a reload or a sent link shows the same rows. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { z, type ZodObject } from 'zod'

/** What every list has. A value nobody understands any more is left out, never an error. */
export const ListSearch = z.object({
  q: z.coerce.string().optional().catch(undefined),
  sort: z.string().optional().catch(undefined),
  cursor: z.string().optional().catch(undefined),
  /** The row looked at beside the list. */
  xem: z.string().optional().catch(undefined),
})

/** An optional filter with a closed set of values. */
export const oneOf = <const T extends readonly [string, ...string[]]>(...values: T) =>
  z.enum(values).optional().catch(undefined)
/** An optional filter by the words of the contract: `oneKeyOf(PLAN_STATES)`. */
export const oneKeyOf = <T extends Readonly<Record<string, string>>>(words: T) =>
  oneOf(...(Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]))
export const someText = z.coerce.string().optional().catch(undefined)
export const someYear = z.coerce.number().int().min(1990).max(2200).optional().catch(undefined)

export function useListSearch<S extends ZodObject>(schema: S) {
  const found = useSearch({ strict: false })
  const navigate = useNavigate()
  const search = schema.parse(found)
  /** Sets some of it. A new filter begins at the first page again; looking at a row does not. */
  const change = (some: Partial<z.output<S>>) => {
    const keepsPage = 'cursor' in some || Object.keys(some).every((name) => name === 'xem')
    void navigate({
      to: '.',
      search: (old: Record<string, unknown>) => ({
        ...old,
        ...(keepsPage ? {} : { cursor: undefined }),
        ...some,
      }),
      replace: !('cursor' in some),
      resetScroll: false,
    } as never)
  }
  return [search, change] as const
}
