/**
 * The page's style sheet. Colours are given in OKLCH, whose lightness is that which the eye sees: text keeps its contrast
 * (WCAG AA, 4.5 to 1) whatever the hue.
 */
import { PRINT_STYLE } from "./style-print.ts";

const LIGHT = `--paper:#fffdf8;--panel:#f6f3ea;--ink:#1d1b16;--soft:#5d584c;--line:#d9d3c3;--link:#0b5394;--focus:#0b57d0;
--tint-l:.93;--tint-c:.05;--deep-l:.43;--deep-c:.12;--fill-l:.62;--fill-c:.13;--marked:#ffe27a;--marked-ink:#1d1b16;--bar:#6f7f95;--muted:#ddd7c8;`;
const DARK = `--paper:#16171a;--panel:#1f2125;--ink:#e8e5dd;--soft:#aaa69b;--line:#3a3c42;--link:#8ab4f8;--focus:#a8c7fa;
--tint-l:.31;--tint-c:.06;--deep-l:.84;--deep-c:.09;--fill-l:.68;--fill-c:.12;--marked:#6b5500;--marked-ink:#fff6d6;--bar:#8494ab;--muted:#3a3c42;`;

const HUES = [255, 25, 145, 310, 70, 200, 350, 110];
const hues = HUES.map(
  (hue, index) =>
    `.c${index + 1}{--hue:${hue};--tint:oklch(var(--tint-l) var(--tint-c) ${hue});--deep:oklch(var(--deep-l) var(--deep-c) ${hue});--fill:oklch(var(--fill-l) var(--fill-c) ${hue})}`,
).join("\n");

/** Lines under names, by type. */
const TYPE_HUES = {
  person: 255,
  org: 145,
  loc: 310,
  fac: 330,
  norp: 350,
  product: 50,
  misc: 70,
  date: 200,
  money: 110,
};
const types = Object.entries(TYPE_HUES)
  .map(([type, hue]) => `.n-${type}{--type:oklch(var(--fill-l) var(--fill-c) ${hue})}`)
  .join("\n");

export const STYLE: string = `
:root{color-scheme:light;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root:not(:has(#theme-light:checked)){color-scheme:dark;${DARK}}}
@media screen{:root:has(#theme-dark:checked){color-scheme:dark;${DARK}}}
.c0{--tint:oklch(var(--tint-l) .008 90);--deep:var(--soft);--fill:oklch(var(--fill-l) .01 90)}
${hues}
${types}
*{box-sizing:border-box}
html{scroll-padding-top:4rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:.5rem;top:-4rem;z-index:9;padding:.6rem 1rem;background:var(--ink);color:var(--paper)}
.skip:focus{top:.5rem}
.top{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center;padding:.5rem clamp(1rem,4vw,3rem);border-bottom:1px solid var(--line);background:var(--panel);font-size:.875rem}
.brand{margin:0 auto 0 0;font-weight:700;letter-spacing:.01em}
.brand span{font-weight:400;color:var(--soft)}
.controls{display:flex;flex-wrap:wrap;gap:.1rem .9rem;margin:0;padding:0;border:0}
.controls label{display:inline-flex;gap:.35rem;align-items:center;min-height:2rem;cursor:pointer}
.controls input{accent-color:var(--link);margin:0;width:1rem;height:1rem}
.page{max-width:82rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem)}
.collection{margin:2rem 0 0;font:700 2rem/1.2 var(--serif)}
:root{--serif:"Iowan Old Style","Palatino Linotype",Palatino,Charter,"Bitstream Charter","Source Serif 4","Noto Serif",Georgia,"Liberation Serif",serif}
.page>:is(h1,h2):not(.collection){margin:2rem 0 .6rem;font:700 clamp(1.4rem,1.1rem + 1.6vw,2.1rem)/1.2 var(--serif);text-wrap:balance}
.page>:is(p,dl){max-width:44rem}
.page>dl{margin:1.25rem 0}
.article{padding:2rem 0 3rem}
.article+.article{border-top:1px solid var(--line)}
.head{max-width:60rem;margin-bottom:1.5rem}
h2.title{font-size:clamp(1.4rem,1.1rem + 1.2vw,1.9rem)}
.title{margin:0 0 .6rem;font:700 clamp(1.6rem,1.1rem + 2.2vw,2.6rem)/1.15 var(--serif);letter-spacing:-.012em;text-wrap:balance}
.facts{display:flex;flex-wrap:wrap;gap:.1rem 0;margin:0;padding:0;list-style:none;color:var(--soft);font-size:.9375rem}
.facts li+li::before{content:"·";margin:0 .5rem;speak:never}
.from{opacity:1}
h2,h3,h4{line-height:1.25}
.sided{display:grid;grid-template-columns:minmax(0,1fr);column-gap:clamp(2rem,5vw,4.5rem)}
.main{min-width:0}
.text{font:1.1875rem/1.62 var(--serif);max-width:38em;hanging-punctuation:first allow-end}
.text p,.text ul,.text blockquote,.text .scroll{margin:0 0 1.05em}
.text p,.text li{white-space:pre-line}
.text .subhead{margin:1.8em 0 .6em;font:700 1.0625em/1.3 var(--serif)}
.mark{display:none}
.list{padding-left:1.3em}
.list .marked{list-style:none;margin-left:-1.3em;padding-left:1.3em;text-indent:-1.3em}
.text blockquote{margin-left:0;padding-left:1.1em;border-left:3px solid var(--line)}
.embed{font-size:.95em}
.caption{margin:0 0 1.4em;padding:.55em 0 .55em 1.1em;border-left:3px solid var(--line);font:.9375rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;color:var(--soft)}
.caption small{font-size:1em}
.caption small::before{content:"· "}
.credit{color:var(--soft);font-size:.9em}
.q,.theirs{background:var(--tint);border-radius:3px;padding:.08em .12em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.q[data-by]::after,.r[data-by]::after{content:"\\00a0" attr(data-by);margin-left:.1em;font:600 .72em/1 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;color:var(--deep)}
.r{text-decoration:none}
.r[data-by]::after{display:none}
:root:has(#mark-reported:checked) .r{background:repeating-linear-gradient(90deg,var(--fill) 0 6px,transparent 6px 9px) 0 100%/auto 2px repeat-x;padding-bottom:.06em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
:root:has(#mark-reported:checked) .r[data-by]::after{display:inline}
.n{text-decoration:underline;text-decoration-color:var(--type);text-decoration-thickness:1.5px;text-underline-offset:.2em;text-decoration-skip-ink:auto}
.title .n:not(.marked){text-decoration:none}
.title .q{background:none;padding:0}
.title .q.theirs{background:linear-gradient(transparent 12%,var(--tint) 12% 92%,transparent 92%)}
.marked.n{background:var(--marked);color:var(--marked-ink);border-radius:3px;padding:.05em .15em;outline:1px solid var(--marked-ink)}
:root:has(#mark-names:not(:checked)) .n:not(.marked){text-decoration:none}
:root:has(#mark-quotes:not(:checked)) .q{background:none}
:root:has(#mark-quotes:not(:checked)) .q::after{display:none}
.status{position:sticky;top:0;z-index:3;margin:0;font-size:.9375rem;display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center}
.status:has(button){max-width:45rem;margin:0 0 1rem;padding:.5rem .75rem;background:var(--ink);color:var(--paper);border-radius:6px}
.status:not(:has(button)){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.restore{font:inherit;font-weight:600;margin-left:auto;padding:.25rem .7rem;border:1px solid currentColor;border-radius:4px;background:transparent;color:inherit;cursor:pointer}
.only .text>*,.only .text :is(li,.t,.r,.q,.mark){display:none}
.only .text>.has-theirs,.only .text li.has-theirs{display:block;list-style:none}
.only .text table{display:block}
.only .text .q.theirs{display:block;margin:0 0 .3em;padding:.35em .6em;border-left:4px solid var(--fill)}
.only :is(.quotation,.group-of):not(.theirs){display:none}
.side{margin-top:2rem;font-size:.9375rem}
.panel{margin-bottom:2rem}
.panel .label{margin:0 0 .6rem;font-size:1.0625rem}
.panel :is(h3,h4):not(.label){margin:1.1rem 0 .2rem;font-size:.8125rem;font-weight:600;color:var(--soft)}
.key{text-decoration:underline;text-decoration-color:var(--type);text-decoration-thickness:3px;text-underline-offset:.25em}
.count{color:var(--soft);font-weight:400;font-variant-numeric:tabular-nums}
.speakers,.names{margin:0;padding:0;list-style:none}
.speakers li{margin:0 0 .9rem;padding-left:.75rem;border-left:4px solid var(--fill)}
.pick{font:inherit;color:inherit;text-align:left;background:none;border:0;border-radius:4px;padding:.2rem .4rem;margin:0 -.4rem;text-decoration:none;cursor:pointer}
.pick:hover{background:var(--panel)}
.speakers .pick{display:block;width:calc(100% + .4rem)}
.who{display:block;font-weight:600}
.facts,.role{color:var(--soft)}
.speakers .facts{font-size:.875rem}
.role{display:block;font-size:.875rem;line-height:1.35}
.speakers svg{display:block;width:100%;height:4px;margin-top:.35rem;fill:var(--fill)}
.pick[aria-pressed=true]{background:var(--ink);color:var(--paper)}
.pick[aria-pressed=true] :is(.facts,.count){color:inherit}
.names{display:flex;flex-wrap:wrap;gap:.15rem .3rem}
.speakers .unpicked{display:block}
.names :is(.pick,.unpicked){margin:0;padding:.15rem .5rem;border:1px solid var(--line);border-radius:1rem;min-height:1.75rem}
.names .count{font-size:.8125rem}
.none{color:var(--soft);font-style:italic}
.figures{grid-column:1/-1;margin-top:2.5rem;padding-top:1.5rem;border-top:1px solid var(--line)}
.figures .label{margin:0 0 .6rem;font-size:1.25rem}
.figures .group :is(h3,h4){margin:0 0 .5rem;font-size:.9375rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:2rem 3rem;margin:1rem 0 2rem;grid-auto-flow:dense}
.charts :is(.series,.parts){grid-column:1/-1}
.groups{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:1.5rem 2.5rem}
dl{margin:0}
dl>div{display:flex;gap:1rem;justify-content:space-between;padding:.2rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--soft)}
dd{margin:0;text-align:right;font-variant-numeric:tabular-nums}
.chart{margin:0;font-size:.9375rem}
.chart figcaption{color:var(--soft);margin:.4rem 0}
.chart figcaption strong{color:var(--ink)}
.chart caption{text-align:left;font-weight:600;margin-bottom:.3rem}
.bars{width:100%;border-collapse:collapse;table-layout:fixed}
.bars th{width:34%;font-weight:400;text-align:left;padding:.15rem .75rem .15rem 0;line-height:1.3}
.bars td{padding:.15rem 0;font-variant-numeric:tabular-nums}
.bars .bar{width:36%;padding-right:.75rem}
.bar svg{display:block;width:100%;height:.7rem;fill:var(--fill,var(--bar))}
.bars .muted svg{fill:var(--muted)}
.parts svg{display:block;width:100%;height:1.1rem;background:var(--muted);border-radius:3px}
.parts rect{fill:var(--fill,var(--bar))}
.parts rect.muted{fill:var(--muted)}
@media (min-width:64rem){.jump{display:none}}
.jump{margin:.6rem 0 0;font-size:.9375rem}
.jump a{display:inline-block;padding:.2rem 0;margin-right:1.2rem}
.head .chart{margin-top:1.1rem;max-width:45rem}
.series svg{display:block;width:100%;height:6rem;fill:var(--bar);border-bottom:1px solid var(--soft)}
.quotations{list-style:none;margin:0;padding:0;max-width:44rem}
.quotation{margin:0 0 1.75rem;padding:.1rem 0 .1rem 1.1rem;border-left:4px solid var(--fill)}
.quotation blockquote{margin:0;font:1.1875rem/1.5 var(--serif)}
.quotation blockquote p{margin:0 0 .4rem;white-space:pre-line}
.direct .q{background:none;padding:0}
.passage{font-size:1.0625rem}
.direct .part:first-child::before{content:"“"}
.direct .part:last-child::after{content:"”"}
.said,.place{margin:0;font-size:.9375rem}
.cue,.place{color:var(--soft)}
.place .id{font-weight:600;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}
.grid{border-collapse:collapse;width:100%;font-size:.9375rem}
.grid :is(th,td){padding:.4rem .9rem .4rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
.grid thead th{color:var(--soft);font-weight:600;font-size:.8125rem}
.grid :is(.number,.role-number){text-align:right;font-variant-numeric:tabular-nums}
.grid .bar{width:8rem;min-width:4rem}
.grid .bar svg{margin-top:.35rem}
.name-group .grid{table-layout:fixed;min-width:44rem}
.name-group th:nth-child(1){width:27%}
.name-group th:nth-child(2){width:10%}
.name-group th:nth-child(3){width:13%}
.name-group th:nth-child(4){width:22%}
.name-group{margin:0 0 2rem}
.name-group :is(h2,h3){margin:0 0 .3rem;font-size:1.0625rem}
@media screen and (max-width:48rem){
.name-group .grid,.name-group tbody{display:block;min-width:0}
.name-group thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.name-group tbody tr{display:grid;grid-template-columns:1fr auto;column-gap:1rem;padding:.4rem 0;border-bottom:1px solid var(--line)}
.name-group tbody tr>:is(th,td):nth-child(n){width:auto;padding:0;border:0}
.name-group tbody td:nth-child(n+4){grid-column:1/-1;color:var(--soft)}
.name-group tbody .bar{display:none}
}
.cells{border-collapse:collapse;font-size:.9em}
.cells td{padding:.25rem .8rem .25rem 0;border-bottom:1px solid var(--line);vertical-align:top}
.raw{white-space:pre-wrap;overflow-wrap:anywhere}
.indent{margin-left:2rem}
:is(.role-label,.role-muted,.role-caption){color:var(--soft)}
.role-name{font-weight:600}
.role-hit{background:var(--marked);color:var(--marked-ink)}
.role-evidence{font-weight:600;text-decoration:underline}
.contents{margin:1.5rem 0 0;padding:1rem 1.25rem;background:var(--panel);border-radius:6px}
.contents summary{font-weight:600;cursor:pointer}
.contents ol{margin:.6rem 0 0;padding-left:1.6rem}
.contents li{margin:.2rem 0}
.foot{max-width:82rem;margin:0 auto;padding:1rem clamp(1rem,4vw,3rem) 3rem;color:var(--soft);font-size:.875rem}
.foot p{max-width:44rem}
@media screen and (min-width:64rem){
.sided{grid-template-columns:minmax(0,1fr) 19rem}
.sided .head{grid-column:1}
.side{grid-column:2;grid-row:1/span 2;position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;margin:0 -.75rem;padding:.25rem .75rem 1rem;scrollbar-width:thin}
.on-show .text{padding-left:2.25rem}
.text [data-paragraph]{position:relative}
.text>p[data-paragraph]::before{content:attr(data-paragraph);position:absolute;left:-2.75rem;width:2rem;text-align:right;font:.75rem/2.3 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--soft);text-indent:0}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.q,.theirs{border-bottom:2px solid}.pick[aria-pressed=true]{border:2px solid Highlight}}
${PRINT_STYLE}`;
