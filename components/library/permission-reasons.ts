/**
 * Why each permission of the manifest is asked for, as keys of the interface's words. A permission without a reason
 * fails the tests.
 */
export const PERMISSION_REASONS = {
  storage: 'privacy.storage',
  unlimitedStorage: 'privacy.unlimitedStorage',
  activeTab: 'privacy.activeTab',
  scripting: 'privacy.scripting',
  sidePanel: 'privacy.sidePanel',
} as const;

/** Whether a reason is known for a permission. */
export function hasReason(permission: string): permission is keyof typeof PERMISSION_REASONS {
  return Object.hasOwn(PERMISSION_REASONS, permission);
}
