/** What this process may take of a machine. */
export type Limits = {
  /** May be a fraction: a container may be given one and a half. */
  cores: number;
  /** Memory that is free to take, in bytes. */
  freeBytes: number;
  /** Whether a container or service manager gives less than the machine has. */
  isConfined: boolean;
};

/** What the machine itself says. */
export type Machine = {
  /** Cores that this process may run on. */
  cores: number;
  totalBytes: number;
  /** The text of a file of the system; null where there is none. */
  read: (file: string) => string | null;
};

/**
 * The cores and memory that this process may take: those of the machine, or fewer where a control group gives fewer
 * (containers, `systemd-run -p`). Groups lie within each other, and the narrowest holds. Both versions are read, as
 * cgroups(7) and the kernel's `admin-guide/cgroup-v1` and `cgroup-v2` describe them.
 */
export const limitsOf = ({ cores, totalBytes, read }: Machine): Limits => {
  const available = /^MemAvailable:\s+(\d+) kB$/mu.exec(read('/proc/meminfo') ?? '')?.[1];
  // Other systems do not tell what they would give back when it is asked for.
  const freeBytes = available === undefined ? totalBytes / 2 : Number(available) * 1024;
  const groups = groupsOf(read('/proc/self/cgroup') ?? '');
  const quotas = groups.flatMap((group) => quotaOf(group, read) ?? []);
  const rooms = groups.flatMap((group) => roomIn(group, read) ?? []);
  return {
    cores: Math.min(cores, ...quotas),
    freeBytes: Math.max(0, Math.min(freeBytes, ...rooms)),
    isConfined: quotas.some((quota) => quota < cores) || rooms.some((room) => room < freeBytes),
  };
};

type Read = Machine['read'];

/** A folder in which the system tells of a group, and how it does. */
type Group = { folder: string; kind: 'v2' | 'v1 cpu' | 'v1 memory' };

const root = '/sys/fs/cgroup';

/** The groups that this process is in, from `/proc/self/cgroup`: `0::/a/b`, `4:memory:/a/b`, `3:cpu,cpuacct:/a/b`. */
const groupsOf = (lines: string): Group[] =>
  lines.split('\n').flatMap((line) => {
    const [, controllers, within] = /^\d+:([^:]*):(\/.*)$/u.exec(line) ?? [];
    if (controllers === undefined || within === undefined) return [];
    // Where old and new are mounted side by side, the new has a folder of its own.
    if (controllers === '')
      return [root, `${root}/unified`].flatMap((mount) => foldersOf(mount, within, 'v2'));
    const named = controllers.split(',');
    if (named.includes('memory')) return foldersOf(`${root}/memory`, within, 'v1 memory');
    if (!named.includes('cpu')) return [];
    const mounts = new Set([`${root}/cpu`, `${root}/${controllers}`]);
    return [...mounts].flatMap((mount) => foldersOf(mount, within, 'v1 cpu'));
  });

/**
 * A group and all that it lies in. A container may see its own group at the top, whatever path it is told: folders that
 * are not there are passed over.
 */
const foldersOf = (mount: string, within: string, kind: Group['kind']): Group[] => {
  const names = within.split('/').filter((name) => name !== '' && name !== '..');
  return Array.from({ length: names.length + 1 }, (_, count) => ({
    folder: [mount, ...names.slice(0, count)].join('/'),
    kind,
  }));
};

/** The cores of time that a group may take; null for no limit. */
const quotaOf = ({ folder, kind }: Group, read: Read): number | null => {
  if (kind === 'v1 memory') return null;
  const [quota, period] =
    kind === 'v2'
      ? (read(`${folder}/cpu.max`) ?? '').trim().split(' ')
      : [read(`${folder}/cpu.cfs_quota_us`), read(`${folder}/cpu.cfs_period_us`)];
  const cores = numberIn(quota) / numberIn(period);
  return cores > 0 ? cores : null; // `max`, -1 and what is not there are no limit
};

/** What a group may still take of memory, in bytes; null for no limit. */
const roomIn = ({ folder, kind }: Group, read: Read): number | null => {
  if (kind === 'v1 cpu') return null;
  const names =
    kind === 'v2'
      ? { limit: 'memory.max', used: 'memory.current', cached: 'inactive_file' }
      : {
          limit: 'memory.limit_in_bytes',
          used: 'memory.usage_in_bytes',
          cached: 'total_inactive_file',
        };
  const limit = numberIn(read(`${folder}/${names.limit}`));
  if (!Number.isFinite(limit)) return null;
  const used = numberIn(read(`${folder}/${names.used}`)) || 0;
  // Files that were read long ago are counted too, and given back when there is need.
  const stat = read(`${folder}/memory.stat`) ?? '';
  const cached = numberIn(new RegExp(`^${names.cached} (\\d+)$`, 'mu').exec(stat)?.[1]) || 0;
  return limit - Math.max(0, used - cached);
};

/** NaN for what is not there, or no number, as `max`. */
const numberIn = (text: string | null | undefined): number =>
  text === null || text === undefined || text.trim() === '' ? Number.NaN : Number(text.trim());
