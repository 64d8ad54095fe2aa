import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCardFrame } from '../lib/page/card-frame';
import { offerPart } from '../lib/page/parts';

/** Brings the card into a page on which the reader has found a mention. */
export default defineUnlistedScript(() => offerPart('card-frame', startCardFrame));
