import '../../assets/tokens.css';
import '../../components/base.css';
import '../../components/card.css';
import '../../components/lists.css';
import './popup.css';
import { render } from 'preact';
import { activeTab } from '../../lib/browser/active-tab';
import { speakAsChosen } from '../../lib/browser/language';
import { Popup } from './Popup';

/**
 * The popup is about the tab in front; `popup.html?tab=ID`, opened as a page, is about that tab: a larger view
 * for those who want it, and how tests open it.
 */
async function start(): Promise<void> {
  const root = document.querySelector('#popup');
  if (!root) throw new Error('popup.html has no #popup');
  const asked = new URLSearchParams(location.search).get('tab');
  const tabId = asked === null ? await activeTab() : Number.parseInt(asked, 10);
  await speakAsChosen();
  render(<Popup tabId={tabId} />, root);
}

void start();
