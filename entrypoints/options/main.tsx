import '../../assets/tokens.css';
import '../../components/base.css';
import '../../components/dialog.css';
import '../../components/fields.css';
import '../../components/lists.css';
import '../../components/shortcuts.css';
import './options.css';
import { render } from 'preact';
import { speakAsChosen } from '../../lib/browser/language';
import { text } from '../../lib/text/text';
import { pageTitle } from '../glossary/page-title';
import { Options } from './Options';

const root = document.querySelector('#options');
if (!root) throw new Error('options.html has no #options');
await speakAsChosen();
document.title = pageTitle(text('options.title'));
render(<Options />, root);
