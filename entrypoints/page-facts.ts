import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPageFacts } from '../lib/page/page-facts';
import { offerPart } from '../lib/page/parts';

/** Brings into a page what tells of it, once somebody asks. */
export default defineUnlistedScript(() => offerPart('page-facts', startPageFacts));
