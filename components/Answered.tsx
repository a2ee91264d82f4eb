import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Answer } from '../lib/core/answer';
import { Notice } from './Notice';

interface AnsweredProps<T> {
  readonly answer: Answer<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** Shows an answer, or says that it is on its way or cannot be had. */
export function Answered<T>({ answer, children }: AnsweredProps<T>) {
  if (answer.status === 'ready') return <>{children(answer.value)}</>;
  if (answer.status === 'waiting') return <Notice title={i18n.t('library.loading')} />;
  return <Notice title={i18n.t('status.failed')} text={i18n.t('status.failedMore')} />;
}
