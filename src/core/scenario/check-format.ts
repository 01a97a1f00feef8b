import { memberOf, numberIn, type Place } from './place.ts';
import type { Report } from './report.ts';

/** The format that this code knows. */
export const currentFormat = 1;

/**
 * Whether a file is of a later format, and says so in the report. What its keys mean is then not
 * known, so nothing else should be said of it.
 */
export function newerFormat(file: Place, report: Report): boolean {
  const place = memberOf(file, 'format');
  const format = numberIn(place);
  if (place === null || format === null) return false;
  if (format <= currentFormat || !Number.isInteger(format)) return false;
  report.add(place, {
    rule: 'newer-format',
    message: `This file is written in format ${format}; format ${currentFormat} is the newest known here.`,
    mend: 'Open it with a newer version of this program.',
  });
  return true;
}
