import { browser } from 'wxt/browser';

/** What the built extension asks for, read from the manifest that the browser has. */
export function readManifestFacts() {
  const manifest = browser.runtime.getManifest();
  const policy = manifest.content_security_policy;
  return {
    permissions: [...(manifest.permissions ?? [])],
    hosts: [...(manifest.host_permissions ?? [])],
    optionalHosts: [...(manifest.optional_host_permissions ?? [])],
    contentSecurityPolicy: typeof policy === 'string' ? policy : (policy?.extension_pages ?? ''),
  };
}

/** The shortcut that shows and hides the sidebar as it is set now, empty when none is; null where there are none. */
export async function readToggleShortcut(): Promise<string | null> {
  // Absent in Firefox for Android.
  const commands = await browser.commands?.getAll();
  return commands?.find(({ name }) => name === 'toggle-sidebar')?.shortcut ?? null;
}
