import '../../assets/tokens.css';
import '../../components/base.css';
import '../../components/card.css';
import '../../components/shortcuts.css';
import './welcome.css';
import { render } from 'preact';
import { speakAsChosen } from '../../lib/browser/language';
import { text } from '../../lib/text/text';
import { Welcome } from './Welcome';

const root = document.querySelector('#welcome');
if (!root) throw new Error('welcome.html has no #welcome');
await speakAsChosen();
document.title = text('welcome.title');
render(<Welcome />, root);
