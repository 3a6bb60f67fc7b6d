// From what a bare system lacks to the packages that bring it.
import { expect, test } from 'vitest';
import { isDebianFamily, missingLibraries, packagesFor } from '../../tools/setup/debian-packages.mjs';

const ldd = `
	linux-vdso.so.1 (0x00007ffd0a5f2000)
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f3ba1c00000)
	libnss3.so => not found
	libgtk-3.so.0 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f3ba1a1f000)
	libnss3.so => not found
`;
const debian12 = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n';
const debian13 = 'VERSION_ID="13"\nID=debian\n';
const ubuntu2404 = 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n';
const ubuntu2204 = 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="22.04"\n';
const mint = 'ID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_ID="21.3"\n';
const fedora = 'ID=fedora\nVERSION_ID=41\n';

test('the libraries that the loader misses are named once each', () => {
  expect(missingLibraries(ldd)).toEqual(['libnss3.so', 'libgtk-3.so.0']);
  expect(missingLibraries('\tstatically linked\n')).toEqual([]);
});

test('one missing library asks for all that Chromium needs', () => {
  expect(packagesFor({ libraries: ['libgtk-3.so.0'], programs: [] }, debian12)).toEqual([
    'libnss3',
    'libatk1.0-0',
    'libatk-bridge2.0-0',
    'libcups2',
    'libgtk-3-0',
    'libgbm1',
    'libasound2',
    'libxss1',
  ]);
});

test('a missing program asks for its package alone', () => {
  expect(packagesFor({ libraries: [], programs: ['Xvfb', 'strace'] }, debian12)).toEqual([
    'xvfb',
    'xauth',
    'strace',
  ]);
});

test.each([
  [debian12, 'libgtk-3-0'],
  [ubuntu2204, 'libgtk-3-0'],
  [debian13, 'libgtk-3-0t64'],
  [ubuntu2404, 'libgtk-3-0t64'],
])('packages have the names of their release (%#)', (osRelease, name) => {
  expect(packagesFor({ libraries: ['libgtk-3.so.0'], programs: [] }, osRelease)).toContain(name);
});

test.each([
  [debian12, true],
  [ubuntu2404, true],
  [mint, true],
  [fedora, false],
  ['', false],
])('it is known whether a system takes Debian packages (%#)', (osRelease, isDebian) => {
  expect(isDebianFamily(osRelease)).toBe(isDebian);
});
