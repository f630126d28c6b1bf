import { forms, type Language, plainLanguage, wordSet, wordsBy } from './language.ts';

/** English. */
export const english: Language = {
  ...plainLanguage,
  verbs: wordSet(
    `said says say told tells tell wrote writes write add ask explain argue claim admitted admits call read reads quipped quips whispered
      muttered pledged bragged elaborated interjected interrupted pronounced scoffed snapped summarized summed thinks thought chided
      chimed blasted slammed praised dismissed joined went goes began begins ended finished opened assured labeled dubbed characterized
      compared decried denounced ripped retorted shot implored riffed retweeted screamed echoed gushed puts roared boomed chanted fumed
      groused griped deadpanned thundered bellowed likened ridiculed branded deemed found finds texted emailed informed begged pleaded
      proposed hailed credited blamed rebuked scolded referred refers preached pressed testifying chanting sang sings sighed laughed
      smiled grinned nodded mumbled`,
    forms(
      'ed/s',
      `add ask explain claim tweet post insist warn respond answer recall remark suggest call report exclaim shout yell lament complain
        vow predict repeat maintain contend assert counter boast confirm demand point proclaim recount reveal wonder comment affirm
        caution mock remind instruct protest`,
    ),
    forms(
      'd/s',
      `note argue state continue conclude declare announce replie observe acknowledge concede describe accuse urge testifie joke crie muse
        promise emphasize stresse reiterate allege charge criticize confesse denie opine quote speculate believe hope advise agree cite
        implie`,
    ),
  ),
  sureVerbs: wordSet(
    'said says say told tells wrote writes added adds asked asks explained explains argued argues tweeted replied saying adding writing',
  ),
  citingVerbs: wordSet('quoted quotes'),
  participles: wordSet(`saying adding writing telling arguing noting calling claiming explaining asking declaring warning describing
    tweeting insisting stating suggesting concluding citing accusing vowing promising reading joking urging pointing`),
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
  ],
  pronouns: wordsBy({ he: 'he him', she: 'she her', they: 'they them', it: 'it', speaker: 'i we' }),
  determiners: wordSet(
    'the a an this that these those his her their its our my one two three four five some another each both many several other no',
  ),
  indefinites: wordSet('a an one'),
  objects: wordSet('him her them me us'),
  definites: wordSet('the'),
  owners: wordSet('his her their its our my'),
  prepositions: wordSet(`of for from at in on with by to about against near behind during after before under over into through since until
    despite without within among between as like than per via regarding amid`),
  locatives: wordSet('in at near across outside'),
  conjunctions: wordSet(
    'and but or so yet while when if because although though since whereas where after before as once nor however then instead still meanwhile',
  ),
  coordinators: wordSet('and but or so yet nor'),
  complementizers: wordSet('that'),
  infinitiveMarkers: wordSet('to'),
  relatives: wordSet('who which whom whose that what how why'),
  betweens: wordSet(`also later then has had have once recently repeatedly often again further even ever never now just still always
    previously already first finally reportedly famously would will could did does do was is are were be been himself herself themselves
    publicly today yesterday earlier simply soon may might must shall should cannot can't couldn't didn't doesn't don't won't wouldn't
    hasn't haven't not monday tuesday wednesday thursday friday saturday sunday on alone both all`),
  notNames: wordSet(`continued concluded no. monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december you your what why how there here not yes now today yesterday tomorrow later earlier
    also most all asked according added said even just only more much indeed perhaps maybe such speaking writing saying related photo
    image editor's mr's read watch follow click please let get see last next every any few either neither soon finally first second third
    additionally moreover furthermore afterwards afterward sometimes otherwise anyway nevertheless nonetheless thus therefore hence likewise similarly besides rather whether given well
    oh okay ok`),
  particles: wordSet('de del della di da van von der den bin ibn al el la le du dos das ter ten zu y e'),
  titles:
    wordSet(`president secretary senator sen sen. sens. representative rep rep. reps. congressman congresswoman governor gov gov. govs.
      mayor chairman chairwoman chair judge justice general gen gen. lt lt. col col. colonel sgt sgt. sergeant captain capt capt. admiral
      adm adm. major maj maj. lieutenant officer chief director minister chancellor king queen prince princess pope cardinal bishop
      archbishop rabbi imam rev rev. reverend father sister professor doctor attorney ambassador speaker leader spokesman spokeswoman
      spokesperson adviser advisor strategist host correspondent reporter analyst candidate nominee vice deputy former retired democrat
      republican sheriff commissioner councillor councilor councilman councilwoman alderman inspector detective superintendent constable
      vicar delegate coach coroner manager executive ceo founder owner planner designer lead senior assistant associate scientist
      consultant treasurer producer engineer editor author activist lawyer majority minority press first lady prime rapper actor actress
      singer whip counsel economist researcher historian`),
  officeEndings: new Set([
    'of state',
    'of defense',
    'of defence',
    'of staff',
    'of homeland security',
    'of education',
    'of labor',
    'of health',
  ]),
  courtesies: wordSet('dr dr. prof prof. mr mr. mrs mrs. ms ms. miss sir madam lord lady dame'),
  genders: wordsBy({
    he: 'mr mr. sir lord king prince congressman councilman businessman father pope',
    she: 'mrs mrs. ms ms. miss madam lady dame queen princess congresswoman chairwoman spokeswoman councilwoman businesswoman actress sister',
  }),
  abbreviations: wordSet(`mr mrs ms dr sen sens rep reps gov govs gen lt col sgt capt adm maj prof rev jr sr st vs jan feb mar apr jun jul
    aug sept sep oct nov dec inc corp co ltd no ave blvd dept est hon messrs pres supt fr`),
  organizationNouns: wordSet(`department ministry office committee commission council agency bureau party campaign company corporation
    group association union university institute foundation court house senate congress government administration police army force board
    bank fund league club team press post times journal news network magazine newspaper tribune herald center centre service organization
    organisation authority federation alliance coalition society church school college hospital inc inc. corp corp. llc ltd district
    county pac fbi cia doj nsa dnc rnc aclu nato un eu cnn nbc abc cbs bbc fox npr reuters nra white`),
  documentNouns: wordSet(`report statement letter memo document documents study survey poll bill law article editorial email emails e-mail
    tweet post book complaint lawsuit filing affidavit indictment ruling decision opinion order headline sign transcript resolution
    constitution amendment petition review paper release website page summary script text ad advertisement message note policy proposal
    agreement treaty act story op-ed column description invitation notice motion brief`),
  adverbEnding: 'ly',
  notAdverbs: wordSet(
    'daily weekly monthly quarterly family ally assembly rally reply supply elderly friendly homily anomaly bully butterfly jelly',
  ),
  verbEndings: {
    past: 'ed',
    present: 's',
    progressive: 'ing',
    irregular:
      wordSet(`is was are were has had have will would can could may might did does gave took made left sent went came held kept got met
        ran won lost put set led spoke knew found felt began saw brought drew chose rose fell stood grew broke cut hit let meant paid
        sought taught threw wore caught fought became understood gives takes makes goes used`),
  },
};
