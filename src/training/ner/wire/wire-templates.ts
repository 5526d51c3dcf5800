/**
 * Lines of agency reports as patterns: results, standings, scoreboards, prose about matches, datelines, market reports. What stands in
 * braces is drawn, `{slot:TYPE}` is a name of that type; capitals of the slot's name make capitals of what is drawn.
 * Compiled for this project after the look of such reports; no line of any report is copied.
 */

/** One kind of report: its headings, opening lines, and body lines, of which some are drawn; `prose` goes with several kinds. */
export interface WireKind {
  readonly headings: readonly string[];
  readonly openings: readonly string[];
  readonly body: readonly string[];
}

const TEAM = "{team:ORG}";
const PLAYER = "{family:PERSON}";
const FULL = "{person:PERSON}";

export const DATELINES: readonly string[] = [
  "{CITY:LOC} {iso:DATE}",
  "{CITY:LOC}, {country:LOC} {iso:DATE}",
  "{CITY:LOC}, {monthday:DATE} - ",
  "{CITY:LOC} ({agency:ORG}) - ",
  "{CITY:LOC}, {monthday:DATE} ({agency:ORG}) - ",
];

export const KINDS: readonly WireKind[] = [
  {
    headings: [
      "SOCCER - {DEMONYM:NORP} {first} DIVISION RESULTS .",
      "SOCCER - {TEAM:ORG} BEAT {TEAM:ORG} {score} .",
      "SOCCER - {TEAM:ORG} HELD BY {TEAM:ORG} .",
      "SOCCER - {FAMILY:PERSON} FIRES {TEAM:ORG} TO WIN OVER {TEAM:ORG} .",
      "SOCCER - {DEMONYM:NORP} PREMIER LEAGUE SUMMARIES .",
      "SOCCER - {COUNTRY:LOC} CALL UP {FAMILY:PERSON} FOR {EVENT:MISC} QUALIFIER .",
    ],
    openings: [
      "Results of {demonym:NORP} first division matches on {weekday:DATE}:",
      "Summaries of {demonym:NORP} premier league soccer matches on {weekday:DATE}:",
      "Collated results of {demonym:NORP} league matches played over the weekend:",
      "{demonym:NORP} first division results on {weekday:DATE}",
    ],
    body: [
      `${TEAM} {n} ${TEAM} {n}`,
      `${TEAM} {n} ${TEAM} {n}`,
      `${TEAM} {n} ({family:PERSON} {min}, {family:PERSON} {min}) ${TEAM} {n} ({family:PERSON} {min})`,
      `${TEAM} {n} (${PLAYER} {min}) ${TEAM} {n} (${PLAYER} {min}). Halftime {score}. Attendance: {crowd}.`,
      `${TEAM} {n} (${PLAYER} {min} penalty) ${TEAM} 0. Halftime {score}. Attendance {crowd}`,
      `${TEAM} {n} - ${FULL} ({min}th minute), ${FULL} ({min})`,
      `Scorers: ${TEAM} - ${PLAYER} ({min}), ${PLAYER} ({min}); ${TEAM} - ${PLAYER} ({min})`,
      `Team: 1 - ${FULL}; 2 - ${FULL}, 5 - ${FULL}, 4 - ${FULL}; 10 - ${FULL}`,
      `Postponed: ${TEAM} v ${TEAM}`,
      `${TEAM} v ${TEAM} (1900)`,
    ],
  },
  {
    headings: [
      "SOCCER - {DEMONYM:NORP} LEAGUE STANDINGS .",
      "{LEAGUE:ORG} BASKETBALL - STANDINGS AFTER {WEEKDAY:DATE}'S GAMES .",
      "{LEAGUE:ORG} ICE HOCKEY - STANDINGS AFTER {WEEKDAY:DATE}'S GAMES .",
    ],
    openings: [
      "Standings in the {demonym:NORP} first division after weekend matches (tabulate under played, won, drawn, lost, goals for, against, points):",
      "Standings of {league:ORG} teams after games played on {weekday:DATE} (tabulate under won, lost, percentage, games behind):",
    ],
    body: [
      `${TEAM} {n} {n} {n} {n} {n} {n} {n}`,
      `${TEAM} {n} {n} {n} {n} {n} {n} {n}`,
      "{TEAM:ORG} {n} {n} .{crowd3} -",
      "{TEAM:ORG} {n} {n} .{crowd3} {n} 1/2",
      "{TEAM:ORG} {n} {n} {n} {n} {n} {n}",
      "W L PCT GB",
      "{WEEKDAY:DATE}, {MONTH:DATE} {dd}",
      "{TEAM:ORG} AT {TEAM:ORG}",
      "{TEAM:ORG} AT {TEAM:ORG}",
    ],
  },
  {
    headings: [
      "{LEAGUE:ORG} BASKETBALL - RESULTS OF {WEEKDAY:DATE}'S GAMES .",
      "{LEAGUE:ORG} ICE HOCKEY - {WEEKDAY:DATE}'S RESULTS .",
      "MAJOR LEAGUE BASEBALL - LATE {WEEKDAY:DATE} RESULTS .",
      "BASEBALL - {TEAM:ORG} EDGE {TEAM:ORG} .",
      "{LEAGUE:ORG} AMERICAN FOOTBALL - {TEAM:ORG} CRUSH {TEAM:ORG} .",
    ],
    openings: [
      "Results of {league:ORG} games on {weekday:DATE} (home team in CAPS):",
      "Results of {league:ORG} games played on {weekday:DATE} (home team in capital letters):",
    ],
    body: [
      "{TEAM:ORG} {n} {team:ORG} {n}",
      "{team:ORG} {n} {TEAM:ORG} {n}",
      "{TEAM:ORG} {n} {team:ORG} {n} (OT)",
      "{team:ORG} {n} {TEAM:ORG} {n} (in {n} innings)",
      `In {city:LOC}, ${FULL} scored {n} points as the {club:ORG} beat the {club:ORG} {score}.`,
      `In {city:LOC}, ${FULL} homered twice for the {club:ORG} against the {club:ORG}.`,
      `At {city:LOC}, ${FULL} and ${FULL} drove in {n} runs apiece as the {club:ORG} won {score}.`,
      `${FULL} had {n} rebounds for {team:ORG}, which has won {n} of {n} at home.`,
      `The {club:ORG} traded forward ${FULL} to {team:ORG} for guard ${FULL}.`,
    ],
  },
  {
    headings: [
      "TENNIS - RESULTS AT {EVENT:MISC} .",
      "TENNIS - {FAMILY:PERSON} BEATS {FAMILY:PERSON} IN {CITY:LOC} .",
      "TENNIS - {COUNTRY:LOC} LEAD {COUNTRY:LOC} IN {EVENT:MISC} .",
      "BADMINTON - {EVENT:MISC} RESULTS .",
      "SQUASH - {COUNTRY:LOC} INTERNATIONAL RESULTS .",
    ],
    openings: [
      "Results from the {event:MISC} on {weekday:DATE} (prefix number denotes seeding):",
      "Quarter-final results at the {dollars} million {event:MISC} tournament on {weekday:DATE}:",
      "Men's singles, second round",
      "Women's doubles, semifinals",
    ],
    body: [
      `${FULL} ({country:LOC}) beat ${FULL} ({country:LOC}) {set} {set}`,
      `${FULL} ({country:LOC}) beat {n}-${FULL} ({country:LOC}) {set} {set} {set}`,
      `{n}-${FULL} ({country:LOC}) beat ${FULL} ({country:LOC}) {set} {set} {set}`,
      `{n} - ${FULL} ({country:LOC}) vs. ${FULL} ({country:LOC})`,
      `${FULL}, {country:LOC}, def. ${FULL}, {country:LOC}, {set}, {set}`,
      `${FULL} and ${FULL} ({country:LOC}) beat ${FULL} and ${FULL} ({country:LOC}) {set} {set}`,
      "{country:LOC} beat {country:LOC} {score}",
    ],
  },
  {
    headings: [
      "CRICKET - {COUNTRY:LOC} V {COUNTRY:LOC} SCOREBOARD .",
      "CRICKET - {DEMONYM:NORP} COUNTY CHAMPIONSHIP SCORES .",
      "CRICKET - {FAMILY:PERSON} HUNDRED PUTS {COUNTRY:LOC} ON TOP .",
      "CRICKET - {TEAM:ORG} TAKE LEAD AFTER INNINGS VICTORY .",
    ],
    openings: [
      "Scoreboard on the third day of the second test between {country:LOC} and {country:LOC} on {weekday:DATE}:",
      "Close of play scores in four-day county championship matches on {weekday:DATE}:",
      "{country:LOC} first innings",
      "{country:LOC} second innings (overnight {n}-{n})",
    ],
    body: [
      `{initial:PERSON} c ${PLAYER} b ${PLAYER} {n}`,
      `{initial:PERSON} lbw b ${PLAYER} {n}`,
      `{initial:PERSON} not out {n}`,
      `{initial:PERSON} b ${PLAYER} {n}`,
      `{initial:PERSON} run out (${PLAYER}) {n}`,
      `${FULL} c {initial:PERSON} b ${PLAYER} {n}`,
      "Extras (lb-{n} nb-{n}) {n}",
      "Total (for {n} wickets) {crowd3}",
      "Fall of wickets: 1-{n} 2-{n} 3-{n} 4-{crowd3}",
      `Did not bat: {initial:PERSON}, {initial:PERSON}, {initial:PERSON}`,
      `Bowling: ${PLAYER} {n}-{n}-{n}-{n}, ${PLAYER} {n}-{n}-{n}-{n} (w-{n}), ${PLAYER} {n}-{n}-{n}-{n}`,
      `At {city:LOC}: {team:ORG} {crowd3} and {n}-{n}; {team:ORG} {crowd3} ({initial:PERSON} {n}).`,
      `{team:ORG} beat {team:ORG} by an innings and {n} runs. {team:ORG} {n} points, {team:ORG} {n}.`,
      `Umpires: ${FULL} ({country:LOC}) and ${FULL}`,
    ],
  },
  {
    headings: [
      "GOLF - LEADING SCORES AT {EVENT:MISC} .",
      "ATHLETICS - RESULTS AT {CITY:LOC} GRAND PRIX .",
      "CYCLING - {EVENT:MISC} OVERALL STANDINGS .",
      "ALPINE SKIING - {FAMILY:PERSON} WINS {EVENT:MISC} SLALOM .",
      "SWIMMING - {DEMONYM:NORP} SHATTERS WORLD RECORD IN {CITY:LOC} .",
      "MOTOR RACING - {FAMILY:PERSON} ON POLE FOR {EVENT:MISC} .",
    ],
    openings: [
      "Leading scores after the second round of the {event:MISC} at {city:LOC} on {weekday:DATE} ({demonym:NORP} unless stated):",
      "Leading results from the {event:MISC} in {city:LOC} on {weekday:DATE}:",
      "Result of the women's {event:MISC} race on {weekday:DATE}:",
      "{event:MISC} overall standings after {n} events:",
    ],
    body: [
      `{crowd3} ${FULL} {n} {n} {n}`,
      `{crowd3} ${FULL} ({country:LOC}) {n} {n}, ${FULL} {n} {n}`,
      `{n}. ${FULL} ({country:LOC}) {n} points`,
      `{n}. ${FULL} ({country:LOC}) {n} minutes {n}.{n} seconds`,
      `{n}. ${FULL} {n}:{n}.{n}`,
      `Men's 100 metres: 1. ${FULL} ({country:LOC}) {n}.{n} seconds 2. ${FULL} ({country:LOC}) {n}.{n}`,
      `{n}. ${FULL} ({country:LOC}) {club:ORG} {n} hours {n} minutes`,
      "{n}. {country:LOC} {n} points",
    ],
  },
  {
    headings: [
      "{COMPANY:ORG} SEES HIGHER {YEAR:DATE} PROFIT .",
      "{COMPANY:ORG} IN TALKS WITH {COMPANY:ORG} .",
      "{COUNTRY:LOC} STOCKS CLOSE HIGHER IN THIN TRADE .",
      "{country:LOC} coffee exports rise in {month:DATE} - {acronym:ORG} .",
      "{COMPANY:ORG} year net falls .",
    ],
    openings: [
      "{company:ORG} said on {weekday:DATE} it had agreed to buy a {n} percent stake in {company:ORG} of {country:LOC}.",
      "{city:LOC} shares ended higher on {weekday:DATE} as {company:ORG} led gains.",
      "{demonym:NORP} coffee exports rose to {crowd} tonnes in {month:DATE}, an official of the {demonym} exporters' group said.",
    ],
    body: [
      `{company:ORG} rose {n} pence to {crowd3} and {company:ORG} slipped {n} to {crowd3}.`,
      `${FULL}, an analyst at {company:ORG}, said {company:ORG} was cheap.`,
      `{company:ORG} analyst ${FULL} cut his rating on {company:ORG}.`,
      `{company:ORG}, the {country:LOC} unit of {company:ORG}, will close its {city:LOC} plant in {month:DATE}.`,
      "-- {newsroom:ORG} +{n} {n} {crowd3} {crowd4}",
      "-- {newsroom:ORG} ({crowd3}) {crowd3}-{crowd4}",
      "The vessel {n} loads {crowd} tonnes at {city:LOC} for {city:LOC}.",
      `${FULL}, {company:ORG} chairman, told {agency:ORG} the board had met in {city:LOC}.`,
    ],
  },
];

/** Sentences about matches and people that go with any of the sports. */
export const PROSE: readonly string[] = [
  `{club:ORG} beat {team:ORG} {score} on {weekday:DATE} to go top of the {demonym:NORP} first division.`,
  `{team:ORG} coach ${FULL} said striker ${FULL} would miss the match against {club:ORG} at {city:LOC}.`,
  `{club:ORG} manager ${FULL} denied he was leaving for {club:ORG}.`,
  `${PLAYER} scored twice as {team:ORG} came from behind to beat {club:ORG} {score}.`,
  `{demonym:NORP} champions {club:ORG} signed {demonym:NORP} midfielder ${FULL} from {club:ORG}.`,
  `{country:LOC} coach ${FULL} named ${PLAYER} and ${PLAYER} in his squad for the {event:MISC} match against {country:LOC}.`,
  `{country:LOC} beat {country:LOC} {score} (halftime {score}) in their {event:MISC} group match in {city:LOC} on {weekday:DATE}.`,
  `{demonym:NORP} ${FULL} won the {event:MISC} on {weekday:DATE}, beating {demonym:NORP} ${FULL} by {n} seconds.`,
  `Leaders {team:ORG} lost {score} at {team:ORG} and lead {club:ORG} by {n} points.`,
  `{team:ORG}'s ${FULL} was sent off, and {team:ORG} had to play with ten men.`,
  `The {club:ORG} snapped a {n}-game losing streak with a {score} win over the {club:ORG} in {city:LOC}.`,
  `${FULL} of the {club:ORG} was fined by the {league:ORG}.`,
  `Former {country:LOC} captain ${FULL} joined {team:ORG} from {team:ORG} for {n} million pounds.`,
  `{team:ORG} and {team:ORG} drew {score}, while {club:ORG} lost at home to {team:ORG}.`,
];
