import { Link } from 'wouter';
import { Tag, type TagTone } from '#/ui/tag';

export interface Task {
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly status: string;
  readonly tone: TagTone;
  /** Absent while the task cannot be started. */
  readonly href?: string | undefined;
}

/** The parts of a longer job with how far each one is. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ol className="tasks">
      {tasks.map((task, index) => (
        <li className="task" key={task.key}>
          <div className="task__name">
            {task.href === undefined ? (
              <span>{task.label}</span>
            ) : (
              <Link href={task.href} aria-describedby={`task-${index}`}>
                {task.label}
              </Link>
            )}
            {task.hint !== undefined && <p className="task__hint">{task.hint}</p>}
          </div>
          <div id={`task-${index}`}>
            <Tag tone={task.tone}>{task.status}</Tag>
          </div>
        </li>
      ))}
    </ol>
  );
}
