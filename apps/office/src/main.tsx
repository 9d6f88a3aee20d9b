/** Opens the office in the page. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { issueSentence } from '@guongsang/contract/issue.ts'
import { favicon } from '@guongsang/core/look/emblem.ts'
import { Office } from './app/office.tsx'
import { pictureOf } from './ui/drawing.tsx'
import './app/styles.ts'

// The page's policy forbids making code from text, which zod would try for speed.
z.config({ jitless: true, customError: issueSentence })

const icon = document.createElement('link')
icon.rel = 'icon'
icon.href = pictureOf(favicon())
document.head.append(icon)

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Office />
  </StrictMode>,
)
