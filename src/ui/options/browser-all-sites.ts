import { dropAllSites, hasAllSites, onAllSitesChange, requestAllSites } from '../../platform/permissions.ts';
import type { AllSites } from './article-finding.ts';

/** The leave to read all sites, as this browser keeps it. */
export const browserAllSites: AllSites = {
  isAllowed: hasAllSites,
  request: requestAllSites,
  drop: dropAllSites,
  onChange: onAllSitesChange,
};
