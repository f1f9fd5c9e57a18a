/** What is measured, and how the draft voice says it. */
export const dutchMeasured: [written: string, said: string][] = [
  ['95 g/km', 'vijfennegentig gram per kilometer'],
  ['40 cent/kWh', 'veertig cent per kilowattuur'],
  ['20 l/100 km', 'twintig liter per honderd kilometer'],
  ['de prijs per kWh', 'de prijs per kilowattuur'],
  ['11 kW', 'elf kilowatt'],
  ['112 km/u', 'honderdtwaalf kilometer per uur'],
];
