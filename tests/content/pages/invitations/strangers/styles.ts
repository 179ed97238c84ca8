import type { Guest } from './cast.ts';
import type { Tongue } from './tongues.ts';

/** Writes one invitation in markup nobody at LinkedIn wrote. */
export interface Style {
  readonly id: string;
  /** True where a verified or reply control, labels and so on are shown the usual way. */
  readonly row: (guest: Guest, tongue: Tongue, index: number) => string;
  readonly list: (rows: readonly string[]) => string;
  /** True where rows show the line "NAME is inviting you to connect". */
  readonly phrase: boolean;
  /** True where there is a place for pictures. */
  readonly pictures: boolean;
}

export const esc = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const href = ({ slug }: Guest): string => `https://www.linkedin.com/in/${slug}/`;
const img = (guest: Guest, tongue: Tongue): string =>
  guest.photo
    ? `<img alt="${esc(tongue.picture(guest.name))}" src="https://media.licdn.com/dms/image/x/profile-displayphoto">`
    : `<svg id="person-accent-4" aria-label="${esc(tongue.picture(guest.name))}"></svg>`;
const link = (guest: Guest, inner: string, more = ''): string =>
  guest.slug === null ? inner : `<a href="${href(guest)}"${more}>${inner}</a>`;
const mutualOf = ({ mutual }: Guest, tongue: Tongue, digits = (n: number) => String(n)): string | null => {
  if (!mutual) return null;
  const n = digits(mutual.more);
  return mutual.names.length > 0 ? tongue.others(mutual.names, n) : tongue.count(n);
};
const target = (guest: Guest): string =>
  guest.target
    ? `<a href="https://www.linkedin.com/${guest.target.path}/">${esc(guest.target.name)}</a>`
    : '';
const hashed = (seed: number): string =>
  `_${(Math.imul(seed + 7, 2654435761) >>> 0).toString(16)} ${(Math.imul(seed + 3, 40503) >>> 0).toString(16)}`;

export const styles: readonly Style[] = [
  {
    id: 'articles with a footer',
    phrase: false,
    pictures: true,
    list: (rows) => `<section><h1>X</h1><div class="feed">${rows.join('')}</div></section>`,
    row: (guest, tongue) => `
      <article><header>${link(guest, `<figure>${img(guest, tongue)}</figure>`)}
        <h4>${link(guest, esc(guest.name))}</h4></header>
        ${guest.target ? `<p>${esc(tongue.follow('\u0000')).replace('\u0000', target(guest))}</p>` : ''}
        ${(guest.headline ?? []).map((part) => `<p>${esc(part)}</p>`).join('')}
        ${mutualOf(guest, tongue) ? `<p><small>${esc(mutualOf(guest, tongue) ?? '')}</small></p>` : ''}
        <footer><button>${tongue.ignore}</button><button>${tongue.accept}</button></footer>
        ${guest.note ? `<blockquote>${guest.note.map((part) => `<p>${esc(part)}</p>`).join('')}</blockquote>` : ''}
      </article>`,
  },
  {
    id: 'boxes without white space, classes that mean nothing',
    phrase: true,
    pictures: true,
    list: (rows) => `<div class="${hashed(1)}"><div class="${hashed(2)}">${rows.join('')}</div></div>`,
    row: (guest, tongue, index) =>
      `<div class="${hashed(index)}"><div class="${hashed(100)}">${link(guest, `<div class="${hashed(101)}"><figure>${img(guest, tongue)}</figure></div>`)}<div class="${hashed(102)}"><p class="${hashed(103)}">${link(guest, `<strong>${esc(guest.name)}</strong>`)} ${guest.target ? esc(tongue.follow('\u0000')).replace('\u0000', target(guest)) : esc(tongue.invites ?? '')}</p>${guest.headline ? `<div class="${hashed(104)}">${guest.headline.map((part) => `<p class="${hashed(105)}"><span>${esc(part)}</span></p>`).join('')}</div>` : ''}${mutualOf(guest, tongue) ? `<div class="${hashed(106)}"><img alt="" src="https://media.licdn.com/dms/face"><p class="${hashed(107)}">${esc(mutualOf(guest, tongue) ?? '')}</p></div>` : ''}</div><div class="${hashed(108)}"><div><button class="${hashed(109)}" aria-label="${esc(tongue.ignoreLabel(guest.name))}"><span><span>${tongue.ignore}</span></span></button></div><div><a class="${hashed(110)}" role="button" aria-label="${esc(tongue.acceptLabel(guest.name))}" href="https://www.linkedin.com/mynetwork/invitation-manager/received/"><span>${tongue.accept}</span></a></div></div></div>${guest.note ? `<div class="${hashed(111)}"><div><p><span data-testid="expandable-text-box">${guest.note.map(esc).join('<br>')}<button data-testid="expandable-text-button">${tongue.more}</button></span></p></div><a href="/messaging/compose/?recipient=x">${tongue.reply}</a></div>` : ''}</div>`,
  },
  {
    id: 'custom elements, pretty-printed',
    phrase: false,
    pictures: true,
    list: (rows) => `<x-list>${rows.join('\n')}</x-list>`,
    row: (guest, tongue) => `
      <x-card>
        <x-media>
          ${link(guest, img(guest, tongue))}
        </x-media>
        <x-body>
          <x-title>
            ${link(guest, esc(guest.name))}
            ${guest.target ? esc(tongue.follow('\u0000')).replace('\u0000', target(guest)) : ''}
          </x-title>
          ${(guest.headline ?? []).map((part) => `<x-line>\n ${esc(part)}\n </x-line>`).join('\n')}
          ${mutualOf(guest, tongue) ? `<x-hint>\n ${esc(mutualOf(guest, tongue) ?? '')}\n </x-hint>` : ''}
        </x-body>
        <x-actions>
          <x-button role="button" tabindex="0">
            ${tongue.ignore}
          </x-button>
          <x-button role="button" tabindex="0">
            ${tongue.accept}
          </x-button>
        </x-actions>
        ${guest.note ? `<x-note>${guest.note.map((part) => `<div>${esc(part)}</div>`).join('\n')}</x-note>` : ''}
      </x-card>`,
  },
  {
    id: 'list items with spans in one line',
    phrase: false,
    pictures: false,
    list: (rows) => `<ul>${rows.join('')}</ul>`,
    row: (guest, tongue) =>
      `<li><div>${link(guest, `<b>${esc(guest.name)}</b>`)}${guest.target ? ` <span>${esc(tongue.follow('\u0000')).replace('\u0000', target(guest))}</span>` : ''}</div>${(guest.headline ?? []).map((part) => `<div><span>${esc(part)}</span></div>`).join('')}${mutualOf(guest, tongue) ? `<div><em>${esc(mutualOf(guest, tongue) ?? '')}</em></div>` : ''}<form><input type="button" value="${tongue.ignore}"><input type="submit" value="${tongue.accept}"></form>${guest.note ? `<q>${guest.note.map(esc).join('<br>')}</q>` : ''}</li>`,
  },
  {
    id: 'twins for eyes and ears',
    phrase: true,
    pictures: true,
    list: (rows) => `<div role="list">${rows.join('')}</div>`,
    row: (guest, tongue) => {
      const sentence = `${esc(guest.name)} ${guest.target ? esc(tongue.follow(guest.target.name)) : esc(tongue.invites ?? '')}`;
      return `<div role="listitem"><div>${link(guest, `<span class="visually-hidden">${esc(guest.name)}</span>${img(guest, tongue)}`)}<div><p>${link(guest, `<span aria-hidden="true">${sentence}</span><span class="visually-hidden">${sentence}</span>`)}</p>${guest.target ? `<p>${target(guest)}</p>` : ''}${(guest.headline ?? []).map((part) => `<p><span aria-hidden="true">${esc(part)}</span><span class="visually-hidden">${esc(part)}</span></p>`).join('')}${mutualOf(guest, tongue) ? `<p><span aria-hidden="true">${esc(mutualOf(guest, tongue) ?? '')}</span><span class="visually-hidden">${esc(mutualOf(guest, tongue) ?? '')}</span></p>` : ''}</div><div><button aria-label="${esc(tongue.ignoreLabel(guest.name))}"><span aria-hidden="true">${tongue.ignore}</span></button><button aria-label="${esc(tongue.acceptLabel(guest.name))}"><span aria-hidden="true">${tongue.accept}</span></button></div></div>${guest.note ? `<div>${guest.note.map((part) => `<p>${esc(part)}</p>`).join('')}</div>` : ''}</div>`;
    },
  },
  {
    id: 'buttons that are drawings',
    phrase: false,
    pictures: true,
    list: (rows) => `<ol>${rows.join('')}</ol>`,
    row: (guest, tongue) =>
      `<li><div class="a">${link(guest, img(guest, tongue))}<div class="b"><h3>${link(guest, esc(guest.name))}</h3>${guest.target ? `<div>${esc(tongue.follow('\u0000')).replace('\u0000', target(guest))}</div>` : ''}${(guest.headline ?? []).map((part) => `<div class="c">${esc(part)}</div>`).join('')}${mutualOf(guest, tongue) ? `<div class="d">${esc(mutualOf(guest, tongue) ?? '')}</div>` : ''}</div><div class="e"><button aria-label="${esc(tongue.ignoreLabel(guest.name))}"><svg><path d="M0 0"></path></svg></button><button aria-label="${esc(tongue.acceptLabel(guest.name))}"><svg><path d="M0 0"></path></svg></button></div></div>${guest.note ? `<p class="f">${guest.note.map(esc).join('<br>')}</p>` : ''}</li>`,
  },
];
