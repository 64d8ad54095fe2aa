import { wordSet } from './word-set';

// Words of grammar and of dates, which are no names whatever their capitals, in small letters.

/** Words that begin a sentence or a headline before a name. */
export const openers = wordSet(
  'a an the this that these those it its his her their our my your he she they we who whom whose which what when where why how if as',
  'at by for from in into of off on onto out over per than to toward towards under until unto up upon via with within without',
  'after again against all along although am among amid are around be because been before behind below beneath beside besides',
  'between beyond both but can could despite did do does down during each either ever every few had has have hence here however',
  'indeed is just later least less like likewise many may maybe meanwhile might more most much must near neither never next no nor',
  'not nothing now once one only or other otherwise perhaps quite rather shall should since so some soon still such then there',
  'therefore though through throughout thus today tomorrow tonight too unless unlike was were while will would yesterday yet also',
  'and even instead moreover nevertheless nonetheless unsurprisingly said says asked told called new old big inside',
);

/** Words of dates, which are capitalised and no given names. */
export const datesWords = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september',
  'october november december',
);

/** Words that begin the object of a verb. */
export const determiners = wordSet(
  'the a an my your his her its our their this that these those it them up off',
);
