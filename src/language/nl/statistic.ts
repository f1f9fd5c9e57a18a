import type { StatisticWords } from '../own-words/statistic.ts';

/** The product's own words beside a statistic. */
export const statisticWords: StatisticWords = {
  scale: '1 {unit} = {amount}',
  units: { dot: 'stip', square: 'blokje', drop: 'druppel' },
  axis: 'De as begint bij {amount}',
  source: 'Bron: {name}, {year}',
  sources: 'Bronnen',
  pictures: 'In beeld',
};
