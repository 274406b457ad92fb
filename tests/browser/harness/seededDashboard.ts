import type { Page } from 'playwright-core';
import { exportNdjson } from '../../../utils/transfer/exportNdjson';
import { seededInsights } from '../seededInsights';
import type { Harness } from './launch';

/** The thirty seeded insights, newest first. */
export const seeds = seededInsights(new Date());

/** They as a file that was exported. */
export const seedFile = {
  name: 'insights.ndjson',
  mimeType: 'application/x-ndjson',
  buffer: Buffer.from(exportNdjson(seeds, { withLinks: true })),
};

/** The dashboard with the seeded insights, read in from a file as a user would. */
export async function seededDashboard(open: Harness): Promise<Page> {
  const page = await open.openExtensionPage('dashboard.html');
  await page.locator('input[type=file]').setInputFiles(seedFile);
  await page.getByText(/30\snew insights|Uusia kirjauksia lisättiin 30/).waitFor();
  return page;
}
