import { Chance } from '../chance.ts';
import { g4Main } from '../g4.ts';
import { g4Style } from '../g4-page.ts';
import { each, tight } from '../markup.ts';
import { buildOf, sduiDocument } from '../sdui-shell.ts';
import type { PageSpec } from '../spec.ts';
import { en } from '../words/index.ts';
import { cookieBanner } from './over.ts';

const unreadable = { state: 'unreadable', announced: null, invitations: [] } as const;

/** What comes instead of the page when nobody is signed in: a form, promises, a cookie banner with a bare Accept. */
function signIn(): PageSpec {
  return {
    name: 'sign-in-wall',
    html: () => `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Sign In | LinkedIn</title><meta name="pageKey" content="d_checkpoint_lg_consumerLogin"></head>
<body class="system-fonts">
${cookieBanner(en).trim()}
<header class="header__logo-container"><a href="https://www.linkedin.com/" aria-label="LinkedIn"></a><nav><a href="https://www.linkedin.com/signup">Join now</a></nav></header>
<main class="app__content" role="main">
  <div class="card-layout">
    <h1 class="header__content__heading">Sign in</h1>
    <p class="header__content__subheading">To see your invitations, sign in first. 3 people want to connect with you.</p>
    <form class="login__form" method="post" action="https://www.linkedin.com/checkpoint/lg/login-submit">
      <div class="form__input--floating"><input id="username" name="session_key" type="email" autocomplete="username"><label for="username">Email or phone</label></div>
      <div class="form__input--floating"><input id="password" name="session_password" type="password" autocomplete="current-password"><label for="password">Password</label></div>
      <a class="forgot-password" href="https://www.linkedin.com/checkpoint/rp/request-password-reset">Forgot password?</a>
      <button class="btn__primary--large from__button--floating" type="submit" aria-label="Sign in">Sign in</button>
    </form>
    <section class="alternate-signin"><button type="button">Sign in with a passkey</button><p>By clicking Continue, you accept the agreement.</p></section>
  </div>
</main>
<footer class="footer__base"><ul>${each(
      [
        'About',
        'Accessibility',
        'User Agreement',
        'Privacy Policy',
        'Cookie Policy',
        'Copyright Policy',
        'Brand Policy',
        'Guest Controls',
        'Language',
      ],
      (label) => `
  <li><a href="https://www.linkedin.com/legal/">${label}</a></li>`,
    )}
</ul></footer>
</body>
</html>
`,
    expected: { ...unreadable, invitations: [] },
  };
}

/** Within the usual frame: something went wrong, try again. */
function errorPage(): PageSpec {
  const style = g4Style('error-page', en);
  return {
    name: 'error-page',
    html: () =>
      sduiDocument({
        ...style,
        title: 'LinkedIn',
        main: tight(`
<main id="workspace" class="${style.build.classes(3)}"><section class="${style.build.classes(2)}"><h2 class="${style.build.classes(3)}">Something went wrong</h2><p class="${style.build.classes(3)}">Refresh the page to accept this.</p><button type="button" class="${style.build.classes(4)}"><span>Refresh the page</span></button><a href="https://www.linkedin.com/feed/"><span>Go to your feed</span></a></section></main>`),
      }),
    expected: { ...unreadable, invitations: [] },
  };
}

/** A skeleton that never ends. */
function stuck(): PageSpec {
  const style = g4Style('g4-stuck-skeleton', en);
  return {
    name: 'g4-stuck-skeleton',
    html: () => {
      const { build } = style;
      const bones =
        `<div role="listitem" aria-busy="true" class="${build.classes(3)}"><div class="${build.classes(2)}"></div><div class="${build.classes(2)}"></div></div>`.repeat(
          5,
        );
      return sduiDocument({
        ...style,
        main: g4Main(
          { count: null },
          `<div data-testid="lazy-column" data-component-type="LazyColumn">${bones}</div>`,
          style,
        ),
      });
    },
    expected: { ...unreadable, invitations: [] },
  };
}

/** A bare answer of some proxy, with hardly any markup. */
function blocked(): PageSpec {
  const build = buildOf(new Chance('blocked'));
  return {
    name: 'blocked-999',
    html: () => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>999: request denied</title></head><body class="${build.hidden}"><h1>Request denied</h1><p>No pending requests will be answered.</p></body></html>
`,
    expected: { ...unreadable, invitations: [] },
  };
}

/** Pages that are not the invitation manager at all. */
export const walls = [signIn(), errorPage(), stuck(), blocked()];
