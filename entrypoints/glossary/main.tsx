import '../../assets/tokens.css';
import '../../components/base.css';
import '../../components/card.css';
import '../../components/lists.css';
import '../../components/map.css';
import './glossary.css';
import { render } from 'preact';
import { speakAsChosen } from '../../lib/browser/language';
import { Glossary } from './Glossary';

const root = document.querySelector('#glossary');
if (!root) throw new Error('glossary.html has no #glossary');
await speakAsChosen();
render(<Glossary />, root);
