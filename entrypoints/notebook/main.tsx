import '../../assets/tokens.css';
import '../../components/base.css';
import '../../components/card.css';
import '../../components/lists.css';
import '../../components/dialog.css';
import '../../components/shortcuts.css';
import '../glossary/glossary.css';
import './notebook.css';
import { render } from 'preact';
import { speakAsChosen } from '../../lib/browser/language';
import { text } from '../../lib/text/text';
import { pageTitle } from '../glossary/page-title';
import { Notebook } from './Notebook';

const root = document.querySelector('#notebook');
if (!root) throw new Error('notebook.html has no #notebook');
await speakAsChosen();
document.title = pageTitle(text('notebook.title'));
render(<Notebook />, root);
