import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  /** Buttons that change the state. */
  readonly children?: ComponentChildren;
}

/** A state in one plain sentence, what it means, and what can be done. */
export function Notice({ title, text, children }: NoticeProps) {
  return (
    <div class="notice">
      <p class="title" role="status">
        {title}
      </p>
      {text && <p class="quiet">{text}</p>}
      {children && <div class="actions">{children}</div>}
    </div>
  );
}
