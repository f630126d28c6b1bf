/** The look of the bar and of the words being read. Here rather than among the styles, for most readers never need it. */
export const aloudSheet = `
html { scroll-padding-block-start: 4rem; }
.aloud {
  position: sticky;
  inset-block-start: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.375rem 0.5rem;
  margin-inline: -0.5rem;
  border-block-end: 1px solid var(--edge);
  background: var(--panel);
  font-size: 0.8125rem;
  padding: 0.5rem;
}
.aloud p { flex: 1 1 100%; }
.aloud-button {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  inline-size: 2rem;
  block-size: 2rem;
  border: 1px solid var(--edge);
  border-radius: 0.375rem;
  background: transparent;
  padding: 0;
}
.aloud-button:hover { background: var(--tint); border-color: var(--accent); }
.aloud-button svg { inline-size: 1rem; block-size: 1rem; fill: currentColor; }
[dir="rtl"] .aloud-button svg { transform: scaleX(-1); }
.aloud label { display: inline-flex; align-items: center; gap: 0.375rem; margin-inline-start: auto; }
.aloud select {
  min-block-size: 2rem;
  border: 1px solid var(--edge);
  border-radius: 0.375rem;
  background: var(--paper);
  color: inherit;
  font: inherit;
}
.source-link[data-spoken] {
  background: var(--words);
  color: var(--on-words);
  text-decoration: underline 2px currentColor;
}
@media (forced-colors: active) {
  .source-link[data-spoken] { outline: 2px solid Highlight; }
}
@media print {
  .aloud { display: none; }
}
`;
