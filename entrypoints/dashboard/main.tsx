import { render } from 'preact';
import { DashboardPage } from '../../components/dashboard/DashboardPage';
import { Localised } from '../../components/ui/Localised';
import './style.css';

const title = { en: 'Dashboard · Kuule', fi: 'Koontinäyttö · Kuule' };

render(
  <Localised title={title}>
    <DashboardPage />
  </Localised>,
  document.body,
);
