import { i18n } from '#i18n';
import { plural } from '../../lib/interface-language';
import { hasReason, PERMISSION_REASONS } from './permission-reasons';

/** What the built extension asks for, as its manifest says. */
export interface ManifestFacts {
  readonly permissions: readonly string[];
  readonly hosts: readonly string[];
  readonly optionalHosts: readonly string[];
  readonly contentSecurityPolicy: string;
}

interface PrivacyPageProps {
  readonly manifest: ManifestFacts;
  /** Every host that was asked for anything; null until it is known. */
  readonly contacted: readonly string[] | null;
}

/** What Sidelight contacted, what it keeps, and why it asks for each permission. */
export function PrivacyPage({ manifest, contacted }: PrivacyPageProps) {
  return (
    <>
      <h1>{i18n.t('library.privacy')}</h1>
      <section>
        <h2>{i18n.t('privacy.hosts')}</h2>
        <p class="fact" role="status">
          {contacted && (contacted.length === 0 ? i18n.t('privacy.none') : contacted.join(', '))}
        </p>
        <p class="quiet">{i18n.t('privacy.noneMore')}</p>
        <details>
          <summary>{i18n.t('privacy.rule')}</summary>
          <code dir="ltr">{manifest.contentSecurityPolicy}</code>
        </details>
      </section>
      <section>
        <h2>{i18n.t('privacy.kept')}</h2>
        <p>{i18n.t('privacy.keptMore')}</p>
      </section>
      <section>
        <h2>{i18n.t('privacy.permissions')}</h2>
        <dl class="permissions">
          {manifest.permissions.filter(hasReason).map((permission) => (
            <div key={permission}>
              <dt>
                <code>{permission}</code>
              </dt>
              <dd>{i18n.t(PERMISSION_REASONS[permission])}</dd>
            </div>
          ))}
          <Hosts name="host_permissions" hosts={manifest.hosts} reason={i18n.t('privacy.hostPermissions')} />
          <Hosts
            name="optional_host_permissions"
            hosts={manifest.optionalHosts}
            reason={i18n.t('privacy.optionalHosts')}
          />
        </dl>
      </section>
    </>
  );
}

interface HostsProps {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly reason: string;
}

function Hosts({ name, hosts, reason }: HostsProps) {
  return (
    <div>
      <dt>
        <code>{name}</code>
      </dt>
      <dd>
        {reason}
        <details>
          <summary>{plural('privacy.sitesOf', hosts.length)}</summary>
          <ul class="host-list" dir="ltr">
            {hosts.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
        </details>
      </dd>
    </div>
  );
}
