/**
 * Closed classes of English words that tell what stands beside a name (design 5, rule 4). In small letters. They
 * are classes of words, not lists of names: a name that is mistaken once belongs to an entry's decoys.
 */
const set = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Words that stand before a surname without being a given name. */
export const titles = set(
  'president vice deputy secretary minister premier chancellor ambassador envoy senator sen rep congressman governor gov mayor',
  'king queen prince princess emir sultan sheikh shaikh sheik ayatollah imam mullah maulana haji hajji pope comrade',
  'general gen major maj colonel col lieutenant lt captain capt commander admiral marshal sergeant chief chairman chair director',
  'leader head spokesman spokeswoman spokesperson candidate nominee incumbent mr mrs ms miss dr prof professor sir lord lady madam',
  'scholar analyst researcher author journalist democrat republican martyr strongman dictator former ex',
);

/** Words that surnames of several words begin with: bin Laden, *Le* Corre. */
export const particles = set('al bin da de der di du el ibn la le van von');

/** Words that begin a sentence or a headline before a name. */
export const openers = set(
  'a an the this that these those it its his her their our my your he she they we who whom whose which what when where why how if as',
  'at by for from in into of off on onto out over per than to toward towards under until unto up upon via with within without',
  'after again against all along although am among amid are around be because been before behind below beneath beside besides',
  'between beyond both but can could despite did do does down during each either ever every few had has have hence here however',
  'indeed is just later least less like likewise many may maybe meanwhile might more most much must near neither never next no nor',
  'not nothing now once one only or other otherwise perhaps quite rather shall should since so some soon still such then there',
  'therefore though through throughout thus today tomorrow tonight too unless unlike was were while will would yesterday yet also',
  'and even instead moreover nevertheless nonetheless unsurprisingly said says asked told called new old big inside',
);

/** Common given names. Also those that end as verbs, adverbs and plurals do, which else are taken for such before a surname. */
export const givenNames = set(
  'john robert michael david william richard joseph daniel matthew anthony mark donald steven steve paul andrew joshua kenneth kevin',
  'brian george timothy tim ronald edward jason jeffrey ryan jacob jake gary eric jonathan stephen larry justin scott brandon benjamin ben',
  'samuel sam gregory patrick jack jerry tyler aaron adam nathan henry peter kyle ethan jeremy walter keith roger terry sean tom',
  'mike joe bill bob jim dan dave rick greg alex mary patricia jennifer jen linda elizabeth barbara susan jessica sarah sara karen lisa',
  'nancy betty margaret sandra ashley donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen',
  'kathy kate katie amy angela anna anne emma olivia sophia nicole helen samantha katherine christine rachel carolyn janet maria heather diane',
  'julie joyce joan judith andrea cheryl hannah jacqueline jacqui martha gloria teresa ann madison janice julia grace judy abigail jane kim kerry',
  'james chris charles thomas nicholas dennis louis lewis curtis marcus francis travis douglas jonas lucas silas hans jens lars',
  'alfred fred ted ned jared ahmed mohammed mohamed saeed rashed khaled waleed hamed molly kelly emily sally billy lily holly',
  'polly beverly kimberly carly stanley irving sterling agnes frances gladys iris doris phyllis alexis',
);

/** States, and what else the news is full of, after which children are named. */
export const asGivenNames = set(
  'islam bharat india israel china america georgia jordan chad kenya ireland holland cuba asia egypt germany malaysia persia',
);
/** Places that are surnames as well, of people whose given names no list holds: *Dinah* Washington. */
export const asSurnames = set('washington');
/** Others of whom one speaks in a breath with a surname that is a place's: *Washington* and Jefferson. */
export const presidents = set('jefferson adams madison monroe lincoln franklin hamilton roosevelt grant');
/** What a person is and no state: behind a comma and an article, after a name. */
export const callings = set(
  'nurse plumber striker midfielder goalkeeper winger baker carpenter dentist surgeon schoolgirl schoolboy waitress waiter barista',
  'retiree grandmother grandfather widow widower bricklayer electrician welder receptionist paramedic accountant sophomore freshman',
  'hairdresser toddler teenager pensioner postman mechanic tailor shopkeeper labrador retriever spaniel beagle poodle terrier collie mongrel cat dog kitten puppy pony mare gelding filly stallion',
);
/** What a state has, where its name stands before it as an adjective: no surname. */
export const publicBodies = set(
  'police army navy force forces ministry minister government parliament council board committee embassy consulate mission trade',
  'defence defense security national central foreign federal state test cricket football rugby olympic meteorological statistics customs',
  'election elections budget summit talks deal war nuclear sanctions prime energy finance health interior education oil agriculture',
  'culture economy justice',
);

/** Kin, friends and pets, whose given name may follow. */
export const kin = set(
  'son sons daughter daughters brother brothers sister sisters wife husband father mother cousin niece nephew uncle aunt grandson',
  'granddaughter grandmother grandfather girlfriend boyfriend fiance fiancée fiancé twin twins stepson stepdaughter baby named',
  'dog cat horse pony puppy kitten bulldog parrot',
);

export const owners = set('my his her our their your');

/** Things of the kitchen, the house, the yard and the game that are called after a people, in the singular. */
export const thingsOfPeoples = set(
  'delight bath towel dressing roulette doll hound shepherd shepard cat rug carpet terrier bulldog wolfhound mule duck goose checker',
  'chequer measle muffin sausage corn summer wrestling football cheese cabbage lantern whisper ink elm hamster shorthair angora',
  'crested mastiff spaniel setter pointer greyhound wrench knot elephant tiger cobra rhino rhinoceros mustard bun',
);
/** What is Western as cowboys, remedies and laboratory tests are. */
export const westernThings = set(
  'film films movie movies novel novels hat hats boots saddle saddles shirt shirts omelette blot blots swing medicine genre star hero heroes',
);
/** The bird that shares a state's name, and words of the kitchen beside it. */
export const birds = set('turkey');
export const cooking = set(
  'roast roasting recipe recipes stuffing stuffed gravy oven leftover leftovers brine brined brining basted basting carve carved carving',
  'cranberry cranberries trimmings dressing trot drumstick drumsticks giblets thaw thawed cook cooks cooked cooking thanksgiving poultry butterball gobble gobbler',
);
/** What is made of the bird, right behind its name, and how it is served, right before it. */
export const dishes = set(
  'sandwich sandwiches breast breasts burger burgers fries soup leg legs wing wings dinner dinners bacon sausage pie meatball meatballs chili',
  'producer producers grower growers farmer farmers processor processors flock flocks',
  'chilli club wrap wraps jerky curry farm farms hunt hunts hunter hunters hunting feathers meat neck vulture vultures shoot season call',
);
export const servings = set(
  'cold smoked fried baked ground frozen wild roasted grilled sliced tom talk talking',
);
/** What bears a name of its own, named in small letters before it. */
export const bearers = set(
  'cruiser ship frigate destroyer warship tanker vessel ferry yacht submarine freighter trawler schooner steamer battleship corvette',
  'film movie series sitcom novel album song single band musical opera restaurant nightclub racehorse stallion mare hurricane',
);
/** What is said to bear a name, behind it: works, and houses where one goes in the evening. */
export const worksAndVenues = set(
  'film movie series thriller drama sitcom documentary novel musical opera play album song single ballad band trio quartet podcast',
  'videogame game pub bar tavern nightclub restaurant bistro diner cafe café racehorse horse stallion mare yacht perfume cocktail',
  'marketplace website',
);
/** Bodies that a faith gives its name to, which are no mention of it: *Islamic* Relief, the *Muslim* League. */
export const faithsBodies = set(
  'relief aid party society council centre center museum league union association foundation party front jihad army bank university',
  'college school academy conference movement trust charity institute congress courts salvation group federation community',
);
/** What a man gives his name to, right behind it: Carnegie *Street*, the Erdogan *Bakery*. With `companies`. */
export const calledAfterMen = set(
  'street avenue road boulevard square lane drive park lake river county creek springs bakery bakeries winery hotel tower towers',
  'hall stadium foundation library museum prize award medal golf casino farms farm motors pharmacy',
);
/** Forms of address before a surname of any kind. */
export const forms = set('coach mr mrs ms dr prof professor');

/** Words of dates, which are capitalised and no given names. */
export const datesWords = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september',
  'october november december',
);
/** Words before a place. */
export const inWords = set('in near outside');

/** What is done "by" those whom a byline names. */
export const credits = set(
  'reporting editing writing words story text photo photos photograph photographs photography picture pictures',
);

/** What one club or team does to another. */
export const gameVerbs = set(
  'beat beats beating defeated defeats edged edges topped tops trounced routed downed blanked thrashed hammered outscored swept',
);

/** Words that say where something is, before a town. */
export const placing = set('in near at from of to outside around for left on since');
/** Words that begin the object of a verb. */
export const determiners = set('the a an my your his her its our their this that these those it them up off');

/** Words that place a place rather than name another: *North* Kabul. */
export const directions = set(
  'east west north south new old greater central downtown upper lower northern southern eastern western inner outer',
);

/** What a place gives its name to: the whole is something else. */
export const institutions = set(
  'university college institute academy school polytechnic hospital museum library theatre theater orchestra hotel stadium cup open',
  'marathon festival film consensus declaration convention protocol treaty memorandum conference review news radio tv bank airlines airways',
  'motors fc united circus ballet philharmonic opera',
);
export const newspapers = set(
  'post times herald tribune journal gazette express chronicle observer telegraph mirror today',
);
export const companies = set('inc corp corporation ltd llc plc gmbh co holdings mutual');

/** Features of the land and of a town that are named after places and peoples: Indian *Lake*. */
export const featuresAfter = set(
  'lake river creek road street avenue ave boulevard blvd lane drive square bridge springs hills park beach county counties township',
  'heights ridge trail bay harbor harbour canyon point hill mills falls grove meadows junction',
  // Firms and clubs that call themselves after a people.
  'airlines airways express league idol legion eagle eastern southern mobile telecom unicom',
);
/** Houses and bands that call themselves after places and peoples: the *Mideast* Grill. */
export const houses = set(
  'grill grille cafe café restaurant diner bistro ensemble inn motel pub tavern deli pizzeria bakery bakeries farms ballroom emporium',
);
/** What ends the names of schools and churches that are called after their towns, where capitalised words stand between. */
export const parishes = set('elementary school church chapel baptist lutheran methodist presbyterian');
/** The same, where they stand before: *Mount* Washington. */
export const featuresBefore = set(
  'mount mt lake fort ft port cape camp point saint st little captain miss native corporate hotel uss hms hurricane typhoon cyclone',
  // Clubs.
  'spartak cska lokomotiv dynamo dinamo torpedo fc fk bc hc',
);

/** What stands before "of" and a place when the whole is something else: *Bank* of America, *city* of Turkey. */
export const holders = set(
  'bank corp corporation company society association institute academy university college school league scouts voice captain knights',
  'daughters workers club archdiocese diocese museum hospital',
);
/** The same, where "the" stands right before them: the *city* of Turkey. */
export const settlements = set('city town village county borough township');

/** The states of the United States whose names are one word, without Georgia, which news of the region means otherwise. */
export const usStates = set(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky',
  'louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon',
  'pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ala ariz ark calif colo conn del fla ill ind kan',
  'mass mich minn miss mont neb nev okla ore pa tenn tex wash wis wyo',
);

/** Words that take a language as their object, or stand before one. */
export const languageVerbs = set(
  'speak speaks speaking spoke spoken learn learns learning learned learnt study studies studying studied teach teaches teaching',
  'taught know knows knowing read reads reading write writes writing written fluent translate translated understand understands',
);
export const languageNouns = set(
  'language languages class classes course courses lessons speaking speaker speakers dialect dialects dictionary grammar poetry',
);
/** Words before a language that is meant as such when no noun follows: *in* Chinese, *broken* Russian. */
export const languageIns = set(
  'in into from broken fluent perfect basic flawless rudimentary accented little conversational',
);
/** Words that may follow a language, and never a people's adjective; so may those of `openers`. */
export const afterLanguage = set(
  'is was are were has have had will would can could well fluently badly better too',
);
/** Languages that share their name with no state's adjective of ours. */
export const otherLanguages = set(
  'english french arabic spanish persian farsi dari pashto urdu hindi latin mandarin cantonese japanese korean hebrew',
);
/** Languages that are also called as a people or its adjective. */
export const ownLanguages = set(
  'chinese russian turkish german polish italian ukrainian kazakh uzbek tajik kyrgyz kirghiz turkmen uighur uyghur kashmiri chechen',
  'punjabi portuguese dutch greek czech swedish',
);
