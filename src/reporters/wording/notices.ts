import type { Notice, Report } from '../../core/report.js';

/** Notices that say the same of several inputs. */
export interface NoticeGroup {
  readonly code: string;
  readonly level: Notice['level'];
  readonly message: string;
  /** In the order of the report; empty where it is said of the run. */
  readonly paths: readonly string[];
  /** Whether it is said of every article of the report, which are two or more. */
  readonly isOfAll: boolean;
}

/** What became of inputs: one group for each code and message, in the order of the report. */
export function noticeGroups({ notices, documents }: Pick<Report, 'notices' | 'documents'>): readonly NoticeGroup[] {
  const codes = [...new Set(notices.map((notice) => notice.code))];
  return codes.flatMap((code) => {
    const own = notices.filter((notice) => notice.code === code);
    const messages = [...new Set(own.map((notice) => notice.message))];
    return messages.map((message) => {
      const saying = own.filter((notice) => notice.message === message);
      const paths = saying.flatMap((notice) => (notice.path ? [notice.path] : []));
      const level = saying.some((notice) => notice.level === 'failure') ? 'failure' : 'note';
      return { code, level, message, paths, isOfAll: paths.length > 1 && paths.length === documents.length };
    });
  });
}

/** Paths that a notice names before it only counts. */
const MOST_PATHS = 6;

/** What a group says, with the inputs it says it of: "a.txt, b.txt and 5 more: compared with no other article". */
export function noticeText({ message, paths, isOfAll }: NoticeGroup): string {
  if (paths.length === 0) return message;
  const named = paths.slice(0, MOST_PATHS).join(', ');
  const more = paths.length > MOST_PATHS ? ` and ${paths.length - MOST_PATHS} more` : '';
  return `${isOfAll ? `all ${paths.length} articles` : `${named}${more}`}: ${message}`;
}
