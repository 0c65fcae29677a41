import type { ReportFormat } from '../../engine/audit/page';

const files: Readonly<Record<ReportFormat, readonly [string, string]>> = {
  markdown: ['server-audit.md', 'text/markdown'],
  json: ['server-audit.json', 'application/json'],
  sarif: ['server-audit.sarif', 'application/sarif+json']
};

/** Have the browser save a report. */
export const saveReport = (text: string, format: ReportFormat): void => {
  const [name, type] = files[format];
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};
