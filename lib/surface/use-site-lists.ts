import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { quietSites, writeQuiet } from '../quiet-sites';
import { collapsedHosts, setCollapsedOn } from '../settings';
import { allowedOrigins } from '../site-access';

/** What was remembered about sites, and the ways to forget it. */
export interface SiteLists {
  readonly collapsed: readonly string[];
  readonly forgetCollapsed: (host: string) => void;
  /** Sites that are left alone, for a while or for good. */
  readonly quiet: readonly string[];
  readonly forgetQuiet: (site: string) => void;
  /** Match patterns that the reader allowed beyond the list of the manifest. */
  readonly allowed: readonly string[];
  readonly forgetAllowed: (pattern: string) => void;
}

export function useSiteLists(): SiteLists {
  const [collapsed, setCollapsed] = useState<readonly string[]>([]);
  const [quiet, setQuiet] = useState<readonly string[]>([]);
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  const refresh = async () => {
    setCollapsed(await collapsedHosts());
    setQuiet(await quietSites(Date.now()));
    setAllowed(await allowedOrigins());
  };
  useEffect(() => {
    refresh();
  }, []);
  return {
    collapsed,
    forgetCollapsed: (host) => void setCollapsedOn(host, false).then(refresh),
    quiet,
    forgetQuiet: (site) => void writeQuiet(site, null, Date.now()).then(refresh),
    allowed,
    forgetAllowed: (pattern) => void browser.permissions.remove({ origins: [pattern] }).then(refresh),
  };
}
