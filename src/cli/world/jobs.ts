import { bytesFor, piecesAtOnce } from '../../render/at-once/pieces-at-once.ts';
import type { Limits } from '../../render/at-once/limits.ts';
import type { Report } from '../../told/event.ts';
import { size } from '../reporting/wording.ts';

/**
 * How many pieces are drawn at once, which is told before anything is made.
 * @param asked what `--jobs` says; undefined for as many as the machine bears
 */
export const jobsFor = (asked: number | undefined, limits: Limits, report: Report): number => {
  const jobs = asked ?? piecesAtOnce(limits);
  const { cores } = limits;
  const freeBytes = Math.round(limits.freeBytes);
  report({ kind: 'jobs', jobs, cores, freeBytes, asked: asked !== undefined });
  if (bytesFor(jobs) > freeBytes)
    report({
      kind: 'warning',
      message: `${jobs === 1 ? 'A piece' : `${jobs} pieces at once`} may take ${size(bytesFor(jobs))} of memory, and ${size(freeBytes)} are free: close other programs, or give the machine more.`,
    });
  return jobs;
};
