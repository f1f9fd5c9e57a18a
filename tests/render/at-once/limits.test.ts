import { describe, expect, it } from 'vitest';
import { limitsOf } from '../../../src/render/at-once/limits.ts';

const meminfo =
  'MemTotal:       32000000 kB\nMemFree:         1000000 kB\nMemAvailable:   20000000 kB\n';
const available = 20_480_000_000;

/** A machine of sixteen cores and 32 GB, with these files besides. */
const limits = (files: Record<string, string>) =>
  limitsOf({
    cores: 16,
    totalBytes: 32_768_000_000,
    read: (file) => ({ '/proc/meminfo': meminfo, ...files })[file] ?? null,
  });

describe('limitsOf', () => {
  it('is the machine where nothing confines it', () => {
    const free = { cores: 16, freeBytes: available, isConfined: false };
    expect(limits({})).toEqual(free);
    expect(
      limits({
        '/proc/self/cgroup': '0::/user.slice/session-1.scope\n',
        '/sys/fs/cgroup/user.slice/cpu.max': 'max 100000\n',
        '/sys/fs/cgroup/user.slice/memory.max': 'max\n',
      }),
    ).toEqual(free);
    expect(
      limits({
        '/proc/self/cgroup': '4:memory:/\n3:cpu,cpuacct:/\n',
        '/sys/fs/cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n',
        '/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us': '-1\n',
        '/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us': '100000\n',
      }),
    ).toEqual(free);
  });

  it('takes half of all memory where the system does not say what is free', () => {
    const { freeBytes } = limitsOf({ cores: 8, totalBytes: 16e9, read: () => null });
    expect(freeBytes).toBe(8e9);
  });

  it('holds to a container of version 2, which sees its own group at the top', () => {
    expect(
      limits({
        '/proc/self/cgroup': '0::/\n',
        '/sys/fs/cgroup/cpu.max': '150000 100000\n',
        '/sys/fs/cgroup/memory.max': '2147483648\n',
        '/sys/fs/cgroup/memory.current': '1000000000\n',
        '/sys/fs/cgroup/memory.stat': 'anon 200000000\ninactive_file 800000000\n',
      }),
    ).toEqual({ cores: 1.5, freeBytes: 1_947_483_648, isConfined: true });
  });

  it('holds to the narrowest of groups that lie in each other', () => {
    expect(
      limits({
        '/proc/self/cgroup': '0::/system.slice/render.service\n',
        '/sys/fs/cgroup/system.slice/cpu.max': '400000 100000\n',
        '/sys/fs/cgroup/system.slice/render.service/cpu.max': '800000 100000\n',
        '/sys/fs/cgroup/system.slice/memory.max': '8000000000\n',
        '/sys/fs/cgroup/system.slice/render.service/memory.max': '4000000000\n',
      }),
    ).toEqual({ cores: 4, freeBytes: 4_000_000_000, isConfined: true });
  });

  it('holds to a container of version 1, with its path on the host and its files at the top', () => {
    expect(
      limits({
        '/proc/self/cgroup':
          '9:name=systemd:/docker/abc\n4:memory:/docker/abc\n3:cpuset:/docker/abc\n2:cpu,cpuacct:/docker/abc\n',
        '/sys/fs/cgroup/memory/memory.limit_in_bytes': '3000000000\n',
        '/sys/fs/cgroup/memory/memory.usage_in_bytes': '900000000\n',
        '/sys/fs/cgroup/memory/memory.stat': 'inactive_file 1\ntotal_inactive_file 400000000\n',
        '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '200000\n',
        '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
      }),
    ).toEqual({ cores: 2, freeBytes: 2_500_000_000, isConfined: true });
  });

  it('reads both where both are mounted', () => {
    const { cores, freeBytes } = limits({
      '/proc/self/cgroup': '3:cpu:/a\n0::/b/../c\n',
      '/sys/fs/cgroup/cpu/a/cpu.cfs_quota_us': '600000\n',
      '/sys/fs/cgroup/cpu/a/cpu.cfs_period_us': '100000\n',
      '/sys/fs/cgroup/unified/b/memory.max': '5000000000\n',
    });
    expect({ cores, freeBytes }).toEqual({ cores: 6, freeBytes: 5_000_000_000 });
  });

  it('is never less than nothing, whatever a file says', () => {
    expect(
      limits({
        '/proc/self/cgroup': 'nonsense\n0::/\n',
        '/sys/fs/cgroup/cpu.max': 'what 0\n',
        '/sys/fs/cgroup/memory.max': '1000\n',
        '/sys/fs/cgroup/memory.current': '5000\n',
      }),
    ).toEqual({ cores: 16, freeBytes: 0, isConfined: true });
  });
});
