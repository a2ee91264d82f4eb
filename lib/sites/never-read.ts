import { isHostOf } from './site';

/** Hosts that hold what is private, or no pages to read: mail, documents, banks, chats, searches, sign-ins. */
const HOSTS = `
  mail.google.com docs.google.com drive.google.com calendar.google.com meet.google.com chat.google.com
  accounts.google.com myaccount.google.com photos.google.com keep.google.com contacts.google.com
  outlook.com outlook.live.com outlook.office.com office.com sharepoint.com onedrive.live.com teams.microsoft.com
  login.microsoftonline.com login.live.com account.microsoft.com
  mail.yahoo.com mail.proton.me proton.me fastmail.com tutanota.com tuta.com gmx.net gmx.com web.de mail.ru ukr.net
  icloud.com appleid.apple.com account.apple.com
  paypal.com wise.com revolut.com stripe.com klarna.com n26.com monobank.ua privatbank.ua
  web.whatsapp.com messenger.com web.telegram.org discord.com slack.com zoom.us signal.org
  dropbox.com notion.so trello.com atlassian.net figma.com chatgpt.com claude.ai
  duckduckgo.com startpage.com ecosia.org qwant.com
  youtube.com youtu.be youtube-nocookie.com
`
  .trim()
  .split(/\s+/);

/** First labels of hosts that are private wherever they are: `mail.example.org`. */
const PRIVATE_LABEL =
  /^(?:(?:web)?mail|imap|smtp|owa|exchange|accounts?|login|signin|auth|sso|id|oauth|secure|banking|ebanking|netbank|onlinebanking|bank|pay|payments?|checkout|my|admin|intranet|vpn|portal|webmail\d*)\./;
/** Domains of banks, hosts without a public name, and addresses in numbers. */
const PRIVATE_HOST =
  /(?:^|\.)[a-z0-9-]*bank(?:ing)?\.[a-z.]{2,6}$|\.bank$|^[^.]+$|\.(?:local|localhost|internal|intranet|lan|home|corp|test|invalid|onion)$|^[\d.]+$|^\[/;
const SEARCH_HOST = /^(?:www\.)?(?:google|bing|yandex|baidu)\.[a-z.]{2,6}$|^search\./;
const PRIVATE_PATH =
  /\/(?:log-?in|log-?out|sign-?(?:in|up|out)|register|auth|oauth\d?|sso|account|my-?account|password|checkout|cart|basket|payment|billing|admin|wp-admin|wp-login\.php|webmail|inbox|search|suche|recherche|buscar|cerca)(?:\/|\.\w+|$)/i;

/** Whether pages at an address are never looked at, neither unasked nor asked. */
export function isNeverRead(url: URL): boolean {
  if (!/^https?:$/.test(url.protocol) || url.username !== '') return true;
  const host = url.hostname.replace(/\.$/, '');
  if (PRIVATE_LABEL.test(host) || PRIVATE_HOST.test(host) || SEARCH_HOST.test(host)) return true;
  return HOSTS.some((domain) => isHostOf(host, domain)) || PRIVATE_PATH.test(url.pathname);
}
