import { createRoute, type RouteComponent } from '@tanstack/react-router'
import { shell } from '../frame.tsx'

/** One screen behind the sign-in. */
export const screen = <const P extends string>(path: P, component: RouteComponent) =>
  createRoute({ getParentRoute: () => shell, path, component })
