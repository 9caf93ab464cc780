/** The style sheet of the API's page: it reads well in light and dark, in a narrow window and on paper. */
export const STIL = `:root { color-scheme: light dark; background: light-dark(#fff, #16181d); color: light-dark(#16181d, #eceef2); }
a { color: light-dark(#0b4a8f, #9cc8ff); }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; }
h3 { margin: 2rem 0 0; font-size: 1rem; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.25rem 1rem; margin: 0.5rem 0; }
dd { margin: 0; overflow-wrap: anywhere; }
.delar { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; padding: 0; list-style: none; }
.delar a { display: inline-block; padding: 0.25rem 0; }
.bred { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.375rem 0.75rem 0.375rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid; }
td:last-child { min-width: 16rem; }
`;
