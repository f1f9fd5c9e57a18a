import type { Around } from '../../reading/reading.ts';
import { breaks } from '../lean.ts';

const afterArticle = /(?<![\p{L}\p{N}])(?:an?|another|every|each|single)[\s\u00A0]$/iu;
const afterDeterminer =
  /(?<![\p{L}\p{N}])(?:the|this|that|his|her|my|our|your|their|its|first|new)[\s\u00A0]$/iu;
const noun = /^[\s\u00A0](\p{Ll}{3,})(?!\p{L})/u;
const perHyphened = /^-an?-(?:hour|day|night|week|month|year)(?!\p{L})/u;
const perTime =
  /^[\s\u00A0-](?:an?|per)[\s\u00A0-](?:hour|day|night|week|month|year|head)[\s\u00A0-]\p{Ll}{3,}/u;
/** What is commonly so dear; after *the*, another word may as well be a verb: *the £50 paid*. */
const dear =
  /^[\s\u00A0](?:note|coin|bill|voucher|fine|fee|fare|cap|limit|ticket|bonus|gift|card|prize|reward|payment|deal|loan|fund|budget|grant|deposit|discount|donation|charge|plan|package|scheme|programme|project|cut|rise|house)(?!\p{L})/u;
const neverNouns = new Set(['off', 'extra', 'worth', 'apart', 'away', 'ago', 'later', 'less']);

/** Whether an amount says of what kind something is, so that what it is in stays singular: *a £50 voucher*. */
export const isAdjective = ({ before, after }: Around): boolean => {
  if (afterDeterminer.test(before)) return dear.test(after);
  if (perHyphened.test(after)) return true;
  if (!afterArticle.test(before)) return false;
  const word = noun.exec(after)?.[1];
  if (word === undefined) return perTime.test(after);
  return (
    !neverNouns.has(word) &&
    !breaks.opening.has(word) &&
    (word === 'high' || word === 'long' || word === 'old' || !breaks.leaning.has(word))
  );
};
