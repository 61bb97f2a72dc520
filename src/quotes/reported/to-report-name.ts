import type { SourceId } from '../source/source-rules.ts'
import type { ReportId } from './report-rules.ts'

/** Name a reading of reported speech by where what is said stood and how its source is named: `clause-behind-subject-verb`. */
export function toReportName(report: ReportId, source: SourceId): string {
  return `${report}-${source}`
}
