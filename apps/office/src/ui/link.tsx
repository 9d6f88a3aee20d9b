/** Links that look like buttons, links the server wrote, links that download. */
import type { ComponentProps, ReactNode } from 'react'
import { Button, type ButtonProps, Menu, type MenuItemProps } from '@mantine/core'
import { createLink, Link, useRouter } from '@tanstack/react-router'

const AnchorButton = (props: ButtonProps & Omit<ComponentProps<'a'>, keyof ButtonProps>) => (
  <Button component="a" {...props} />
)

/** Goes somewhere, and looks like the act it begins. */
export const LinkButton = createLink(AnchorButton)

const AnchorItem = (props: MenuItemProps & Omit<ComponentProps<'a'>, keyof MenuItemProps>) => (
  <Menu.Item component="a" {...props} />
)

/** A line of a menu that goes somewhere. */
export const MenuLink = createLink(AnchorItem)

/** Where the server says to go: a whole path, '/van-phong/nhap-du-lieu/…'. */
export function ServerLink({
  href,
  className,
  children,
}: {
  href: string
  className?: string
  children: ReactNode
}) {
  const router = useRouter()
  const inside = href.startsWith('/van-phong/')
  return (
    <a
      href={href}
      className={className}
      onClick={(event) => {
        if (!inside || event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        router.history.push(href)
      }}
    >
      {children}
    </a>
  )
}

/** A file the server makes; the browser saves it. */
export function DownloadButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Button component="a" href={href} download variant="default">
      {children}
    </Button>
  )
}

interface Named {
  id: string
  name: string
}

export const UnitLink = ({ unit }: { unit: Named }) => (
  <Link to="/don-vi/$id" params={{ id: unit.id }}>
    {unit.name}
  </Link>
)

export const PersonLink = ({ person }: { person: Named }) => (
  <Link to="/nguoi/$id" params={{ id: person.id }}>
    {person.name}
  </Link>
)
