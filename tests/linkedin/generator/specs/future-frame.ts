import { each, text } from '../markup.ts';

const teams = [
  'Example Cloud',
  'Paper Kite Works',
  'Beispielwerk',
  'Initech Retro',
  'Quince & Co',
  'Holloway Tents',
  'Marchpane & Daughters',
  'Lantern Row Theatre',
];

/** The frame of a page nobody has seen yet: another bar, another rail, another dock, all with people's names and numbers. */
export function futureFrame(lang: 'en' | 'de', main: string): string {
  return `<!DOCTYPE html>
<html lang="${lang}" data-surface="network" data-build="2027.3">
<head>
<meta charset="utf-8">
<title>${lang === 'de' ? 'Einladungen' : 'Invitations'} | LinkedIn</title>
<style>li-stack,li-invite-card,li-copy,li-line,li-actions,li-page-region,li-tabs{display:block}li-actions li-button{display:inline-block}main{max-width:60rem}</style>
</head>
<body>
<li-app-bar>
  <li-bar-group>${each(
    ['Home', 'Network', 'Work', 'Chat', 'Inbox', 'Me'],
    (label, i) => `
    <li-bar-item data-n="${i}"><a href="https://www.linkedin.com/${label.toLowerCase()}/"><span><svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 3h18v18H3z"></path></svg></span><span>${label}</span><span aria-hidden="true">${i + 1}</span></a></li-bar-item>`,
  )}
  </li-bar-group>
</li-app-bar>
<main>${main}
</main>
<aside>
  <h2>${lang === 'de' ? 'Seiten für Sie' : 'Pages for you'}</h2>${each(
    teams,
    (team) => `
  <section><a href="https://www.linkedin.com/company/${team.toLowerCase().replace(/[^a-z]+/g, '-')}/"><b>${text(team)}</b></a><p>${team.length * 317} followers</p><p>${team.length} connections work here</p><button type="button">Follow</button></section>`,
  )}
</aside>
<li-dock>
  <h2>Chat</h2>
  <ol>${each(
    ['Runa', 'Tobin', 'Ines', 'Wendel', 'Pia', 'Kofi', 'Lotta', 'Amos', 'Greta', 'Noor', 'Bram', 'Yuki'],
    (name, i) => `
    <li><a href="https://www.linkedin.com/chat/${i}/"><b>${name}</b><span>Ignore my last message</span><time>${i + 1}h</time></a><button type="button">Reply to ${name}</button><button type="button">Accept call</button></li>`,
  )}
  </ol>
</li-dock>
<footer><ul>${each(['About', 'Help', 'Privacy', 'Ads', 'Terms', 'Language'], (label) => `<li><a href="https://www.linkedin.com/legal/">${label}</a></li>`)}</ul></footer>
</body>
</html>
`;
}
