const names = `Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dortmund|Essen|Bremen|Dresden|Hannover|Nürnberg|
Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Mannheim|Karlsruhe|Augsburg|Wiesbaden|Mainz|Kassel|Kiel|Lübeck|Rostock|
Magdeburg|Halle|Erfurt|Jena|Potsdam|Chemnitz|Aachen|Freiburg|Saarbrücken|Heidelberg|Ulm|Würzburg|Regensburg|Göttingen|
Oldenburg|Braunschweig|Schwerin|Cottbus|Trier|Koblenz|Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Zürich|Bern|Basel|Genf|
Luzern|Winterthur|Vaduz|Luxemburg`;

/** Towns that stand behind a post code: *10115 Berlin*. */
export const towns: readonly string[] = names.split(/\|\s*/u);

/** A street, a square or a box that stands before its number. A shortened street has its full stop, maybe apart. */
export const street =
  /(?:^|\s)(?!(?:Arbeits|Spiel|Studien|Kita|Ausbildungs)platz$)\p{Lu}[\p{L}-]*(?:straße|strasse|str(?:\s?\.)?|gasse|allee|platz|weg|ufer|damm|chaussee|promenade|stieg|steig|pfad|ring|wall)$|(?:^|\s)(?:Straße|Allee|Ring|Postfach|(?:Alt|Neu|Heu|Haupt|Rathaus|Fisch)markt)$|(?:^|\s)(?:Am|Alter|Neuer) (?:Markt|Ring|Anger|Hang|Berg|Wald|See|Park|Hafen|Rathaus|Dom|Tor|Bach|Graben|Damm|Ufer|Platz|Weiher|Sportplatz)$/u;
