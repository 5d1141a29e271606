import type { Reporter } from '../../core/contracts.js';
import { shownFindings } from '../finding/shown.js';
import { pageText } from './page.js';
import { sectionsOf } from './sheet.js';

/** One page that holds everything it needs: facts by sources, then one card a finding. */
export const html: Reporter = {
  id: 'html',
  summary: 'one page to mail or print: facts by sources, quotes side by side',
  render(report, options) {
    const shown = shownFindings(report, options, 'info');
    return pageText({ report, sections: sectionsOf(report, shown), options, shown: shown.length });
  },
};
