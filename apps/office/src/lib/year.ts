/** The year worked in: in the address of every screen (`nam`), so that a link shows what its sender saw. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useSession } from './session.ts'

export function useYear(): [year: number, choose: (year: number) => void] {
  const { today } = useSession()
  const { nam } = useSearch({ from: '__root__' })
  const navigate = useNavigate()
  const choose = (year: number) =>
    void navigate({ to: '.', search: (old: Record<string, unknown>) => ({ ...old, nam: year }) } as never)
  return [nam ?? yearOfDay(today), choose]
}

export const yearOfDay = (day: string): number => Number(day.slice(0, 4))

/** From the first plan kept to the year being prepared, newest first. */
export function yearChoices(today: string, first = 2020): number[] {
  const last = yearOfDay(today) + 1
  return Array.from({ length: last - first + 1 }, (_, index) => last - index)
}
