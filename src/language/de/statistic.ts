import type { StatisticWords } from '../own-words/statistic.ts';

/** The product's own words beside a statistic. */
export const statisticWords: StatisticWords = {
  scale: '1 {unit} = {amount}',
  units: { dot: 'Punkt', square: 'Quadrat', drop: 'Tropfen' },
  axis: 'Die Achse beginnt bei {amount}',
  source: 'Quelle: {name}, {year}',
  sources: 'Quellen',
  pictures: 'Bilder',
};
