import { Link } from '@tanstack/react-router'

/** A task read out of a sentence begins small; on its own it begins large. */
export const capital = (title: string): string => title.charAt(0).toLocaleUpperCase('vi') + title.slice(1)

/** The title of a task leads to its page. */
export const TaskLink = ({ task }: { task: { id: string; title: string } }) => (
  <Link to="/nhiem-vu/$id" params={{ id: task.id }}>
    {capital(task.title)}
  </Link>
)
