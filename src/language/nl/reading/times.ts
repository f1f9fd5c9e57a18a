import type { ReadingRule } from '../../reading/reading.ts';
import { whole } from '../../reading/reading.ts';
import { cardinal } from './numbers.ts';

/** How a time of day is said: 9.30 is *half tien*, and 14.05 *veertien uur vijf*. */
const clock = (hour: string, minute: string, saysHour: boolean): string[] | null => {
  const [hours, minutes] = [Number(hour), Number(minute)];
  if (hours > 24 || minutes > 59) return null;
  const [now, next] = [cardinal(String(hours))[0], cardinal(String((hours % 12) + 1))[0]];
  const [twelve] = cardinal(String(hours % 12 === 0 ? 12 : hours % 12));
  const rest =
    minutes === 0
      ? ''
      : minutes < 10
        ? `nul ${cardinal(String(minutes))[0]}`
        : cardinal(String(minutes))[0];
  const uur = saysHour ? ' uur' : '';
  if (minutes === 0) return [`${now}${uur}`, `${twelve}${uur}`];
  const full = [
    `${now} uur ${rest}`,
    `${now} ${rest}${uur}`,
    `${now} uur ${cardinal(String(minutes))[0]}`,
  ];
  const spoken: Record<number, string> = {
    15: `kwart over ${twelve}`,
    30: `half ${next}`,
    45: `kwart voor ${next}`,
  };
  const known = spoken[minutes];
  if (known === undefined) return full;
  return hours <= 12 ? [known, ...full] : [...full, known];
};

const hourMinute = String.raw`([01]?\d|2[0-4])[.:]([0-5]\d)(?![.,]?\d)`;

/** *Het filmpje duurt 1:35*. */
const beforeDuration =
  /(?:duurt|duurde|duren|lengte|tijdsduur|(?:film|filmpje|video|clip) van)[\s\u00A0:]*$/iu;

/** Times of day. */
export const times: readonly ReadingRule[] = [
  {
    pattern: whole(String.raw`${hourMinute}[\s\u00A0]?(?:uur|u\.?)`, 'i'),
    say: ([, hour = '', minute = '']) => clock(hour, minute, true),
  },
  {
    pattern: whole(
      String.raw`${hourMinute}[\s\u00A0]?[–-][\s\u00A0]?${hourMinute}(?:[\s\u00A0]?(?:uur|u))?`,
      'i',
    ),
    say: ([, fromHour = '', fromMinute = '', hour = '', minute = '']) => {
      const from = clock(fromHour, fromMinute, false)?.[0];
      return clock(hour, minute, true)?.map((until) => `${from} tot ${until}`) ?? null;
    },
  },
  {
    // The hour is said once, after the second time.
    pattern: whole(
      String.raw`${hourMinute}(?=[\s\u00A0]*(?:tot|t/m|en|of|[–-])[\s\u00A0]*${hourMinute}[\s\u00A0]?(?:uur|u\b))`,
      'i',
    ),
    say: ([, hour = '', minute = '']) => clock(hour, minute, false),
  },
  {
    // *1:23:45*.
    pattern: whole(String.raw`(\d{1,2}):([0-5]\d):([0-5]\d)(?:[\s\u00A0]uur)?`),
    say: ([, ...written]) => {
      const [hours, minutes, seconds] = written.map(
        (digits) => cardinal(String(Number(digits)))[0],
      );
      return `${hours} uur, ${minutes} minuten en ${seconds} seconden`;
    },
  },
  {
    pattern: whole(String.raw`(\d{1,2}):([0-5]\d)`),
    say: ([, minutes = '', seconds = ''], { before }) =>
      beforeDuration.test(before)
        ? `${cardinal(String(Number(minutes)))[0]} ${minutes === '1' ? 'minuut' : 'minuten'} ${cardinal(String(Number(seconds)))[0]}`
        : null,
  },
  {
    pattern: whole(String.raw`([01]?\d|2[0-3]):([0-5]\d)`),
    say: ([, hour = '', minute = '']) => clock(hour, minute, true),
  },
  {
    pattern: whole(String.raw`([01]?\d|2[0-3])u([0-5]\d)?`),
    say: ([, hour = '', minute = '00']) => clock(hour, minute, true),
  },
];
