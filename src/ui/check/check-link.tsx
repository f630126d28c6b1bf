import { say } from '../../platform/words.ts';

/** Leads from the library to the page on which summaries are checked. */
export const CheckLink = () => (
  <section class="proof">
    <h2>{say('checkTitle')}</h2>
    <p class="hint">{say('checkExplained')}</p>
    <p class="actions">
      <a class="quiet-button" href="check.html" data-action="check-summary">
        {say('checkTitle')}
      </a>
    </p>
  </section>
);
