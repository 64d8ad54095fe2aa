import { backgroundCalls } from '../messages/background';
import { client } from '../messages/dispatch';
import { sendToExtension } from './transport';

/** The background's calls, for the extension's own pages. */
export const background = client('background', backgroundCalls, sendToExtension);
