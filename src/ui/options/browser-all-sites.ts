import {
  dropAllSites,
  dropOrigins,
  hasAllSites,
  listOrigins,
  onAllSitesChange,
  onPermissionChange,
  requestAllSites,
} from '../../platform/permissions.ts';
import type { SiteLeave } from './allowed-sites.ts';
import type { AllSites } from './article-finding.ts';

/** The leave to read all sites, as this browser keeps it. */
export const browserAllSites: AllSites = {
  isAllowed: hasAllSites,
  request: requestAllSites,
  drop: dropAllSites,
  onChange: onAllSitesChange,
};

/** The leave to read single sites, as this browser keeps it. */
export const browserSiteLeave: SiteLeave = { list: listOrigins, drop: dropOrigins, onChange: onPermissionChange };
