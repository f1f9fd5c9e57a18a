import { InvalidArgumentError, Option } from 'commander';

/** More pages than this one browser was never seen to hold. */
const mostJobs = 64;

/** `--jobs`, as every command has it. */
export const jobsOption = (): Option =>
  new Option(
    '--jobs <n>',
    'how many pieces are drawn at once; without it, one for every two cores as far as memory goes',
  ).argParser((text: string) => {
    const jobs = Number(text);
    if (!/^\d+$/.test(text) || jobs < 1 || jobs > mostJobs)
      throw new InvalidArgumentError(`Write a whole number from 1 to ${mostJobs}.`);
    return jobs;
  });
