/** What of a scene people call how, by the field that it stands in. */
const fields: Readonly<Record<string, string>> = {
  items: 'regel',
  steps: 'stap',
  tags: 'label',
  devices: 'apparaat',
  ring: 'ring',
  emphasis: 'nadruk',
};
const parts: Readonly<Record<string, string>> = {
  title: 'titel',
  headline: 'kop',
  infographic: 'beeldtekst',
  body: 'tekst',
  name: 'naam',
  tagline: 'slogan',
};

/** What happens, as people say it: `scenes[0].devices[2]` is “beeld 1, apparaat 3”. */
export const momentName = (id: string): string => {
  const [, list, index, field, entry] =
    /^(scenes|beats)\[(\d+)\](?:\.(\w+)(?:\[(\d+)\])?)?/u.exec(id) ?? [];
  if (list === undefined) return parts[id] ?? id;
  const place = `${list === 'scenes' ? 'beeld' : 'beweging'} ${Number(index) + 1}`;
  if (field === undefined) return place;
  const part = fields[field] ?? field;
  return `${place}, ${entry === undefined ? part : `${part} ${Number(entry) + 1}`}`;
};
