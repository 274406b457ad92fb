import { render } from 'preact';
import { PanelApp } from '../../components/panel/PanelApp';
import { startEngine } from './startEngine';
import './style.css';

render(<PanelApp engine={startEngine()} />, document.body);
