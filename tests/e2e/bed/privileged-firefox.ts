import type { Bidi } from './bidi';

/** What these tests use of a Firefox window and its services. */
interface FirefoxWindow {
  readonly document: Document;
  readonly CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
  setTimeout(act: (value: unknown) => void, milliseconds: number): number;
  readonly Services: {
    readonly obs: { notifyObservers(subject: null, topic: string, data: string): void };
    readonly console: { getMessageArray(): object[] };
    readonly locale: { availableLocales: string[]; requestedLocales: string[] };
  };
  readonly Ci: { nsIScriptError: new () => ScriptError };
  readonly WebExtensionPolicy: { getByID(id: string): { extension: FirefoxExtension } };
  readonly ChromeUtils: {
    requestProcInfo(): Promise<{ children: { type: string; memory: number }[] }>;
    importESModule(url: string): { ExtensionPermissions: ExtensionPermissions };
  };
}

interface ScriptError {
  readonly message: string;
  readonly sourceName: string;
  /** 0 for an error; warnings and notes have bits set. */
  readonly flags: number;
}

interface FirefoxExtension {
  readonly manifest: { host_permissions?: string[]; content_scripts?: { matches: string[] }[] };
  terminateBackground(how: object): Promise<void>;
}

interface ExtensionPermissions {
  add(id: string, what: object, extension: FirefoxExtension): Promise<void>;
  remove(id: string, what: object, extension: FirefoxExtension): Promise<void>;
}

/** Runs functions in the window of Firefox itself, where what only a person can do is within reach. */
export class PrivilegedFirefox {
  private constructor(
    private readonly bidi: Bidi,
    private readonly window: string,
    private readonly id: string,
  ) {}

  static async of(bidi: Bidi, id: string): Promise<PrivilegedFirefox> {
    const [window] = await bidi.contexts(undefined, 'chrome');
    if (!window) throw new Error('Firefox shows no window to the driver');
    return new PrivilegedFirefox(bidi, window.context, id);
  }

  private run<T>(act: (window: FirefoxWindow, ...given: string[]) => T, ...given: string[]): Promise<Awaited<T>> {
    return this.bidi.call(this.window, act, 'globalThis', given);
  }

  /** The id of the extension as Firefox writes it into the ids of its elements. */
  private get elementId(): string {
    return this.id.replace(/[^a-z0-9_-]/gi, '_');
  }

  /** Sets the language of the browser, as if its language pack were there; Firefox's own words stay English. */
  speak(language: string): Promise<void> {
    return this.run((window, wanted) => {
      const { locale } = window.Services;
      locale.availableLocales = [...locale.availableLocales, wanted];
      locale.requestedLocales = [wanted];
    }, language);
  }

  clickToolbarButton(): Promise<void> {
    return this.run((window, id) => {
      // In the toolbar, because a button inside the extensions panel answers no click while the panel is closed.
      window.CustomizableUI.addWidgetToArea(`${id}-browser-action`, 'nav-bar');
      window.document.getElementById(`${id}-BAP`)?.click();
    }, this.elementId);
  }

  stopBackground(): Promise<void> {
    return this.run((window, id) => {
      const how = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
      return window.WebExtensionPolicy.getByID(id).extension.terminateBackground(how);
    }, this.id);
  }

  runCommand(name: string): Promise<void> {
    return this.run(
      (window, id, command) => {
        // Firefox does not take synthetic keys for shortcuts, but its <key> elements can be asked to act.
        const keys = [...window.document.querySelectorAll(`#ext-keyset-id-${id} key`)];
        const key = keys.find((one) => one.id.endsWith(command)) ?? keys[0];
        (key as unknown as { doCommand(): void }).doCommand();
      },
      this.elementId,
      name,
    );
  }

  /** The listed sites: all that the manifest names. */
  async setSiteAccess(granted: boolean): Promise<void> {
    const listed = await this.run((window, id) => {
      const { manifest } = window.WebExtensionPolicy.getByID(id).extension;
      const scripts = manifest.content_scripts ?? [];
      return [...(manifest.host_permissions ?? []), ...scripts.flatMap(({ matches }) => matches)];
    }, this.id);
    await this.setHostAccess(listed, granted);
  }

  setHostAccess(origins: readonly string[], granted: boolean): Promise<void> {
    return this.run(
      (window, id, way, patterns) => {
        const module = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
        const { ExtensionPermissions } = window.ChromeUtils.importESModule(module);
        const what = { permissions: [], origins: JSON.parse(patterns!) };
        return ExtensionPermissions[way as 'add' | 'remove'](id, what, window.WebExtensionPolicy.getByID(id).extension);
      },
      this.id,
      granted ? 'add' : 'remove',
      JSON.stringify(origins),
    );
  }

  /** What the processes of all pages and of the extension hold; Firefox tells no more of a single page. */
  memory(): Promise<{ page: number; extension: number }> {
    return this.run(async (window) => {
      window.Services.obs.notifyObservers(null, 'memory-pressure', 'heap-minimize');
      await new Promise((resolve) => window.setTimeout(resolve, 2_000));
      const { children } = await window.ChromeUtils.requestProcInfo();
      const held = (type: string) =>
        children.filter((child) => child.type === type).reduce((sum, { memory }) => sum + memory, 0);
      return { page: held('webIsolated'), extension: held('extension') };
    });
  }

  errors(): Promise<string[]> {
    return this.run((window) => {
      const messages = window.Services.console.getMessageArray();
      // Asked so, Firefox shows what a message holds beyond its text.
      const errors = messages.filter((message) => message instanceof window.Ci.nsIScriptError);
      const uncaught = errors.filter(({ sourceName, flags }) => sourceName.startsWith('moz-extension:') && flags === 0);
      // Not thrown: a document of the extension went away, or into the back-forward cache, before the answer to its question came.
      const isLateAnswer = (message: string) =>
        /Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)/.test(message);
      // Not thrown either: a message was sent to a tab in which nobody listened, or which closed meanwhile.
      const isUnheard = (message: string) => message.includes('Unchecked lastError value');
      return uncaught.map(({ message }) => message).filter((message) => !isLateAnswer(message) && !isUnheard(message));
    });
  }
}
