import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { collapsedHosts, setCollapsedOn } from '../settings';
import { allowedOrigins } from '../site-access';

/** What was remembered about sites, and the ways to forget it. */
export interface SiteLists {
  readonly collapsed: readonly string[];
  readonly forgetCollapsed: (host: string) => void;
  /** Match patterns that the reader allowed beyond the list of the manifest. */
  readonly allowed: readonly string[];
  readonly forgetAllowed: (pattern: string) => void;
}

export function useSiteLists(): SiteLists {
  const [collapsed, setCollapsed] = useState<readonly string[]>([]);
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  const refresh = async () => {
    setCollapsed(await collapsedHosts());
    setAllowed(await allowedOrigins());
  };
  useEffect(() => {
    refresh();
  }, []);
  return {
    collapsed,
    forgetCollapsed: (host) => void setCollapsedOn(host, false).then(refresh),
    allowed,
    forgetAllowed: (pattern) => void browser.permissions.remove({ origins: [pattern] }).then(refresh),
  };
}
