/** What a browser says of its own model; `downloading` also when somebody else began it. `absent`: it knows of none; `silent`: it does not say. */
export type BuiltInState = 'unavailable' | 'downloadable' | 'downloading' | 'available' | 'absent' | 'silent';

/** How much of the browser's model is there: a share from 0 to 1; `total` in bytes where the browser says it. */
export interface DownloadProgress {
  share: number;
  total: number | null;
}
