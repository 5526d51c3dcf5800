/** How the page looks on paper: ink on white, no controls, nothing hidden but what was hidden on the screen. */
export const PRINT_STYLE = `@page{margin:18mm 16mm}
@media print{
body{font-size:10pt}
.top,.skip,.jump,.contents summary::marker,.restore{display:none}
.status:has(button){position:static;background:none;color:inherit;padding:0;font-style:italic}
.page,.foot{max-width:none;padding:0}
.article{padding:0}
.article+.article{break-before:page;border:0}
.sided{display:block}
.title{font-size:20pt}
.text{font-size:11pt;line-height:1.5;max-width:none}
.side{margin-top:1.5rem;padding-top:1rem;border-top:1px solid var(--line)}
.names :is(.pick,.unpicked){border:0;padding:0 .6rem 0 0}
.speakers{columns:2;column-gap:2rem}
.speakers li,.quotation,.caption,.chart,.group,tr{break-inside:avoid}
h1,h2,h3,h4{break-after:avoid}
p{orphans:3;widows:3}
.q,.theirs,svg,rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.scroll{overflow:visible}
.name-group .grid{min-width:0}
a{color:inherit;text-decoration:none}
.facts a::after{content:" " attr(href)}
}
`;
