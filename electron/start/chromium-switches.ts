// What Chromium is told before it starts: to touch no network, and to be no browser.
import type { CommandLine } from 'electron';
import type { DevServer } from './dev-server';

interface Switch {
  readonly name: string;
  readonly value?: string;
  readonly reason: string;
}

const switches: readonly Switch[] = [
  { name: 'disable-background-networking', reason: 'no service of Chromium calls home' },
  { name: 'disable-component-update', reason: 'nothing is fetched behind our back' },
  { name: 'disable-domain-reliability', reason: 'no reports to anybody' },
  { name: 'no-pings', reason: 'no <a ping>' },
  { name: 'password-store', value: 'basic', reason: "a keyring's dialog would stand over the exhibit" },
  { name: 'disable-pinch', reason: 'two fingers belong to the exhibit, not to page zoom' },
  { name: 'overscroll-history-navigation', value: '0', reason: 'a swipe at the edge is no "back"' },
];

/** Features that open sockets (the third is a multicast one, for WebRTC) or put something of the browser on screen. */
const featuresOff = [
  'MediaRouter',
  'DialMediaRouteProvider',
  'WebRtcHideLocalIpsWithMdns',
  'HardwareMediaKeyHandling',
  'Translate',
];

export function setChromiumSwitches(commandLine: CommandLine, devServer: DevServer | undefined): void {
  for (const { name, value } of switches) commandLine.appendSwitch(name, value);
  commandLine.appendSwitch('host-resolver-rules', hostRules(devServer));
  const alreadyOff = commandLine.getSwitchValue('disable-features').split(',').filter(Boolean);
  commandLine.appendSwitch('disable-features', [...alreadyOff, ...featuresOff].join(','));
}

/** No name has an address, and no address is reached, but the development server's. */
export function hostRules(devServer: Pick<DevServer, 'hostname'> | undefined): string {
  return devServer ? `MAP * ~NOTFOUND, EXCLUDE ${devServer.hostname}` : 'MAP * ~NOTFOUND';
}
