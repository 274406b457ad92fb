import { render } from 'preact';
import { Localised } from '../../components/ui/Localised';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import './style.css';

const title = { en: 'Welcome · Kuule', fi: 'Tervetuloa · Kuule' };

render(
  <Localised title={title}>
    <WelcomePage />
  </Localised>,
  document.body,
);
