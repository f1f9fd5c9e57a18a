/** A street, or a box, that stands before its number. No other word that ends so, begins with a capital within a sentence. */
export const street =
  /(?:^|\s)(?!(?:Onderweg|Vanweg)$)\p{Lu}[\p{L}'-]*(?:straat|laan|weg|plein|kade|gracht|singel|dijk|dreef|steeg|markt|plantsoen|boulevard|allee|hof)$|(?:^|\s)(?:Laan|Plein|Singel|Postbus|Antwoordnummer)$/u;
