// Offline by force: the application reaches for no network, even where its page tries to.
import { execFile, spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { startBareExhibit, type BareExhibit } from './helpers/bare-exhibit';
import { networkCalls, socketFamilies, straceInto } from './helpers/network-trace';
import { startExhibit, type RunningExhibit } from './helpers/start-exhibit';
import { storyOf } from './helpers/story';
import { expect, test } from './helpers/test';

function works(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Every scene has its picture, in the order of the story. */
async function expectStory(exhibit: BareExhibit, sceneCount: number): Promise<void> {
  await expect
    .poll(async () => (await exhibit.pictures()).length, { timeout: 40_000 })
    .toBeGreaterThanOrEqual(sceneCount);
  const order = (await storyOf()).map(({ chapter, scene }) => `attract-${chapter}-${scene}-es`);
  const shown = (await exhibit.pictures()).map((name) => name.replace(/^\d+-|\.png$/g, ''));
  expect(shown).toEqual(order.filter((scene) => shown.includes(scene)));
  expect(await exhibit.journal()).not.toContain(' error ');
}

test.describe('under the eyes of the kernel', () => {
  test.skip(
    () => !works('strace', '-qq', '-o', '/dev/null', 'true'),
    'strace is not installed, or may not watch here',
  );

  let trace: string;

  test.beforeEach(async () => {
    trace = test.info().outputPath('network');
    await mkdir(dirname(trace), { recursive: true });
  });

  test('the watcher sees a connection, a datagram, a lookup and a server', async () => {
    const talkative = `
      const refused = () => {};
      require('node:net').connect(9, '127.0.0.1').on('error', refused);
      require('node:net').createServer().listen(0, '127.0.0.1', function () { this.close() });
      const socket = require('node:dgram').createSocket('udp4');
      socket.send('?', 9, '127.0.0.1', () => socket.close());
      new (require('node:dns').Resolver)({ timeout: 50, tries: 1 }).resolve4('example.org', refused);`;
    const [command, ...args] = straceInto(trace);
    await promisify(execFile)(command, [...args, process.execPath, '-e', talkative]);
    const text = await readFile(trace, 'utf8');
    const calls = networkCalls(text);
    for (const call of ['connect', 'sendmsg', 'bind', 'listen']) {
      expect(calls.filter((line) => line.includes(` ${call}(`)).length, call).toBeGreaterThan(0);
    }
    expect(calls.some((line) => line.includes('htons(53)'))).toBe(true);
  });

  test('the exhibit plays and reaches for no network', async () => {
    const startedMs = performance.now();
    const exhibit = await startBareExhibit(straceInto(trace), 20);
    try {
      await expectStory(exhibit, 5);
      await new Promise((done) => setTimeout(done, 12_000 - (performance.now() - startedMs)));
    } finally {
      await exhibit.stop();
    }
    const text = await readFile(trace, 'utf8');
    expect(text.length).toBeGreaterThan(10_000);
    expect(networkCalls(text)).toEqual([]);
    // AF_UNIX: the display. AF_NETLINK: Chromium hears from the kernel which interfaces there are; nothing leaves the
    // machine by it. AF_INET6: a socket without an address, through which it asks for those interfaces' names (ioctl).
    const known = new Set(['AF_UNIX', 'AF_NETLINK', 'AF_INET6', 'AF_INET']);
    expect([...socketFamilies(text)].filter((family) => !known.has(family))).toEqual([]);
  });
});

test('the exhibit plays where there is no network at all', async () => {
  // A namespace of its own without an interface, not even the machine's own. Only root may have one just so.
  const wrapper =
    process.getuid?.() === 0 ? ['unshare', '--net'] : ['unshare', '--map-current-user', '--net'];
  const [command = '', ...args] = wrapper;
  test.skip(!works(command, ...args, 'true'), 'this machine allows no network namespaces');
  const exhibit = await startBareExhibit(wrapper, 20);
  try {
    await expectStory(exhibit, 4);
  } finally {
    await exhibit.stop();
  }
});

test.describe('whatever the page tries', () => {
  let exhibit: RunningExhibit;
  let outside: Outside;

  test.beforeAll(async () => {
    outside = await listenOutside();
    exhibit = await startExhibit();
  });

  test.afterAll(async () => {
    await exhibit.stop();
    outside.close();
  });

  // Each attempt gets an address outside, which ends with its name; what it gives back must not be "reached".
  for (const [name, attempt] of Object.entries(attempts())) {
    test(`${name} is refused, and the journal says so`, async () => {
      const { page, app } = exhibit;
      const address = `http://127.0.0.1:${outside.port}/${name}`;
      const own = page.url();
      expect(await page.evaluate(attempt.run, address).catch(() => 'refused')).not.toBe('reached');
      await expect.poll(() => exhibit.journal()).toMatch(attempt.journal(address));
      expect(page.url()).toBe(own);
      expect(app.windows()).toHaveLength(1);
      // No locator here: it would wait for the end of a navigation that was refused.
      expect(await page.evaluate(() => document.querySelector('main section') !== null)).toBe(true);
      expect(outside.heard()).toEqual([]);
    });
  }

  test('WebRTC sends nothing to a STUN server, and offers no address', async () => {
    const candidates = await exhibit.page.evaluate(async (urls) => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls }] });
      connection.createDataChannel('any');
      const found: string[] = [];
      const gathered = new Promise<void>((done) => {
        connection.addEventListener('icecandidate', ({ candidate }) => {
          if (candidate) found.push(candidate.candidate);
          else done();
        });
      });
      await connection.setLocalDescription(await connection.createOffer());
      await gathered;
      connection.close();
      return found;
    }, `stun:127.0.0.1:${outside.port}`);
    expect(candidates).toEqual([]);
    expect(outside.heard()).toEqual([]);
  });

  test('behind the content security policy, the session refuses too', async () => {
    const address = `http://127.0.0.1:${outside.port}/session`;
    const outcome = await exhibit.app.evaluate(
      ({ session }, url) =>
        session.defaultSession.fetch(url).then(
          () => 'reached',
          (error: unknown) => String(error),
        ),
      address,
    );
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
    await expect.poll(() => exhibit.journal()).toContain(`request refused: other ${address}`);
    expect(outside.heard()).toEqual([]);
  });

  test('whoever knocks outside would have been heard', async () => {
    const knock = connect(outside.port, '127.0.0.1');
    await once(knock, 'connect');
    knock.destroy();
    const datagram = createSocket('udp4');
    datagram.send('knock', outside.port, '127.0.0.1', () => datagram.close());
    await expect.poll(() => outside.heard().toSorted()).toEqual(['connection', 'datagram']);
  });
});

interface Outside {
  readonly port: number;
  /** What has come in so far. */
  heard(): readonly string[];
  close(): void;
}

/** Stands for the world outside: a TCP and a UDP port of the same number, that note who comes. */
async function listenOutside(): Promise<Outside> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    heard.push('connection');
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on a port has such an address
  const { port } = server.address() as AddressInfo;
  const datagrams = createSocket('udp4').on('message', () => heard.push('datagram'));
  datagrams.bind(port, '127.0.0.1');
  await once(datagrams, 'listening');
  return {
    port,
    heard: () => [...heard],
    close() {
      server.close();
      datagrams.close();
    },
  };
}

interface Attempt {
  /** Runs in the page; gives or throws anything but "reached" where it was refused. */
  readonly run: (address: string) => unknown;
  readonly journal: (address: string) => RegExp;
}

/** Where Chromium itself stops the page, the page reports it; where Electron does, main writes it down. */
function attempts(): Record<string, Attempt> {
  const byPolicy = (address: string) => new RegExp(`warn .*policy.*${address}`);
  const byOrigin = (address: string) => new RegExp(`warn .*policy.*${new URL(address).origin}`);
  const main = (event: string) => (address: string) => new RegExp(`warn +${event}: .*${address}`);
  const permission = (name: string) => () => new RegExp(`permission (found )?refused: ${name}`);
  return {
    fetch: { run: (address) => fetch(address).then(() => 'reached'), journal: byPolicy },
    image: {
      run: (address) =>
        new Promise((done) => {
          const image = new Image();
          image.addEventListener('load', () => done('reached'));
          image.addEventListener('error', () => done('refused'));
          image.src = address;
        }),
      journal: byPolicy,
    },
    socket: {
      run: (address) =>
        new Promise((done) => {
          const socket = new WebSocket(address.replace('http:', 'ws:'));
          socket.addEventListener('open', () => done('reached'));
          socket.addEventListener('error', () => done('refused'));
        }),
      journal: (address) => byPolicy(address.replace('http:', 'ws:')),
    },
    // Says "true" whatever becomes of it.
    beacon: { run: (address) => navigator.sendBeacon(address, 'any'), journal: byPolicy },
    stylesheet: {
      run: (address) =>
        new Promise((done) => {
          const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
          link.addEventListener('load', () => done('reached'));
          link.addEventListener('error', () => done('refused'));
          document.head.append(link);
        }),
      journal: byPolicy,
    },
    frame: {
      run: (address) =>
        document.body.append(Object.assign(document.createElement('iframe'), { src: address })),
      journal: byOrigin,
    },
    form: {
      run(address) {
        const form = Object.assign(document.createElement('form'), { action: address });
        document.body.append(form);
        form.submit();
      },
      journal: byOrigin,
    },
    window: {
      run: (address) => (window.open(address) ? 'reached' : 'refused'),
      journal: main('new window refused'),
    },
    link: {
      run(address) {
        Object.assign(document.createElement('a'), { href: address, target: '_blank' }).click();
      },
      journal: main('new window refused'),
    },
    location: { run: (address) => window.location.assign(address), journal: main('navigation refused') },
    download: {
      run() {
        const href = URL.createObjectURL(new Blob(['any']));
        Object.assign(document.createElement('a'), { href, download: 'any.txt' }).click();
      },
      journal: () => /warn +download refused: blob:/,
    },
    geolocation: {
      run: () =>
        new Promise((done) => {
          navigator.geolocation.getCurrentPosition(
            () => done('reached'),
            () => done('refused'),
          );
        }),
      journal: permission('geolocation'),
    },
    notifications: {
      run: async () => ((await Notification.requestPermission()) === 'granted' ? 'reached' : 'refused'),
      journal: permission('notifications'),
    },
    screen: {
      run: () => navigator.mediaDevices.getDisplayMedia().then(() => 'reached'),
      journal: permission('(media|display-capture)'),
    },
    clipboard: {
      run: () => navigator.clipboard.readText().then(() => 'reached'),
      journal: permission('clipboard-read'),
    },
    midi: { run: () => navigator.requestMIDIAccess().then(() => 'reached'), journal: permission('midi') },
    // A machine without a camera says so before anybody is asked; the state of the permission is asked for instead.
    camera: {
      async run() {
        const { state } = await navigator.permissions.query({ name: 'camera' });
        return state === 'denied' ? 'refused' : 'reached';
      },
      journal: permission('media'),
    },
  };
}
