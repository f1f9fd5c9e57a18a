import { pathToFileURL } from 'node:url';
import { findBrowser, launchBrowser, whileItRuns } from '../../render/browser/index.ts';

/** Prints pages on paper that is a file. */
export type Printer = {
  /** An HTML file as an A4 PDF. @throws {Error} when it cannot be opened or written */
  printPdf: (htmlFile: string, pdfFile: string) => Promise<void>;
  close: () => Promise<void>;
};

/**
 * Opens a browser that prints.
 * @throws {Error} when none starts
 */
export const openPrinter = async (options: Parameters<typeof findBrowser>[0]): Promise<Printer> => {
  const { executablePath } = await findBrowser(options);
  const browser = await launchBrowser(executablePath);
  return {
    printPdf: async (htmlFile, pdfFile) => {
      const page = await whileItRuns(browser, () => browser.newPage());
      try {
        await page.goto(pathToFileURL(htmlFile).href);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        await page.pdf({ path: pdfFile, preferCSSPageSize: true, printBackground: true });
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
};
