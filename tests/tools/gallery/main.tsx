import { render } from 'preact';
import { UiLanguage } from '../../../components/hooks/useUiLanguage';
import { Panel } from '../../../components/panel/Panel';
import { reportingActions } from './actions';
import './style.css';
import { viewsIn } from './views';

const query = new URLSearchParams(location.search);
const language = query.get('lang') === 'en' ? 'en' : 'fi';
const root = document.documentElement;
root.lang = language;
root.dataset.theme = query.get('theme') === 'dark' ? 'dark' : 'light';
if (query.has('whole')) root.dataset.whole = '';

const views = viewsIn(language);
const view = views[query.get('state') ?? 'live'];
// The list of states, for the script that takes the pictures.
root.dataset.states = Object.keys(views).join(' ');

if (view) {
  render(
    <UiLanguage.Provider value={language}>
      <Panel view={view} actions={reportingActions((name, ...given) => console.info(name, ...given))} />
    </UiLanguage.Provider>,
    document.body,
  );
}
