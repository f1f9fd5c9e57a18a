import { months } from './calendar.ts';

/** The gender of a noun: *der, die, das*. */
export type Gender = 'm' | 'f' | 'n';

/** What stands in rows, and so behind ordinals in digits: *der 3. Platz*. */
const inRows: Readonly<Record<Gender, readonly string[]>> = {
  m: `Tag Monat Platz Rang Stock Geburtstag Jahrestag Todestag Hochzeitstag Schritt Teil Band Versuch Weltkrieg Advent Preis
    Spieltag FC SC SV Akt Satz Absatz Artikel Abschnitt Punkt Fall Bezirk Gang Lockdown Senat Strafsenat Zivilsenat Termin
    Sieg Präsident Feiertag Anlauf Durchgang Lauf Angriff Anschlag Vorfall Unfall Brief Grund Ort Eintrag Film Roman Sohn Wahlgang Bürgermeister Vorsitzende Mai Jänner Feber`.split(
    /\s+/u,
  ),
  f: `Klasse Auflage Etage Liga Bundesliga Stufe Jahrgangsstufe Woche Stunde Minute Runde Chance Ausgabe Staffel Folge Reihe
    Linie Ehe Phase Welle Generation Schwangerschaftswoche SSW Instanz Kammer Änderung Sitzung Halbzeit Hälfte Jahreshälfte
    Dosis Impfung Mannschaft Legislaturperiode Wahlperiode Amtszeit Stelle Strophe Republik Auswertung Befragung Konferenz
    Wahl Nacht Person Säule Tat Attacke Anzeige Regel Option Tochter Firma Partei Schicht`.split(
    /\s+/u,
  ),
  n: `Kind Mal Jahr Halbjahr Quartal Jahrhundert Jh Jahrtausend Jahrzehnt Semester Trimester Lebensjahr Schuljahr
    Lehrjahr Kapitel Spiel Stockwerk Obergeschoss OG Untergeschoss UG Gebot Reich Drittel Viertel Treffen Mitglied Opfer Tor Album Ziel Stadium Gericht
    Bundesland`.split(/\s+/u),
};

/** What is counted and measured besides. */
const counted: Readonly<Record<Gender, readonly string[]>> = {
  m: `Liter Meter Kilometer Zentimeter Millimeter Milliliter Hektar Euro Dollar Cent Franken Punkt Grad Mensch Mann Junge
    Schüler Lehrer Elternteil Täter Freund Klick Anruf Löffel Teelöffel Esslöffel Becher Apfel Name Kollege`.split(
    /\s+/u,
  ),
  f: `Million Milliarde Billion Sekunde Tonne Tablette Tasse Flasche Packung Portion Dose Scheibe Frau Schule Nachricht
    E-Mail Mail App Website Meldung Meile Kilowattstunde`.split(/\s+/u),
  n: `Prozent Promille Kilo Kilogramm Gramm Milligramm Pfund Byte Megabyte Gigabyte Volt Watt Dezibel Glas Stück Mädchen Foto
    Bild Video Handy Dorf Land Haus Gespräch Paar`.split(/\s+/u),
};

const genders = new Map<string, Gender>(
  [inRows, counted].flatMap((table) =>
    (['m', 'f', 'n'] as const).flatMap((gender) =>
      table[gender].map((noun) => [noun.toLowerCase(), gender] as const),
    ),
  ),
);
months.forEach((month) => genders.set(month.toLowerCase(), 'm'));

/** Nouns behind ordinals, months among them. */
export const ordinalNouns: readonly string[] = [...Object.values(inRows).flat(), ...months];

const shortestLast = 4;

/** The gender of a noun in the singular, also by its last part (*Mathestunde*) or its ending; null where that does not tell. */
export const genderOf = (noun: string): Gender | null => {
  const small = noun.toLowerCase();
  for (let cut = 0; cut <= small.length - shortestLast || cut === 0; cut++) {
    const known = genders.get(small.slice(cut));
    if (known) return known;
  }
  if (/(?:ung|heit|keit|schaft|tion|tät|ik)$/u.test(small)) return 'f';
  return /(?:chen|lein|ment)$/u.test(small) ? 'n' : null;
};

/** The gender of a noun that names several: *Stunden*. */
export const genderOfSeveral = (noun: string): Gender | null =>
  ['n', 'en', 'e', 'er']
    .filter((ending) => noun.endsWith(ending))
    .map((ending) => genderOf(noun.slice(0, -ending.length)))
    .find((gender) => gender !== null) ?? null;
