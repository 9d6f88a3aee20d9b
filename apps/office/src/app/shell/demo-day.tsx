/** Only in the demo: moves the day the program believes, so that deadlines can be watched coming. */
import { lazy, Suspense, useState } from 'react'
import { Button, Popover, Stack, Text } from '@mantine/core'
import { moveDemoDayRoute } from '@guongsang/contract/administration.ts'
import { addDays, addMonths, type Day, day as dayOf } from '@guongsang/core/kernel/day.ts'
import { showDay } from '../../lib/format.ts'
import { useSession } from '../../lib/session.ts'
import { useAct } from '../../ui/act.ts'
import { Loading } from '../../ui/states.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './bar.module.css'
import own from './demo-day.module.css'

const Calendar = lazy(() => import('../../ui/calendar.tsx').then((file) => ({ default: file.Calendar })))

const steps: readonly (readonly [label: string, move: (day: Day) => Day])[] = [
  ['Ngày mai', (day) => addDays(day, 1)],
  ['Tuần sau', (day) => addDays(day, 7)],
  ['Tháng sau', (day) => addMonths(day, 1)],
  ['Quý sau', (day) => addMonths(day, 3)],
]

export function DemoDay() {
  const { today } = useSession()
  const [opened, setOpened] = useState(false)
  const move = useAct(moveDemoDayRoute, {
    done: (reply) => `Hệ thống đang ở ngày ${showDay(reply.today)}.`,
    after: () => setOpened(false),
  })
  const go = (day: string | null) => move.mutate({ body: { day } })
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-sm"
          className={styles.day}
          onClick={() => setOpened((was) => !was)}
          leftSection={<Icon name="calendar" size={14} />}
          title="Bản trình diễn: bấm để dời ngày của hệ thống"
        >
          <span>
            <span className={styles.dayWord}>Hôm nay là </span>
            {showDay(today)}
          </span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Text size="sm" c="dimmed" maw={260}>
            Bản trình diễn: dời ngày để xem việc đến hạn. Mọi người dùng chung một ngày.
          </Text>
          <div className={own.steps}>
            {steps.map(([label, step]) => (
              <Button key={label} variant="default" size="compact-sm" onClick={() => go(step(dayOf(today)))}>
                {label}
              </Button>
            ))}
          </div>
          <Suspense fallback={<Loading />}>
            <Calendar value={today} defaultDate={today} onChange={(value) => value && go(value)} />
          </Suspense>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => go(null)}>
            Về ngày thật
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
