import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerMarksPainter } from '../lib/page/marks-port';
import { startMarksPainter } from '../lib/page/painter-marks';

/** Brings the inline-marks painter into a page whose reader has asked for it. */
export default defineUnlistedScript(() => offerMarksPainter(startMarksPainter));
