import { render } from 'preact';
import { OptionsPage } from '../../components/options/OptionsPage';
import { Localised } from '../../components/ui/Localised';
import { startEngine } from '../sidepanel/startEngine';
import './style.css';

const title = { en: 'Settings · Kuule', fi: 'Asetukset · Kuule' };

render(
  <Localised title={title}>
    <OptionsPage engine={startEngine()} />
  </Localised>,
  document.body,
);
