import { wordSet } from './word-set';

// Words of trades and sciences in which phrases of the glossary have another sense. Classes of words, in small letters;
// none that news of the region would hold beside the sense that the glossary means.

const workshop = wordSet(
  'valve valves boiler boilers bar bars psi kpa tyre tyres tire tires pump pumps hydraulic engine engines cylinder piston turbine',
  'gasket hose nozzle compressor gauge tank tanks pipe pipes seal vessel millibars hectopascals storm cyclone airway blood',
);
const office = wordSet(
  'shareholder shareholders stockholder stockholders dividend dividends quorum ballots agm directors delaware share trustees',
  'server servers browser router vpn malware antivirus temperature temperatures rings sediment cores climate statistics variable',
  'variables income inflation',
);
const computing = wordSet(
  'malware virus viruses antivirus software download downloaded downloads laptop laptops computer computers email attachment hackers',
  'password passwords infected phishing ransomware spyware app apps',
);
const darknet = wordSet(
  'darknet bitcoin bitcoins ulbricht tor dark web online website dealers cryptocurrency',
);

/** By the last word of a phrase: the words beside which it does not mean its entry. */
export const fieldsOfOtherSenses: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['pressure', workshop],
  ['proxies', office],
  ['horse', computing],
  ['road', darknet],
]);

/** What electric or bodily power is said of, behind the word. */
export const electricNouns = wordSet(
  'outage outages cut cuts plant plants station stations failure failures steering supply line lines drill drills down up',
  'loss surge surges grid saving lifter lifters lifting hitter hitters pop button cord washer',
);
/** Words before "great power" that speak of strength. */
export const strengthVerbs = wordSet(
  'with of has have had having needs such generates produces hits hit his her',
);
