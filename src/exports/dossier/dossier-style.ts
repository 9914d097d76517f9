/** How a dossier looks as one file: light and dark by the reader's system, and on paper. */
export const DOSSIER_STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1c1a;--soft:#57534c;--line:#d9d4ca;--sunken:#f3f0e9;--accent:#1f5a48;--mark:#f6e3a8;--danger:#9c2b22}
@media (prefers-color-scheme:dark){:root{--paper:#191917;--ink:#ece9e2;--soft:#b3aea4;--line:#3b3934;--sunken:#232220;--accent:#8fd0b6;--mark:#54471b;--danger:#f1988f}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
header,nav,main,footer{max-width:52rem;margin:0 auto;padding:0 1rem}
header{padding-top:2rem}
h1,h2,h3{font-family:Georgia,"Times New Roman",serif;line-height:1.25;text-wrap:balance}
h1{font-size:2rem;margin:0 0 .5rem}
h2{font-size:1.5rem;margin:2.5rem 0 1rem;border-bottom:2px solid var(--line);padding-bottom:.25rem}
h3{font-size:1.2rem;margin:0 0 .5rem}
h4{font-size:.8rem;letter-spacing:.04em;text-transform:uppercase;color:var(--soft);margin:1.25rem 0 .5rem}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.25rem .5rem}
article{border-top:1px solid var(--line);padding:1.25rem 0}
article:target,.passage:target+mark{outline:2px solid var(--accent);outline-offset:4px}
p{margin:.4rem 0}
ul,ol{padding-left:1.4rem}
li{margin:.3rem 0}
.plain{list-style:none;padding:0}
.plain>li{margin:.9rem 0}
figure{margin:0}
blockquote{margin:.25rem 0;padding:.25rem 0 .25rem .9rem;border-inline-start:3px solid var(--line);font-family:Georgia,"Times New Roman",serif;unicode-bidi:isolate}
mark{background:var(--mark);color:inherit;padding:.05em 0;border-radius:2px}
figcaption,.soft{color:var(--soft);font-size:.875rem}
.who{border:1px solid var(--line);border-radius:3px;padding:0 .3em;font-size:.75rem;white-space:nowrap}
.person{background:var(--sunken);color:var(--ink);font-weight:600}
.machine{color:var(--soft);border-style:dashed}
.note{background:var(--sunken);border-radius:4px;padding:.5rem .9rem;margin:.75rem 0}
.note p,.summary p{white-space:pre-line}
.warn{color:var(--danger);font-weight:600}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.5rem 0;font-size:.925rem}
dt{color:var(--soft)}
dd{margin:0}
table{border-collapse:collapse;font-size:.925rem}
th,td{text-align:start;padding:.2rem .9rem .2rem 0;border-bottom:1px solid var(--line);vertical-align:top}
code{font-size:.8rem}
.text p{white-space:pre-line;font-family:Georgia,"Times New Roman",serif}
footer{border-top:2px solid var(--line);margin-top:3rem;padding-top:1rem;padding-bottom:3rem}
@media (max-width:32rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.3rem}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--sunken:#f4f4f4;--accent:#000;--mark:#eee}body{font-size:10pt}header,nav,main,footer{max-width:none;padding-left:0;padding-right:0}h2,h3,h4{break-after:avoid}blockquote,.note,li{break-inside:avoid}mark{text-decoration:underline}}
`;
