import { Link } from '@tanstack/react-router'

/** The title of a task leads to its page. */
export const TaskLink = ({ task }: { task: { id: string; title: string } }) => (
  <Link to="/nhiem-vu/$id" params={{ id: task.id }}>
    {task.title}
  </Link>
)
