import * as v from 'valibot';
import { CardContent, EntryLine } from '../model/card-content';
import { Clipping, Passage } from '../model/clipping';
import { EntryId } from '../model/entry';
import { Exception, Reach } from '../model/exception';
import { AboutGlossary, FoundLine, GlossaryIndex } from '../model/glossary-index';
import { KeptAmount } from '../model/kept-amount';
import { KnownTie } from '../model/known-tie';
import { LanguageChoice } from '../model/language';
import { Ask, CountedGroup, Grouping, Leaf } from '../model/leaf';
import { Note, NoteDraft, NotedOnce, NoteSaved } from '../model/note';
import { PassageFound } from '../model/passage-found';
import { PreferenceChange, Preferences } from '../model/preferences';
import { RecordIds, Records } from '../model/records';
import { Safekeeping } from '../model/safekeeping';
import { Pause, PauseChoice, SiteMode, SiteRule, SiteSettings, TabState } from '../model/site';
import { TagChange } from '../model/tag';
import { UnreadName } from '../model/unread';
import { backgroundCallsOfExchange } from './background-for-exchange';
import { backgroundCallsOfReader } from './background-for-reader';
import { call } from './contract';

const TabId = v.pipe(v.number(), v.integer());
const Nothing = v.null();
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Calls the background answers. A call that is not listed here does not exist. */
export const backgroundCalls = {
  ...backgroundCallsOfReader,
  ...backgroundCallsOfExchange,

  /** Tells a card frame whether its token was given to the reader of its tab; `null` when not. */
  confirmCard: call({
    from: ['card'],
    params: v.object({ token: v.string() }),
    result: v.nullable(v.object({ tabId: TabId })),
  }),

  /** What a card shows of an entry. */
  cardContent: call({
    from: ['card', 'popup', 'glossary', 'notebook', 'welcome'],
    params: v.object({ entry: EntryId }),
    result: CardContent,
  }),

  /** The given entries as lines, in the order given; unknown ids are left out. */
  entryLines: call({
    from: ['popup', 'glossary', 'notebook', 'options'],
    params: v.object({ entries: v.array(EntryId) }),
    result: v.array(EntryLine),
  }),

  /** All entries as lines, by name, with the articles that they cite. */
  allLines: call({ from: ['glossary'], params: Nothing, result: GlossaryIndex }),

  /** The relations that lead from one of the given entries to another; each is told from both its ends. */
  tiesAmong: call({
    from: ['glossary'],
    params: v.object({ entries: v.array(EntryId) }),
    result: v.array(KnownTie),
  }),

  /** The other entries that share a written form with an entry, the surest reading first. */
  namesakes: call({
    from: ['card'],
    params: v.object({ entry: EntryId, form: v.pipe(v.string(), v.maxLength(200)) }),
    result: v.array(EntryLine),
  }),

  /** Opens an entry in the glossary page, in a new tab. */
  openEntry: call({
    from: ['card', 'popup', 'notebook', 'welcome'],
    params: v.object({ entry: EntryId }),
    result: Nothing,
  }),

  /** Entries that a query names, best first, at most `limit`. */
  search: call({
    from: ['popup', 'glossary'],
    params: v.object({
      query: v.pipe(v.string(), v.maxLength(200)),
      limit: v.pipe(v.number(), v.integer(), v.maxValue(50)),
    }),
    result: v.array(FoundLine),
  }),

  /** The person's note on an entry or a clipping, or `null`. */
  noteOn: call({
    from: ['card', 'popup', 'glossary', 'notebook', 'welcome'],
    params: v.object({ about: NotedOnce }),
    result: v.nullable(Note),
  }),

  /** Saves a note. Resolves after the transaction has completed. */
  saveNote: call({
    from: ['card', 'popup', 'glossary', 'notebook', 'welcome'],
    params: NoteDraft,
    result: NoteSaved,
  }),

  /** Keeps a passage of a tab's page. Resolves after the transaction has completed. */
  saveClipping: call({
    from: ['card', 'popup'],
    params: v.object({ tabId: TabId, passage: Passage }),
    result: Clipping,
  }),

  /** The newest clippings, at most `limit`. */
  recentClippings: call({
    from: ['popup'],
    params: v.object({ limit: v.pipe(v.number(), v.integer(), v.maxValue(200)) }),
    result: v.array(Clipping),
  }),

  /** The newest clippings that mention an entry, at most `limit`. */
  clippingsAbout: call({
    from: ['card', 'popup', 'glossary', 'welcome'],
    params: v.object({ entry: EntryId, limit: v.pipe(v.number(), v.integer(), v.maxValue(50)) }),
    result: v.array(Clipping),
  }),

  /**
   * Deletes notes and clippings, and with a clipping the note on it. Gives what was deleted: `restoreRecords` brings it
   * back. Resolves after the transaction has completed.
   */
  deleteRecords: call({ from: ['popup', 'notebook'], params: RecordIds, result: Records }),

  /** Puts deleted records back as they were; a note where another was written since is added to that. Resolves after the transaction has completed. */
  restoreRecords: call({ from: ['popup', 'notebook'], params: Records, result: Nothing }),

  /** Adds tags to records and takes tags off them. Resolves after the transaction has completed. */
  tagRecords: call({
    from: ['notebook'],
    params: v.object({ ids: RecordIds, change: TagChange }),
    result: Nothing,
  }),

  /** The leaves of the notebook that are asked for: how many, and those from `offset` on, at most `limit`. */
  leaves: call({
    from: ['notebook'],
    params: v.object({ ask: Ask, offset: Count, limit: v.pipe(Count, v.maxValue(200)) }),
    result: v.object({ total: Count, leaves: v.array(Leaf) }),
  }),

  /** Opens the page of a clipping in a new tab, and shows the passage there; `passageFound` tells what became of it. */
  openPassage: call({
    from: ['card', 'popup', 'glossary', 'notebook', 'welcome'],
    params: v.object({ id: v.string() }),
    result: Nothing,
  }),

  /** What became of a clipping's passage when its page was last opened; `null` when it was not. */
  passageFound: call({
    from: ['notebook'],
    params: v.object({ id: v.string() }),
    result: v.nullable(PassageFound),
  }),

  /** Whether what was kept is in danger. */
  safekeeping: call({ from: ['notebook'], params: Nothing, result: Safekeeping }),

  /** The person knows that the database is empty and goes on. */
  acceptLoss: call({ from: ['notebook'], params: Nothing, result: Safekeeping }),

  /** The person does not want to be reminded of a backup now. */
  restReminder: call({ from: ['notebook'], params: Nothing, result: Nothing }),

  /** A backup of all that is kept was saved, begun at a time in ms since the epoch. */
  backupMade: call({ from: ['notebook'], params: v.object({ begunAt: v.number() }), result: Nothing }),

  /** The ids of all leaves that are asked for. */
  leafIds: call({ from: ['notebook'], params: v.object({ ask: Ask }), result: RecordIds }),

  /** The leaf of a record, or `null`. */
  leaf: call({ from: ['notebook'], params: v.object({ id: v.string() }), result: v.nullable(Leaf) }),

  /** The groups of a grouping, with their counts. */
  leafGroups: call({
    from: ['notebook'],
    params: v.object({ grouping: Grouping }),
    result: v.array(CountedGroup),
  }),

  /** Whole records, as they are in the store; those that are gone are left out. */
  records: call({ from: ['notebook'], params: RecordIds, result: Records }),

  /** Whether Dossier runs in a tab, and why it cannot. */
  tabState: call({ from: ['popup'], params: v.object({ tabId: TabId }), result: TabState }),

  /**
   * Makes a rule for a site, at once and for later visits: the one that the person was told of, whatever the tab has come
   * to show since. Gives the state of the tab.
   */
  ruleTab: call({
    from: ['popup'],
    params: v.object({ tabId: TabId, ...SiteRule.entries }),
    result: TabState,
  }),

  /** Runs in a tab as it is now, on a site without a permission. */
  runOnce: call({ from: ['popup'], params: v.object({ tabId: TabId }), result: TabState }),

  /** Has Dossier rest everywhere, or go on with `null`; at once and in open tabs. */
  pause: call({
    from: ['popup', 'options'],
    params: v.object({ choice: v.nullable(PauseChoice) }),
    result: Pause,
  }),

  /** All that is chosen for sites. */
  siteSettings: call({ from: ['options'], params: Nothing, result: SiteSettings }),

  /** Makes a rule for a site, or takes its own back with `null`; at once and for later visits. */
  ruleSite: call({
    from: ['options'],
    params: v.object({ host: SiteRule.entries.host, mode: v.nullable(SiteMode) }),
    result: SiteSettings,
  }),

  /** Puts rules in the place of those of the same sites; the others stay. */
  addSiteRules: call({
    from: ['options'],
    params: v.object({ rules: v.pipe(v.array(SiteRule), v.maxLength(5000)) }),
    result: SiteSettings,
  }),

  /** How much is kept in this browser. */
  keptAmount: call({ from: ['options'], params: Nothing, result: KeptAmount }),

  /**
   * Deletes all notes and clippings, and all that was chosen for sites, entries and looks. Nothing brings it back.
   * Resolves after the transaction has completed.
   */
  deleteEverything: call({ from: ['options'], params: Nothing, result: KeptAmount }),

  preferences: call({ from: ['popup', 'options'], params: Nothing, result: Preferences }),

  /** Chooses some preferences anew and applies them to open tabs; gives all as they are now. */
  changePreferences: call({ from: ['popup', 'options'], params: PreferenceChange, result: Preferences }),

  /** Has the interface speak a language: pages that open from now on, menus at once. */
  chooseLanguage: call({ from: ['options'], params: v.object({ choice: LanguageChoice }), result: Nothing }),

  /** What the bundled glossary says of itself. */
  aboutGlossary: call({ from: ['options'], params: Nothing, result: AboutGlossary }),

  /** The version of the glossary where it is newer than the one last seen, else `null`. Told once. */
  glossaryNews: call({ from: ['popup'], params: Nothing, result: v.nullable(v.string()) }),

  /** The settings that cannot be read, and stand at their defaults. Each is told once. */
  unreadSettings: call({ from: ['popup', 'options'], params: Nothing, result: v.array(UnreadName) }),

  /** The exceptions that hold on the page of a tab; all there are where `tabId` is `null`. In the order they were made. */
  exceptions: call({
    from: ['card', 'popup', 'glossary', 'options'],
    params: v.object({ tabId: v.nullable(TabId) }),
    result: v.array(Exception),
  }),

  /** Never shows an entry again on the page of a tab, on its site, or anywhere; takes effect in all open tabs. */
  addException: call({
    from: ['card', 'popup'],
    params: v.object({ tabId: TabId, entry: EntryId, reach: Reach }),
    result: Exception,
  }),

  /** Takes an exception back, in all open tabs too. */
  removeException: call({
    from: ['card', 'popup', 'glossary', 'options'],
    params: Exception,
    result: Nothing,
  }),
};
