import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMarksPainter } from '../lib/page/painter-marks';
import { offerPart } from '../lib/page/parts';

/** Brings the inline-marks painter into a page whose reader has asked for it. */
export default defineUnlistedScript(() => offerPart('marks', startMarksPainter));
