/** What every screen stands on: theme, queries, asking, telling. */
import { type ReactNode, useState } from 'react'
import { MantineProvider } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { styleNonce } from '../lib/nonce.ts'
import { AskProvider } from '../ui/ask.tsx'
import { ToastProvider } from '../ui/toast.tsx'
import { cssVariablesResolver, printSheet, theme } from './theme.ts'

export function Providers({ client, children }: { client: QueryClient; children: ReactNode }) {
  const [paper] = useState(printSheet)
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={() => styleNonce}
    >
      <style nonce={styleNonce}>{paper}</style>
      <QueryClientProvider client={client}>
        <ToastProvider>{children}</ToastProvider>
      </QueryClientProvider>
    </MantineProvider>
  )
}

/** Below the router: a question may be asked by a page that is being left. */
export const InsideRouter = ({ children }: { children: ReactNode }) => <AskProvider>{children}</AskProvider>
