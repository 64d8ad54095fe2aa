import { wordSet } from './word-set';

// Words that tell whether a place's name means the place or what is called after it, in small letters.

/** What a state has, where its name stands before it as an adjective: no surname. */
export const publicBodies = wordSet(
  'police army navy force forces ministry minister government parliament council board committee embassy consulate mission trade',
  'defence defense security national central foreign federal state test cricket football rugby olympic meteorological statistics customs',
  'election elections budget summit talks deal war nuclear sanctions prime energy finance health interior education oil agriculture',
  'culture economy justice supreme air naval coast border space railways',
);

/** Bodies that a faith gives its name to, which are no mention of it: *Islamic* Relief, the *Muslim* League. */
export const faithsBodies = wordSet(
  'relief aid party society council centre center museum league union association foundation party front jihad army bank university',
  'college school academy conference movement trust charity institute congress courts salvation group federation community',
);

/** Words before a place. */
export const inWords = wordSet('in near outside');

/** Words that say where something is, before a town. */
export const placing = wordSet('in near at from of to outside around for left on since');

/** Words that place a place rather than name another: *North* Kabul. */
export const directions = wordSet(
  'east west north south new old greater central downtown upper lower northern southern eastern western inner outer',
);

/** What a place gives its name to: the whole is something else. */
export const institutions = wordSet(
  'university college institute academy school polytechnic hospital museum library theatre theater orchestra hotel stadium cup open',
  'marathon festival film consensus declaration convention protocol treaty memorandum conference review news radio tv bank airlines airways',
  'motors fc united circus ballet philharmonic opera',
);

export const newspapers = wordSet(
  'post times herald tribune journal gazette express chronicle observer telegraph mirror today',
);

export const companies = wordSet('inc corp corporation ltd llc plc gmbh co holdings mutual');

/** Features of the land and of a town that are named after places and peoples: Indian *Lake*. */
export const featuresAfter = wordSet(
  'lake river creek road street avenue ave boulevard blvd lane drive square bridge springs hills park beach county counties township',
  'heights ridge trail bay harbor harbour canyon point hill mills falls grove meadows junction',
  // Firms and clubs that call themselves after a people.
  'airlines airways express league idol legion eagle eastern southern mobile telecom unicom',
);

/** The same, where they stand before: *Mount* Washington. */
export const featuresBefore = wordSet(
  'mount mt lake fort ft port cape camp point saint st little captain miss native corporate hotel uss hms hurricane typhoon cyclone',
  // Clubs.
  'spartak cska lokomotiv dynamo dinamo torpedo fc fk bc hc',
);

/** Houses and bands that call themselves after places and peoples: the *Mideast* Grill. */
export const houses = wordSet(
  'grill grille cafe café restaurant diner bistro ensemble inn motel pub tavern deli pizzeria bakery bakeries farms ballroom emporium',
);

/** What ends the names of schools and churches that are called after their towns, where capitalised words stand between. */
export const parishes = wordSet('elementary school church chapel baptist lutheran methodist presbyterian');

/** What stands before "of" and a place when the whole is something else: *Bank* of America, *city* of Turkey. */
export const holders = wordSet(
  'bank corp corporation company society association institute academy university college school league scouts voice captain knights',
  'daughters workers club archdiocese diocese museum hospital',
);

/** The same, where "the" stands right before them: the *city* of Turkey. */
export const settlements = wordSet('city town village county borough township');

/** The states of the United States whose names are one word, without Georgia, which news of the region means otherwise. */
export const usStates = wordSet(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky',
  'louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon',
  'pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ala ariz ark calif colo conn del fla ill ind kan',
  'mass mich minn miss mont neb nev okla ore pa tenn tex wash wis wyo',
);

/** What goes on with "air" to mean an arm of a state rather than a carrier: Iran Air *Force*. */
export const airArms = wordSet('force forces defence defense defences defenses base bases strike strikes');

/** What one club or team does to another. */
export const gameVerbs = wordSet(
  'beat beats beating defeated defeats edged edges topped tops trounced routed downed blanked thrashed hammered outscored swept',
);
