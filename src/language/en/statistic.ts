import type { StatisticWords } from '../own-words/statistic.ts';

/** The product's own words beside a statistic. */
export const statisticWords: StatisticWords = {
  scale: '1 {unit} = {amount}',
  units: { dot: 'dot', square: 'square', drop: 'drop' },
  axis: 'The axis starts at {amount}',
  source: 'Source: {name}, {year}',
  sources: 'Sources',
  pictures: 'Pictures',
};
