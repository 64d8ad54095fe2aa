import { wordSet } from './word-set';

// Words that tell a person's name, in small letters: classes of words, not lists of names.

/** Words that stand before a surname without being a given name. */
export const titles = wordSet(
  'president vice deputy secretary minister premier chancellor ambassador envoy senator sen rep congressman governor gov mayor',
  'king queen prince princess emir sultan sheikh shaikh sheik ayatollah imam mullah maulana haji hajji pope comrade',
  'general gen major maj colonel col lieutenant lt captain capt commander admiral marshal sergeant chief chairman chair director',
  'leader head spokesman spokeswoman spokesperson candidate nominee incumbent mr mrs ms miss dr prof professor sir lord lady madam',
  'scholar analyst researcher author journalist democrat republican martyr strongman dictator former ex',
);

/** Words that surnames of several words begin with: bin Laden, *Le* Corre. */
export const particles = wordSet('al bin da de der di du el ibn la le van von');

/** Common given names. Also those that end as verbs, adverbs and plurals do, which else are taken for such before a surname. */
export const givenNames = wordSet(
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
export const asGivenNames = wordSet(
  'islam bharat india israel china america georgia jordan chad kenya ireland holland cuba asia egypt germany malaysia persia',
);

/** Places that are surnames as well, of people whose given names no list holds: *Dinah* Washington. */
export const asSurnames = wordSet('washington');

/** Others of whom one speaks in a breath with a surname that is a place's: *Washington* and Jefferson. */
export const presidents = wordSet('jefferson adams madison monroe lincoln franklin hamilton roosevelt grant');

/** What a person is and no state: behind a comma and an article, after a name. */
export const callings = wordSet(
  'nurse plumber striker midfielder goalkeeper winger baker carpenter dentist surgeon schoolgirl schoolboy waitress waiter barista',
  'retiree grandmother grandfather widow widower bricklayer electrician welder receptionist paramedic accountant sophomore freshman',
  'hairdresser toddler teenager pensioner postman mechanic tailor shopkeeper labrador retriever spaniel beagle poodle terrier collie mongrel cat dog kitten puppy pony mare gelding filly stallion',
);

/** Kin, friends and pets, whose given name may follow. */
export const kin = wordSet(
  'son sons daughter daughters brother brothers sister sisters wife husband father mother cousin niece nephew uncle aunt grandson',
  'granddaughter grandmother grandfather girlfriend boyfriend fiance fiancée fiancé twin twins stepson stepdaughter baby named',
  'dog cat horse pony puppy kitten bulldog parrot',
);

export const owners = wordSet('my his her our their your');

/** Forms of address before a surname of any kind. */
export const forms = wordSet('coach mr mrs ms dr prof professor');

/** What a man gives his name to, right behind it: Carnegie *Street*, the Erdogan *Bakery*. With `companies`. */
export const calledAfterMen = wordSet(
  'street avenue road boulevard square lane drive park lake river county creek springs bakery bakeries winery hotel tower towers',
  'hall stadium foundation library museum prize award medal golf casino farms farm motors pharmacy',
);

/** What is done "by" those whom a byline names. */
export const credits = wordSet(
  'reporting editing writing words story text photo photos photograph photographs photography picture pictures',
);
