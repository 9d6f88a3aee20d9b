import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'

/** A duty of one unit in one period leads to its page. */
export const ItemLink = ({ id, children }: { id: string; children: ReactNode }) => (
  <Link to="/viec-phai-nop/$id" params={{ id }}>
    {children}
  </Link>
)
