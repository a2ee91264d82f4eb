import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { TabState } from '../lib/core/tab-state';
import { type CoverageFacts, writeCoverage } from './coverage';
import { Notice } from './Notice';

interface PageStatusProps {
  /** Null until the first answer. */
  readonly state: Exclude<TabState, { status: 'related' }> | null;
  readonly failed: boolean;
  readonly coverage: CoverageFacts | null;
  readonly locale: string;
  /** Buttons that this surface offers in this state. */
  readonly children?: ComponentChildren;
}

/** What Sidelight says about a page beside which it shows nothing. */
export function PageStatus({ state, failed, coverage, locale, children }: PageStatusProps) {
  const { title, text } = failed ? failure() : describe(state, writeCoverage(coverage, locale));
  return (
    <Notice title={title} text={text}>
      {children}
    </Notice>
  );
}

const failure = () => ({ title: i18n.t('status.failed'), text: i18n.t('status.failedMore') });

function describe(state: PageStatusProps['state'], coverage: string | null): { title: string; text?: string } {
  switch (state?.status) {
    case 'nothing':
      return {
        title: i18n.t('status.nothing'),
        ...(coverage && { text: i18n.t('status.nothingMore', { coverage }) }),
      };
    case 'not-an-article':
      return { title: i18n.t('status.notAnArticle'), text: i18n.t('status.notAnArticleMore') };
    case 'unsure':
      return { title: i18n.t('status.unsure'), text: i18n.t('status.unsureMore') };
    case 'unknown':
      return { title: i18n.t('status.unknown'), text: i18n.t('status.unknownMore') };
    default:
      return { title: i18n.t('status.loading') };
  }
}
