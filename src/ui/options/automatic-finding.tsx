import { say } from '../../platform/words.ts';
import { type FindingProps, useArticleFinding } from './article-finding.ts';

/** The switch that lets Citeback look for articles by itself. It shows what is so, not what was clicked. */
export function AutomaticFinding(props: FindingProps) {
  const { isOn, failure, begin, end } = useArticleFinding(props);
  const change = (event: Event) => {
    event.preventDefault();
    if (isOn) end();
    else begin();
  };
  return (
    <section>
      <h2>{say('automaticHeading')}</h2>
      <label class="switch">
        <input type="checkbox" checked={isOn === true} disabled={isOn === null} onClick={change} aria-describedby="automatic" />
        <span>{say('automaticLabel')}</span>
      </label>
      <p id="automatic" class="hint">
        {say('automaticExplained')}
      </p>
      <p role="status">{failure}</p>
    </section>
  );
}
