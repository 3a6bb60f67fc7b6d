// The page starts here: ask main what to show, and show it.
import { createRoot } from 'react-dom/client';
import { ExhibitApp } from './app/exhibit-app';
import { reportUncaught } from './app/report-uncaught';
import { readBridge } from './platform/bridge';
import { refuseBrowserGestures } from './platform/page-gestures';

const bridge = readBridge();
reportUncaught(bridge, window);
refuseBrowserGestures(window);

const place = document.getElementById('exhibit');
if (!place) throw new Error('index.html has no element "exhibit"');
const root = createRoot(place);

const answer = await bridge['exhibit:load'](undefined);
root.render(<ExhibitApp bridge={bridge} setup={answer.ok ? answer.value : { kind: 'unavailable' }} />);
