import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuide } from '../lib/page/guide';
import { offerPart } from '../lib/page/parts';

/** Brings into a page what leads a person to places on it, once a key or the popup asks for that. */
export default defineUnlistedScript(() => offerPart('guide', startGuide));
