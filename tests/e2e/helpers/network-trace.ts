// What a process said to any network, as `strace -f -qq -yy -e trace=network` saw it.

/** The command that watches whatever comes after it. */
export function straceInto(file: string): [command: string, ...args: string[]] {
  return ['strace', '-f', '-qq', '-yy', '-e', 'trace=network', '-o', file];
}

const talking = /^\d+\s+(connect|sendto|sendmsg|sendmmsg|bind|listen|accept4?)\(/;
/** A socket or an address of the internet's families. Sockets within the machine (AF_UNIX) carry neither. */
const ofInternet = /<(?:TCP|UDP|RAW|ICMP)(?:v6)?:|sa_family=AF_INET6?\b/;

/** Calls that reach for a network, or offer something to one; a lookup of a name would be one of them. */
export function networkCalls(trace: string): string[] {
  return trace
    .split('\n')
    .filter((line) => talking.test(line) && ofInternet.test(line))
    .map((line) => line.slice(0, 200));
}

/** Families of the sockets that were made at all. */
export function socketFamilies(trace: string): Set<string> {
  return new Set([...trace.matchAll(/\bsocket\((AF_\w+)/g)].map(([, family = '']) => family));
}
